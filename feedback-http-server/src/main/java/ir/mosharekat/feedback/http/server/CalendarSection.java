package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.calendar.CalendarKeeping;
import ir.mosharekat.feedback.json.wire.CalendarForm;
import ir.mosharekat.feedback.json.wire.CalendarReply;
import ir.mosharekat.feedback.json.wire.CalendarReply.AnnouncementReply;
import ir.mosharekat.feedback.time.CalendarFact;
import java.io.IOException;

/** Working days that turn out otherwise. */
final class CalendarSection implements Routes.Section {

    private final CalendarKeeping calendar;

    CalendarSection(CalendarKeeping calendar) {
        this.calendar = calendar;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/calendar", this::announced, "after").post("/calendar", this::announce);
    }

    private Answer announced(Exchange exchange) {
        return Answer.of(CalendarReply.of(
                calendar.entries(exchange.parameter("after", Numbers::natural).orElse(0L))));
    }

    /** Said again it is refused, because the calendar says so already: so it needs no key. */
    private Answer announce(Exchange exchange) throws IOException {
        CalendarEntry entry = calendar.correct(fact(exchange.form(CalendarForm.class)), exchange.context());
        return Answer.created(AnnouncementReply.of(entry));
    }

    private static CalendarFact fact(CalendarForm form) {
        try {
            return form.command();
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.ANNOUNCEMENT);
        }
    }
}
