package ir.mosharekat.feedback.text;

import ir.mosharekat.feedback.text.Folding.Folded;
import java.util.HashSet;
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
 * There is none with a space for every ZWNJ: the parts of «قائم‌شهر» are to be found within «قایمشهر».
 *
 * @param glued the words without their ZWNJ: «ایدهها»
 * @param joined the glued words with ها, های, هایی, ی, ای, تر and ترین put to the word before them, می and نمی to the
 *     word after them, where they stood alone
 * @param respelled the other spelling of each word in which a hamza or vav comes before a vav, because the same word is
 *     written «مسئول», «مسؤول» and «مسوول», and the first folds differently; empty if there is no such word
 */
public record SearchKey(String glued, String joined, String respelled) {

    private static final Pattern HAMZA_BEFORE_VAV = Pattern.compile("[ئؤو](?=[\u064B-\u065F\u0670]*و)");

    /**
     * The key of a text.
     *
     * @param text any text, typed or stored
     * @return its key; three empty strings for a text without a letter or digit
     */
    public static SearchKey of(CharSequence text) {
        Folded folded = Folding.folded(text);
        String glued = folded.glued();
        return new SearchKey(glued, Affixes.join(glued, " "), respelled(folded.compatible(), glued));
    }

    /**
     * What a store keeps beside the text, to be searched with {@link SearchTerms}.
     *
     * @return the glued words, and on lines of their own what other answers have beyond them: most texts have nothing
     */
    public String indexText() {
        String more = joined.equals(glued) ? "" : beyond(glued, joined);
        return Stream.of(glued, more, respelled)
                .filter(words -> !words.isEmpty())
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
        return beyond(glued, Folding.glued(other));
    }

    /** The words of one answer that another does not have. */
    private static String beyond(String known, String answer) {
        Set<String> words = new LinkedHashSet<>(List.of(answer.split(" ", -1)));
        words.removeAll(new HashSet<>(List.of(known.split(" ", -1))));
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
