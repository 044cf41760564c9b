package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Retention;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.workflow.Action;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the timers of a case are due: a pure function of how it stands. So a timer needs no bookkeeping: the one that is
 * next after a command is compared with the one before, and one that comes up is asked whether it still should.
 */
public final class Timers {

    private final CaseSnapshot snapshot;
    private final Rules rules;

    private Timers(CaseSnapshot snapshot, Rules rules) {
        this.snapshot = snapshot;
        this.rules = rules;
    }

    /** {@return the timer of a case that is due first; empty if none runs, because the case has ended} */
    public static Optional<Timer> next(CaseSnapshot snapshot, Rules rules) {
        Timers timers = new Timers(snapshot, rules);
        return Lifecycle.of(snapshot.kind()).timers(snapshot.state()).stream()
                .flatMap(timer ->
                        timers.due(timer.name()).map(due -> new Timer(timer.name(), timer.fires(), due)).stream())
                .min(Comparator.comparing(Timer::due).thenComparing(Timer::name));
    }

    /**
     * A timer that runs.
     *
     * @param name its name in the table
     * @param fires what it does when it is due
     * @param due when that is
     */
    public record Timer(String name, Action fires, Instant due) {}

    private Optional<Instant> due(String timer) {
        CaseClock clock = snapshot.clock();
        Optional<Instant> replyDue = Optional.ofNullable(clock.pause()).map(CaseClock.Pause::replyDue);
        return switch (timer) {
            case "acknowledgement" -> whileRunning(clock.acknowledgeDue());
            case "answer" -> whileRunning(clock.answerDue());
            case "quarantine" ->
                snapshot.heldSince()
                        .map(since ->
                                rules.endOfWorkingDayAfter(since, windows().quarantineDays()));
            case "objection" ->
                snapshot.decidedAt()
                        .map(decided -> rules.endOfDayAfter(decided, windows().objectionDays()));
            case "reply", "confirmation" -> replyDue;
            case "retention" -> purgeDue();
            default -> throw new IllegalStateException("Nothing says when the timer " + timer + " is due");
        };
    }

    /** What is kept back escalates when it is let out, not before. A deadline that has been escalated already comes again some working days later, until somebody answers. */
    private Optional<Instant> whileRunning(@Nullable Instant deadline) {
        if (deadline == null
                || snapshot.heldSince().isPresent()
                || snapshot.clock().state() != CaseClock.State.RUNNING) {
            return Optional.empty();
        }
        Instant escalated = snapshot.escalation().at();
        Instant due = deadline;
        while (escalated != null && !due.isAfter(escalated)) {
            due = rules.endOfWorkingDayAfter(due, windows().escalationDays());
        }
        return Optional.of(due);
    }

    /** The content goes when its time is over, and not within a week of something new. */
    private Optional<Instant> purgeDue() {
        Retention retention = snapshot.retention();
        if (retention.isPurged() || retention.isPreserved()) {
            return Optional.empty();
        }
        Optional<Instant> over = snapshot.closedAt()
                .map(closed -> rules.endOfDayAfter(closed, windows().retentionDays()));
        Instant notBefore = retention.notBefore();
        return over.map(due -> notBefore != null && notBefore.isAfter(due) ? notBefore : due);
    }

    private CasePolicy.Windows windows() {
        return rules.policy().windows();
    }
}
