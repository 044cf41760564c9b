package ir.mosharekat.feedback.handling;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.tracking.TrackingCode;
import ir.mosharekat.feedback.workflow.Action;
import java.util.List;

/**
 * A case as whoever holds its receipt sees it. Where the case of the receipt was converted, this is the case in which it
 * goes on: the citizen keeps the receipt.
 *
 * @param code the tracking code of the receipt
 * @param holder the proof, to act with from now on; it is good for this case and for half an hour
 * @param view what may be seen of the case
 * @param actions what the citizen may do now
 */
public record TrackedCase(TrackingCode code, Actor.ReceiptHolder holder, CaseView view, List<Action> actions) {

    /**
     * A tracked case with a copy of the actions.
     *
     * @param code the tracking code of the receipt
     * @param holder the proof
     * @param view what may be seen of the case
     * @param actions what the citizen may do now
     */
    public TrackedCase {
        actions = List.copyOf(actions);
    }
}
