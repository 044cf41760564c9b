package ir.mosharekat.feedback.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text folded so coarsely that its usual spellings meet; for searching, never for showing.
 *
 * <p>Folding goes from the {@linkplain PersianText#canonical canonical} form through NFKC, drops hamzas and vowel
 * signs, turns ة into ه, digits into ASCII, Latin letters into lower case and all that is no letter, digit or mark on
 * one into a space. One question stays open: how the parts of a word such as «ایده‌ها» hang together. People type them
 * with a ZWNJ, with a space or with nothing, so a key holds several answers, each of them words parted by one space.
 *
 * @param glued the words without their ZWNJ: «ایدهها»
 * @param split the words with a space for every ZWNJ: «ایده ها»
 * @param joined the glued words with ها, های, هایی, ی, ای, تر and ترین put to the word before them, می and نمی to the
 *     word after them, where they stood alone
 * @param respelled the other spelling of each word in which a hamza or vav comes before a vav, because the same word is
 *     written «مسئول», «مسؤول» and «مسوول», and the first folds differently; empty if there is no such word
 */
public record SearchKey(String glued, String split, String joined, String respelled) {

    private static final Pattern HAMZA_BEFORE_VAV = Pattern.compile("[ئؤو](?=[\u064B-\u065F\u0670]*و)");

    /**
     * The key of a text.
     *
     * @param text any text, typed or stored
     * @return its key; four empty strings for a text without a letter or digit
     */
    public static SearchKey of(CharSequence text) {
        String compatible = Folding.compatible(text);
        String folded = Folding.fold(compatible);
        String glued = Folding.glue(folded);
        return new SearchKey(glued, Folding.split(folded), Affixes.join(glued, " "), respelled(compatible, glued));
    }

    /**
     * What a store keeps beside the text, to be searched with {@link SearchTerms}.
     *
     * @return the distinct answers of this key, one a line: a single line for most short texts
     */
    public String indexText() {
        return Stream.of(glued, split, joined, respelled)
                .filter(variant -> !variant.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /**
     * Tells that this is a search key, and nothing of what somebody wrote.
     *
     * @return {@code SearchKey[***]}
     */
    @Override
    public String toString() {
        return "SearchKey[***]";
    }

    private static String respelled(String compatible, String glued) {
        if (!mayHaveHamzaBeforeVav(compatible)) {
            return "";
        }
        String other = HAMZA_BEFORE_VAV
                .matcher(compatible)
                .replaceAll(seat -> seat.group().equals("ئ") ? "و" : "ئ");
        Set<String> words =
                new LinkedHashSet<>(List.of(Folding.glue(Folding.fold(other)).split(" ", -1)));
        words.removeAll(Set.copyOf(List.of(glued.split(" ", -1))));
        return String.join(" ", words);
    }

    /** Most texts have no such word, and a look at what comes before each vav is quicker than the pattern. */
    private static boolean mayHaveHamzaBeforeVav(String compatible) {
        for (int vav = compatible.indexOf('و', 1); vav > 0; vav = compatible.indexOf('و', vav + 1)) {
            char before = compatible.charAt(vav - 1);
            if (before == 'ئ'
                    || before == 'ؤ'
                    || before == 'و'
                    || Character.getType(before) == Character.NON_SPACING_MARK) {
                return true;
            }
        }
        return false;
    }
}
