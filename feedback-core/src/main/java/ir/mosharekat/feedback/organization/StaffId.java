package ir.mosharekat.feedback.organization;

/**
 * An official, by the identifier the host knows him or her by. Names of officials stay with the host.
 *
 * @param value 1 to 64 visible ASCII characters
 */
public record StaffId(String value) {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 visible ASCII characters
     * @throws IllegalArgumentException if the form is wrong
     */
    public StaffId {
        boolean visible = value.chars().allMatch(c -> c > ' ' && c < 127);
        if (value.isEmpty() || value.length() > 64 || !visible) {
            throw new IllegalArgumentException("A staff id is 1 to 64 visible ASCII characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
