package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.spi.WorkItem;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a subscriber has been told again of what happened in a period, as it stands in the queue.
 *
 * @param subscriber the name of the subscriber
 * @param before the end of the period
 * @param after the place up to which it is queued; the case of the item is that of the place
 */
record Resumption(String subscriber, Instant before, EventPlace after) {

    private static final Pattern NAME =
            Pattern.compile("replay\\.([a-z0-9-]+)\\.([0-9]{1,18})\\.([0-9]{1,18})\\.([0-9]{1,18})");

    /** {@return what an item stands for; empty if it is of another sort, or of one that only newer nodes know} */
    static Optional<Resumption> of(WorkItem item) {
        Matcher name = NAME.matcher(item.name());
        return name.matches()
                ? Optional.of(new Resumption(
                        name.group(1),
                        Instant.ofEpochMilli(Long.parseLong(name.group(2))),
                        new EventPlace(
                                Instant.ofEpochMilli(Long.parseLong(name.group(3))),
                                item.caseId(),
                                Long.parseLong(name.group(4)))))
                : Optional.empty();
    }

    Resumption from(EventPlace place) {
        return new Resumption(subscriber, before, place);
    }

    WorkItem item(Instant due, Parts parts) {
        String name = "replay." + subscriber + "." + before.toEpochMilli() + "."
                + after.at().toEpochMilli() + "." + after.sequence();
        return new WorkItem(Uuids.next(parts.now(), parts.random()), after.caseId(), name, due);
    }
}
