package ir.mosharekat.feedback.http.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.json.openapi.OpenApiDocument;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants one defect after the other in the document; each has to be found by its rule. */
@Tag("contract")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesTest {

    static List<Arguments> defects() {
        Function<Rules, List<String>> names = Rules::operationsWithoutANameOfTheirOwn;
        Function<Rules, List<String>> tags = Rules::operationsOutsideTheTags;
        Function<Rules, List<String>> summaries = Rules::operationsWithoutBothSummaries;
        Function<Rules, List<String>> problems = Rules::operationsWithoutAProblem;
        Function<Rules, List<String>> callers = Rules::operationsThatDoNotSayWhoMayCall;
        Function<Rules, List<String>> paths = Rules::operationsWithAPathOfOtherParameters;
        Function<Rules, List<String>> addresses = Rules::addressesThatTellASecret;
        Function<Rules, List<String>> open = Rules::openObjectsInRequests;
        Function<Rules, List<String>> texts = Rules::textsInRequestsWithoutALongestLength;
        Function<Rules, List<String>> replies = Rules::repliesThatCannotGrow;
        Function<Rules, List<String>> unused = Rules::schemasThatNobodyUses;
        Function<Rules, List<String>> references = Rules::referencesThatLeadNowhere;
        return List.of(
                Arguments.of("/paths/~1track/post/operationId", "open case", names),
                Arguments.of("/paths/~1track/post/operationId", "registerComplaint", names),
                Arguments.of("/paths/~1track/post/tags", List.of("Tracking", "Complaints"), tags),
                Arguments.of("/paths/~1track/post/tags", List.of("Elsewhere"), tags),
                Arguments.of("/paths/~1track/post/summary", " ", summaries),
                Arguments.of("/paths/~1track/post/x-summary-fa", "Opens a case.", summaries),
                Arguments.of("/paths/~1track/post/responses/default", Map.of("description", "No problem."), problems),
                Arguments.of("/paths/~1track/post/security", List.of(Map.of("key", List.of())), callers),
                Arguments.of("/components/parameters/CaseId/name", "id", paths),
                Arguments.of("/components/parameters/CaseId/name", "trackingCode", addresses),
                Arguments.of("/components/parameters/CaseId/description", "The secret of a case.", addresses),
                Arguments.of("/components/parameters/CaseId/description", "رمز پرونده", addresses),
                Arguments.of("/components/schemas/Track/additionalProperties", true, open),
                Arguments.of("/components/schemas/Pledge/additionalProperties", true, open),
                Arguments.of("/components/schemas/Track/properties/code", Map.of("type", "string"), texts),
                Arguments.of("/components/schemas/UnitId/maxLength", null, texts),
                Arguments.of("/components/schemas/Case/additionalProperties", false, replies),
                Arguments.of("/components/schemas/Phase/enum", List.of("OPEN"), replies),
                Arguments.of("/components/schemas/Nobody", Map.of("type", "string"), unused),
                Arguments.of("/components/schemas/Case/properties/id", Map.of("$ref", "#/nowhere"), references));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void a_defect_is_found(String place, @Nullable Object instead, Function<Rules, List<String>> rule) {
        Document sound = Document.published();
        assertThat(rule.apply(new Rules(sound))).isEmpty();
        assertThat(rule.apply(new Rules(planted(place, instead)))).isNotEmpty();
    }

    @Test
    void an_example_that_does_not_fit_is_found_and_so_is_a_body_without_one() {
        Document document = planted("/paths/~1track/post/requestBody/content/application~1json/example/code", 7);
        Schemas schemas = Schemas.closed(document);
        assertThat(Example.of(document))
                .anyMatch(example -> !schemas.violations(example.schema(), Json.write(example.value()))
                        .isEmpty());
        assertThat(Example.missing(planted("/paths/~1track/post/requestBody/content/application~1json/example", null)))
                .hasSize(1);
    }

    @Test
    void a_document_that_is_no_openapi_is_found() throws IOException {
        String json = OpenApiDocument.load().json();
        assertThat(Schemas.violationsAlone(DocumentTest.openApi(), json.replace("\"responses\"", "\"replies\"")))
                .isNotEmpty();
        assertThat(Schemas.violationsAlone(DocumentTest.openApi(), json.replace("\"3.1.0\"", "\"3.0.0\"")))
                .isNotEmpty();
    }

    /** The document with something else at a place, or nothing. */
    private static Document planted(String place, @Nullable Object instead) {
        Map<String, Object> root = OpenApiDocument.load().tree();
        Map<String, Object> holder = root;
        String[] keys = place.substring(1).split("/", -1);
        for (int i = 0; i < keys.length - 1; i++) {
            holder = Tree.map(holder.get(key(keys[i])));
        }
        String last = key(keys[keys.length - 1]);
        if (instead == null) {
            holder.remove(last);
        } else {
            holder.put(last, instead instanceof Map<?, ?> map ? new HashMap<>(map) : instead);
        }
        return new Document(root);
    }

    private static String key(String escaped) {
        return escaped.replace("~1", "/");
    }
}
