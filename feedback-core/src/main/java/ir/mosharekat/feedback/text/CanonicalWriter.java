package ir.mosharekat.feedback.text;

import java.lang.Character.UnicodeScript;

/**
 * Writes composed text down in canonical letters, spaces and joiners, one code point after the other.
 *
 * <p>Spaces, line breaks and joiners wait until the next character shows whether they are worth keeping.
 */
final class CanonicalWriter {

    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';
    private static final char NOT_SIGN = '\u00AC';

    private final StringBuilder out;
    private final MarkLimit marks = new MarkLimit();

    /** The character that joiners would join to; never a mark, since a mark changes nothing about its letter. */
    private int base = ' ';

    private boolean spaceWaits;
    private int breaksWait;
    private boolean nonJoinerWaits;
    private boolean joinerWaits;
    private int notSignsWait;

    CanonicalWriter(int expectedLength) {
        out = new StringBuilder(expectedLength);
    }

    void write(int codePoint) {
        if (!marks.admits(codePoint)) {
            return;
        }
        switch (codePoint) {
            case NON_JOINER -> nonJoinerWaits = true;
            case JOINER -> joinerWaits = true;
            case NOT_SIGN -> notSignsWait++;
            case 0x06C0, 0x06C2 -> { // heh and heh goal, each in one piece with its hamza
                letter(0x0647);
                write(0x0654);
            }
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> {
                space();
                breaksWait++;
            }
            default -> {
                if (codePoint == '\t' || Character.isSpaceChar(codePoint)) {
                    space();
                } else if (MarkLimit.isMark(codePoint)) {
                    mark(codePoint);
                } else {
                    letter(persian(codePoint));
                }
            }
        }
    }

    /** All that was written; joiners and spaces that still wait were at the end and are dropped. */
    String text() {
        settleJoiners(' ');
        return out.toString();
    }

    static boolean isJoiner(int codePoint) {
        return codePoint == NON_JOINER || codePoint == JOINER;
    }

    /** The Persian letter for one that other keyboards make instead of it; any other character is its own. */
    static int persian(int codePoint) {
        return switch (codePoint) {
            case 0x0649, // alef maksura
                    0x064A, // Arabic yeh
                    0x06D0 -> // Kurdish and Pashto e
                0x06CC;
            case 0x0643 -> // Arabic kaf
                0x06A9;
            case 0x06C1, // Urdu heh goal
                    0x06D5 -> // Kurdish ae
                0x0647;
            default -> codePoint;
        };
    }

    private void letter(int codePoint) {
        settleJoiners(codePoint);
        settleSpaces();
        out.appendCodePoint(codePoint);
        base = codePoint;
    }

    private void mark(int codePoint) {
        settleJoiners(' ');
        settleSpaces();
        out.appendCodePoint(codePoint);
    }

    private void space() {
        settleJoiners(' ');
        spaceWaits = true;
        base = ' ';
    }

    private void settleSpaces() {
        if (!out.isEmpty()) {
            if (breaksWait > 0) {
                out.append("\n".repeat(breaksWait));
            } else if (spaceWaits) {
                out.append(' ');
            }
        }
        spaceWaits = false;
        breaksWait = 0;
    }

    private void settleJoiners(int next) {
        if (notSignsWait > 0 && !(isArabic(base) && isArabic(next))) {
            settleSpaces();
            out.append(String.valueOf(NOT_SIGN).repeat(notSignsWait));
            base = NOT_SIGN;
        } else if (notSignsWait > 0 || nonJoinerWaits || joinerWaits) {
            if (Character.isLetterOrDigit(base) && Character.isLetterOrDigit(next)) {
                out.append(NON_JOINER);
            } else if (joinerWaits && isEmoji(base) && isEmoji(next)) {
                out.append(JOINER);
            }
        }
        nonJoinerWaits = false;
        joinerWaits = false;
        notSignsWait = 0;
    }

    private static boolean isArabic(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && UnicodeScript.of(codePoint) == UnicodeScript.ARABIC;
    }

    private static boolean isEmoji(int codePoint) {
        boolean skinTone = codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
        return skinTone || Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }
}
