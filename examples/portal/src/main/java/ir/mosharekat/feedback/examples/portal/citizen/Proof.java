package ir.mosharekat.feedback.examples.portal.citizen;

import ir.mosharekat.feedback.access.Actor;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** That a citizen has shown code and secret of a case, kept in the session instead of them. */
final class Proof {

    private static final String HOLDER = "receipt.holder";

    private Proof() {}

    static void keep(Actor.ReceiptHolder holder, HttpSession session) {
        session.setAttribute(HOLDER, holder);
    }

    static Optional<Actor.ReceiptHolder> of(HttpSession session) {
        return session.getAttribute(HOLDER) instanceof Actor.ReceiptHolder holder
                ? Optional.of(holder)
                : Optional.empty();
    }
}
