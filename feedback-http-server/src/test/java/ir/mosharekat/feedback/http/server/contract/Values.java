package ir.mosharekat.feedback.http.server.contract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes values as their schemas want them. Where a name is known its values are taken from there, where a schema has
 * examples from those, and all others are made up. Not thread-safe.
 */
final class Values {

    private static final String PERSIAN = "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";
    private static final String ASCII = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int USUAL_LENGTH = 60;
    private static final int USUAL_ITEMS = 2;
    private static final LocalDate FIRST_DAY = LocalDate.of(2030, 1, 1);

    private final Document document;
    private final Map<String, List<Object>> known;
    private final RandomGenerator random;

    /**
     * Creates a maker.
     *
     * @param document where references lead to
     * @param known values by the names of fields and parameters
     * @param random where chance comes from
     */
    Values(Document document, Map<String, List<Object>> known, RandomGenerator random) {
        this.document = document;
        this.known = known;
        this.random = random;
    }

    /** A value of a field or parameter. */
    Object of(String name, @Nullable Object schema) {
        List<Object> values = known.getOrDefault(name, List.of());
        return values.isEmpty() ? of(document.resolved(schema)) : any(values);
    }

    private Object of(Map<String, Object> schema) {
        for (String choice : List.of("enum", "examples")) {
            if (!Tree.list(schema.get(choice)).isEmpty()) {
                return any(Tree.list(schema.get(choice)));
            }
        }
        if (!Tree.list(schema.get("oneOf")).isEmpty()) {
            return of(document.resolved(any(Tree.list(schema.get("oneOf")))));
        }
        return switch (Tree.text(schema.get("type"))) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer" -> number(schema);
            case "boolean" -> random.nextBoolean();
            case "string" -> string(schema);
            default -> throw new IllegalStateException("A value of which type? " + Json.write(schema));
        };
    }

    /** What is required, and half of what is not. A map of names that are not documented stays empty. */
    private Map<String, Object> object(Map<String, Object> schema) {
        List<Object> required = Tree.list(schema.get("required"));
        Map<String, Object> object = new LinkedHashMap<>();
        Tree.map(schema.get("properties")).forEach((name, field) -> {
            if (required.contains(name) || random.nextBoolean()) {
                object.put(name, of(name, field));
            }
        });
        return object;
    }

    private List<Object> array(Map<String, Object> schema) {
        int least = bound(schema, "minItems", 0);
        int most = Math.max(least, Math.min(bound(schema, "maxItems", USUAL_ITEMS), USUAL_ITEMS));
        List<Object> items = new ArrayList<>();
        for (int count = random.nextInt(least, most + 1); count > 0; count--) {
            items.add(of(document.resolved(schema.get("items"))));
        }
        return items;
    }

    private Object number(Map<String, Object> schema) {
        int least = bound(schema, "minimum", 0);
        int most = bound(schema, "maximum", Math.max(least, 100));
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> random.nextInt(least, most + 1);
        };
    }

    private Object string(Map<String, Object> schema) {
        return switch (Tree.text(schema.get("format"))) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> FIRST_DAY.plusDays(random.nextInt(1000)).toString();
            case "date-time" ->
                FIRST_DAY
                        .atTime(12, random.nextInt(60))
                        .toInstant(ZoneOffset.UTC)
                        .toString();
            default -> written(schema);
        };
    }

    /** Persian words, or letters and digits where those are not allowed, or the example of a parameter. */
    private Object written(Map<String, Object> schema) {
        int least = Math.max(1, bound(schema, "minLength", 1));
        int most = bound(schema, "maxLength", least + USUAL_LENGTH);
        int length = switch (random.nextInt(8)) {
            case 0 -> least;
            case 1 -> most;
            default -> random.nextInt(least, Math.min(most, least + USUAL_LENGTH) + 1);
        };
        Pattern form = Pattern.compile(Tree.text(schema.get("pattern")));
        for (String candidate : List.of(words(length), letters(ASCII, length))) {
            if (form.matcher(candidate).find()) {
                return candidate;
            }
        }
        Object example = schema.get("example");
        if (example == null) {
            throw new IllegalStateException("An example is needed: " + Json.write(schema));
        }
        return example;
    }

    /** A blank stands only between letters, so that none of them is dropped. */
    private String words(int length) {
        StringBuilder words = new StringBuilder(letters(PERSIAN, length));
        for (int i = 5; i < length - 1; i += 3 + random.nextInt(6)) {
            words.setCharAt(i, ' ');
        }
        return words.toString();
    }

    private String letters(String alphabet, int length) {
        StringBuilder letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return letters.toString();
    }

    private Object any(List<Object> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static int bound(Map<String, Object> schema, String key, int otherwise) {
        return schema.get(key) instanceof Number number ? number.intValue() : otherwise;
    }
}
