package ir.mosharekat.feedback.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * The moment until which something must be done, computed from a policy under a calendar, with every day it counted.
 *
 * <p>Immutable. To store one, keep start, due, policy id, extension and calendar version: the same policy from the same
 * start under the same calendar, extended by the same days, is the same deadline again, with its explanation. Instants
 * have millisecond precision.
 */
public final class Deadline {
    private final DeadlinePolicy policy;
    private final Instant start;
    private final int extension;
    private final WorkCalendar calendar;
    private final List<DeadlineDay> days;
    private final Instant due;

    Deadline(DeadlinePolicy policy, Instant start, int extension, WorkCalendar calendar) {
        this.policy = policy;
        this.start = start.truncatedTo(ChronoUnit.MILLIS);
        this.extension = extension;
        this.calendar = calendar;
        days = DeadlineCount.days(policy, extension, calendar.dateOf(start), calendar);
        due = policy.dueTime().on(dueDate(), calendar);
    }

    /**
     * The fact that started the clock.
     *
     * @return the instant, to the millisecond
     */
    public Instant start() {
        return start;
    }

    /**
     * The last moment that is in time; the outer limit of the policy is kept.
     *
     * @return the instant, to the millisecond
     */
    public Instant due() {
        return due;
    }

    /**
     * The day of {@link #due()} in the calendar's zone, always a working day.
     *
     * @return the last day
     */
    public LocalDate dueDate() {
        return days.get(days.size() - 1).date();
    }

    /**
     * What this was computed from.
     *
     * @return the policy
     */
    public DeadlinePolicy policy() {
        return policy;
    }

    /**
     * The days added to the policy's own.
     *
     * @return days of the policy's unit, 0 if it was never extended
     */
    public int extension() {
        return extension;
    }

    /**
     * The calendar this was computed with.
     *
     * @return its {@link WorkCalendar#version()}
     */
    public String calendarVersion() {
        return calendar.version();
    }

    /**
     * Every day from the start to the due date, and what each of them did.
     *
     * @return the explanation, for the citizen as for a court
     */
    public DeadlineExplanation explain() {
        return new DeadlineExplanation(
                policy, extension, days, due.atZone(calendar.zone()).toLocalDateTime());
    }

    /**
     * The same deadline with more days: the clock stood still while the citizen was asked, or the law allows an
     * extension.
     *
     * @param more days of the policy's unit, 0 or more, beside those already added
     * @return the later deadline, counted anew from the same start under the same calendar
     * @throws IllegalArgumentException if {@code more} is negative or the total exceeds {@value DayCount#MAX}
     * @throws NoWorkingDayException if the calendar has no working day for more than a year
     */
    public Deadline extendedBy(int more) {
        if (more < 0) {
            throw new IllegalArgumentException("a deadline is never shortened");
        }
        return new Deadline(policy, start, Math.addExact(extension, more), calendar);
    }

    /**
     * The same deadline under another calendar, after a closure was announced or a holiday moved.
     *
     * @param other the calendar that holds now
     * @return the deadline counted anew from the same start
     * @throws NoWorkingDayException if that calendar has no working day for more than a year
     */
    public Deadline under(WorkCalendar other) {
        return new Deadline(policy, start, extension, other);
    }

    /**
     * How near the deadline is, in its own counted days; days off change nothing.
     *
     * @param now the instant to judge at; before the start it is green
     * @param bands from which part of the days it is yellow and red
     * @return the light; {@link TrafficLight#OVERDUE} strictly after {@link #due()}
     */
    public TrafficLight lightAt(Instant now, TrafficLightBands bands) {
        // To the millisecond, like the due instant: else the last one of a day would have an overdue tail.
        Instant moment = now.truncatedTo(ChronoUnit.MILLIS);
        if (moment.isAfter(due)) {
            return TrafficLight.OVERDUE;
        }
        return bands.light(
                countedBy(calendar.dateOf(moment)), days.get(days.size() - 1).counted());
    }

    private int countedBy(LocalDate date) {
        long passed = ChronoUnit.DAYS.between(days.get(0).date(), date);
        return passed < 0 ? 0 : days.get((int) passed).counted();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline that
                && policy.equals(that.policy)
                && start.equals(that.start)
                && extension == that.extension
                && calendarVersion().equals(that.calendarVersion());
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, start, extension, calendarVersion());
    }

    @Override
    public String toString() {
        return "Deadline[" + policy.id() + " from " + start + " to " + due + "]";
    }
}
