package ir.mosharekat.feedback.text;

import java.util.Optional;

/**
 * The short way of {@link Folding}, for texts of characters that canonical texts are made of: what becomes of each of them
 * was asked beforehand, so that one look at each is enough.
 */
final class CanonFolding {

    private static final char DROPPED = 0;
    private static final char UNKNOWN = Character.MAX_VALUE;

    /** By character; those that canonical texts are made of are all below its end. */
    private static final char[] FOLDED = new char[0x2027];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            // The joiner has its place between letters of its own script only.
            boolean known = Canon.holds("a" + c + "a") || Canon.holds("\u0627" + c + "\u0627");
            FOLDED[c] = known ? folded(c) : UNKNOWN;
        }
    }

    private CanonFolding() {}

    private static char folded(char c) {
        String among = Folding.glue(Folding.fold(Folding.spelledOut("a" + c + "a")));
        return among.length() == 2 ? DROPPED : among.charAt(1);
    }

    /** {@return the same as folding and then gluing; empty if the text has to go the long way} */
    static Optional<String> glued(CharSequence text) {
        char[] out = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded = c < FOLDED.length ? FOLDED[c] : UNKNOWN;
            if (folded == UNKNOWN) {
                return Optional.empty();
            }
            if (folded != DROPPED && (folded != ' ' || (length > 0 && out[length - 1] != ' '))) {
                out[length++] = folded;
            }
        }
        boolean endsInGap = length > 0 && out[length - 1] == ' ';
        return Optional.of(new String(out, 0, endsInGap ? length - 1 : length));
    }
}
