package ir.mosharekat.feedback.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes from a text whatever does not help to find it; of joiners it leaves the ZWNJ, to be glued or divided at later. */
final class Folding {

    static final String NON_JOINER = "\u200C";

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private Folding() {}

    /** Canonical, with presentation forms, ligatures and the like spelled out, but with all letters still apart. */
    static String spelledOut(CharSequence text) {
        String canonical = PersianText.rewritten(text);
        String spelledOut = Normalizer.normalize(canonical, Form.NFKC);
        // Once more canonical: NFKC brings Arabic letters and tatweels back out of the presentation forms.
        return spelledOut.equals(canonical) ? canonical : PersianText.canonical(spelledOut);
    }

    /**
     * A text in both forms.
     *
     * @param compatible with all letters still apart
     * @param glued folded, and without joiners
     */
    record Folded(String compatible, String glued) {}

    /** The short way leaves a text as it is: of what it knows NFKC would change the ellipsis alone, which folds into a space. */
    static Folded folded(CharSequence text) {
        return CanonFolding.glued(text)
                .map(glued -> new Folded(text.toString(), glued))
                .orElseGet(() -> {
                    String compatible = spelledOut(text);
                    return new Folded(compatible, glued(compatible));
                });
    }

    /** Folds a compatible text and leaves no joiner in it. */
    static String glued(String compatible) {
        return CanonFolding.glued(compatible).orElseGet(() -> glue(fold(compatible)));
    }

    /** The letters, digits and marks of a compatible text in their folded form, with spaces for all the rest. */
    static String fold(String compatible) {
        StringBuilder out = new StringBuilder(compatible.length());
        for (int i = 0; i < compatible.length(); i += Character.charCount(compatible.codePointAt(i))) {
            fold(compatible.codePointAt(i), out);
        }
        return words(Normalizer.normalize(out.toString().toLowerCase(Locale.ROOT), Form.NFC));
    }

    static String glue(String folded) {
        return words(folded.replace(NON_JOINER, ""));
    }

    private static String words(String folded) {
        return folded.contains("  ") ? SPACES.matcher(folded).replaceAll(" ").strip() : folded.strip();
    }

    private static void fold(int codePoint, StringBuilder out) {
        switch (codePoint) {
            case 'آ', 'أ', 'إ', 'ٱ' -> out.append('ا');
            case 'ؤ' -> out.append('و');
            case 'ئ' -> out.append('ی');
            case 'ة' -> out.append('ه');
            case 0x200C -> out.append(NON_JOINER);
            default -> {
                if (codePoint != 'ء' && Canon.isPersianLetter(codePoint)) {
                    out.append((char) codePoint);
                } else if (Character.isLetterOrDigit(codePoint)) {
                    if (codePoint != 'ء') {
                        out.appendCodePoint(Digits.toAscii(codePoint));
                    }
                } else if (MarkLimit.isMark(codePoint)) {
                    foldMark(codePoint, out);
                } else if (endsInWord(out)) {
                    out.append(' ');
                }
            }
        }
    }

    private static void foldMark(int codePoint, StringBuilder out) {
        boolean vowelSign = (codePoint >= 0x064B && codePoint <= 0x065F) || codePoint == 0x0670;
        // A mark alone would become a word: the variation selector of an emoji did.
        if (!vowelSign && endsInWord(out)) {
            out.appendCodePoint(codePoint);
        }
    }

    private static boolean endsInWord(StringBuilder out) {
        return !out.isEmpty() && out.charAt(out.length() - 1) != ' ';
    }
}
