package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.json.openapi.OpenApiDocument;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Holds the methods of the client to the document of the service: each asks what is served, and all that is served is asked. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryOperationTest {

    /** What is served and not asked for by the client: it has the document that it was built by, and keeps no calendar. */
    private static final Set<String> NOT_ASKED_FOR =
            Set.of("GET /openapi.json", "GET /openapi.yaml", "GET /cases/due.ics");

    private static final String VERSION = " over a version";
    private static final String KEY = " with a key";

    private final Set<String> sent = new TreeSet<>();

    @Test
    void every_operation_of_the_document_has_a_method_and_every_method_an_operation() throws Exception {
        FeedbackClient client = FeedbackClient.builder(URI.create("http://127.0.0.1/"))
                .transport(this::record)
                .options(CallOptions.none().retrying(RetryPolicy.none()))
                .build();
        SampleArguments.callAll(client);

        Set<String> served = served();
        assertThat(NOT_ASKED_FOR).isSubsetOf(served);
        served.removeAll(NOT_ASKED_FOR);
        assertThat(sent).isEqualTo(served);
    }

    private CompletableFuture<TransportReply> record(TransportRequest request) {
        String path = request.uri().getPath().replace(SampleArguments.ID.toString(), "{}");
        sent.add(request.method() + " " + path
                + (request.headers().containsKey(HeaderFields.IF_MATCH) ? VERSION : "")
                + (request.headers().containsKey(HeaderFields.IDEMPOTENCY_KEY) ? KEY : ""));
        return CompletableFuture.failedFuture(
                new TransportException(TransportException.Reach.NEVER_SENT, new ConnectException("closed")));
    }

    private static Set<String> served() {
        Set<String> served = new TreeSet<>();
        map(OpenApiDocument.load().tree().get("paths")).forEach((path, item) -> {
            String common = String.valueOf(map(item).get("parameters"));
            for (String method : List.of("get", "post", "put", "patch", "delete")) {
                if (map(item).get(method) instanceof Map<?, ?> operation) {
                    String parameters = common + operation.get("parameters");
                    served.add(method.toUpperCase(Locale.ROOT) + " "
                            + String.valueOf(path).replaceAll("\\{[^}]+\\}", "{}")
                            + (parameters.contains("parameters/IfMatch") ? VERSION : "")
                            + (parameters.contains("parameters/IdempotencyKey") ? KEY : ""));
                }
            }
        });
        return served;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
