package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.json.Node.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one entry while it is read. Each is asked for by its name; a key that nobody asked for is a defect.
 *
 * <p>A value with a defect is null although its type does not say so. It may only be used inside {@link #make}, which
 * does nothing then; so one attempt finds the defects of all keys.
 */
final class Fields {

    private final Place place;
    private final Map<String, Node> nodes;
    private final int defectsBefore;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Node.Entries entries) {
        place = entries.place();
        nodes = entries.nodes();
        defectsBefore = place.defects().count();
    }

    /** The reading of an entry by its keys. */
    static <T> Reading<T> entry(Function<Fields, T> keys) {
        return node -> node instanceof Node.Entries entries
                ? keys.apply(new Fields(entries))
                : node.place().refuse("has to be keys with their values");
    }

    /** The value of a key that has to be there. */
    <T> T required(String key, Reading<T> reading) {
        Node node = node(key);
        return node == null ? place.entry(key, place.line()).refuse("is missing") : reading.read(node);
    }

    /** The value of a key, or null if it is not there. */
    <T> @Nullable T optional(String key, Reading<T> reading) {
        Node node = node(key);
        return node == null ? null : reading.read(node);
    }

    /** The value of a key, or another if it is not there. */
    <T> T optional(String key, Reading<T> reading, T otherwise) {
        Node node = node(key);
        return node == null ? otherwise : reading.read(node);
    }

    /** The value of a key, or what is inherited if it is not there, which may be nothing either. */
    <T> @Nullable T inherited(String key, Reading<T> reading, @Nullable T inherited) {
        Node node = node(key);
        return node == null ? inherited : reading.read(node);
    }

    /** The list of a key; none if it is not there. */
    <T> List<T> list(String key, Reading<T> reading) {
        return optional(key, Readings.listOf(reading), List.of());
    }

    /** Makes the whole of what was read, unless a piece of it has a defect. */
    <T> T make(Supplier<T> whole) {
        nodes.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .forEach(entry ->
                        entry.getValue().place().refuse("is no key here; the keys are " + String.join(", ", known)));
        if (place.defects().count() > defectsBefore) {
            return Place.nothing();
        }
        try {
            return whole.get();
        } catch (IllegalArgumentException e) {
            return place.refuse(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Node node(String key) {
        known.add(key);
        Node node = nodes.get(key);
        return node == null || node.isAbsent() ? null : node;
    }
}
