package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.promise.Promises;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.JalaliDate;
import java.time.Instant;
import java.util.Locale;

/** What a citizen reads in the conversation when something becomes of a promise: that, which promise, and the desk's words. */
final class PromiseWords {

    private static final Catalog WORDS = Catalog.beside(Promises.class, "promise");
    private static final Locale PERSIAN = Locale.forLanguageTag("fa");

    private final Rules rules;
    private final String promised;

    PromiseWords(Rules rules, String promised) {
        this.rules = rules;
        this.promised = promised;
    }

    Statement made(Instant due) {
        return Statement.of(promised + "\n\n" + both("made", day(due)));
    }

    Statement of(String what, Statement said, LocalizedText... days) {
        return Statement.of(about(what, days) + "\n\n" + said.canonical()).attaching(said.attachments());
    }

    Statement of(String what, LocalizedText... days) {
        return Statement.of(about(what, days));
    }

    LocalizedText day(Instant instant) {
        JalaliDate date = JalaliDate.of(rules.dateOf(instant));
        return new LocalizedText(date.longForm(PERSIAN), date.longForm(Locale.ENGLISH));
    }

    private String about(String what, LocalizedText... days) {
        return both(what, days) + "\n«" + promised + "»";
    }

    private static String both(String what, LocalizedText... days) {
        LocalizedText text = WORDS.phrase("said." + what, (Object[]) days);
        return text.fa() + "\n" + text.en();
    }
}
