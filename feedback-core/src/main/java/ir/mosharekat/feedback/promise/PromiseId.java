package ir.mosharekat.feedback.promise;

import java.util.UUID;

/**
 * The identifier of a promise, a UUID of version 7 made by the library and never by a database. It is no secret and no
 * proof of anything.
 *
 * @param value the UUID
 */
public record PromiseId(UUID value) {

    /**
     * Reads an identifier.
     *
     * @param text a UUID in its usual form
     * @return the identifier
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PromiseId of(String text) {
        return new PromiseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
