package ir.mosharekat.feedback.jdbi;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column that is written.
 *
 * @param name its name
 * @param type how its value is handed to the driver
 * @param value where the value comes from
 * @param <R> what a row is made of
 */
record Column<R>(String name, SqlType type, Function<R, @Nullable Object> value) {

    /** A column that is null where there is no value. */
    static <R> Column<R> optional(String name, SqlType type, Function<R, Optional<?>> value) {
        return new Column<>(name, type, it -> value.apply(it).orElse(null));
    }
}
