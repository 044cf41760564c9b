package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.json.openapi.OpenApiDocument;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document, as those read it who build on it. */
class DocumentOverHttpTest extends OnEveryContainer {

    @Test
    void anybody_reads_the_document_and_may_keep_it_for_an_hour() throws Exception {
        OpenApiDocument document = OpenApiDocument.load();
        HttpResponse<String> json = read("openapi.json");
        assertThat(json.body()).isEqualTo(document.json());
        assertThat(json.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        HttpResponse<String> yaml = read("openapi.yaml");
        assertThat(yaml.body()).isEqualTo(document.yaml());
        assertThat(yaml.headers().firstValue("Content-Type").orElse("")).startsWith("application/yaml");
        for (HttpResponse<String> either : List.of(json, yaml)) {
            assertThat(either.statusCode()).isEqualTo(200);
            assertThat(either.headers().allValues("Cache-Control")).containsExactly("public, max-age=3600");
            assertThat(either.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void a_body_that_nobody_looks_at_does_not_break_a_long_answer() throws Exception {
        HttpResponse<String> json = client.send(
                request("openapi.json")
                        .method("GET", BodyPublishers.ofString("x".repeat(100_000)))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(json.body()).isEqualTo(OpenApiDocument.load().json());
    }

    private HttpResponse<String> read(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
