package ir.mosharekat.feedback.calendar;

import ir.mosharekat.feedback.time.WorkCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A working calendar with all that was announced since it was written down, so that it can be said what was believed at
 * any time. Its editions are numbered by the entries of the log: 0 is the calendar as it was written down. Immutable.
 */
public final class CalendarEditions {

    private final WorkCalendar first;
    private final List<CalendarEntry> entries;
    private final WorkCalendar current;

    private CalendarEditions(WorkCalendar first, List<CalendarEntry> entries, WorkCalendar current) {
        this.first = first;
        this.entries = entries;
        this.current = current;
    }

    /**
     * A calendar that was never corrected.
     *
     * @param first as it was written down
     * @return its one edition, number 0
     */
    public static CalendarEditions of(WorkCalendar first) {
        return new CalendarEditions(first, List.of(), first);
    }

    /**
     * The same with what was announced since.
     *
     * @param more entries of the log, in order; those it has already are passed over
     * @return the editions with one more for each entry
     * @throws ir.mosharekat.feedback.time.InvalidCalendarException if an entry leaves days without a rule
     */
    public CalendarEditions with(List<CalendarEntry> more) {
        List<CalendarEntry> all = new ArrayList<>(entries);
        WorkCalendar latest = current;
        for (CalendarEntry entry : more) {
            if (entry.number() > edition()) {
                all.add(entry);
                latest = latest.with(entry.fact());
            }
        }
        return new CalendarEditions(first, List.copyOf(all), latest);
    }

    /** {@return the calendar as it is known now} */
    public WorkCalendar current() {
        return current;
    }

    /** {@return the number of the last entry, 0 if there is none} */
    public long edition() {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).number();
    }

    /**
     * An edition.
     *
     * @param edition its number
     * @return the calendar after the entry of that number; the present one for a number that is not known yet
     */
    public WorkCalendar at(long edition) {
        return edition >= edition() ? current : until(entry -> entry.number() <= edition);
    }

    /**
     * What was believed on a day.
     *
     * @param known the moment
     * @return the calendar with what had been entered by then
     */
    public WorkCalendar asOf(Instant known) {
        return until(entry -> !entry.at().isAfter(known));
    }

    private WorkCalendar until(Predicate<CalendarEntry> known) {
        WorkCalendar calendar = first;
        for (CalendarEntry entry : entries) {
            if (known.test(entry)) {
                calendar = calendar.with(entry.fact());
            }
        }
        return calendar;
    }
}
