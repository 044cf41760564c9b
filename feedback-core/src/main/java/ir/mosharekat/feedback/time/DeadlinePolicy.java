package ir.mosharekat.feedback.time;

import ir.mosharekat.feedback.text.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long something may take, and by what right. Policies are data: every channel, category and province has its own.
 *
 * @param id the stable name that is stored with each deadline, such as {@code foi.answer}
 * @param limit how many days, and which
 * @param dueTime at which moment of the last day it ends
 * @param basis the law, bylaw or practice behind it
 * @param outer beyond what it never goes; null if nothing says so
 */
public record DeadlinePolicy(
        String id,
        DayCount limit,
        DueTime dueTime,
        LocalizedText basis,
        @Nullable OuterLimit outer) {
    /**
     * Refuses a policy without a name or without a citation.
     *
     * @param id the stable name that is stored with each deadline, such as {@code foi.answer}
     * @param limit how many days, and which
     * @param dueTime at which moment of the last day it ends
     * @param basis the law, bylaw or practice behind it
     * @param outer beyond what it never goes; null if nothing says so
     * @throws IllegalArgumentException if the id or a citation is blank; an agency's own practice is named as that
     */
    public DeadlinePolicy {
        Required.text(id, "id of the policy");
        Required.text(basis.fa(), "Persian citation");
        Required.text(basis.en(), "English citation");
    }

    /**
     * A policy without an outer limit.
     *
     * @param id the stable name that is stored with each deadline, such as {@code foi.answer}
     * @param limit how many days, and which
     * @param dueTime at which moment of the last day it ends
     * @param basis the law, bylaw or practice behind it
     * @throws IllegalArgumentException if the id or a citation is blank
     */
    public DeadlinePolicy(String id, DayCount limit, DueTime dueTime, LocalizedText basis) {
        this(id, limit, dueTime, basis, null);
    }

    /**
     * Counts from the fact that starts the clock: the receipt, the referral, the objection.
     *
     * <p>The day of that fact is day zero and is not counted (Civil Procedure Act, Art. 445), whether or not it is a
     * working day. If the last day is closed the deadline moves to the next working day (Art. 444), the
     * last one of the outer limit too.
     *
     * @param start the instant of that fact; finer than a millisecond is dropped, since no store keeps it
     * @param calendar the calendar of the office that must act
     * @return the deadline
     * @throws NoWorkingDayException if the calendar has no working day for more than a year
     */
    public Deadline deadlineFrom(Instant start, WorkCalendar calendar) {
        return new Deadline(this, start, 0, calendar);
    }
}
