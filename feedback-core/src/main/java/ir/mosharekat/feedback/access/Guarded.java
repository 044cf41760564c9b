package ir.mosharekat.feedback.access;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A field that a reader may or may not see. What may not be seen is not empty or null but {@link Redacted}, so that it
 * cannot be taken for missing or printed by accident.
 *
 * @param <T> the type of the field
 */
public sealed interface Guarded<T> {

    /**
     * A field as far as a decision lets it be seen.
     *
     * @param group the group the field belongs to
     * @param readable the groups the reader may see
     * @param value the field, asked for only if it may be seen
     * @param <T> the type of the field
     * @return the field or its absence
     */
    static <T> Guarded<T> of(FieldGroup group, Set<FieldGroup> readable, Supplier<T> value) {
        return readable.contains(group) ? new Shown<>(value.get()) : new Redacted<>(group);
    }

    /**
     * The field, if it may be seen.
     *
     * @return the field, or empty if it is hidden
     */
    Optional<T> shown();

    /**
     * The field changed into another, hidden if this one is.
     *
     * @param change what to make of it
     * @param <R> the other type
     * @return the other field
     */
    <R> Guarded<R> map(Function<T, R> change);

    /**
     * A field that may be seen.
     *
     * @param value the field
     * @param <T> the type of the field
     */
    record Shown<T>(T value) implements Guarded<T> {
        @Override
        public Optional<T> shown() {
            return Optional.of(value);
        }

        @Override
        public <R> Guarded<R> map(Function<T, R> change) {
            return new Shown<>(change.apply(value));
        }
    }

    /**
     * A field that may not be seen.
     *
     * @param group the group that is hidden
     * @param <T> the type of the field
     */
    record Redacted<T>(FieldGroup group) implements Guarded<T> {
        @Override
        public Optional<T> shown() {
            return Optional.empty();
        }

        @Override
        public <R> Guarded<R> map(Function<T, R> change) {
            return new Redacted<>(group);
        }
    }
}
