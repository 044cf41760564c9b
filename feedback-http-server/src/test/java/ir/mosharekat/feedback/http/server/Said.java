package ir.mosharekat.feedback.http.server;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the servlet said.
 *
 * @param status the status
 * @param body the body
 * @param response all of it
 */
record Said(int status, JsonNode body, HttpResponse<String> response) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Said of(HttpResponse<String> response) {
        JsonNode body = response.body().isEmpty() ? MAPPER.createObjectNode() : MAPPER.readTree(response.body());
        return new Said(response.statusCode(), body, response);
    }

    String text(String path) {
        JsonNode found = body;
        for (String name : path.split("\\.", -1)) {
            found = name.matches("[0-9]+") ? found.path(Integer.parseInt(name)) : found.path(name);
        }
        return found.isValueNode() ? found.asString() : found.toString();
    }

    String code() {
        return text("code");
    }

    /** Where something is wrong. */
    List<String> violations() {
        return body.path("violations")
                .valueStream()
                .map(violation -> violation.path("path").asString())
                .toList();
    }

    UUID caseId() {
        return UUID.fromString(text("caseId"));
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
