package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.json.openapi.OpenApiDocument;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The document of the services, for whoever builds something on them. It is written once, when the servlet is built. */
final class DocumentSection implements Routes.Section {

    /** It changes with the library and with nothing else. */
    private static final String KEPT = "public, max-age=3600";

    private final Answer json;
    private final Answer yaml;

    DocumentSection(OpenApiDocument document) {
        json = answer("application/json", document.json());
        yaml = answer("application/yaml", document.yaml());
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/openapi.json", exchange -> json).get("/openapi.yaml", exchange -> yaml);
    }

    private static Answer answer(String mediaType, String text) {
        Map<String, String> headers =
                Map.of("Content-Type", mediaType, "Content-Language", "en, fa", "Cache-Control", KEPT);
        return new Answer(200, headers, text.getBytes(StandardCharsets.UTF_8));
    }
}
