package ir.mosharekat.feedback.notification;

import ir.mosharekat.feedback.organization.Channel;

/**
 * Hands notices over to one medium: a gateway for text messages, a mail server, an inbox of the portal. A host brings one
 * for each medium it has. It is called after what it is about has been stored, never within a transaction, and by one
 * thread at a time for one notice.
 *
 * <p>A notice can come twice, if a node dies after it was handed over and before that was put down; it has the same
 * {@link Notice#id()} then. Implementations are thread-safe, give up after three seconds (what comes after a
 * slow one waits, deadlines too), bound how many messages one address gets in a day, and log neither address nor text.
 */
public interface Notifier {

    /** {@return the medium} */
    Channel channel();

    /** {@return who else may come to see what goes by it} */
    Privacy privacy();

    /**
     * Hands a notice over.
     *
     * @param notice what to send, and where
     * @return what the medium said; an exception, or null, is as good as {@link Handover#later()}
     */
    Handover hand(Notice notice);

    /** Who else may come to see what goes by a medium. */
    enum Privacy {
        /** Others may read along, as on a telephone that lies on a table: what was written in the case stays out. */
        OPEN,
        /** Nobody but the person reads it: what was written in the case goes along. */
        PRIVATE
    }
}
