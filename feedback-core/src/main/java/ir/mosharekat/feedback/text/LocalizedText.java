package ir.mosharekat.feedback.text;

import java.util.Locale;

/**
 * A short text in Persian with the English beside it; Persian is what people see first.
 *
 * @param fa the Persian wording
 * @param en the English wording
 */
public record LocalizedText(String fa, String en) {

    /**
     * The wording for a reader's language.
     *
     * @param locale the reader's locale
     * @return the English wording for an English locale, the Persian one for every other
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : fa;
    }
}
