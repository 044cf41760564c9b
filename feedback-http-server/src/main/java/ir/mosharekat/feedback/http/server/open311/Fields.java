package ir.mosharekat.feedback.http.server.open311;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is said of one thing, in the order in which it is written; what is not known is left out. Not thread-safe. */
final class Fields {

    private final Map<String, Object> all = new LinkedHashMap<>();

    /** A text, a number, a truth, other fields or a listing of them. */
    Fields with(String name, Object value) {
        all.put(name, value);
        return this;
    }

    Fields with(String name, Optional<?> value) {
        value.ifPresent(known -> all.put(name, known));
        return this;
    }

    Map<String, Object> all() {
        return Collections.unmodifiableMap(all);
    }
}
