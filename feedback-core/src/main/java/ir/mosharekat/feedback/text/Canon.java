package ir.mosharekat.feedback.text;

/**
 * Recognises most texts that are canonical already, in one look at each character. What it does not recognise may be
 * canonical all the same; what it does recognise is.
 */
final class Canon {

    private static final char NON_JOINER = '\u200C';

    /** By character, whether it may stand anywhere; all that may are below its end. */
    private static final boolean[] ANYWHERE = new boolean['…' + 1];

    static {
        for (char c = 0; c < ANYWHERE.length; c++) {
            ANYWHERE[c] = isPersianLetter(c) || isPlain(c);
        }
    }

    private Canon() {}

    static boolean holds(CharSequence text) {
        int length = text.length();
        if (length == 0) {
            return true;
        }
        if (isGap(text.charAt(0)) || isGap(text.charAt(length - 1))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean inPlace = switch (c) {
                // Neither the first nor the last character is one of these, so there are neighbours.
                case ' ' -> !isGap(text.charAt(i + 1)) && text.charAt(i - 1) != '\n';
                case '\n' -> text.charAt(i + 1) != ' ';
                case NON_JOINER -> isPersianLetter(text.charAt(i - 1)) && isPersianLetter(text.charAt(i + 1));
                default -> c < ANYWHERE.length && ANYWHERE[c];
            };
            if (!inPlace) {
                return false;
            }
        }
        return true;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\n' || c == NON_JOINER;
    }

    /** The letters of the Persian keyboard, which no normal form changes and no other letter is written for. */
    static boolean isPersianLetter(int c) {
        return (c >= '\u0621' && c <= '\u063A')
                || (c >= '\u0641' && c <= '\u0648' && c != '\u0643')
                || c == 'پ'
                || c == 'چ'
                || c == 'ژ'
                || c == 'ک'
                || c == 'گ'
                || c == 'ی';
    }

    /** Digits, punctuation and Latin letters without accents. */
    private static boolean isPlain(char c) {
        return (c > ' ' && c < '\u007F')
                || (c >= '۰' && c <= '۹')
                || c == '،'
                || c == '؛'
                || c == '؟'
                || c == '«'
                || c == '»'
                || c == '٪'
                || c == '–'
                || c == '…';
    }
}
