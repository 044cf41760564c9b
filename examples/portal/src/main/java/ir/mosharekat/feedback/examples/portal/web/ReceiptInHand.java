package ir.mosharekat.feedback.examples.portal.web;

import ir.mosharekat.feedback.tracking.Receipt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * The receipt on its way from the form that made it to the page that shows it, once. After that it is kept only until
 * the next page, for a reader who switches the language in between.
 */
public final class ReceiptInHand {

    /** The template that shows it. */
    public static final String PAGE = "receipt";

    private static final String FRESH = "receipt.fresh";
    private static final String SHOWN = "receipt.shown";

    private final HttpSession session;

    private ReceiptInHand(HttpSession session) {
        this.session = session;
    }

    /** {@return the receipt in the session of whoever asks} */
    public static ReceiptInHand of(HttpServletRequest request) {
        return new ReceiptInHand(request.getSession());
    }

    /** Takes a receipt that has just been made. */
    public void take(Receipt receipt) {
        session.setAttribute(FRESH, receipt);
    }

    /** {@return the receipt if it has not been shown yet} */
    public Optional<Receipt> show() {
        Object receipt = session.getAttribute(FRESH);
        session.removeAttribute(FRESH);
        session.setAttribute(SHOWN, receipt);
        return receipt instanceof Receipt fresh ? Optional.of(fresh) : Optional.empty();
    }

    /** The reader has switched the language: the page just shown may be shown once more. */
    void showAgain() {
        Object receipt = session.getAttribute(SHOWN);
        if (receipt != null) {
            session.setAttribute(FRESH, receipt);
        }
    }

    /** The reader has gone on to another page. */
    void drop() {
        session.removeAttribute(SHOWN);
    }
}
