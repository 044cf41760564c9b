package ir.mosharekat.feedback.notification;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.workflow.Action;

/** What can happen to a delivery. All of it happens by itself. */
public enum DeliveryAction implements Action {
    /** A way to send it is looked for. */
    QUEUE,
    /** The medium takes it. */
    SEND,
    /** The medium does not take it this time. */
    FAIL,
    /** The medium says that it never will. */
    REFUSE,
    /** It is not to be sent any more. */
    DROP,
    /** The medium reports that it has arrived. */
    CONFIRM,
    /** The medium reports that it could not arrive. */
    BOUNCE;

    private static final Catalog WORDS = Catalog.beside(DeliveryAction.class, "notification");

    @Override
    public LocalizedText label() {
        return WORDS.phrase("action." + name());
    }
}
