package ir.mosharekat.feedback.tracking;

import java.util.UUID;

/**
 * The identifier of a case inside the system, a UUID of version 7 made by the library and never by a database. It is no
 * secret and no proof of anything.
 *
 * @param value the UUID
 */
public record CaseId(UUID value) {

    /**
     * Reads an identifier.
     *
     * @param text a UUID in its usual form
     * @return the identifier
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static CaseId of(String text) {
        UUID value = UUID.fromString(text);
        // The platform reads 1-1-1-1-1 too.
        if (!value.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("Not the identifier of a case");
        }
        return new CaseId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
