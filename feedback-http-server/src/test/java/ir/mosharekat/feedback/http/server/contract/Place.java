package ir.mosharekat.feedback.http.server.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A place in a tree where a value stands.
 *
 * @param holder the map or list around it
 * @param key its name or number there
 * @param value the value
 */
record Place(Object holder, Object key, @Nullable Object value) {

    /** {@return all places of a tree with a value of this kind, but not the tree itself} */
    static List<Place> of(@Nullable Object tree, Predicate<@Nullable Object> kind) {
        List<Place> places = new ArrayList<>();
        collect(tree, places);
        return places.stream().filter(place -> kind.test(place.value())).toList();
    }

    private static void collect(@Nullable Object node, List<Place> places) {
        Tree.map(node).forEach((key, value) -> {
            places.add(new Place(Tree.map(node), key, value));
            collect(value, places);
        });
        List<Object> list = Tree.list(node);
        for (int i = 0; i < list.size(); i++) {
            places.add(new Place(list, i, list.get(i)));
            collect(list.get(i), places);
        }
    }

    void put(@Nullable Object other) {
        if (key instanceof String name) {
            map().put(name, other);
        } else {
            list().set((Integer) key, other);
        }
    }

    void remove() {
        if (key instanceof String name) {
            map().remove(name);
        } else {
            list().remove(((Integer) key).intValue());
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> map() {
        return (Map<String, @Nullable Object>) holder;
    }

    @SuppressWarnings("unchecked")
    private List<@Nullable Object> list() {
        return (List<@Nullable Object>) holder;
    }
}
