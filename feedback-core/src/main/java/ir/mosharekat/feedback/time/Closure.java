package ir.mosharekat.feedback.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A closure announced for one day, often the evening before: heat, cold, dust, a shortage of power.
 *
 * <p>A partial closure is on the record and keeps the office closed until its hour; the day stays a working day, since
 * nobody has yet ruled otherwise.
 *
 * @param date the day
 * @param reason why, in the words of the announcement
 * @param source who announced it and where
 * @param until the time at which the offices open late, null if they stay closed all day
 */
public record Closure(
        LocalDate date,
        String reason,
        String source,
        @Nullable LocalTime until) implements DayRule, CalendarFact {
    /** The same order in whatever order the closures were announced. */
    static final Comparator<Closure> ORDER = Comparator.comparing(Closure::date)
            .thenComparing(Closure::reopening)
            .thenComparing(Closure::reason)
            .thenComparing(Closure::source);

    /**
     * Refuses a closure that does not say why or by whom.
     *
     * @param date the day
     * @param reason why, in the words of the announcement
     * @param source who announced it and where
     * @param until the time at which the offices open late, null if they stay closed all day
     * @throws IllegalArgumentException if the reason or the source is blank or no text that can be shown, or if it ends at 00:00, before the day begins
     */
    public Closure {
        Required.text(reason, "reason of the closure");
        Required.text(source, "source of the closure");
        if (LocalTime.MIDNIGHT.equals(until)) {
            throw new IllegalArgumentException("a closure until 00:00 closes nothing");
        }
    }

    /**
     * A closure of the whole day.
     *
     * @param date the day
     * @param reason why, in the words of the announcement
     * @param source who announced it and where
     * @return the closure
     * @throws IllegalArgumentException if the reason or the source is blank or no text that can be shown
     */
    public static Closure wholeDay(LocalDate date, String reason, String source) {
        return new Closure(date, reason, source, null);
    }

    /**
     * Whether the offices open on this day after all.
     *
     * @return true if it ends at an hour of the same day
     */
    public boolean isPartial() {
        return until != null;
    }

    boolean covers(LocalTime time) {
        return time.isBefore(reopening());
    }

    private LocalTime reopening() {
        return until == null ? LocalTime.MAX : until;
    }

    @Override
    public String citation(Locale locale) {
        var language = Language.of(locale);
        String what = until == null
                ? language.choose("تعطیلی موردی", "closure")
                : language.choose("تعطیلی تا ساعت ", "closed until ") + language.digits(until.toString());
        return what + ": " + Language.quote(reason) + " (" + Language.quote(source) + ")";
    }
}
