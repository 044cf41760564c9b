package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.OfficeAction;
import ir.mosharekat.feedback.calendar.CalendarEditions;
import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.calendar.CalendarKeeping;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.time.CalendarFact;
import ir.mosharekat.feedback.time.NoWorkingDayException;
import ir.mosharekat.feedback.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

final class CalendarService implements CalendarKeeping {

    private final Parts parts;
    private final Gate gate;

    CalendarService(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
    }

    @Override
    public WorkCalendar current() {
        return editions().current();
    }

    @Override
    public WorkCalendar asOf(Instant known) {
        return editions().asOf(known);
    }

    @Override
    public List<CalendarEntry> entries(long after) {
        return parts.store()
                .inUnitOfWork(parts.tenant(), unit -> unit.calendar().entries(after, CalendarBoard.PAGE));
    }

    @Override
    public boolean mayCorrect(CommandContext context) {
        return gate.permits(context, OfficeAction.CORRECT_CALENDAR);
    }

    @Override
    public CalendarEntry correct(CalendarFact fact, CommandContext context) {
        gate.pass(context, OfficeAction.CORRECT_CALENDAR);
        CalendarEntry entry = Retry.onTakenKey(() -> enter(fact, context));
        parts.board().lookAgain(parts.now());
        return entry;
    }

    @Override
    public void recount(CommandContext context) {
        gate.pass(context, OfficeAction.CORRECT_CALENDAR);
        parts.store().inUnitOfWork(parts.tenant(), unit -> {
            Recounting.begin(unit, parts, parts.now());
            return unit;
        });
    }

    /** Somebody else may enter something at the same time; the number is taken then, and this is looked at again. */
    private CalendarEntry enter(CalendarFact fact, CommandContext context) {
        parts.board().lookAgain(parts.now());
        CalendarEditions editions = parts.board().editions();
        requireSense(editions.current(), fact);
        Instant now = parts.now();
        CalendarEntry entry = new CalendarEntry(editions.edition() + 1, now, context.origin(), fact);
        return parts.store().inUnitOfWork(parts.tenant(), unit -> announce(unit, entry));
    }

    private CalendarEntry announce(UnitOfWork unit, CalendarEntry entry) {
        unit.calendar().append(entry);
        Recounting.begin(unit, parts, entry.at());
        return entry;
    }

    private void requireSense(WorkCalendar present, CalendarFact fact) {
        WorkCalendar changed = present.with(fact);
        if (changed.version().equals(present.version())) {
            throw new RuleViolatedException("calendarChanges");
        }
        LocalDate first = changed.dateOf(parts.now());
        try {
            // Of a weekend of seven days, or of closures without end, no deadline would ever come out.
            changed.nextWorkingDay(first.plusYears(1));
            changed.nextWorkingDay(first);
        } catch (NoWorkingDayException e) {
            throw new RuleViolatedException("workingDays");
        }
    }

    private CalendarEditions editions() {
        parts.board().look(parts.now());
        return parts.board().editions();
    }
}
