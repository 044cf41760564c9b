package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.json.openapi.OpenApiDocument;
import ir.mosharekat.feedback.json.wire.WireJson;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The addresses there are. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoutesTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Feedback feedback = Feedback.builder()
            .store(new InMemoryFeedbackStore())
            .organization(ExampleOrganizations.semnan())
            .keys(FeedbackKeys.generate(new SecureRandom()))
            .accessPolicy(new GovernmentPolicy())
            .build();
    private final List<Route> routes =
            Sections.of(feedback, new Broadcast(null, WireJson.lenient())).all();

    @Test
    void every_route_is_documented_and_every_operation_is_served() {
        assertThat(routes).extracting(Route::toString).containsExactlyInAnyOrderElementsOf(documented());
    }

    @Test
    void every_route_takes_the_parameters_that_are_documented_and_no_others() {
        JsonNode document = new JsonMapper().readTree(OpenApiDocument.load().json());
        assertThat(routes)
                .allSatisfy(route ->
                        assertThat(route.parameters()).as(route.toString()).isEqualTo(asked(document, route)));
    }

    @Test
    void no_address_has_a_place_for_a_code_a_secret_or_words() {
        assertThat(routes)
                .allSatisfy(route -> assertThat(route + " " + route.parameters())
                        .doesNotContainIgnoringCase("secret")
                        .doesNotContainIgnoringCase("code")
                        .doesNotContain("text"));
    }

    /** The names of what stands behind the question mark, by the document. */
    private static Set<String> asked(JsonNode document, Route route) {
        String[] methodAndPath = route.toString().split(" ", 2);
        JsonNode path = document.path("paths").path(methodAndPath[1]);
        JsonNode operation = path.path(methodAndPath[0].toLowerCase(Locale.ROOT));
        return Stream.of(path, operation)
                .flatMap(holder -> holder.path("parameters").valueStream())
                .map(parameter -> parameter.has("$ref")
                        ? document.at(parameter.path("$ref").asString().substring(1))
                        : parameter)
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toSet());
    }

    private static Set<String> documented() {
        Set<String> operations = new TreeSet<>();
        Map<?, ?> paths = (Map<?, ?>) OpenApiDocument.load().tree().getOrDefault("paths", Map.of());
        paths.forEach((path, item) -> ((Map<?, ?>) item)
                .keySet().stream()
                        .map(String::valueOf)
                        .filter(METHODS::contains)
                        .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return operations;
    }
}
