package ir.mosharekat.feedback.time;

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
        if (this == ENGLISH) {
            return text;
        }
        var shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(c >= '0' && c <= '9' ? (char) (c - '0' + '۰') : c);
        }
        return shown.toString();
    }

    /** Somebody else's words, isolated: an English source inside a Persian line once moved the bracket after it. */
    static String quote(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
    }
}
