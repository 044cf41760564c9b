package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.text.Digits;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.time.JalaliDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the values of an organization's file are read: texts, names, numbers, dates, and lists of them. */
final class Readings {

    /** A text for people, in the canonical spelling whatever keyboard the file was written on. */
    static final Reading<String> TEXT = text(Readings::canonical);

    /** A text in both languages. */
    static final Reading<LocalizedText> LOCALIZED = Fields.entry(in -> {
        String fa = in.required("fa", TEXT);
        String en = in.required("en", TEXT);
        return in.make(() -> new LocalizedText(fa, en));
    });

    /** A day as a Jalali date or as an ISO date; the years of the one are never those of the other. */
    static final Reading<LocalDate> DATE = text(Readings::date);

    /** A time of day, to the minute. */
    static final Reading<LocalTime> TIME = matching("\\d\\d:\\d\\d", "a time such as 11:00", LocalTime::parse);

    /** A small number. */
    static final Reading<Integer> NUMBER = matching("\\d{1,4}", "a whole number from 0 to 9999", Integer::valueOf);

    private static final Pattern ISO_DATE = Pattern.compile("(18|19|20|21)\\d\\d-\\d\\d-\\d\\d");

    private Readings() {}

    /** A text that becomes a value; what the value refuses is a defect. */
    static <T> Reading<T> text(Function<String, T> value) {
        return node -> {
            if (!(node instanceof Node.Scalar scalar)) {
                return node.place().refuse("has to be a text");
            }
            if (scalar.isAbsent()) {
                return node.place().refuse("must not be blank");
            }
            try {
                return value.apply(scalar.text());
            } catch (IllegalArgumentException | DateTimeException e) {
                return node.place().refuse(String.valueOf(e.getMessage()));
            }
        };
    }

    /** A text of a given form, in the digits of any script. */
    static <T> Reading<T> matching(String regex, String form, Function<String, T> value) {
        Pattern pattern = Pattern.compile(regex);
        return text(typed -> {
            String ascii = plain(typed);
            if (!pattern.matcher(ascii).matches()) {
                throw new IllegalArgumentException("has to be " + form);
            }
            return value.apply(ascii);
        });
    }

    /** One of the names of an enum. */
    static <E extends Enum<E>> Reading<E> oneOf(Class<E> type) {
        List<E> all = List.of(type.getEnumConstants());
        String names = all.stream().map(Enum::name).collect(Collectors.joining(", "));
        return text(name -> all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("has to be one of " + names)));
    }

    /** A list of values. */
    static <T> Reading<List<T>> listOf(Reading<T> item) {
        return node -> node instanceof Node.Items items
                ? items.nodes().stream().map(item::read).toList()
                : node.place().refuse("has to be a list");
    }

    /** Values by keys that the author of the file chose; how a value is read may depend on its key. */
    static <K, V> Reading<Map<K, V>> mapOf(Reading<K> key, Function<String, Reading<V>> value) {
        return node -> {
            if (!(node instanceof Node.Entries entries)) {
                return node.place().refuse("has to be keys with their values");
            }
            Map<K, V> map = new LinkedHashMap<>();
            entries.nodes()
                    .forEach((name, entry) -> map.put(
                            key.read(new Node.Scalar(entry.place(), name)),
                            value.apply(name).read(entry)));
            return map;
        };
    }

    private static String canonical(String typed) {
        String text = PersianText.canonical(typed);
        if (text.isEmpty() || !PersianText.isStorable(typed)) {
            throw new IllegalArgumentException("has to be a text that can be shown, without control characters");
        }
        return text;
    }

    /** What is typed elsewhere again, or read by a machine: ASCII digits, no invisible marks. */
    private static String plain(String typed) {
        return Digits.toAscii(canonical(typed));
    }

    private static LocalDate date(String typed) {
        String ascii = plain(typed);
        return ISO_DATE.matcher(ascii).matches()
                ? LocalDate.parse(ascii)
                : JalaliDate.parse(ascii).toLocalDate();
    }
}
