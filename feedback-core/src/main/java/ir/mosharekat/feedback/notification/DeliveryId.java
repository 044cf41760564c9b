package ir.mosharekat.feedback.notification;

import java.util.UUID;

/**
 * The identifier of a delivery, a UUID of version 7 made by the library and never by a database. It is the same however
 * often the notice is handed over, so that a medium can tell a notice it has had before.
 *
 * @param value the UUID
 */
public record DeliveryId(UUID value) {

    /**
     * Reads an identifier.
     *
     * @param text a UUID in its usual form
     * @return the identifier
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static DeliveryId of(String text) {
        return new DeliveryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
