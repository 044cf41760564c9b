package ir.mosharekat.feedback.http.server.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An operation of a document.
 *
 * @param document the document
 * @param method the method in capitals
 * @param path the path with its parameters in braces
 * @param node what the document says of it
 * @param parameters its own and those of its path, without references
 */
record Operation(
        Document document, String method, String path, Map<String, Object> node, List<Map<String, Object>> parameters) {

    static final String JSON = "application/json";

    private static final int FIRST_PROBLEM = 400;
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    String id() {
        return Tree.text(node.get("operationId"));
    }

    /** {@return whether a request of this method and path means it} */
    boolean fits(String requested, String concrete) {
        String form = PARAMETER.matcher(path).replaceAll("\\\\E[^/]+\\\\Q");
        return method.equals(requested) && Pattern.matches("\\Q" + form + "\\E", concrete);
    }

    /** {@return the schema of what is sent, references and all; empty if nothing is} */
    Optional<Map<String, Object>> requestSchema() {
        Map<String, Object> content =
                Tree.map(document.resolved(node.get("requestBody")).get("content"));
        return Optional.ofNullable(content.get(JSON))
                .map(media -> Tree.map(Tree.map(media).get("schema")));
    }

    /** {@return the documented reply of a status; what stands for all others stands for problems only} */
    Optional<Map<String, Object>> reply(int status) {
        Map<String, Object> replies = Tree.map(node.get("responses"));
        Object exact = replies.get(Integer.toString(status));
        Object reply = exact == null && status >= FIRST_PROBLEM ? replies.get("default") : exact;
        return Optional.ofNullable(reply).map(document::resolved);
    }

    List<Map<String, Object>> parameters(String in) {
        return parameters.stream()
                .filter(parameter -> in.equals(parameter.get("in")))
                .toList();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
