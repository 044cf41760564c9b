package ir.mosharekat.feedback.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The order of a Persian dictionary: آ ا ء ب پ … ن و ه ی, as in the Unicode locale data for Persian.
 *
 * <p>The JDK has no rules for Persian: code point order and its {@code Collator} alike put پ چ ژ ک گ ی behind all other
 * letters. Here spaces and punctuation come first, then digits of every script by their value, then Persian letters,
 * then all other letters by code point, capitals among the small ones. Every seat of a hamza (أ إ ؤ ئ) counts as
 * a hamza, Arabic letters count as the Persian ones; ZWNJ, vowel signs and other marks count for nothing. Where all
 * that makes no difference the code units decide, so that only equal strings compare as equal.
 */
public enum PersianOrder implements Comparator<String> {

    /** The one order there is. */
    ALPHABETICAL;

    private static final String ALPHABET = "آاءبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی";

    private static final int IGNORED = 0;
    private static final int PUNCTUATION = 1 << 24;
    private static final int DIGIT = 2 << 24;
    private static final int PERSIAN = 3 << 24;
    private static final int FOREIGN = 4 << 24;

    @Override
    public int compare(String left, String right) {
        int[] leftWeights = weights(left);
        int[] rightWeights = weights(right);
        int byAlphabet = Arrays.compare(leftWeights, rightWeights);
        return byAlphabet != 0 ? byAlphabet : left.compareTo(right);
    }

    private static int[] weights(String text) {
        String composed = Normalizer.isNormalized(text, Form.NFC) ? text : PersianText.canonical(text);
        return composed.codePoints()
                .map(PersianOrder::weight)
                .filter(weight -> weight != IGNORED)
                .toArray();
    }

    private static int weight(int codePoint) {
        int place = ALPHABET.indexOf(letter(codePoint));
        if (place >= 0) {
            return PERSIAN + place;
        }
        int digit = Digits.toAscii(codePoint);
        if (digit >= '0' && digit <= '9') {
            return DIGIT + digit;
        }
        if (Character.isLetter(codePoint)) {
            return FOREIGN + Character.toLowerCase(codePoint);
        }
        boolean ignored =
                MarkLimit.isMark(codePoint) || Character.isIdentifierIgnorable(codePoint) || codePoint == 0x0640;
        return ignored ? IGNORED : PUNCTUATION + codePoint;
    }

    private static int letter(int codePoint) {
        return switch (codePoint) {
            case 'أ', 'إ', 'ؤ', 'ئ' -> 'ء';
            case 'ٱ' -> 'ا';
            case 'ة', 'ۀ', 0x06BE, 0x06C2, 0x06C3 -> 'ه';
            default -> CanonicalWriter.persian(codePoint);
        };
    }
}
