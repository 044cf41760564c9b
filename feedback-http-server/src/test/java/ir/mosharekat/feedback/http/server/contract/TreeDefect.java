package ir.mosharekat.feedback.http.server.contract;

import ir.mosharekat.feedback.http.server.contract.GeneratedRequest.Meant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Defects of what a body says. Whether one came out broken is asked of the schema. */
enum TreeDefect implements Defect {
    MISSING_FIELD {
        @Override
        Optional<Object> planted(Object tree, RandomGenerator random) {
            return at(tree, value -> true, random).map(place -> {
                place.remove();
                return tree;
            });
        }
    },
    EXTRA_FIELD {
        @Override
        Optional<Object> planted(Object tree, RandomGenerator random) {
            List<Map<String, Object>> maps = Tree.maps(tree).toList();
            if (maps.isEmpty()) {
                return Optional.empty();
            }
            String name =
                    pick(List.of("extra", "Text", "TEXT", "text ", "$ref", "__proto__", "@class", "", "متن"), random);
            maps.get(random.nextInt(maps.size())).put(name, pick(List.of("x", 1, List.of(), Map.of()), random));
            return Optional.of(tree);
        }
    },
    NULL {
        @Override
        Optional<Object> planted(Object tree, RandomGenerator random) {
            return replaced(tree, value -> true, null, random);
        }
    },
    BLANK {
        @Override
        Optional<Object> planted(Object tree, RandomGenerator random) {
            return replaced(tree, String.class::isInstance, pick(List.of("", " "), random), random);
        }
    },
    WRONG_TYPE {
        @Override
        Optional<Object> planted(Object tree, RandomGenerator random) {
            List<Object> others =
                    List.of(true, 7, "7", List.of(), Map.of(), List.of("x"), Map.of("x", 1), List.of(List.of()));
            return replaced(tree, value -> true, pick(others, random), random);
        }
    },
    WRONG_ROOT {
        @Override
        Optional<Object> planted(Object tree, RandomGenerator random) {
            return Optional.of(pick(List.of(List.of(), List.of(tree), "text", 1, true), random));
        }
    },
    WRONG_VALUE {
        @Override
        Optional<Object> planted(Object tree, RandomGenerator random) {
            List<Object> others = List.of(
                    "x",
                    "null",
                    "2026-02-30",
                    "2026-11-22T08:00:00Z",
                    "SOMETHING",
                    "upheld",
                    "../..",
                    "' OR 1=1 --",
                    "00000000-0000-0000-0000-00000000000g",
                    "1-1-1-1-1");
            return replaced(tree, String.class::isInstance, pick(others, random), random);
        }
    },
    NUMBER_OUT_OF_RANGE {
        @Override
        Optional<Object> planted(Object tree, RandomGenerator random) {
            List<Object> others = List.of(
                    -1,
                    0,
                    91,
                    0.5,
                    Integer.MIN_VALUE,
                    1L << 32,
                    Long.MAX_VALUE,
                    BigInteger.TWO.pow(64),
                    new BigDecimal("1E+400"),
                    new BigDecimal("1E-400"));
            return replaced(tree, Number.class::isInstance, pick(others, random), random);
        }
    },
    HUGE_TEXT {
        @Override
        Optional<Object> planted(Object tree, RandomGenerator random) {
            return replaced(tree, String.class::isInstance, "ش".repeat(HUGE), random);
        }
    },
    FORBIDDEN_CHARACTER {
        @Override
        Optional<Object> planted(Object tree, RandomGenerator random) {
            return inserted(
                    tree, pick(List.of("\u0000", "\u0007", "\u001b[2J", "\u202e", "\u202d", "\uffff"), random), random);
        }
    },
    /** Direction marks, halves of characters, a heap of accents: as documented, and a trap. */
    ODD_CHARACTER {
        @Override
        public Meant meant() {
            return Meant.ODD;
        }

        @Override
        Optional<Object> planted(Object tree, RandomGenerator random) {
            List<Object> odd = List.of(
                    "\u2066",
                    "\u200f",
                    "\u200d",
                    "\u00ad",
                    "\ufeff",
                    "\ud83d",
                    "\ude00",
                    "\u0085",
                    "\u2028",
                    "\u0301".repeat(5_000),
                    "\ud83d\ude00",
                    "\u0660");
            return inserted(tree, pick(odd, random), random);
        }
    };

    private static final int HUGE = 1 << 19;

    @Override
    public Meant meant() {
        return Meant.BROKEN;
    }

    @Override
    public boolean plant(Draft draft, RandomGenerator random) {
        Object tree = Tree.copy(draft.tree());
        Optional<Object> planted = tree == null ? Optional.empty() : planted(tree, random);
        planted.ifPresent(draft::send);
        return planted.isPresent();
    }

    /** The tree, changed, or another in its place. */
    abstract Optional<Object> planted(Object tree, RandomGenerator random);

    private static Optional<Object> replaced(
            Object tree, Predicate<@Nullable Object> kind, @Nullable Object other, RandomGenerator random) {
        return at(tree, kind, random).map(place -> {
            place.put(other);
            return tree;
        });
    }

    private static Optional<Object> inserted(Object tree, Object odd, RandomGenerator random) {
        return at(tree, String.class::isInstance, random).map(place -> {
            String text = Tree.text(place.value());
            int index = random.nextInt(text.length() + 1);
            place.put(text.substring(0, index) + odd + text.substring(index));
            return tree;
        });
    }

    private static Optional<Place> at(Object tree, Predicate<@Nullable Object> kind, RandomGenerator random) {
        List<Place> places = Place.of(tree, kind);
        return places.isEmpty() ? Optional.empty() : Optional.of(pick(places, random));
    }

    private static <T> T pick(List<? extends T> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
