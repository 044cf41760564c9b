package ir.mosharekat.feedback.spi;

import ir.mosharekat.feedback.calendar.CalendarEntry;
import java.util.List;

/**
 * What was announced about the working calendar of one tenant, within one unit of work. Entries are added and never
 * changed.
 */
public interface CalendarLog {

    /**
     * Adds an entry.
     *
     * @param entry the entry
     * @throws DuplicateKeyException if the tenant has an entry of that number; at once or at the end of the unit of work
     */
    void append(CalendarEntry entry);

    /**
     * Reads a part of the log.
     *
     * @param after the number after which to begin, 0 for the beginning
     * @param limit the most entries, at least 1
     * @return the entries by number; empty if there are none
     */
    List<CalendarEntry> entries(long after, int limit);
}
