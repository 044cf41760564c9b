package ir.mosharekat.feedback.cases;

import java.util.regex.Pattern;

/**
 * The name of a batch of paper letters, chosen by those who scan them, such as {@code 1405-07-meyami}.
 *
 * @param value 1 to 64 letters, digits, dots, dashes, underscores and slashes, in ASCII
 */
public record LetterBatchId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");

    /**
     * A name.
     *
     * @param value the name
     * @throws IllegalArgumentException if it is not of that form
     */
    public LetterBatchId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of a batch of letters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
