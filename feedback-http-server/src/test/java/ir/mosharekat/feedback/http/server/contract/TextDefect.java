package ir.mosharekat.feedback.http.server.contract;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import ir.mosharekat.feedback.http.server.contract.GeneratedRequest.Meant;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Defects of how a body is written, which no tree can have. */
enum TextDefect implements Defect {
    DUPLICATE_KEY {
        @Override
        Optional<Body> written(Object tree, RandomGenerator random) {
            Iterator<Map.Entry<String, Object>> fields =
                    Tree.map(tree).entrySet().iterator();
            if (!fields.hasNext()) {
                return Optional.empty();
            }
            Map.Entry<String, Object> first = fields.next();
            String field = Json.write(first.getKey()) + ":" + Json.write(first.getValue());
            return Optional.of(Body.of("{" + field + "," + Json.write(tree).substring(1)));
        }
    },
    NO_JSON {
        @Override
        Optional<Body> written(Object tree, RandomGenerator random) {
            String text = Json.write(tree);
            List<String> broken = List.of(
                    "",
                    " ",
                    "nul",
                    "NaN",
                    "<x/>",
                    "{'a': 1}",
                    "{\"a\"",
                    "// c\n" + text,
                    text + text,
                    text + "]",
                    text.substring(0, text.length() - 1),
                    text.replace('}', ']'));
            return Optional.of(Body.of(broken.get(random.nextInt(broken.size()))));
        }
    },
    DEEP_NESTING {
        @Override
        Optional<Body> written(Object tree, RandomGenerator random) {
            int depth = random.nextBoolean() ? 2_000 : 200_000;
            return Optional.of(Body.of(
                    random.nextBoolean()
                            ? "{\"text\":" + "[".repeat(depth) + "]".repeat(depth) + "}"
                            : "{\"text\":".repeat(depth) + "1" + "}".repeat(depth)));
        }
    },
    HUGE_NUMBER {
        @Override
        Optional<Body> written(Object tree, RandomGenerator random) {
            return Optional.of(Body.of("{\"days\":" + "9".repeat(100_000) + ",\"rating\":1e999999999}"));
        }
    },
    BAD_UTF8 {
        @Override
        Optional<Body> written(Object tree, RandomGenerator random) {
            List<String> bytes = List.of("80", "C0AF", "C328", "E282", "EDA080", "F5808080", "FF");
            byte[] bad = HexFormat.of().parseHex(bytes.get(random.nextInt(bytes.size())));
            byte[] good = Json.write(tree).getBytes(UTF_8);
            int quote = new String(good, UTF_8).indexOf(":\"") < 0 ? -1 : indexOfText(good);
            if (quote < 0) {
                return Optional.empty();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(good, 0, quote);
            out.writeBytes(bad);
            out.write(good, quote, good.length - quote);
            return Optional.of(Body.of(out.toByteArray()));
        }
    },
    /** JSON between systems is UTF-8; a reader that guesses takes this all the same. */
    OTHER_ENCODING {
        @Override
        Optional<Body> written(Object tree, RandomGenerator random) {
            return Optional.of(Body.of(Json.write(tree).getBytes(UTF_16)));
        }
    };

    @Override
    public Meant meant() {
        return Meant.BROKEN;
    }

    @Override
    public boolean plant(Draft draft, RandomGenerator random) {
        Object tree = draft.tree();
        Optional<Body> written = tree == null ? Optional.empty() : written(tree, random);
        written.ifPresent(draft::sendInstead);
        return written.isPresent();
    }

    /** The bytes to send; empty if a tree cannot be written so. */
    abstract Optional<Body> written(Object tree, RandomGenerator random);

    /** Behind the first quotation mark of the first text. */
    private static int indexOfText(byte[] json) {
        for (int i = 2; i < json.length; i++) {
            if (json[i - 2] == ':' && json[i - 1] == '"') {
                return i;
            }
        }
        return -1;
    }
}
