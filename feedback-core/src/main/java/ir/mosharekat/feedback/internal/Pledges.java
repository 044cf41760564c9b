package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.internal.lifecycle.Case;
import ir.mosharekat.feedback.internal.lifecycle.NewPromise;
import ir.mosharekat.feedback.internal.lifecycle.PromiseTurn;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.Pledge;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromiseLifecycle;
import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.workflow.Phase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Makes promises, by themselves or with an answer, in the unit of work in which their case is changed. */
final class Pledges {

    private final Parts parts;
    private final Gate gate;

    Pledges(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
    }

    /**
     * A pledge whose names were looked up at the border.
     *
     * @param pledge the pledge
     * @param unit its unit, which is there once the border has closed
     * @param owner its owner, who is there once the border has closed
     */
    record Ready(Pledge pledge, Optional<UnitId> unit, Optional<StaffId> owner) {

        private NewPromise as(PromiseId id) {
            return new NewPromise(
                    id,
                    PersianText.canonical(pledge.text()),
                    pledge.due().orElseThrow(),
                    new NewPromise.By(unit.orElseThrow(), owner.orElseThrow()));
        }
    }

    List<Ready> read(Border border, List<Pledge> pledges) {
        List<Ready> all = new ArrayList<>();
        for (int i = 0; i < pledges.size(); i++) {
            all.add(read(border, "promises[" + i + "].", pledges.get(i)));
        }
        return all;
    }

    Ready read(Border border, String path, Pledge pledge) {
        border.notPast(path + "due", pledge.due());
        border.notBeyond(
                path + "due", pledge.due(), parts.organization().promiseTerms().mostDays());
        return new Ready(
                pledge, border.unit(path + "unit", pledge.unit()), border.official(path + "owner", pledge.owner()));
    }

    /** Makes promises in a case that a command is being carried out on. */
    void make(Case<?, ?> any, List<Ready> pledges, CommandContext context) {
        if (!pledges.isEmpty()) {
            gate.pass(context, PromiseAction.MAKE, any.before(), parts.now());
            requireRole(context);
        }
        pledges.forEach(ready ->
                PromiseTurn.make(any, ready.as(new PromiseId(Uuids.next(parts.now(), parts.random())))));
    }

    private static void requireRole(CommandContext context) {
        if (!mayPromise(context)) {
            throw new AccessDeniedException(PromiseAction.MAKE.name());
        }
    }

    /** Whether a screen may offer to promise something, as far as the case and the parts of an actor go. */
    static boolean mayPromise(CommandContext context, CaseSnapshot snapshot) {
        boolean answering = snapshot.phase() == Phase.OPEN || snapshot.phase() == Phase.WAITING;
        return answering && snapshot.heldSince().isEmpty() && mayPromise(context);
    }

    private static boolean mayPromise(CommandContext context) {
        return !Collections.disjoint(
                PromiseLifecycle.TABLE.beginning().by(), context.actor().roles());
    }
}
