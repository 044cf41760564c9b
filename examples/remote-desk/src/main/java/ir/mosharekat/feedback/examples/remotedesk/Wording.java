package ir.mosharekat.feedback.examples.remotedesk;

import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.Digits;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.JalaliDate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How things are said to a reader: in the language asked for, with the digits and the days of that language. */
record Wording(Locale language) {

    private static final Catalog WORDS = Catalog.beside(Wording.class, "desk");
    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    /** A phrase of this program. */
    String phrase(String key, @Nullable Object... arguments) {
        return WORDS.phrase(key, arguments).in(language);
    }

    /** What a server says in both languages. */
    String of(LocalizedText text) {
        return text.in(language);
    }

    String digits(Object value) {
        return language.getLanguage().equals("en") ? value.toString() : Digits.toPersian(value.toString());
    }

    String day(Instant moment) {
        return JalaliDate.of(moment.atZone(TEHRAN).toLocalDate()).longForm(language);
    }

    /** Actions of complaints by their names. A newer server has some that this program does not know. */
    String actions(Collection<String> names) {
        return names.stream().map(this::action).collect(Collectors.joining(phrase("comma")));
    }

    private String action(String name) {
        Optional<ComplaintAction> known = Stream.of(ComplaintAction.values())
                .filter(action -> action.name().equals(name))
                .findFirst();
        return known.map(action -> of(action.label())).orElse(name);
    }
}
