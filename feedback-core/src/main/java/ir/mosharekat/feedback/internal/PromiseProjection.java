package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.internal.lifecycle.PromiseTurn;
import ir.mosharekat.feedback.internal.lifecycle.Turn;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromiseView;
import ir.mosharekat.feedback.promise.PromiseView.Days;
import ir.mosharekat.feedback.promise.PromiseView.Lateness;
import ir.mosharekat.feedback.promise.PromiseView.Standing;
import ir.mosharekat.feedback.time.WorkCalendar;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Makes what readers see of promises, as far as they may see their cases. */
final class PromiseProjection {

    private final Parts parts;
    private final Gate gate;

    PromiseProjection(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
    }

    /** A promise, with what may be done with it now. */
    PromiseView view(PromiseFile file, Set<FieldGroup> readable, CommandContext context) {
        return view(file, readable, context, file.snapshot());
    }

    /** The same for somebody who may act by the facts of another case. */
    PromiseView view(PromiseFile file, Set<FieldGroup> readable, CommandContext context, CaseSnapshot seen) {
        Instant now = parts.now();
        Turn turn = new Turn(now, context, parts.rules(file.snapshot()));
        List<PromiseAction> actions = file.snapshot().retention().isPurged()
                ? List.of()
                : PromiseTurn.possible(file.promise(), turn).stream()
                        .filter(action -> gate.permits(context, action, seen, now))
                        .toList();
        return new PromiseView(file, standing(file.promise(), now), actions, readable);
    }

    /** A promise to be looked at and nothing more. */
    PromiseView line(PromiseFile file, Set<FieldGroup> readable) {
        return new PromiseView(file, standing(file.promise(), parts.now()), List.of(), readable);
    }

    private Standing standing(Promise promise, Instant now) {
        WorkCalendar calendar = parts.organization().calendar();
        long left = ChronoUnit.DAYS.between(calendar.dateOf(now), calendar.dateOf(promise.due()));
        Lateness lateness = promise.isOverdue(now) ? Lateness.OVERDUE : Lateness.NONE;
        return new Standing(
                promise.state(),
                promise.unit(),
                promise.madeAt(),
                new Days(promise.firstDue(), promise.due(), left, lateness));
    }
}
