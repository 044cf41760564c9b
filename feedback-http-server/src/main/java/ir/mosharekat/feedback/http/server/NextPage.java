package ir.mosharekat.feedback.http.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says where a list goes on (RFC 8288). */
final class NextPage {

    private NextPage() {}

    /** The same address with the place after which the next page begins; all of it is written anew, and nothing echoed. */
    static String link(HttpServletRequest request, String after) {
        Map<String, String> parameters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        parameters.put("after", after);
        String query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "<?" + query + ">; rel=\"next\"";
    }
}
