package ir.mosharekat.feedback.organization;

import ir.mosharekat.feedback.text.Digits;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.time.InvalidDateException;
import ir.mosharekat.feedback.time.JalaliDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that is asked of everybody who submits a case of a category, such as the number of a lamp post (feature row 4).
 *
 * @param name the stable name, such as {@code lampPost}
 * @param label what people read
 * @param type what can be filled in
 * @param need whether it may be left out
 * @param choices what can be chosen, by stable names in the order they are shown; none unless it is a choice
 */
public record CategoryField(
        String name, LocalizedText label, Type type, Need need, Map<String, LocalizedText> choices) {

    /** The most characters (code points) of a text. */
    public static final int LONGEST = 200;

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final Pattern ISO_DATE = Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\d");

    /** What can be filled in. */
    public enum Type {
        /** One line of at most 200 characters. */
        TEXT,
        /** A whole number of at most fifteen digits. */
        NUMBER,
        /** A day, typed as a Jalali or as an ISO date and kept as an ISO date. */
        DATE,
        /** One of several. */
        CHOICE
    }

    /** Whether a field may be left out. */
    public enum Need {
        /** It may not. */
        REQUIRED,
        /** It may. */
        OPTIONAL
    }

    /**
     * Refuses names that no form could carry, and choices where there is nothing to choose.
     *
     * @param name the stable name
     * @param label what people read
     * @param type what can be filled in
     * @param need whether it may be left out
     * @param choices what can be chosen
     * @throws IllegalArgumentException if the name is malformed, or choices are missing or not wanted
     */
    public CategoryField {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A field is named in up to 40 Latin letters and digits: " + name);
        }
        if (choices.isEmpty() == (type == Type.CHOICE)) {
            throw new IllegalArgumentException("A choice has choices, and nothing else has: " + name);
        }
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /**
     * Reads what was typed.
     *
     * @param typed what was typed, in digits of any script
     * @return it in the form that is kept, or empty if it is not of the type
     */
    public Optional<String> read(String typed) {
        String plain = Digits.toAscii(typed.strip());
        return switch (type) {
            case TEXT -> text(typed);
            case NUMBER ->
                NUMBER.matcher(plain).matches() ? Optional.of(Long.toString(Long.parseLong(plain))) : Optional.empty();
            case DATE -> date(plain);
            case CHOICE -> choices.containsKey(typed.strip()) ? Optional.of(typed.strip()) : Optional.empty();
        };
    }

    private static Optional<String> text(String typed) {
        String text = PersianText.canonical(typed);
        boolean fits = PersianText.isStorable(typed)
                && !text.isEmpty()
                && text.codePointCount(0, text.length()) <= LONGEST
                && text.lines().count() == 1;
        return fits ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> date(String plain) {
        try {
            LocalDate day = ISO_DATE.matcher(plain).matches()
                    ? LocalDate.parse(plain)
                    : JalaliDate.parse(plain).toLocalDate();
            return Optional.of(day.toString());
        } catch (InvalidDateException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
