package ir.mosharekat.feedback.promise;

import static ir.mosharekat.feedback.promise.PromiseAction.CONFIRM;
import static ir.mosharekat.feedback.promise.PromiseAction.DISPUTE;
import static ir.mosharekat.feedback.promise.PromiseAction.KEEP;
import static ir.mosharekat.feedback.promise.PromiseAction.LAPSE;
import static ir.mosharekat.feedback.promise.PromiseAction.MAKE;
import static ir.mosharekat.feedback.promise.PromiseAction.MISS;
import static ir.mosharekat.feedback.promise.PromiseAction.POSTPONE;
import static ir.mosharekat.feedback.promise.PromiseAction.REMIND;
import static ir.mosharekat.feedback.promise.PromiseAction.TAKE_UP_AGAIN;
import static ir.mosharekat.feedback.promise.PromiseAction.WITHDRAW;
import static ir.mosharekat.feedback.promise.PromiseState.DISPUTED;
import static ir.mosharekat.feedback.promise.PromiseState.KEPT;
import static ir.mosharekat.feedback.promise.PromiseState.LAPSED;
import static ir.mosharekat.feedback.promise.PromiseState.OPEN;
import static ir.mosharekat.feedback.promise.PromiseState.WITHDRAWN;
import static ir.mosharekat.feedback.workflow.Role.APPEAL_BODY;
import static ir.mosharekat.feedback.workflow.Role.CITIZEN;
import static ir.mosharekat.feedback.workflow.Role.DELEGATE;
import static ir.mosharekat.feedback.workflow.Role.GOVERNOR;
import static ir.mosharekat.feedback.workflow.Role.HANDLER;
import static ir.mosharekat.feedback.workflow.Role.INTAKE_CLERK;
import static ir.mosharekat.feedback.workflow.Role.SUPERVISOR;
import static ir.mosharekat.feedback.workflow.Role.SYSTEM;
import static ir.mosharekat.feedback.workflow.Role.UNIT_MANAGER;
import static ir.mosharekat.feedback.workflow.TransitionTable.by;
import static ir.mosharekat.feedback.workflow.TransitionTable.in;
import static ir.mosharekat.feedback.workflow.TransitionTable.staying;
import static ir.mosharekat.feedback.workflow.TransitionTable.to;

import ir.mosharekat.feedback.workflow.Role;
import ir.mosharekat.feedback.workflow.TransitionTable;
import java.util.EnumSet;
import java.util.Set;

/** The lifecycle of a promise: it stays owed until it is kept or openly taken back, however late. */
public final class PromiseLifecycle {

    private static final Set<Role> OFFICIALS =
            EnumSet.of(HANDLER, UNIT_MANAGER, SUPERVISOR, GOVERNOR, DELEGATE, APPEAL_BODY);

    /** The one table, verified when this class is loaded. */
    public static final TransitionTable<PromiseState, PromiseAction> TABLE = table();

    private PromiseLifecycle() {}

    private static TransitionTable<PromiseState, PromiseAction> table() {
        return TransitionTable.named("Promise", PromiseState.class, PromiseAction.class)
                .begin(MAKE, OFFICIALS, to(OPEN))
                .end(KEPT, WITHDRAWN, LAPSED)

                // Its owner's turn
                .row(KEEP, in(OPEN), OFFICIALS, to(KEPT))
                .row(POSTPONE, in(OPEN), OFFICIALS, staying())
                .row(WITHDRAW, in(OPEN), OFFICIALS, to(WITHDRAWN))
                .row(REMIND, in(OPEN), by(SYSTEM), staying())
                .row(MISS, in(OPEN), by(SYSTEM), staying())

                // The citizen's word
                .row(DISPUTE, in(KEPT), by(CITIZEN, INTAKE_CLERK), to(DISPUTED))
                .row(CONFIRM, in(DISPUTED), by(UNIT_MANAGER, SUPERVISOR, GOVERNOR, DELEGATE), to(KEPT))
                .row(TAKE_UP_AGAIN, in(DISPUTED), by(UNIT_MANAGER, SUPERVISOR, GOVERNOR, DELEGATE, SYSTEM), to(OPEN))
                .row(LAPSE, in(OPEN, DISPUTED), by(SYSTEM), to(LAPSED))

                // What has to hold besides
                .guard(KEEP, "ownPromise")
                .guard(POSTPONE, "ownPromise", "dayNotOver", "postponementLimit", "laterDue")
                .guard(WITHDRAW, "ownPromise")
                .guard(DISPUTE, "disputeWindow", "disputeLimit")
                .guard(CONFIRM, "otherSettler")
                .guard(TAKE_UP_AGAIN, "otherSettler")

                // What ends each wait: a dispute that nobody settles goes the citizen's way
                .timer("reminder", REMIND, in(OPEN))
                .timer("breach", MISS, in(OPEN))
                .timer("dispute", TAKE_UP_AGAIN, in(DISPUTED))
                .build();
    }
}
