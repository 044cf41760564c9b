package ir.mosharekat.feedback.http.server.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds exchanges to the document: the operation, the status, the media type, the headers and every field of a reply are
 * documented, and all of it is valid. Clients pass over fields they do not know; a server that sends one has forgotten to
 * document it. Not thread-safe.
 */
final class Contract {

    static final String PROBLEM = "application/problem+json";

    private final Document document;
    private final Schemas schemas;

    Contract(Document document) {
        this.document = document;
        this.schemas = Schemas.closed(document);
    }

    /** {@return what of an exchange the document does not say or does not allow; nothing if all is well} */
    List<String> violations(Exchange exchange) {
        String request = exchange.method() + " " + exchange.address();
        Optional<Operation> operation = document.operation(exchange.method(), exchange.address());
        if (operation.isEmpty()) {
            return List.of("the document knows no " + request);
        }
        int status = exchange.reply().status();
        Optional<Map<String, Object>> documented = operation.get().reply(status);
        if (documented.isEmpty()) {
            return List.of("the document knows no status " + status + " of " + operation.get());
        }
        return Stream.concat(
                        headers(documented.get(), exchange.reply()).stream(),
                        body(documented.get(), exchange.reply()).stream())
                .map(violation -> operation.get() + " " + status + ": " + violation)
                .toList();
    }

    private List<String> headers(Map<String, Object> documented, Exchange.Reply reply) {
        List<String> violations = new ArrayList<>();
        Tree.map(documented.get("headers")).forEach((name, node) -> {
            Map<String, Object> header = document.resolved(node);
            Optional<String> value = reply.header(name);
            if (value.isEmpty() && Boolean.TRUE.equals(header.get("required"))) {
                violations.add("the header " + name + " is missing");
            }
            Map<String, Object> schema = document.resolved(header.get("schema"));
            value.map(text -> asJson(schema, text))
                    .ifPresent(json -> schemas.violations(schema, json)
                            .forEach(violation -> violations.add("the header " + name + violation)));
        });
        return violations;
    }

    private static String asJson(Map<String, Object> schema, String header) {
        boolean number = "integer".equals(schema.get("type")) && header.matches("-?[0-9]{1,18}");
        return number ? header : Json.write(header);
    }

    private List<String> body(Map<String, Object> documented, Exchange.Reply reply) {
        Map<String, Object> content = Tree.map(documented.get("content"));
        if (content.isEmpty()) {
            return reply.body().isEmpty() ? List.of() : List.of("there is a body, and none is documented");
        }
        Map<String, Object> media = Tree.map(content.get(reply.mediaType()));
        if (media.isEmpty()) {
            return List.of("the media type '" + reply.mediaType() + "' is not documented");
        }
        if (!reply.mediaType().endsWith("json")) {
            return List.of();
        }
        return reply.body()
                .text()
                .map(text -> reply.mediaType().endsWith("json") ? text : Json.write(text))
                .map(text -> json(Tree.map(media.get("schema")), text, reply))
                .orElse(List.of("the body is not UTF-8"));
    }

    private List<String> json(Map<String, Object> schema, String text, Exchange.Reply reply) {
        List<String> violations = new ArrayList<>(schemas.violations(schema, text));
        if (reply.mediaType().equals(PROBLEM)) {
            String same = "{\"properties\": {\"status\": {\"const\": " + reply.status() + "}}}";
            violations.addAll(Schemas.violationsAlone(same, text));
        }
        return violations;
    }
}
