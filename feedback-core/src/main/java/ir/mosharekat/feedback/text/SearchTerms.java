package ir.mosharekat.feedback.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words somebody typed to find texts, folded like the {@linkplain SearchKey#indexText() index text} they are looked
 * up in.
 *
 * <p>A word typed with a ZWNJ, as in «قائم‌شهر», is taken as its parts, so that it finds the text that has a space
 * there; endings such as ها stay on their word. «قائمشهر» typed in one piece does not find that text: only a dictionary
 * could tell that it is two words, while «مشکلات» is not to be found in «طعم شکلات».
 *
 * <p>A term is folded letters, digits and their marks, and so never holds a space, nor {@code %}, {@code _} or
 * {@code \}: it needs no escaping in an SQL {@code LIKE}.
 */
public final class SearchTerms {

    private static final int MOST_TYPED = 1024;
    private static final int MOST_TERMS = 8;
    private static final int LONGEST_TERM = 64;

    private final List<String> terms;

    private SearchTerms(List<String> terms) {
        this.terms = terms;
    }

    /**
     * The terms in what was typed; beyond its first 1,024 characters nothing is read.
     *
     * @param typed the contents of a search field
     * @return its first eight distinct words, each cut to 64 characters
     */
    public static SearchTerms of(String typed) {
        String folded = Folding.fold(Folding.spelledOut(cut(typed, MOST_TYPED)));
        return new SearchTerms(Stream.of(folded.split(" ", -1))
                .map(word -> Affixes.join(word, Folding.NON_JOINER))
                .flatMap(word -> Stream.of(word.split(Folding.NON_JOINER, -1)))
                .filter(term -> !term.isEmpty())
                .map(term -> cut(term, LONGEST_TERM))
                .distinct()
                .limit(MOST_TERMS)
                .toList());
    }

    /**
     * The terms, all of which a text must hold, in the order typed.
     *
     * @return at most eight terms, each of 1 to 64 characters
     */
    public List<String> terms() {
        return terms;
    }

    /**
     * Tells whether nothing was typed that one could search for.
     *
     * @return true if there are no terms; such a search {@linkplain #matches matches} every text
     */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /**
     * Tells whether a text is found: this is what a store's query must mean.
     *
     * @param indexText the {@linkplain SearchKey#indexText() index text} of the text
     * @return true if every term is somewhere in it, be it within a word
     */
    public boolean matches(String indexText) {
        return terms.stream().allMatch(indexText::contains);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean insidePair = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, insidePair ? longest - 1 : longest);
    }
}
