package ir.mosharekat.feedback.cases;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long what people wrote is kept after a case has ended (feature row 106). After that, a tombstone stays: number,
 * dates, outcome and history, without a word, a name or a number of anybody.
 *
 * @param preservedSince since when nothing of it may be removed, because somebody needs it as evidence; null if nobody does
 * @param notBefore until when it is kept in any case, because something was added after its end; null if nothing was
 * @param purgedAt when its content was removed; null if it is still there
 */
public record Retention(
        @Nullable Instant preservedSince,
        @Nullable Instant notBefore,
        @Nullable Instant purgedAt) {

    /** As policy says. */
    public static final Retention NONE = new Retention(null, null, null);

    /** {@return whether the content has been removed} */
    public boolean isPurged() {
        return purgedAt != null;
    }

    /** {@return whether nothing may be removed} */
    public boolean isPreserved() {
        return preservedSince != null;
    }

    /** {@return when the content was removed} */
    public Optional<Instant> purged() {
        return Optional.ofNullable(purgedAt);
    }

    /**
     * The same, preserved from now on, or no more.
     *
     * @param since since when; null for no more
     * @return a copy
     */
    public Retention preserved(@Nullable Instant since) {
        return new Retention(since, notBefore, purgedAt);
    }

    /**
     * The same, kept at least until then, or longer if that was said before.
     *
     * @param instant the first moment at which it may be removed
     * @return a copy
     */
    public Retention keptUntil(Instant instant) {
        Instant later = notBefore != null && notBefore.isAfter(instant) ? notBefore : instant;
        return new Retention(preservedSince, later, purgedAt);
    }

    /**
     * What stays when the content is removed.
     *
     * @param at when
     * @return a copy
     */
    public Retention purged(Instant at) {
        return new Retention(preservedSince, notBefore, at);
    }
}
