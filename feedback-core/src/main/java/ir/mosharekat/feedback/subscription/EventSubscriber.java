package ir.mosharekat.feedback.subscription;

/**
 * Takes what happens to the cases of a tenant, for another system: a webhook, a message broker, a file. A host brings one
 * for each system it has to tell. It is called after the event has been stored, never within a transaction, and for all that
 * was stored since it was configured; {@link Subscriptions} bring what was before.
 *
 * <p>Every event comes at least once. It comes again, with the same {@link PublishedEvent#id()}, if a node dies after it was
 * taken and before that was put down, and events can overtake each other: {@link PublishedEvent#sequence()} says in which
 * order they happened to a case. Implementations are thread-safe, give up after some seconds (what comes after a slow one
 * waits, deadlines too), and log nothing of what they are given.
 */
public interface EventSubscriber {

    /** The longest name of a subscriber. */
    int LONGEST_NAME = 40;

    /**
     * The name under which the queue keeps what is to be handed over: one name, one subscriber, on every node and over every
     * restart. What lies there under a name that nobody has any more is given up after three days.
     *
     * @return 1 to {@value #LONGEST_NAME} lower-case letters, digits and single dashes
     */
    String name();

    /**
     * Takes an event.
     *
     * @param event what happened
     * @return whether it was taken; an exception, or null, is as good as {@link Taking#later()}
     */
    Taking take(PublishedEvent event);
}
