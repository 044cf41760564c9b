package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.CalendarForm;
import ir.mosharekat.feedback.json.wire.CalendarReply;
import ir.mosharekat.feedback.json.wire.CalendarReply.AnnouncementReply;

/** The calendar over HTTP. */
final class HttpCalendar implements CalendarRequests {

    private final Commands commands;

    HttpCalendar(Sender sender) {
        commands = new Commands(sender, "calendar");
    }

    @Override
    public Request<CalendarReply> announced(long after) {
        return commands.ask(Call.get("calendar").query("after", Long.toString(after)), CalendarReply.class);
    }

    @Override
    public Request<AnnouncementReply> announce(CalendarForm fact) {
        return commands.ask(commands.form(Call.post("calendar"), fact), AnnouncementReply.class);
    }
}
