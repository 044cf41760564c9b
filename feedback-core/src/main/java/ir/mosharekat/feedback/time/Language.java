package ir.mosharekat.feedback.time;

import ir.mosharekat.feedback.text.Digits;
import java.util.Locale;

/** The two languages this package speaks: the wording and the digits of each. */
enum Language {
    PERSIAN,
    ENGLISH;

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** English for an English locale, Persian for every other. */
    static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : PERSIAN;
    }

    String choose(String fa, String en) {
        return this == PERSIAN ? fa : en;
    }

    String number(int number) {
        return digits(Integer.toString(number));
    }

    /** The text with its ASCII digits as this language shows them. */
    String digits(String text) {
        return this == ENGLISH ? text : Digits.toPersian(text);
    }

    /** Somebody else's words, isolated: an English source inside a Persian line once moved the bracket after it. */
    static String quote(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
    }
}
