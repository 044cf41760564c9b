package ir.mosharekat.feedback.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * The one spelling in which Persian text is stored and shown, whatever keyboard it was typed on.
 *
 * <p>Unicode's own normal forms never turn an Arabic letter into the Persian one, so that has to be done here.
 * Nothing a reader sees is taken away: hamza forms and vowel signs stay. What makes two texts <em>findable</em> as the
 * same is coarser and kept apart: {@link SearchKey}.
 */
public final class PersianText {

    private PersianText() {}

    /**
     * The canonical form of a text.
     *
     * <ul>
     *   <li>Unicode NFC; Arabic ي ى ې become ی, ك becomes ک, ە ہ become ه;
     *   <li>ۀ is always written as ه and a hamza above it (U+0647 U+0654): Unicode takes it for another letter's hamza
     *       form and would never make the two equal;
     *   <li>tatweel, soft hyphens, byte order marks, zero-width spaces and all bidi controls go;
     *   <li>ZWNJ stays where it parts two letters or digits of a word, once, and goes everywhere else; the zero-width
     *       joiner, and a {@code ¬} between two letters of the Arabic script, were meant as ZWNJ and become it
     *       (a joiner inside an emoji stays);
     *   <li>every kind of space becomes one plain space, every kind of line break one LF; no line begins or ends with
     *       a space, the text neither with a space nor with a line break; blank lines inside it stay;
     *   <li>of more than 30 combining marks on one letter, the first 30 stay.
     * </ul>
     *
     * <p>The canonical form of a canonical form is itself. The time taken grows with the length and with nothing else.
     *
     * @param raw the text as typed or received; ask {@link #isStorable} about it first
     * @return its canonical form, perhaps empty
     */
    public static String canonical(CharSequence raw) {
        return Canon.holds(raw) ? raw.toString() : rewritten(raw);
    }

    /** The same without the short way for texts that need no rewriting. */
    static String rewritten(CharSequence raw) {
        String composed = Normalizer.normalize(visible(raw), Form.NFC).replace("\r\n", "\n");
        CanonicalWriter writer = new CanonicalWriter(composed.length());
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            writer.write(composed.codePointAt(i));
        }
        return Normalizer.normalize(writer.text(), Form.NFC);
    }

    /**
     * Tells whether a text is free of characters that no honest keyboard makes and no store should be given.
     *
     * <p>Those are control characters other than tab, line feed and carriage return; unpaired surrogates;
     * noncharacters; and the bidi overrides U+202D and U+202E, which show a reader something else than what is stored.
     * The other bidi controls come along with honest copying, and {@link #canonical} drops them. It drops the
     * overrides as well, so ask about the text as it was received.
     *
     * @param raw the text as typed or received
     * @return false if the text must be refused
     */
    public static boolean isStorable(CharSequence raw) {
        return raw.codePoints().allMatch(PersianText::isStorable);
    }

    private static boolean isStorable(int codePoint) {
        if (codePoint < ' ') {
            return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        }
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean bidiOverride = codePoint == 0x202D || codePoint == 0x202E;
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return !loneSurrogate && !bidiOverride && !noncharacter;
    }

    private static String visible(CharSequence raw) {
        StringBuilder out = new StringBuilder(raw.length());
        // Before the first normalisation: a megabyte of shuffled marks kept the JDK's normaliser busy for minutes.
        MarkLimit marks = new MarkLimit();
        for (int i = 0; i < raw.length(); ) {
            int codePoint = Character.codePointAt(raw, i);
            i += Character.charCount(codePoint);
            if (!isInvisible(codePoint) && marks.admits(codePoint)) {
                out.appendCodePoint(codePoint);
            }
        }
        return out.toString();
    }

    private static boolean isInvisible(int codePoint) {
        return switch (codePoint) {
            case 0x00AD, // soft hyphen
                    0x0640, // tatweel
                    0x200B, // zero-width space
                    0x2060, // word joiner
                    0xFEFF, // byte order mark
                    0x061C, // Arabic letter mark
                    0x200E, // left-to-right mark
                    0x200F -> // right-to-left mark
                true;
            default ->
                (codePoint >= 0x202A && codePoint <= 0x202E) // embeddings and overrides
                        || (codePoint >= 0x2066 && codePoint <= 0x2069); // isolates
        };
    }
}
