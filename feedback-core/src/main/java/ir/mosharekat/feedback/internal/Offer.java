package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.internal.lifecycle.Lifecycle;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What a screen may offer an actor for a case. */
final class Offer {

    private static final List<DeskAction> DESK = List.of(
            DeskAction.WRITE,
            DeskAction.SUPPLEMENT,
            DeskAction.NOTE,
            DeskAction.CHANGE_CONTACT,
            DeskAction.NAME_ACCUSED,
            DeskAction.READ_HISTORY,
            DeskAction.READ_ACCESSES,
            DeskAction.REISSUE_RECEIPT,
            DeskAction.SPLIT,
            DeskAction.LINK,
            DeskAction.UNLINK,
            DeskAction.PRESERVE,
            DeskAction.END_PRESERVATION);

    /** What there is to do with a case without content. */
    private static final List<Action> LEFT = List.of(DeskAction.READ_HISTORY, DeskAction.READ_ACCESSES);

    private final Parts parts;
    private final Gate gate;

    Offer(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
    }

    List<Action> to(CommandContext context, CaseSnapshot snapshot, Instant now) {
        if (snapshot.retention().isPurged()) {
            return LEFT.stream()
                    .filter(action -> gate.permits(context, action, snapshot, now))
                    .toList();
        }
        Lifecycle<?, ?> lifecycle = Lifecycle.of(snapshot.kind());
        Stream<Action> ofLifecycle = lifecycle.actions(snapshot, parts.rules(snapshot), now).stream()
                .filter(action -> gate.allows(context, action, snapshot, now));
        Stream<Action> ofDesk = DESK.stream()
                .filter(action -> makesSense(action, snapshot))
                .filter(action -> gate.permits(context, action, snapshot, now))
                .map(action -> action);
        Stream<Action> ofPromises =
                Pledges.mayPromise(context, snapshot) && gate.permits(context, PromiseAction.MAKE, snapshot, now)
                        ? Stream.of(PromiseAction.MAKE)
                        : Stream.of();
        return Stream.of(ofLifecycle, ofPromises, ofDesk).flatMap(all -> all).toList();
    }

    private boolean makesSense(DeskAction action, CaseSnapshot snapshot) {
        return switch (action) {
            case CHANGE_CONTACT ->
                snapshot.submitter().isPresent() && parts.outlets().reach(Audience.CITIZEN);
            case SPLIT, WRITE -> snapshot.isUnanswered();
            // While the citizen is asked, the reply is offered.
            case SUPPLEMENT -> snapshot.isUnanswered() && snapshot.phase() == Phase.OPEN;
            case PRESERVE -> !snapshot.retention().isPreserved();
            case END_PRESERVATION -> snapshot.retention().isPreserved();
            case UNLINK -> !snapshot.links().related().isEmpty();
            default -> true;
        };
    }
}
