package ir.mosharekat.feedback.examples.portal.citizen;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.tracking.TrackingCode;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * That a citizen has shown code and secret of a case, kept in the session instead of them.
 *
 * @param code the code of the receipt, which stays the citizen's own when the case goes on as another
 * @param holder the proof
 */
record Proof(TrackingCode code, Actor.ReceiptHolder holder) {

    private static final String PROOF = "receipt.proof";

    static Proof of(TrackedCase tracked) {
        return new Proof(tracked.code(), tracked.holder());
    }

    static Optional<Proof> in(HttpSession session) {
        return session.getAttribute(PROOF) instanceof Proof proof ? Optional.of(proof) : Optional.empty();
    }

    void keep(HttpSession session) {
        session.setAttribute(PROOF, this);
    }
}
