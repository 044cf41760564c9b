package ir.mosharekat.feedback.jdbi;

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
record Column<R>(String name, SqlType type, Function<R, @Nullable Object> value) {}
