package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Retention;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.Oversight;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.StateTimer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the timers of a case are due: a pure function of how it stands. So a timer needs no bookkeeping: the one that is
 * next after a command is compared with the one before, and one that comes up is asked whether it still should.
 */
public final class Timers {

    /** The timer after which what people wrote is removed. */
    public static final String RETENTION = "retention";

    private final CaseSnapshot snapshot;
    private final Rules rules;
    private final Instant earliest;
    private final List<Obligation> owed;

    private Timers(CaseSnapshot snapshot, Rules rules, Instant earliest) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.earliest = earliest;
        this.owed = Obligation.of(snapshot, rules);
    }

    /** {@return the timer of a case that is due first; empty if none runs, because the case has ended} */
    public static Optional<Timer> next(CaseSnapshot snapshot, Rules rules) {
        return new Timers(snapshot, rules, Instant.MIN).first();
    }

    /** {@return the names of the timers that can run for a case in its state} */
    public static List<String> names(CaseSnapshot snapshot) {
        return Lifecycle.of(snapshot.kind()).timers(snapshot.state()).stream()
                .map(StateTimer::name)
                .toList();
    }

    /**
     * {@return the same for a case whose next timer comes up late, because the dispatcher stood still or the case was kept
     * back: a warning waits for the hours of those it is for, and is not given if none are left before the deadline}
     */
    public static Optional<Timer> nextFrom(Instant now, CaseSnapshot snapshot, Rules rules) {
        return new Timers(snapshot, rules, now).first();
    }

    /**
     * A timer that runs.
     *
     * @param name its name in the table
     * @param fires what it does when it is due
     * @param due when that is
     */
    public record Timer(String name, Action fires, Instant due) {}

    private Optional<Timer> first() {
        return Lifecycle.of(snapshot.kind()).timers(snapshot.state()).stream()
                .flatMap(timer -> due(timer.name()).map(due -> new Timer(timer.name(), timer.fires(), due)).stream())
                .min(Comparator.comparing(Timer::due).thenComparing(Timer::name));
    }

    private Optional<Instant> due(String timer) {
        return switch (timer) {
            case "warning" -> warning();
            case "breach" -> breach();
            case "escalation" -> escalation();
            case "quarantine" ->
                snapshot.heldSince()
                        .map(since ->
                                rules.endOfWorkingDayAfter(since, windows().quarantineDays()));
            case "objection" ->
                snapshot.decidedAt()
                        .map(decided -> rules.endOfDayAfter(decided, windows().objectionDays()));
            case "reply", "confirmation" ->
                Optional.ofNullable(snapshot.clock().pause()).map(CaseClock.Pause::replyDue);
            case RETENTION -> purgeDue();
            default -> throw new IllegalStateException("Nothing says when the timer " + timer + " is due");
        };
    }

    /** In the hours of those who are warned, and only where there was time to be warned, and still is. */
    private Optional<Instant> warning() {
        CaseClock.Watch watch = snapshot.clock().watch();
        return owed.stream()
                .filter(duty -> isAfter(duty.late(), watch.missedAt()))
                .flatMap(duty -> oversight().warningDays().stream()
                        .map(days -> rules.openingBefore(duty.due(), days))
                        .filter(opening -> opening.isAfter(duty.since()) && isAfter(opening, watch.warnedAt()))
                        .map(opening -> rules.calendar().nextOpening(opening.isAfter(earliest) ? opening : earliest))
                        .filter(opening -> opening.isBefore(duty.due())))
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> breach() {
        Instant last = snapshot.clock().watch().missedAt();
        return owed.stream()
                .map(Obligation::late)
                .filter(late -> isAfter(late, last))
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> escalation() {
        Rungs rungs = new Rungs(rules);
        Instant last = snapshot.escalation().at();
        return owed.stream()
                .filter(Obligation::climbs)
                .map(duty -> rungs.next(duty.due(), last))
                .min(Comparator.naturalOrder());
    }

    private static boolean isAfter(Instant instant, @Nullable Instant last) {
        return last == null || instant.isAfter(last);
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

    private Oversight oversight() {
        return rules.policy().oversight();
    }

    private CasePolicy.Windows windows() {
        return rules.policy().windows();
    }
}
