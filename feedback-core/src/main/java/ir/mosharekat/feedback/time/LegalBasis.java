package ir.mosharekat.feedback.time;

import java.util.Locale;

/**
 * Why a deadline is as long as it is: the article, bylaw or decision of the agency.
 *
 * @param fa the citation in Persian
 * @param en the citation in English
 */
public record LegalBasis(String fa, String en) {
    /**
     * Refuses an empty citation; an agency's own practice is named as that.
     *
     * @param fa the citation in Persian
     * @param en the citation in English
     * @throws IllegalArgumentException if a text is blank
     */
    public LegalBasis {
        Required.text(fa, "Persian citation");
        Required.text(en, "English citation");
    }

    /**
     * The citation for a reader's language.
     *
     * @param locale the reader's locale
     * @return the English text for an English locale, the Persian one for every other
     */
    public String in(Locale locale) {
        return Language.of(locale).choose(fa, en);
    }
}
