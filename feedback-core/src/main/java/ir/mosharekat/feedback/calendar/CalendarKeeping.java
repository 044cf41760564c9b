package ir.mosharekat.feedback.calendar;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.time.CalendarFact;
import ir.mosharekat.feedback.time.WorkCalendar;
import java.time.Instant;
import java.util.List;

/**
 * How the working calendar is corrected while cases are open: a closure is announced the evening before, a holiday moves
 * because the new moon was seen, the province takes Thursdays off. What was announced is kept beside the cases, entry by
 * entry, and holds on every node within {@value #SECONDS_UNTIL_KNOWN} seconds.
 *
 * <p>Deadlines that are running follow as the policy of their cases says
 * ({@link ir.mosharekat.feedback.organization.Oversight.Recount}), in steps, through the dispatcher; each case has it in
 * its history and its citizen is told. No timer fires by a day that does not hold any more, whether its case was reached
 * or not. Thread-safe.
 */
public interface CalendarKeeping {

    /** How long another node may take to hear of a correction. */
    int SECONDS_UNTIL_KNOWN = 60;

    /**
     * The calendar with all that was announced.
     *
     * @return the calendar as it is known now
     * @throws ir.mosharekat.feedback.error.StorageException if the store cannot be reached
     */
    WorkCalendar current();

    /**
     * What was believed on a day, for whoever has to account for it later.
     *
     * @param known the moment
     * @return the calendar with what had been entered by then
     * @throws ir.mosharekat.feedback.error.StorageException if the store cannot be reached
     */
    WorkCalendar asOf(Instant known);

    /**
     * What was announced, by whom and when.
     *
     * @param after the number of the entry after which to begin, 0 for the beginning
     * @return at most 200 entries, by number
     * @throws ir.mosharekat.feedback.error.StorageException if the store cannot be reached
     */
    List<CalendarEntry> entries(long after);

    /**
     * Whether somebody may enter what was announced: whether a screen may offer it.
     *
     * @param context who asks
     * @return whether {@link #correct} would get past the access policy
     */
    boolean mayCorrect(CommandContext context);

    /**
     * Enters what was announced. What was entered wrongly is corrected by another entry: a
     * {@link ir.mosharekat.feedback.time.WorkingDay} takes back what was announced for a day, a weekend or hours are
     * taken back by announcing the right ones for those days.
     *
     * @param fact what was announced
     * @param context who enters it
     * @return the entry
     * @throws ir.mosharekat.feedback.error.AccessDeniedException if the actor may not correct the calendar
     * @throws ir.mosharekat.feedback.error.RuleViolatedException {@code calendarChanges} if the calendar says so
     *     already; {@code workingDays} if no working day would be left for a year
     * @throws ir.mosharekat.feedback.error.StorageException if the store cannot be reached
     */
    CalendarEntry correct(CalendarFact fact, CommandContext context);

    /**
     * Has the deadlines of open cases counted anew as after a correction, because the organization's file was changed: its
     * calendar, or the numbers of days of its policies.
     *
     * @param context who asks
     * @throws ir.mosharekat.feedback.error.AccessDeniedException if the actor may not correct the calendar
     * @throws ir.mosharekat.feedback.error.StorageException if the store cannot be reached
     */
    void recount(CommandContext context);
}
