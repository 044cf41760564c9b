package ir.mosharekat.feedback.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a rule of a calendar holds, both ends included, as circulars put it: «از ۲۰ اردیبهشت تا ۳۱ شهریور».
 *
 * @param from the first day, null if it has always held
 * @param to the last day, null if no end is known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    /**
     * Refuses an end before the beginning.
     *
     * @param from the first day, null if it has always held
     * @param to the last day, null if no end is known
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("validity ends before it begins: " + from + " to " + to);
        }
    }

    /**
     * A rule without beginning or end.
     *
     * @return every day
     */
    public static Validity always() {
        return new Validity(null, null);
    }

    /**
     * A rule that holds until further notice.
     *
     * @param from the first day
     * @return that day and all after it
     */
    public static Validity from(LocalDate from) {
        return new Validity(from, null);
    }

    /**
     * A rule that had always held.
     *
     * @param to the last day
     * @return that day and all before it
     */
    public static Validity until(LocalDate to) {
        return new Validity(null, to);
    }

    /**
     * A rule for a while.
     *
     * @param from the first day
     * @param to the last day
     * @return those days and all between
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public static Validity between(LocalDate from, LocalDate to) {
        return new Validity(from, to);
    }

    /** What is left of these days without others: those before them and those after them, where there are any. */
    List<Validity> without(Validity others) {
        if (lastDay().isBefore(others.firstDay()) || firstDay().isAfter(others.lastDay())) {
            return List.of(this);
        }
        List<Validity> left = new ArrayList<>();
        if (firstDay().isBefore(others.firstDay())) {
            left.add(new Validity(from, others.firstDay().minusDays(1)));
        }
        if (lastDay().isAfter(others.lastDay())) {
            left.add(new Validity(others.lastDay().plusDays(1), to));
        }
        return left;
    }

    LocalDate firstDay() {
        return from == null ? LocalDate.MIN : from;
    }

    LocalDate lastDay() {
        return to == null ? LocalDate.MAX : to;
    }
}
