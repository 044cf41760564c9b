package ir.mosharekat.feedback.http.server.front;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Whether a command comes from a page that may send it. What browsers say of themselves decides ({@code Sec-Fetch-Site}, and
 * {@code Origin} where that is missing); programs say neither, and are not tricked into sending what somebody else wrote. Thread-safe.
 */
public final class Origins {

    private final Set<String> others;

    /**
     * Origins that may send.
     *
     * @param others those beside the one the servlet itself is served from
     */
    public Origins(Set<String> others) {
        this.others = Set.copyOf(others);
    }

    /**
     * Whether a request may be looked at.
     *
     * @param request the request
     * @return false if a page of another site sent it
     */
    public boolean allow(HttpServletRequest request) {
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
