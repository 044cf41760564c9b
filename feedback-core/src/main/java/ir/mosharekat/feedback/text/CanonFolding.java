package ir.mosharekat.feedback.text;

/**
 * The short way of {@link Folding}, for texts that {@link Canon} recognises: what becomes of each of its characters was
 * asked beforehand, so that one look at each is enough.
 */
final class CanonFolding {

    private static final char DROPPED = 0;

    /** By character; those that canonical texts are made of are all below its end. */
    private static final char[] FOLDED = new char[0x2027];

    static {
        for (char c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = Canon.holds("a" + c + "a") ? folded(c) : DROPPED;
        }
    }

    private CanonFolding() {}

    private static char folded(char c) {
        String among = Folding.glue(Folding.fold(Folding.spelledOut("a" + c + "a")));
        return among.length() == 2 ? DROPPED : among.charAt(1);
    }

    /** The same as folding and then gluing. */
    static String glued(String canonical) {
        char[] out = new char[canonical.length()];
        int length = 0;
        for (int i = 0; i < canonical.length(); i++) {
            char folded = FOLDED[canonical.charAt(i)];
            if (folded != DROPPED && (folded != ' ' || (length > 0 && out[length - 1] != ' '))) {
                out[length++] = folded;
            }
        }
        boolean endsInGap = length > 0 && out[length - 1] == ' ';
        return new String(out, 0, endsInGap ? length - 1 : length);
    }
}
