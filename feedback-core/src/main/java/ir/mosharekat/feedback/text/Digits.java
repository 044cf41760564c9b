package ir.mosharekat.feedback.text;

/**
 * Decimal digits, folded to the ones a machine stores and to the ones a reader of Persian expects.
 *
 * <p>Store and compare {@linkplain #toAscii ASCII}; show {@linkplain #toPersian Persian}.
 */
public final class Digits {

    private static final int DECIMAL = 10;
    private static final char PERSIAN_ZERO = '\u06F0';

    private Digits() {}

    /**
     * Replaces every decimal digit, of whatever script, by the ASCII digit of the same value.
     *
     * @param text any text
     * @return the text with the digits 0 to 9 for all of its digits; the rest unchanged
     */
    public static String toAscii(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Digits::toAscii).forEach(out::appendCodePoint);
        return out.toString();
    }

    /**
     * Replaces every ASCII digit by the Persian one, for display.
     *
     * @param text any text
     * @return the text with the digits ۰ to ۹ for its ASCII digits; the rest, digits of other scripts too, unchanged
     */
    public static String toPersian(CharSequence text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '0' && c <= '9') {
                out.setCharAt(i, (char) (c - '0' + PERSIAN_ZERO));
            }
        }
        return out.toString();
    }

    static int toAscii(int codePoint) {
        int value = Character.digit(codePoint, DECIMAL);
        return value < 0 ? codePoint : '0' + value;
    }
}
