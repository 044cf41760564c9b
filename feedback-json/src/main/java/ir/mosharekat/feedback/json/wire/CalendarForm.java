package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.time.CalendarFact;
import ir.mosharekat.feedback.time.Closure;
import ir.mosharekat.feedback.time.WorkingDay;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is announced of one working day: that it is closed, or worked after all.
 *
 * @param type which of the two
 * @param date the day
 * @param until until when it is closed; null for the whole day
 * @param reason why it is closed; null for one that is worked
 * @param source who has said so, and where
 */
public record CalendarForm(
        @Nullable Type type,
        @Nullable LocalDate date,
        @Nullable LocalTime until,
        @Nullable String reason,
        @Nullable String source)
        implements Form<CalendarFact> {

    /** What a day becomes. */
    public enum Type {
        /** It is closed. */
        CLOSURE,
        /** It is worked after all. */
        WORKING_DAY
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if something is missing, or not meant for that type
     */
    @Override
    public CalendarFact command() {
        if (type == null || date == null) {
            throw new IllegalArgumentException("A type and a day are needed");
        }
        String said = source == null ? "" : source;
        if (type == Type.CLOSURE) {
            return new Closure(date, reason == null ? "" : reason, said, until);
        }
        if (reason != null || until != null) {
            throw new IllegalArgumentException("A day that is worked is worked all day, for no reason");
        }
        return new WorkingDay(date, said);
    }
}
