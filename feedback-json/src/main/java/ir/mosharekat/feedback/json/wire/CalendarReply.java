package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.time.CalendarFact;
import ir.mosharekat.feedback.time.Closure;
import ir.mosharekat.feedback.time.WorkingDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was announced of working days, the oldest first.
 *
 * @param items what was announced
 */
public record CalendarReply(List<AnnouncementReply> items) {

    /**
     * Announcements, to be sent.
     *
     * @param entries the announcements
     * @return the reply
     */
    public static CalendarReply of(List<CalendarEntry> entries) {
        return new CalendarReply(entries.stream().map(AnnouncementReply::of).toList());
    }

    /**
     * One announcement.
     *
     * @param number its number
     * @param at when it was entered
     * @param type {@code CLOSURE}, {@code WORKING_DAY}, or {@code OTHER} for what is about more than one day
     * @param date the day; null for {@code OTHER}
     * @param until until when it is closed; null for the whole day
     * @param reason why; null where none was given
     * @param source who has said so; null for {@code OTHER}
     */
    public record AnnouncementReply(
            long number,
            Instant at,
            String type,
            @Nullable LocalDate date,
            @Nullable LocalTime until,
            @Nullable String reason,
            @Nullable String source) {

        /**
         * An announcement, to be sent.
         *
         * @param entry the announcement
         * @return the reply
         */
        public static AnnouncementReply of(CalendarEntry entry) {
            CalendarFact fact = entry.fact();
            if (fact instanceof Closure closure) {
                return new AnnouncementReply(
                        entry.number(),
                        entry.at(),
                        "CLOSURE",
                        closure.date(),
                        closure.until(),
                        closure.reason(),
                        closure.source());
            }
            if (fact instanceof WorkingDay day) {
                return new AnnouncementReply(
                        entry.number(), entry.at(), "WORKING_DAY", day.date(), null, null, day.source());
            }
            return new AnnouncementReply(entry.number(), entry.at(), "OTHER", null, null, null, null);
        }
    }
}
