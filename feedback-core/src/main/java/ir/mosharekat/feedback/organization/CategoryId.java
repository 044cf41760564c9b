package ir.mosharekat.feedback.organization;

/**
 * A category of cases, by the name it has in the organization's data.
 *
 * @param value lower-case letters, digits and dashes in up to five levels, at most 100 characters, such as
 *     {@code roads/lighting}
 */
public record CategoryId(String value) {

    /**
     * Checks the form.
     *
     * @param value lower-case letters, digits and dashes in up to five levels
     * @throws IllegalArgumentException if the form is wrong
     */
    public CategoryId {
        Slug.require(value, 5, 100);
    }

    @Override
    public String toString() {
        return value;
    }
}
