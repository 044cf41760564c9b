package ir.mosharekat.feedback.http.server.contract;

import ir.mosharekat.feedback.http.server.contract.GeneratedRequest.Meant;
import ir.mosharekat.feedback.http.server.contract.GeneratedRequest.Purpose;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes requests for every operation of a document: valid ones, and ones with every defect that has a place in them. The
 * same seed, and the same values that are known, make the same requests. Not thread-safe.
 */
final class RequestGenerator {

    private static final int TRIES = 50;

    private final Document document;
    private final Schemas schemas;
    private final Map<String, List<Object>> known = new HashMap<>();
    private final RandomGenerator random;
    private final Values values;

    RequestGenerator(Document document, long seed) {
        this.document = document;
        this.schemas = Schemas.of(document);
        this.random = new Random(seed);
        this.values = new Values(document, known, random);
    }

    /**
     * Tells values to take for a parameter or a field, such as the identifiers of cases that there are; without them
     * they are made up, and found nowhere.
     *
     * @param name the name of the parameter or of the field, wherever it stands
     * @param some the values
     * @return this generator
     */
    RequestGenerator knowing(String name, List<?> some) {
        known.put(name, List.copyOf(some));
        return this;
    }

    /** {@return how many requests it takes until every operation came by with every defect} */
    int round() {
        return document.operations().size() * (Defect.ALL.size() + 1);
    }

    /**
     * The next requests: operation by operation, first without a defect, then with each in turn. An operation that has no
     * place for a defect comes by with a valid request once more.
     *
     * @param count how many
     * @return the requests
     */
    List<GeneratedRequest> requests(int count) {
        List<Operation> operations = document.operations();
        return IntStream.range(0, count)
                .mapToObj(i ->
                        request(operations.get(i % operations.size()), i / operations.size() % (Defect.ALL.size() + 1)))
                .toList();
    }

    private GeneratedRequest request(Operation operation, int turn) {
        Optional<GeneratedRequest> defective =
                turn == 0 ? Optional.empty() : defective(operation, Defect.ALL.get(turn - 1));
        return defective.orElseGet(() -> draft(operation).toRequest(new Purpose(operation.id(), Meant.VALID, "")));
    }

    private Optional<GeneratedRequest> defective(Operation operation, Defect defect) {
        for (int i = 0; i < TRIES; i++) {
            Draft draft = drawn(operation);
            Object sound = draft.tree();
            boolean planted = defect.plant(draft, random);
            // Only now: to hold long texts to the schema takes most of the time, and many have no place for the defect.
            if (planted && isValid(operation, sound) && isAsMeant(draft, defect)) {
                return Optional.of(draft.toRequest(new Purpose(operation.id(), defect.meant(), defect.name())));
            }
            if (!planted && hasThePlacesItHas(operation, defect)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether no other draw has a place for a defect when one had none: only what is in a body differs. */
    private static boolean hasThePlacesItHas(Operation operation, Defect defect) {
        return defect instanceof HeadDefect || operation.requestSchema().isEmpty();
    }

    /** A change of a tree may leave it valid by chance, and an odd character break it. */
    private boolean isAsMeant(Draft draft, Defect defect) {
        return !(defect instanceof TreeDefect)
                || isValid(draft.operation(), draft.tree()) == (defect.meant() != Meant.BROKEN);
    }

    private Draft draft(Operation operation) {
        for (int i = 0; i < TRIES; i++) {
            Draft draft = drawn(operation);
            if (isValid(operation, draft.tree())) {
                return draft;
            }
        }
        throw new IllegalStateException("No valid request came out for " + operation);
    }

    /** Most often a valid request. */
    private Draft drawn(Operation operation) {
        Draft draft = new Draft(operation);
        Map<String, String> path = new LinkedHashMap<>();
        operation.parameters("path").forEach(parameter -> path.put(name(parameter), value(parameter)));
        draft.address(path);
        operation.parameters("query").stream()
                .filter(this::isTaken)
                .forEach(parameter -> draft.ask(name(parameter), value(parameter)));
        operation.parameters("header").stream()
                .filter(this::isTaken)
                .forEach(parameter -> draft.headers().put(name(parameter), value(parameter)));
        operation.requestSchema().ifPresent(schema -> draft.send(values.of("", schema)));
        return draft;
    }

    private boolean isValid(Operation operation, @Nullable Object tree) {
        return operation
                .requestSchema()
                .map(schema -> schemas.violations(schema, Json.write(tree)).isEmpty())
                .orElse(true);
    }

    /** What has to be there, and half of the rest. */
    private boolean isTaken(Map<String, Object> parameter) {
        return Boolean.TRUE.equals(parameter.get("required")) || random.nextBoolean();
    }

    private String value(Map<String, Object> parameter) {
        Map<String, Object> schema = new LinkedHashMap<>(document.resolved(parameter.get("schema")));
        Optional.ofNullable(parameter.get("example")).ifPresent(example -> schema.put("example", example));
        Object value = values.of(name(parameter), schema);
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(value);
    }

    private static String name(Map<String, Object> parameter) {
        return Tree.text(parameter.get("name"));
    }
}
