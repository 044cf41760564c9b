package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That a subscriber is to be handed an event, as it stands in the queue.
 *
 * @param subscriber the name of the subscriber
 * @param sequence the number of the entry in the history of the case
 * @param attempts how often it was tried; it did not take it
 */
record Leaving(String subscriber, long sequence, int attempts) {

    private static final Pattern NAME = Pattern.compile("event\\.([a-z0-9-]+)\\.([0-9]{1,18})\\.([0-9]{1,4})");

    static Leaving first(String subscriber, long sequence) {
        return new Leaving(subscriber, sequence, 0);
    }

    /** {@return what an item stands for; empty if it is of another sort, or of one that only newer nodes know} */
    static Optional<Leaving> of(WorkItem item) {
        Matcher name = NAME.matcher(item.name());
        return name.matches()
                ? Optional.of(
                        new Leaving(name.group(1), Long.parseLong(name.group(2)), Integer.parseInt(name.group(3))))
                : Optional.empty();
    }

    Leaving after(int tried) {
        return new Leaving(subscriber, sequence, tried);
    }

    /** {@return the item in the queue; its number tells when it was first left there, however often it was tried since} */
    WorkItem item(UUID number, CaseId id, Instant due) {
        return new WorkItem(number, id, "event." + subscriber + "." + sequence + "." + attempts, due);
    }
}
