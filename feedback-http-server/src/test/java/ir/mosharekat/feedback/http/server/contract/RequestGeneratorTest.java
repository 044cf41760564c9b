package ir.mosharekat.feedback.http.server.contract;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.http.server.contract.GeneratedRequest.Meant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That valid requests are valid, that broken ones are broken, and that all of it comes again with the same seed. */
@Tag("contract")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequestGeneratorTest {

    private static final long SEED = 20261122;
    private static final Document DOCUMENT = Document.published();

    private static final List<GeneratedRequest> ROUND = round();

    private final Schemas schemas = Schemas.of(DOCUMENT);

    @Test
    void the_same_seed_makes_the_same_requests_and_another_seed_others() {
        assertThat(written(SEED)).isEqualTo(written(SEED)).isNotEqualTo(written(SEED + 1));
    }

    @Test
    void every_operation_comes_by_with_a_valid_request_and_every_defect_somewhere() {
        assertThat(ROUND.stream()
                        .filter(with(Meant.VALID))
                        .map(request -> request.purpose().operation())
                        .collect(toSet()))
                .isEqualTo(DOCUMENT.operations().stream().map(Operation::id).collect(toSet()));
        assertThat(ROUND.stream().map(request -> request.purpose().defect()).collect(toSet()))
                .containsAll(Defect.ALL.stream().map(Defect::name).toList());
    }

    @Test
    void every_request_is_one_of_its_operation() {
        assertThat(ROUND)
                .allSatisfy(request -> assertThat(operation(request).id())
                        .isEqualTo(request.purpose().operation()));
    }

    @Test
    void a_valid_request_is_as_documented() {
        assertThat(ROUND).filteredOn(with(Meant.VALID)).allSatisfy(request -> {
            assertThat(violations(request)).isEmpty();
            assertThat(required(operation(request)))
                    .allSatisfy(name -> assertThat(request.headers()).containsKey(name));
            assertThat(request.path()).doesNotContain("{");
            assertThat(asked(request)).containsAll(required(operation(request), "query"));
            assertThat(names(operation(request), "query")).containsAll(asked(request));
        });
    }

    @Test
    void every_parameter_comes_by_wherever_it_is_described() {
        for (Operation operation : DOCUMENT.operations()) {
            assertThat(ROUND.stream()
                            .filter(with(Meant.VALID))
                            .filter(request -> request.purpose().operation().equals(operation.id()))
                            .flatMap(request -> asked(request).stream())
                            .collect(toSet()))
                    .as(operation.id())
                    .containsExactlyInAnyOrderElementsOf(names(operation, "query"));
        }
        assertThat(DOCUMENT.operation("GET", "/cases").map(cases -> names(cases, "query")))
                .hasValueSatisfying(names -> assertThat(names).contains("kind", "receivedUntil", "limit"));
    }

    @Test
    void a_body_that_is_meant_broken_is_broken_and_one_that_is_odd_is_not() {
        Set<String> trees = Stream.of(TreeDefect.values()).map(Enum::name).collect(toSet());
        Predicate<GeneratedRequest> changed =
                request -> trees.contains(request.purpose().defect());
        assertThat(ROUND)
                .filteredOn(changed.and(with(Meant.BROKEN)))
                .allSatisfy(request -> assertThat(violations(request)).isNotEmpty());
        assertThat(ROUND)
                .filteredOn(with(Meant.ODD))
                .isNotEmpty()
                .allSatisfy(request -> assertThat(violations(request)).isEmpty());
    }

    @Test
    void what_is_no_text_is_no_text() {
        assertThat(ROUND)
                .filteredOn(with("BAD_UTF8"))
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.body().text()).isEmpty());
        assertThat(ROUND)
                .filteredOn(with("OTHER_ENCODING"))
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.body().bytes()).startsWith((byte) 0xFE, (byte) 0xFF));
    }

    @Test
    void a_key_stands_there_twice() {
        assertThat(ROUND).filteredOn(with("DUPLICATE_KEY")).isNotEmpty().allSatisfy(request -> {
            String json = request.body().text().orElseThrow();
            String key = json.substring(1, json.indexOf(':') + 1);
            assertThat(json.split(Pattern.quote(key), -1)).hasSizeGreaterThan(2);
        });
    }

    @Test
    void a_header_is_missing_or_not_as_documented() {
        assertThat(ROUND)
                .filteredOn(with("MISSING_HEADER"))
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.headers().keySet().containsAll(required(operation(request))))
                        .isFalse());
        assertThat(ROUND)
                .filteredOn(with("BROKEN_HEADER"))
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.headers())
                        .containsKeys(required(operation(request)).toArray(String[]::new)));
        assertThat(ROUND)
                .filteredOn(with("NO_CONTENT_TYPE"))
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("Content-Type"));
    }

    @Test
    void what_is_known_is_taken() {
        String id = "019a3f52-7c1e-7d60-8a53-0c2e5d9f4b70";
        RequestGenerator generator = new RequestGenerator(DOCUMENT, SEED)
                .knowing("case", List.of(id))
                .knowing("If-Match", List.of("\"7\""))
                .knowing("attachments", List.of(List.of()));
        assertThat(generator.requests(generator.round()))
                .filteredOn(with(Meant.VALID))
                .allSatisfy(request -> {
                    assertThat(request.path())
                            .matches("/[a-z.-]+(/([a-z.-]+|" + id + ")){0,2}([?].*)?|/(attachments|promises)/.*");
                    assertThat(request.headers().getOrDefault("If-Match", "\"7\""))
                            .isEqualTo("\"7\"");
                    assertThat(request.body().text().orElseThrow()).doesNotContain("\"attachments\":[\"");
                });
    }

    @Test
    void every_submission_has_a_key_of_its_own() {
        List<String> keys = ROUND.stream()
                .filter(with(Meant.VALID))
                .flatMap(request -> Stream.ofNullable(request.headers().get("Idempotency-Key")))
                .toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<GeneratedRequest> round() {
        RequestGenerator generator = new RequestGenerator(DOCUMENT, SEED);
        return generator.requests(generator.round());
    }

    private static List<String> written(long seed) {
        return new RequestGenerator(DOCUMENT, seed)
                .requests(200).stream()
                        .map(request -> request.purpose()
                                + request.path()
                                + request.headers()
                                + Arrays.hashCode(request.body().bytes()))
                        .toList();
    }

    private List<String> violations(GeneratedRequest request) {
        return operation(request)
                .requestSchema()
                .map(schema -> schemas.violations(schema, request.body().text().orElseThrow()))
                .orElse(List.of());
    }

    private static Operation operation(GeneratedRequest request) {
        String address = request.path().split("\\?", 2)[0];
        return DOCUMENT.operation(request.method(), address).orElseThrow();
    }

    private static List<String> required(Operation operation) {
        return required(operation, "header");
    }

    private static List<String> required(Operation operation, String in) {
        return operation.parameters(in).stream()
                .filter(parameter -> Boolean.TRUE.equals(parameter.get("required")))
                .map(parameter -> Tree.text(parameter.get("name")))
                .toList();
    }

    private static List<String> names(Operation operation, String in) {
        return operation.parameters(in).stream()
                .map(parameter -> Tree.text(parameter.get("name")))
                .toList();
    }

    /** The names of what a request asks behind the question mark. */
    private static List<String> asked(GeneratedRequest request) {
        return Stream.of(request.path().split("[?&]", -1))
                .skip(1)
                .map(parameter -> parameter.split("=", 2)[0])
                .toList();
    }

    private static Predicate<GeneratedRequest> with(Meant meant) {
        return request -> request.purpose().meant() == meant;
    }

    private static Predicate<GeneratedRequest> with(String defect) {
        return request -> request.purpose().defect().equals(defect);
    }
}
