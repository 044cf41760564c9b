package ir.mosharekat.feedback.organization;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How people are told of what happens to cases. These are a province's own.
 *
 * @param quiet when nobody's telephone rings
 * @param followUpDays so many calendar days after an answer the citizen is asked whether it was one, as often as there are
 *     numbers, and while it can still be said
 * @param reminderDays so many calendar days before the citizen's time to reply is over there is a reminder; 0 for none
 * @param trackingPage where cases are followed with code and secret; null if the portal is only named
 */
public record NoticeTerms(
        Quiet quiet,
        List<Integer> followUpDays,
        int reminderDays,
        @Nullable URI trackingPage) {

    /** Quiet from ten in the evening to eight in the morning; asked after fourteen days and after seven more. */
    public static final NoticeTerms STANDARD =
            new NoticeTerms(new Quiet(LocalTime.of(22, 0), LocalTime.of(8, 0)), List.of(14, 21), 2, null);

    private static final int LONGEST_PAGE = 60;
    private static final int MOST_FOLLOW_UPS = 5;
    private static final int LATEST = 366;

    /**
     * Refuses numbers that make no sense, and pages that would fill a text message.
     *
     * @param quiet when nobody's telephone rings
     * @param followUpDays after how many days the citizen is asked
     * @param reminderDays how many days before its end there is a reminder
     * @param trackingPage where cases are followed
     * @throws IllegalArgumentException if a number of days to ask after is less than one or more than 366, if there are more
     *     than five, if that of the reminder is negative or more than 366, or the page no HTTP address of at most 60
     *     characters
     */
    public NoticeTerms {
        followUpDays = List.copyOf(followUpDays);
        if (followUpDays.size() > MOST_FOLLOW_UPS) {
            throw new IllegalArgumentException("Nobody is asked more than " + MOST_FOLLOW_UPS + " times");
        }
        if (reminderDays < 0 || reminderDays > LATEST) {
            throw new IllegalArgumentException("A reminder comes 0 to " + LATEST + " days before");
        }
        if (followUpDays.stream().anyMatch(days -> days < 1 || days > LATEST)) {
            throw new IllegalArgumentException("Somebody is asked 1 to " + LATEST + " days after the answer");
        }
        if (trackingPage != null && !isWebPage(trackingPage)) {
            throw new IllegalArgumentException("The tracking page is an HTTP address of at most 60 characters");
        }
    }

    private static boolean isWebPage(URI page) {
        boolean web = "https".equals(page.getScheme()) || "http".equals(page.getScheme());
        return web && page.getHost() != null && page.toASCIIString().length() <= LONGEST_PAGE;
    }

    /**
     * The hours of every day in which nobody's telephone rings, in the time of the calendar. Over midnight if they end
     * before they begin; none if they end when they begin.
     *
     * @param from the first minute
     * @param until the first minute after
     */
    public record Quiet(LocalTime from, LocalTime until) {

        /**
         * How long it is quiet from a time on.
         *
         * @param now a time of day
         * @return how long until the quiet hours end; zero if it is not quiet then
         */
        public Duration from(LocalTime now) {
            boolean overMidnight = until.isBefore(from);
            boolean quietNow = overMidnight
                    ? !now.isBefore(from) || now.isBefore(until)
                    : !now.isBefore(from) && now.isBefore(until);
            if (!quietNow) {
                return Duration.ZERO;
            }
            Duration left = Duration.between(now, until);
            return left.isNegative() ? left.plusDays(1) : left;
        }
    }
}
