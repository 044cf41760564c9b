package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.calendar.CalendarEditions;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseClock.Deadlines;
import ir.mosharekat.feedback.cases.CaseClock.Running;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.Ladder;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.Unit;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.time.DayUnit;
import ir.mosharekat.feedback.time.Deadline;
import ir.mosharekat.feedback.time.DeadlinePolicy;
import ir.mosharekat.feedback.time.OuterLimit;
import ir.mosharekat.feedback.time.TrafficLight;
import ir.mosharekat.feedback.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The numbers, the days and the units that one case is handled by.
 *
 * @param policy the numbers
 * @param editions the days
 * @param organization the units
 */
public record Rules(CasePolicy policy, CalendarEditions editions, Organization organization) {

    /** {@return the days as they are known now} */
    WorkCalendar calendar() {
        return editions.current();
    }

    /**
     * {@return the deadline that a clock holds, computed again: under the calendar of now, or, where that would give
     * another day than the clock has, under the one it was computed with}
     */
    public Deadline deadline(Running running) {
        Running newest = newest(running);
        return under(editions.at(newest.edition()), newest);
    }

    /** The same time, said of the calendar of now if that gives the day it has. */
    private Running newest(Running running) {
        Running now = Running.of(under(calendar(), running), editions.edition());
        return now.due().equals(running.due()) ? now : running;
    }

    /** {@return how near the most pressing of the deadlines of a clock is} */
    public TrafficLight light(CaseClock clock, Instant now) {
        return clock.deadlines().open().values().stream()
                .map(owed -> deadline(owed).lightAt(now, policy.oversight().bands()))
                .max(Comparator.naturalOrder())
                .orElse(TrafficLight.GREEN);
    }

    /** {@return the time that a clock should hold now, as the policy says for a calendar that was corrected} */
    Running recounted(Running running) {
        if (running.edition() > editions.edition()) {
            // Another node knows of a correction that this one has yet to hear of.
            return running;
        }
        Running now = Running.of(under(calendar(), running), editions.edition());
        boolean follows = switch (policy.oversight().recount()) {
            case FOLLOW -> !now.due().equals(running.due());
            case ONLY_LATER -> now.due().isAfter(running.due());
            case KEEP -> false;
        };
        return follows ? now : running;
    }

    /** {@return a clock with the times it should hold now} */
    public CaseClock recounted(CaseClock clock) {
        Deadlines now = clock.deadlines();
        Running acknowledgement = now.acknowledgement();
        Running reply = now.reply();
        return clock.with(new Deadlines(
                recounted(now.answer()),
                acknowledgement == null ? null : recounted(acknowledgement),
                reply == null ? null : recounted(reply)));
    }

    /** {@return by when something really has to be done, also if the calendar was corrected since that was computed} */
    Instant due(Running running) {
        return running.edition() == editions.edition()
                ? running.due()
                : recounted(running).due();
    }

    private Deadline under(WorkCalendar calendar, Running running) {
        return policyOf(running).deadlineFrom(running.since(), calendar).extendedBy(running.extension());
    }

    /** {@return the clock of a case whose time runs from that instant} */
    public CaseClock started(Instant receivedAt) {
        return CaseClock.running(deadlines(receivedAt));
    }

    /** {@return the clock of a case whose sender has to confirm it first} */
    public CaseClock awaitingConfirmation(Instant receivedAt) {
        Instant confirmationDue = endOfDayAfter(receivedAt, policy.windows().confirmationDays());
        return started(receivedAt).pause(new CaseClock.Pause(receivedAt, confirmationDue));
    }

    /** {@return by when the desk has to acknowledge and to answer what came at that instant} */
    Deadlines deadlines(Instant receivedAt) {
        return new Deadlines(
                answer(receivedAt), since(receivedAt, policy.times().acknowledgement()), null);
    }

    /** {@return the time for an answer, from that instant} */
    Running answer(Instant since) {
        return since(since, policy.times().answer());
    }

    /** {@return the time for a reply to what the citizen added at that instant} */
    Running reply(Instant since) {
        return since(since, policy.times().reply());
    }

    /** {@return the time for the decision of an appeal, from that instant} */
    Running appeal(Instant since) {
        return since(since, policy.times().appeal());
    }

    private Running since(Instant since, DeadlinePolicy limit) {
        return Running.of(limit.deadlineFrom(since, calendar()), editions.edition());
    }

    /** {@return the same time, longer by the days of its unit between two dates, the first excluded} */
    Running longer(Running running, LocalDate after, LocalDate until) {
        Running now = newest(recounted(running));
        WorkCalendar days = editions.at(now.edition());
        int more = daysBetween(policyOf(now), after, until, days);
        // Of a correction that this node has yet to hear of, nothing is in these days.
        long edition = Math.min(now.edition(), editions.edition());
        return Running.of(under(days, now).extendedBy(more), edition);
    }

    /** {@return the same time until the end of a later day; the last working day up to it where those are counted} */
    Running until(Running running, LocalDate until) {
        Deadline now = deadline(recounted(running));
        // Not from the day it is due: where that was closed, the count ended before it.
        LocalDate counted = now.policy().limit().unit() == DayUnit.WORKING_DAYS
                ? now.dueDate()
                : dateOf(now.start()).plusDays(now.policy().limit().amount() + now.extension());
        return longer(running, counted, until);
    }

    /** {@return whether a case of that instant may take until a day, with all extensions} */
    boolean isWithinOuterLimit(LocalDate until, Instant receivedAt) {
        OuterLimit outer = policy.times().answer().outer();
        return outer == null || !until.isAfter(outer.lastDay(receivedAt, calendar()));
    }

    /** {@return the unit that hears of a case when it climbs to a level; one unit higher if nobody works on it} */
    UnitId climbing(CaseSnapshot snapshot, int level) {
        Ladder.Target target = policy.oversight().ladder().rung(level).target();
        if (target instanceof Ladder.Named named) {
            return named.unit();
        }
        List<UnitId> line = new ArrayList<>();
        line.add(snapshot.responsibleUnit().orElse(organization.intake()));
        organization.above(line.get(0)).stream().map(Unit::id).forEach(line::add);
        int unattended = snapshot.assignee().isEmpty() ? 1 : 0;
        int height = ((Ladder.Above) target).units() + unattended;
        return line.get(Math.min(height, line.size() - 1));
    }

    /** {@return the day of an instant} */
    LocalDate dateOf(Instant instant) {
        return calendar().dateOf(instant);
    }

    /** {@return the last millisecond of a day} */
    Instant endOf(LocalDate date) {
        return calendar().endOf(date);
    }

    /** {@return the last millisecond of the day so many calendar days after an instant} */
    Instant endOfDayAfter(Instant instant, int days) {
        return endOf(dateOf(instant).plusDays(days));
    }

    /** {@return the last millisecond of the day so many working days after an instant} */
    Instant endOfWorkingDayAfter(Instant instant, int days) {
        LocalDate date = dateOf(instant);
        for (int counted = 0; counted < days; counted++) {
            date = calendar().nextWorkingDay(date);
        }
        return endOf(date);
    }

    /** {@return when the offices open, so many working days before an instant} */
    Instant openingBefore(Instant instant, int days) {
        return calendar().openingOf(calendar().workingDayBefore(dateOf(instant), days));
    }

    private static int daysBetween(DeadlinePolicy unit, LocalDate after, LocalDate until, WorkCalendar days) {
        if (!until.isAfter(after)) {
            return 0;
        }
        return unit.limit().unit() == DayUnit.WORKING_DAYS
                ? days.workingDaysBetween(after.plusDays(1), until)
                : Math.toIntExact(ChronoUnit.DAYS.between(after, until));
    }

    private DeadlinePolicy policyOf(Running running) {
        return policy.times().named(running.policyId());
    }
}
