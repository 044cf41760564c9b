package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One request, as far as an answer wants to know it.
 *
 * @param context who asks
 * @param one which service, request or token; empty for all
 * @param parameters what was sent, in an address or a form
 * @param language what who asks reads
 */
record Asked(CommandContext context, String one, SortedMap<String, List<String>> parameters, Locale language) {

    /** Languages in which several values are a list of their own write a second pair of brackets. */
    private static final Pattern ATTRIBUTE = Pattern.compile("attribute\\[([^\\[\\]]{1,100})](\\[])?");

    /** What was filled in, if it is not blank. */
    Optional<String> find(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .findFirst();
    }

    <T> Optional<T> parameter(String name, Function<String, T> read) {
        try {
            return find(name).map(read);
        } catch (RuntimeException e) {
            // Not why: that would quote it.
            throw new FaultException(Fault.MALFORMED_PARAMETER, name);
        }
    }

    /** Some values with commas between them, or each by itself. */
    List<String> several(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** What was filled in for the attributes of a service, by their codes. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new TreeMap<>();
        parameters.forEach((name, values) -> {
            Matcher attribute = ATTRIBUTE.matcher(name);
            if (attribute.matches()) {
                values.stream()
                        .filter(value -> !value.isBlank())
                        .forEach(value -> single(attributes.putIfAbsent(attribute.group(1), value), value));
            }
        });
        return attributes;
    }

    /** No field of a category takes several values; to keep one of them would be to lose the others in silence. */
    private static void single(@Nullable String before, String value) {
        if (before != null && !before.equals(value)) {
            throw new FaultException(Fault.ATTRIBUTE_SEVERAL, "attribute");
        }
    }

    String read(LocalizedText text) {
        return text.in(language);
    }
}
