package ir.mosharekat.feedback.examples.portal.desk;

import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.text.Digits;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.time.CalendarFact;
import ir.mosharekat.feedback.time.Closure;
import ir.mosharekat.feedback.time.WorkingDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was announced about one day, as an official typed it. */
final class Announcement {

    /** What can be announced on this page; weekends and office hours are for the organization's file. */
    enum Kind {
        /** Closed all day. */
        CLOSED,
        /** Open late. */
        LATE,
        /** Worked after all. */
        WORKED
    }

    /** What fits beside a day, as in the services for programs. */
    private static final int LONGEST = 200;

    private final Form form;
    private final List<Violation> violations = new ArrayList<>();

    Announcement(Form form) {
        this.form = form;
    }

    /** {@return the fact; refused with all that is wrong at once} */
    CalendarFact fact() {
        Kind kind = form.choice("kind", Kind.values()).orElse(Kind.CLOSED);
        @Nullable LocalDate date = date();
        @Nullable LocalTime until = kind == Kind.LATE ? until() : null;
        String reason = kind == Kind.WORKED ? "" : given("reason");
        String source = given("source");
        if (date == null || !violations.isEmpty()) {
            throw new InvalidCommandException(violations);
        }
        return kind == Kind.WORKED ? new WorkingDay(date, source) : new Closure(date, reason, source, until);
    }

    private @Nullable LocalDate date() {
        given("date");
        @Nullable LocalDate date = form.date("date");
        @Nullable LocalizedText problem = form.problem("date");
        if (problem != null) {
            violations.add(new Violation("date", "date.malformed", problem));
        }
        return date;
    }

    private @Nullable LocalTime until() {
        try {
            return LocalTime.parse(Digits.toAscii(form.value("until").strip()));
        } catch (DateTimeException e) {
            refuse("until", "time.malformed");
            return null;
        }
    }

    private String given(String name) {
        String typed = form.value(name);
        String line = PersianText.canonical(typed);
        if (line.isEmpty()) {
            refuse(name, name + ".blank");
        } else if (!PersianText.isStorable(typed) || line.indexOf('\n') >= 0) {
            refuse(name, "announced.noLine");
        } else if (line.codePointCount(0, line.length()) > LONGEST) {
            refuse(name, "announced.tooLong");
        }
        return line;
    }

    private void refuse(String name, String code) {
        violations.addAll(form.refusal(name, code).violations());
    }
}
