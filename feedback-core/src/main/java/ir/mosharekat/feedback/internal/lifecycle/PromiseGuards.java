package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.organization.PromiseTerms;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.workflow.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The guards of the table of promises, asked of a promise as it stands and of whoever acts. */
final class PromiseGuards {

    /** The parts that stand above all units. */
    private static final Set<Role> ABOVE = EnumSet.of(Role.SUPERVISOR, Role.GOVERNOR, Role.DELEGATE);

    private final Promise promise;
    private final Turn turn;

    PromiseGuards(Promise promise, Turn turn) {
        this.promise = promise;
        this.turn = turn;
    }

    /** {@return how a guard refuses, if it does} */
    Optional<RuleViolatedException> refusal(String guard) {
        PromiseTerms terms = turn.rules().organization().promiseTerms();
        return switch (guard) {
            case "ownPromise" -> unless(turn.staff().filter(this::mayKeep).isPresent(), guard);
            case "otherSettler" -> unless(turn.staff().stream().allMatch(this::maySettle), guard);
            case "dayNotOver" -> unless(!promise.due().isBefore(turn.at()), guard);
            case "postponementLimit" ->
                unless(promise.uses().postponements() < terms.postponements(), guard, terms.postponements());
            case "disputeWindow" -> unless(isWithin(terms.disputeDays()), guard, terms.disputeDays());
            case "disputeLimit" -> unless(promise.uses().disputes() < 1, guard);
            // It depends on what the command brings.
            case "laterDue" -> Optional.empty();
            default -> throw new IllegalStateException("Nothing says what the guard " + guard + " means");
        };
    }

    /** {@return whether an official may promise something that a unit has to keep} */
    static boolean mayPromise(Staff staff, UnitId unit) {
        return isAbove(staff) || staff.units().contains(unit);
    }

    private boolean mayKeep(Staff staff) {
        return staff.id().equals(promise.owner()) || standsOver(staff);
    }

    /** Nobody decides on what he or she has promised, or said to have been kept. */
    private boolean maySettle(Staff staff) {
        boolean involved = staff.id().equals(promise.owner())
                || promise.ending()
                        .filter(ending -> staff.id().equals(ending.by()))
                        .isPresent();
        return !involved && standsOver(staff);
    }

    private boolean standsOver(Staff staff) {
        return isAbove(staff)
                || (staff.roles().contains(Role.UNIT_MANAGER) && staff.units().contains(promise.unit()));
    }

    private static boolean isAbove(Staff staff) {
        return !Collections.disjoint(staff.roles(), ABOVE);
    }

    /** A window runs to the end of its last day, from the day on which the desk said that the promise was kept. */
    private boolean isWithin(int days) {
        return promise.ending()
                .filter(ending -> !turn.at().isAfter(turn.rules().endOfDayAfter(ending.at(), days)))
                .isPresent();
    }

    private static Optional<RuleViolatedException> unless(boolean holds, String guard, Object... facts) {
        return holds ? Optional.empty() : Optional.of(new RuleViolatedException(guard, facts));
    }
}
