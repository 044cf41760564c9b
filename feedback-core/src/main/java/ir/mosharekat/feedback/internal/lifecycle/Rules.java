package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.time.DayUnit;
import ir.mosharekat.feedback.time.Deadline;
import ir.mosharekat.feedback.time.DeadlinePolicy;
import ir.mosharekat.feedback.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The numbers and the days that one case is handled by.
 *
 * @param policy the numbers
 * @param calendar the days
 */
public record Rules(CasePolicy policy, WorkCalendar calendar) {

    /** {@return the deadline that a clock holds, computed again} */
    public Deadline deadline(CaseClock.Running running) {
        return policyOf(running).deadlineFrom(running.since(), calendar).extendedBy(running.extension());
    }

    /** {@return the clock of a case whose time runs from that instant} */
    public CaseClock started(Instant receivedAt) {
        CaseClock.Running answer = answer(receivedAt);
        return new CaseClock(CaseClock.State.RUNNING, answer, acknowledgeDue(receivedAt), answer.due(), null);
    }

    /** {@return the clock of a case whose sender has to confirm it first} */
    public CaseClock awaitingConfirmation(Instant receivedAt) {
        CaseClock.Running answer = answer(receivedAt);
        Instant confirmationDue = endOfDayAfter(receivedAt, policy.windows().confirmationDays());
        return new CaseClock(
                CaseClock.State.PAUSED, answer, null, answer.due(), new CaseClock.Pause(receivedAt, confirmationDue));
    }

    /** {@return by when the desk has to acknowledge what came at that instant} */
    Instant acknowledgeDue(Instant receivedAt) {
        return policy.acknowledgement().deadlineFrom(receivedAt, calendar).due();
    }

    /** {@return the time for an answer, from that instant} */
    CaseClock.Running answer(Instant since) {
        return CaseClock.Running.of(policy.answer().deadlineFrom(since, calendar));
    }

    /** {@return the time for the decision of an appeal, from that instant} */
    CaseClock.Running appeal(Instant since) {
        return CaseClock.Running.of(policy.appeal().deadlineFrom(since, calendar));
    }

    /** {@return the same time, longer by the days of its unit between two dates, the first excluded} */
    CaseClock.Running longer(CaseClock.Running running, LocalDate after, LocalDate until) {
        return CaseClock.Running.of(deadline(running).extendedBy(daysBetween(policyOf(running), after, until)));
    }

    /** {@return the same time until the end of a later day; the last working day up to it where those are counted} */
    CaseClock.Running until(CaseClock.Running running, LocalDate until) {
        Deadline now = deadline(running);
        // Not from the day it is due: where that was closed, the count ended before it.
        LocalDate counted = now.policy().limit().unit() == DayUnit.WORKING_DAYS
                ? now.dueDate()
                : dateOf(now.start()).plusDays(now.policy().limit().amount() + now.extension());
        return longer(running, counted, until);
    }

    /** {@return the day of an instant} */
    LocalDate dateOf(Instant instant) {
        return calendar.dateOf(instant);
    }

    /** {@return the last millisecond of a day} */
    Instant endOf(LocalDate date) {
        return calendar.endOf(date);
    }

    /** {@return the last millisecond of the day so many calendar days after an instant} */
    Instant endOfDayAfter(Instant instant, int days) {
        return calendar.endOf(dateOf(instant).plusDays(days));
    }

    /** {@return the last millisecond of the day so many working days after an instant} */
    Instant endOfWorkingDayAfter(Instant instant, int days) {
        LocalDate date = dateOf(instant);
        for (int counted = 0; counted < days; counted++) {
            date = calendar.nextWorkingDay(date);
        }
        return calendar.endOf(date);
    }

    private int daysBetween(DeadlinePolicy unit, LocalDate after, LocalDate until) {
        if (!until.isAfter(after)) {
            return 0;
        }
        return unit.limit().unit() == DayUnit.WORKING_DAYS
                ? calendar.workingDaysBetween(after.plusDays(1), until)
                : Math.toIntExact(ChronoUnit.DAYS.between(after, until));
    }

    private DeadlinePolicy policyOf(CaseClock.Running running) {
        return List.of(policy.answer(), policy.appeal()).stream()
                .filter(known -> known.id().equals(running.policyId()))
                .findFirst()
                .orElse(policy.answer());
    }
}
