package ir.mosharekat.feedback.access;

/**
 * A citizen whom the host has identified, by an identifier of the host's own making. It is stored in histories that are
 * never erased, so it must not be a national code, a telephone number or a name.
 *
 * @param value 1 to 64 visible ASCII characters
 */
public record CitizenId(String value) {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 visible ASCII characters
     * @throws IllegalArgumentException if the form is wrong
     */
    public CitizenId {
        boolean visible = value.chars().allMatch(c -> c > ' ' && c < 127);
        if (value.isEmpty() || value.length() > 64 || !visible) {
            throw new IllegalArgumentException("A citizen id is 1 to 64 visible ASCII characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
