package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
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
     * One announcement; what does not belong to its type is null.
     *
     * @param number its number
     * @param at when it was entered
     * @param type such as {@code CLOSURE}, {@code WORKING_DAY}, {@code HOLIDAY}, {@code WEEKEND} or {@code OFFICE_HOURS}
     * @param date the day, where it is about one
     * @param until until when the day is closed; null for the whole day
     * @param reason why it is closed
     * @param source who has said so; null for a holiday
     * @param title the occasion of a holiday
     * @param kind what moves the date of a holiday
     * @param certainty how sure the date of a holiday is
     * @param scope for whom a holiday holds
     * @param from the first day of a weekend or of hours; null if they always have held
     * @param to the last day of a weekend or of hours; null if no end is known
     * @param days the days of the week that are off
     * @param hours when offices are open
     * @param exceptions when they are on days of the week that differ
     */
    public record AnnouncementReply(
            long number,
            Instant at,
            String type,
            @Nullable LocalDate date,
            @Nullable LocalTime until,
            @Nullable String reason,
            @Nullable String source,
            @Nullable LocalizedText title,
            @Nullable String kind,
            @Nullable String certainty,
            @Nullable String scope,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable List<String> days,
            @Nullable OpenReply hours,
            @Nullable SortedMap<String, OpenReply> exceptions) {

        /**
         * An announcement, to be sent.
         *
         * @param entry the announcement
         * @return the reply
         */
        public static AnnouncementReply of(CalendarEntry entry) {
            return new AnnouncementDraft(entry.fact()).reply(entry.number(), entry.at());
        }
    }

    /**
     * From when to when an office is open.
     *
     * @param opens when it opens
     * @param closes when it closes; {@code 00:00} is the midnight that ends the day
     */
    public record OpenReply(LocalTime opens, LocalTime closes) {}
}
