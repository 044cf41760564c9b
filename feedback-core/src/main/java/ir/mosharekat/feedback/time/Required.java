package ir.mosharekat.feedback.time;

/** What every value of this package asks of the texts given to it. */
final class Required {
    private Required() {}

    static String text(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return value;
    }
}
