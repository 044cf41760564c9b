package ir.mosharekat.feedback.tracking;

import ir.mosharekat.feedback.text.Digits;

/**
 * Digits as people type or dictate them: in any script, in groups, with the letters O, I and L where 0 and 1 were
 * meant.
 */
final class TypedDigits {

    private static final int LONGEST = 100;

    private TypedDigits() {}

    /**
     * The digits alone in ASCII; anything that cannot be meant as one stays in, so that the caller refuses it. More than
     * anybody types is not read at all.
     */
    static String fold(CharSequence typed) {
        if (typed.length() > LONGEST) {
            return "";
        }
        String ascii = Digits.toAscii(typed);
        StringBuilder digits = new StringBuilder(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            switch (c) {
                case 'o', 'O' -> digits.append('0');
                case 'i', 'I', 'l', 'L' -> digits.append('1');
                default -> {
                    if (!separates(c)) {
                        digits.append(c);
                    }
                }
            }
        }
        return digits.toString();
    }

    /** The digits in groups of four, for eyes and voices. */
    static String grouped(String digits) {
        StringBuilder groups = new StringBuilder(digits.length() + digits.length() / 4);
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && i % 4 == 0) {
                groups.append('-');
            }
            groups.append(digits.charAt(i));
        }
        return groups.toString();
    }

    static boolean areDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Tatweel (U+0640) serves as a dash on Persian keyboards. */
    private static boolean separates(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.getType(c) == Character.FORMAT
                || c == '\u0640'
                || c == '\u2212';
    }
}
