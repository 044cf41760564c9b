package ir.mosharekat.feedback.http.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Whether a command comes from a page that may send it. What browsers say of themselves decides ({@code Sec-Fetch-Site}, and
 * {@code Origin} where that is missing); programs say neither, and are not tricked into sending what somebody else wrote.
 */
final class Origins {

    private final Set<String> others;

    Origins(Set<String> others) {
        this.others = Set.copyOf(others);
    }

    boolean allow(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null && others.contains(origin)) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        return origin == null || origin.equals(own(request));
    }

    private static String own(HttpServletRequest request) {
        String scheme = request.getScheme();
        int port = request.getServerPort();
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
