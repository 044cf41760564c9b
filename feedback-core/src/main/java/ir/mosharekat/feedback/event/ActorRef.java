package ir.mosharekat.feedback.event;

/**
 * Who did something, without a name.
 *
 * @param kind what kind of actor
 * @param id the host's identifier of an official or citizen, or the name of a gateway or job; {@code -} for an actor
 *     nobody knows
 */
public record ActorRef(Kind kind, String id) {

    /** The kinds of actor. */
    public enum Kind {
        /** An official. */
        STAFF,
        /** A citizen whom the host knows. */
        CITIZEN,
        /** Whoever holds the receipt of the case. */
        RECEIPT_HOLDER,
        /** A citizen whom nobody knows. */
        ANONYMOUS,
        /** A channel that brought something in. */
        GATEWAY,
        /** A timer or another task of the system. */
        JOB
    }
}
