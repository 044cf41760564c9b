package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.JalaliDate;
import java.time.Instant;
import java.util.Locale;

/** Says on which day something is, as people read it in both languages. */
final class DayWords {

    private static final Locale PERSIAN = Locale.forLanguageTag("fa");

    private final Parts parts;

    DayWords(Parts parts) {
        this.parts = parts;
    }

    LocalizedText of(Instant instant) {
        JalaliDate date = JalaliDate.of(parts.organization().calendar().dateOf(instant));
        return new LocalizedText(date.longForm(PERSIAN), date.longForm(Locale.ENGLISH));
    }
}
