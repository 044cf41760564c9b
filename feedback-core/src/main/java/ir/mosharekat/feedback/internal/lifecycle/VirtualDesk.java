package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseClock.Duty;
import ir.mosharekat.feedback.cases.CaseClock.Running;
import ir.mosharekat.feedback.organization.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The desk of one case in virtual time: what it owes, what it misses, and the rungs the case climbs meanwhile. */
final class VirtualDesk {

    private final Rules rules;
    private final Rungs rungs;
    private final Map<Claim, Owed> owed = new LinkedHashMap<>();
    private CaseClock clock;
    private Instant now;
    private boolean held;
    private @Nullable UnitId unit;
    private int level;
    private @Nullable Instant climbedAt;

    /** A desk that owes nothing yet. */
    VirtualDesk(Rules rules, Instant now) {
        this.rules = rules;
        this.rungs = new Rungs(rules);
        this.clock = rules.started(now).stop();
        this.now = now;
    }

    CaseClock clock() {
        return clock;
    }

    int level() {
        return level;
    }

    Collection<Owed> owed() {
        return List.copyOf(owed.values());
    }

    /** Begins with a case. */
    void begin(CaseClock first) {
        clock = first;
    }

    /** Lets time pass: what is due on the way is missed, and a rung that comes up is climbed at that moment. */
    void passUntil(Instant then) {
        if (!held && clock.state() == CaseClock.State.RUNNING) {
            clock.deadlines().open().forEach((duty, time) -> owe(duty, time, then));
            climbUntil(then);
        }
        now = then;
    }

    /** Does something to the deadlines, now. */
    void act(Consumer<DeskTime> deed) {
        DeskTime time = new DeskTime(clock, rules, now);
        deed.accept(time);
        clock = time.clock();
    }

    /** Keeps the case back, so that nothing is missed meanwhile, or lets it out. */
    void hold(boolean back) {
        held = back;
    }

    /** Gives the case to a unit, or to none. */
    void give(@Nullable UnitId to) {
        unit = to;
    }

    /** Takes the case a level up, now. */
    void climb() {
        climb(now);
    }

    private void climb(Instant at) {
        level++;
        climbedAt = at;
    }

    private void climbUntil(Instant then) {
        Optional<Instant> rung = nextRung();
        while (rung.filter(due -> !due.isAfter(then)).isPresent()) {
            Instant due = rung.get();
            climb(due.isBefore(now) ? now : due);
            rung = nextRung();
        }
    }

    private Optional<Instant> nextRung() {
        return clock.deadlines().open().values().stream()
                .map(time -> rungs.next(time.due(), climbedAt))
                .min(Comparator.naturalOrder());
    }

    private void owe(Duty duty, Running time, Instant then) {
        boolean missed = then.isAfter(time.due());
        UnitId at = unit == null ? rules.organization().intake() : unit;
        Owed until = new Owed(duty, rules.dateOf(time.due()), at, missed, missed ? workingDays(time.due(), then) : 0);
        owed.merge(new Claim(duty, time.policyId(), time.since()), until, Owed::and);
    }

    private int workingDays(Instant after, Instant until) {
        LocalDate first = rules.dateOf(after).plusDays(1);
        LocalDate last = rules.dateOf(until);
        return last.isBefore(first) ? 0 : rules.calendar().workingDaysBetween(first, last);
    }

    /** By what a thing that is owed is known, however its last day moves. */
    private record Claim(Duty duty, String policyId, Instant since) {}
}
