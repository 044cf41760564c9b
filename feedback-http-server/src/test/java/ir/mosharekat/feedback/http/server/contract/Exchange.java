package ir.mosharekat.feedback.http.server.contract;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request and what came back.
 *
 * @param method the method of the request
 * @param path its path below the servlet, perhaps with a query
 * @param reply what came back
 */
record Exchange(String method, String path, Reply reply) {

    /** {@return the path as the document knows it} */
    String address() {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    /**
     * What came back.
     *
     * @param status the status
     * @param headers the headers, by their names in any case
     * @param body the body, perhaps empty
     */
    record Reply(int status, Map<String, List<String>> headers, Body body) {

        Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .flatMap(Collection::stream)
                    .findFirst();
        }

        /** {@return what the body is said to be, without parameters; empty if nothing is said} */
        String mediaType() {
            return header("Content-Type").orElse("").split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
        }
    }
}
