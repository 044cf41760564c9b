package ir.mosharekat.feedback.http.server.contract;

import ir.mosharekat.feedback.http.server.contract.GeneratedRequest.Meant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Defects of what stands around a body. */
enum HeadDefect implements Defect {
    WRONG_CONTENT_TYPE {
        @Override
        public boolean plant(Draft draft, RandomGenerator random) {
            List<String> others = List.of(
                    "text/plain",
                    "application/xml",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x",
                    "application/jsonp",
                    "json",
                    "*/*");
            draft.say(others.get(random.nextInt(others.size())));
            return draft.tree() != null;
        }
    },
    /** The same type in another spelling. */
    ODD_CONTENT_TYPE {
        @Override
        public Meant meant() {
            return Meant.ODD;
        }

        @Override
        public boolean plant(Draft draft, RandomGenerator random) {
            List<String> others =
                    List.of("APPLICATION/JSON", "application/json;charset=UTF-8", "application/json; v=\"1\"");
            draft.say(others.get(random.nextInt(others.size())));
            return draft.tree() != null;
        }
    },
    NO_CONTENT_TYPE {
        @Override
        public boolean plant(Draft draft, RandomGenerator random) {
            return draft.headers().remove("Content-Type") != null;
        }
    },
    MISSING_HEADER {
        @Override
        public boolean plant(Draft draft, RandomGenerator random) {
            List<Map<String, Object>> required = required(draft);
            return !required.isEmpty()
                    && draft.headers().remove(nameOf(required.get(random.nextInt(required.size())))) != null;
        }
    },
    BROKEN_HEADER {
        @Override
        public boolean plant(Draft draft, RandomGenerator random) {
            List<Map<String, Object>> required = required(draft);
            if (required.isEmpty()) {
                return false;
            }
            Map<String, Object> header = required.get(random.nextInt(required.size()));
            List<String> broken = BROKEN.stream()
                    .filter(value -> !Schemas.violationsAlone(
                                    Json.write(draft.operation().document().resolved(header.get("schema"))),
                                    Json.write(value))
                            .isEmpty())
                    .toList();
            draft.headers().put(nameOf(header), broken.get(random.nextInt(broken.size())));
            return true;
        }
    },
    BAD_ID {
        @Override
        public boolean plant(Draft draft, RandomGenerator random) {
            List<String> bad = List.of(
                    "x",
                    "0",
                    "null",
                    "1-1-1-1-1",
                    "019a3f52-7c1e-7d60-8a53-0c2e5d9f4b7",
                    "۰۱۹",
                    "a b",
                    "' OR 1=1",
                    "{019a3f52-7c1e-7d60-8a53-0c2e5d9f4b70}",
                    "019a3f52-7c1e-7d60-8a53-0c2e5d9f4b70 ",
                    "x".repeat(2_000));
            Map<String, String> values = new HashMap<>();
            draft.operation()
                    .parameters("path")
                    .forEach(parameter -> values.put(nameOf(parameter), bad.get(random.nextInt(bad.size()))));
            draft.address(values);
            return !values.isEmpty();
        }
    },
    /** A body where none is documented. */
    UNEXPECTED_BODY {
        @Override
        public Meant meant() {
            return Meant.ODD;
        }

        @Override
        public boolean plant(Draft draft, RandomGenerator random) {
            boolean none = draft.tree() == null;
            draft.send(random.nextBoolean() ? Map.of() : Map.of("text", "x".repeat(10_000)));
            return none;
        }
    },
    UNKNOWN_QUERY {
        @Override
        public boolean plant(Draft draft, RandomGenerator random) {
            List<String> names = List.of("unknown", "If-Match", "_method", "text", "x[]", "ش");
            draft.ask(names.get(random.nextInt(names.size())), random.nextBoolean() ? "1" : "");
            return true;
        }
    };

    private static final List<String> BROKEN = List.of(
            "3",
            "W/\"3\"",
            "*",
            "\"\"",
            "\"x\"",
            "\"-1\"",
            "\"1.5\"",
            "\"3\", \"4\"",
            "\"99999999999999999999\"",
            "'3'",
            "short",
            "with some blanks in between the words",
            "x".repeat(201));

    @Override
    public Meant meant() {
        return Meant.BROKEN;
    }

    private static List<Map<String, Object>> required(Draft draft) {
        return draft.operation().parameters("header").stream()
                .filter(parameter -> Boolean.TRUE.equals(parameter.get("required")))
                .toList();
    }

    private static String nameOf(Map<String, Object> parameter) {
        return Tree.text(parameter.get("name"));
    }
}
