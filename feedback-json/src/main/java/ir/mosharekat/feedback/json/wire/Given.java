package ir.mosharekat.feedback.json.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was given in a form, or nothing where it was left out. */
final class Given {

    private Given() {}

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    static <V> Map<String, V> map(@Nullable Map<String, V> given) {
        return given == null ? Map.of() : given;
    }
}
