package ir.mosharekat.feedback.text;

/** A count of the combining marks on the letter at hand, which stops at the 30 of Unicode's stream-safe text format. */
final class MarkLimit {

    private static final int LIMIT = 30;

    private int marks;

    /** Whether this character, the next one of the text, is no mark too many. */
    boolean admits(int codePoint) {
        if (isMark(codePoint)) {
            marks++;
            return marks <= LIMIT;
        }
        // Joiners do not start a new letter: they may vanish and let two runs of marks meet.
        if (!CanonicalWriter.isJoiner(codePoint)) {
            marks = 0;
        }
        return true;
    }

    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
