package ir.mosharekat.feedback.time;

import ir.mosharekat.feedback.text.PersianText;

/** What every value of this package asks of the texts given to it. */
final class Required {
    private Required() {}

    static String text(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        // PostgreSQL takes no U+0000; the others would be shown to every citizen whose deadline it moves.
        if (!PersianText.isStorable(value)) {
            throw new IllegalArgumentException(name + " must be text that can be shown");
        }
        return value;
    }
}
