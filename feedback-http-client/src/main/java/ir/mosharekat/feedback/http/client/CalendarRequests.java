package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.CalendarForm;
import ir.mosharekat.feedback.json.wire.CalendarReply;
import ir.mosharekat.feedback.json.wire.CalendarReply.AnnouncementReply;

/** Working days that turn out otherwise. Thread-safe. */
public interface CalendarRequests {

    /**
     * What was announced of working days, the oldest first.
     *
     * @param after the number of the last announcement that is known, 0 for the beginning
     * @return the request; it replies those that follow
     */
    Request<CalendarReply> announced(long after);

    /**
     * Announces a closure, a day that is worked after all, a holiday, a weekend or office hours; open deadlines follow. What
     * was announced wrongly is taken back by announcing what is right. Refused as
     * {@link UnprocessableException} with {@code announcement.invalid} if something is missing or does not fit together, as
     * {@link ConflictException} with {@code rule.calendarChanges} if the calendar says so already or {@code rule.workingDays}
     * if no working day would be left, and as {@link ForbiddenException} with {@code access.denied}.
     *
     * @param fact what is announced
     * @return the request; it replies the announcement with its number
     */
    Request<AnnouncementReply> announce(CalendarForm fact);
}
