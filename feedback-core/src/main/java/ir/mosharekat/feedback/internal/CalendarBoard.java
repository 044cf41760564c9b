package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.calendar.CalendarEditions;
import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.calendar.CalendarKeeping;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calendar as this node knows it. It looks again when a minute has passed, before a unit of work and never in one:
 * so a command costs no reading, and a node that heard nothing is a minute late at most.
 */
public final class CalendarBoard {

    /** So that the log is read whole and not at once. */
    static final int PAGE = 200;

    private static final Duration FRESH = Duration.ofSeconds(CalendarKeeping.SECONDS_UNTIL_KNOWN);

    private final FeedbackStore store;
    private final TenantId tenant;
    private volatile Seen seen;

    /**
     * A board over the library's own store: what a host has not committed yet is not announced.
     *
     * @param store where the log is
     * @param tenant whose
     * @param written the calendar as it was written down
     */
    public CalendarBoard(FeedbackStore store, TenantId tenant, WorkCalendar written) {
        this.store = store;
        this.tenant = tenant;
        this.seen = new Seen(CalendarEditions.of(written), null);
    }

    CalendarEditions editions() {
        return seen.editions();
    }

    /** Looks for what was announced, unless somebody has just looked. */
    void look(Instant now) {
        if (!seen.isFresh(now)) {
            synchronized (this) {
                if (!seen.isFresh(now)) {
                    lookAgain(now);
                }
            }
        }
    }

    /** Looks for what was announced. */
    synchronized void lookAgain(Instant now) {
        CalendarEditions editions = seen.editions();
        List<CalendarEntry> page;
        do {
            long after = editions.edition();
            page = store.inUnitOfWork(tenant, unit -> unit.calendar().entries(after, PAGE));
            editions = editions.with(page);
        } while (page.size() == PAGE);
        seen = new Seen(editions, now);
    }

    /**
     * What was seen.
     *
     * @param editions the calendar
     * @param at when somebody last looked; null if nobody has
     */
    private record Seen(CalendarEditions editions, @Nullable Instant at) {

        /** A clock that was set back makes it old too. */
        boolean isFresh(Instant now) {
            return at != null && Duration.between(at, now).abs().compareTo(FRESH) < 0;
        }
    }
}
