package ir.mosharekat.feedback.time;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * The hours of an office on one day: it is open from {@code opens}, and at {@code closes} no longer.
 *
 * @param opens the first minute in which it is open
 * @param closes the minute at which it closes; {@code 00:00} is the midnight that ends the day, 24:00
 */
public record OpenHours(LocalTime opens, LocalTime closes) {
    /** Around the clock. A day that had to be written as 00:00 to 23:59 lost its last minute elsewhere. */
    public static final OpenHours ALL_DAY = new OpenHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /**
     * Refuses hours that end before they begin or that are finer than a minute.
     *
     * @param opens the first minute in which it is open
     * @param closes the minute at which it closes; {@code 00:00} is the midnight that ends the day, 24:00
     * @throws IllegalArgumentException if they are so
     */
    public OpenHours {
        requireMinutes(opens);
        requireMinutes(closes);
        if (!endsTheDay(closes) && !opens.isBefore(closes)) {
            throw new IllegalArgumentException("an office must open before it closes");
        }
    }

    boolean contains(LocalTime time) {
        return !time.isBefore(opens) && (endsTheDay() || time.isBefore(closes));
    }

    boolean endsTheDay() {
        return endsTheDay(closes);
    }

    private static boolean endsTheDay(LocalTime closes) {
        return closes.equals(LocalTime.MIDNIGHT);
    }

    private static void requireMinutes(LocalTime time) {
        if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("office hours are whole minutes");
        }
    }
}
