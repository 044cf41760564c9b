package ir.mosharekat.feedback.organization;

/**
 * The governorate or ministry whose cases these are. It leads every key, index and query of a store, so that many can
 * share one.
 *
 * @param value 1 to 40 lower-case letters, digits and dashes, such as {@code semnan}
 */
public record TenantId(String value) {

    /**
     * Checks the form.
     *
     * @param value 1 to 40 lower-case letters, digits and dashes
     * @throws IllegalArgumentException if the form is wrong
     */
    public TenantId {
        Slug.require(value, 1, 40);
    }

    @Override
    public String toString() {
        return value;
    }
}
