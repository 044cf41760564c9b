package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to be told something about a case, as it stands in the queue.
 *
 * @param sort what is to be done about it
 * @param occasion what they are told of
 * @param event the number of the entry in the history that gave the occasion; 0 if another case did
 * @param after after which of those who came with the same; null for the first, and for everything else
 */
record Errand(
        Sort sort, Occasion occasion, long event, @Nullable CaseId after) {

    private static final String PREFIX = "notice-";
    private static final String DIVIDER = ".";

    /** What is to be done. */
    enum Sort {
        /** Tell them. */
        TELL,
        /** Tell them another way, or somebody else, because one did not work. */
        AGAIN,
        /** Tell those whose cases were merged into this one. */
        MERGED
    }

    static Errand tell(Occasion occasion, long event) {
        return new Errand(Sort.TELL, occasion, event, null);
    }

    /** {@return what an item stands for; empty if it is of another sort, or of one that only newer nodes know} */
    static Optional<Errand> of(WorkItem item) {
        if (!item.name().startsWith(PREFIX)) {
            return Optional.empty();
        }
        List<String> name = List.of(item.name().substring(PREFIX.length()).split("\\.", -1));
        try {
            return Optional.of(new Errand(
                    Sort.valueOf(upper(name.get(0))),
                    Occasion.valueOf(upper(name.get(1))),
                    Long.parseLong(name.get(2)),
                    name.size() == 3 ? null : CaseId.of(name.get(3))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** {@return whether somebody was told the same with a delivery} */
    boolean isOf(Delivery delivery) {
        return delivery.occasion() == occasion && delivery.event() == event;
    }

    Errand as(Sort other) {
        return new Errand(other, occasion, event, null);
    }

    Errand from(CaseId place) {
        return new Errand(sort, occasion, event, place);
    }

    WorkItem about(CaseId id, Instant due, Parts parts) {
        return new WorkItem(Uuids.next(parts.now(), parts.random()), id, name(), due);
    }

    private String name() {
        String name = PREFIX + lower(sort) + DIVIDER + lower(occasion) + DIVIDER + event;
        return after == null ? name : name + DIVIDER + after;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String upper(String part) {
        return part.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
