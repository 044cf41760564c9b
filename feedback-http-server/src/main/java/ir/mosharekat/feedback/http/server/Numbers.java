package ir.mosharekat.feedback.http.server;

/** Numbers in addresses. */
final class Numbers {

    private Numbers() {}

    /** Zero or more; an {@link IllegalArgumentException} for anything else. */
    static long natural(String written) {
        long number = Long.parseLong(written);
        if (number < 0) {
            throw new IllegalArgumentException("Negative");
        }
        return number;
    }

    /** The same, no more than an {@code int} holds. */
    static int few(String written) {
        return Math.toIntExact(natural(written));
    }
}
