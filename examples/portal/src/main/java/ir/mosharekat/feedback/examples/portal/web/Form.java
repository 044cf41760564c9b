package ir.mosharekat.feedback.examples.portal.web;

import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.text.Digits;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.InvalidDateException;
import ir.mosharekat.feedback.time.JalaliDate;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed into a form and what is wrong with it, to be shown again side by side. */
public final class Form {

    /** How many rows a form with rows has. */
    public static final int ROWS = 4;

    private final Map<String, List<String>> typed;
    private final Map<String, LocalizedText> problems = new LinkedHashMap<>();

    private Form(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    /** {@return a form as it is first shown} */
    public static Form empty() {
        return new Form(Map.of());
    }

    /** {@return a form as it was sent} */
    public static Form of(HttpServletRequest request) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
        return new Form(typed);
    }

    /** {@return the same form with its rows {@code name[0].…} numbered anew, those left blank taken out} */
    Form withoutBlankRows(String name) {
        Map<String, List<String>> compact = new LinkedHashMap<>(typed);
        compact.keySet().removeIf(key -> key.startsWith(name + "["));
        int next = 0;
        for (int row = 0; row < ROWS; row++) {
            String from = name + "[" + row + "].";
            String to = name + "[" + next + "].";
            List<String> filled = typed.keySet().stream()
                    .filter(key -> key.startsWith(from) && !value(key).isBlank())
                    .toList();
            filled.forEach(key -> compact.put(to + key.substring(from.length()), values(key)));
            next += filled.isEmpty() ? 0 : 1;
        }
        return new Form(compact);
    }

    /** {@return the same form with other values in a field; what is wrong has been noted of neither} */
    public Form with(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(typed);
        changed.put(name, List.copyOf(values));
        return new Form(changed);
    }

    /** {@return what was typed into a field, empty if nothing was} */
    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** {@return everything that was chosen in a field} */
    public List<String> values(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** {@return whether something was typed into any field whose name begins so} */
    public boolean has(String prefix) {
        return typed.keySet().stream()
                .anyMatch(name -> name.startsWith(prefix) && !value(name).isBlank());
    }

    /** {@return the number in a field, 0 if it is none: no field has a use for 0} */
    public int number(String name) {
        try {
            return Integer.parseInt(Digits.toAscii(value(name).strip()));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** {@return which of some constants a field names; empty for none of them} */
    public <E extends Enum<E>> Optional<E> choice(String name, E[] constants) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(value(name)))
                .findFirst();
    }

    /** {@return the Jalali date in a field; null if it is left out, or is none and that has been noted} */
    public @Nullable LocalDate date(String name) {
        if (value(name).isBlank()) {
            return null;
        }
        try {
            return JalaliDate.parse(value(name)).toLocalDate();
        } catch (InvalidDateException e) {
            problems.put(
                    name, e.year().isPresent() ? Words.phrase(e.code(), e.year().getAsInt()) : Words.phrase(e.code()));
            return null;
        }
    }

    /** Notes what the library found wrong; what was noted before is nearer to what was typed, and stays. */
    public void refuse(InvalidCommandException refusal) {
        refusal.violations().forEach(found -> problems.putIfAbsent(found.path(), found.message()));
    }

    /** {@return a refusal for all that has been noted} */
    InvalidCommandException refusal() {
        return new InvalidCommandException(problems().stream()
                .map(problem -> new Violation(problem.name(), "form", problem.message()))
                .toList());
    }

    /** {@return a refusal of what was typed into a field, as the library refuses a command} */
    public InvalidCommandException refusal(String name, String code) {
        return new InvalidCommandException(List.of(new Violation(name, code, Words.phrase(code))));
    }

    /** {@return what is wrong with a field; null if nothing is} */
    public @Nullable LocalizedText problem(String name) {
        return problems.get(name);
    }

    /** {@return everything that is wrong} */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        problems.forEach((name, message) -> all.add(new Problem(name, message)));
        return all;
    }

    /**
     * Something wrong with a field.
     *
     * @param name the name of the field
     * @param message what is wrong
     */
    public record Problem(String name, LocalizedText message) {}
}
