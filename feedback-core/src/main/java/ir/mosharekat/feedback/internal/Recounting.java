package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.calendar.CalendarKeeping;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.query.CaseCursor;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Has open deadlines follow a calendar that was corrected, page by page from the newest case to the oldest. An item
 * stands for a place in that list, which never moves: the cases after the one it names.
 */
final class Recounting implements Chore {

    /** From the newest case on, whichever that is by then. */
    private static final String ALL = "calendar.recount-all";

    /** From the case after the one that the item names. */
    private static final String REST = "calendar.recount";

    /** How many cases follow in one unit of work. */
    private static final int AT_ONCE = 20;

    /** By then every node has heard of it; a case that was still counted the old way meanwhile is counted again. */
    private static final Duration EVERYBODY_KNOWS = Duration.ofSeconds(2L * CalendarKeeping.SECONDS_UNTIL_KNOWN);

    private static final CaseQuery NEWEST =
            CaseQuery.builder().order(CaseOrder.NEWEST_FIRST).limit(1).build();

    private static final CaseQuery OPEN =
            NEWEST.toBuilder().phases(Phase.OPEN).limit(AT_ONCE).build();

    private static final Catalog WORDS = Catalog.beside(CalendarKeeping.class, "calendar");

    private final Parts parts;
    private final JobCommands job;
    private final TimerSchedule timers;
    private final DayWords days;

    Recounting(Parts parts, Gate gate, CaseCommands commands) {
        this.parts = parts;
        this.job = new JobCommands("calendar", parts, gate, commands);
        this.timers = new TimerSchedule(parts);
        this.days = new DayWords(parts);
    }

    /** Queues it; where there is no case at all, there is nothing to follow. */
    static void begin(UnitOfWork unit, Parts parts, Instant now) {
        unit.cases().search(NEWEST, Scope.everything()).items().stream()
                .map(CaseSnapshot::id)
                .forEach(any -> unit.queue()
                        .enqueue(
                                List.of(item(ALL, any, now, parts), item(ALL, any, now.plus(EVERYBODY_KNOWS), parts))));
    }

    private static WorkItem item(String name, CaseId place, Instant due, Parts parts) {
        return new WorkItem(Uuids.next(parts.now(), parts.random()), place, name, due);
    }

    @Override
    public boolean isFor(WorkItem item) {
        return item.name().equals(ALL) || item.name().equals(REST);
    }

    @Override
    public void carryOut(UnitOfWork unit, LeasedWork work) {
        unit.queue().settle(work);
        CaseCursor place = work.item().name().equals(ALL)
                ? null
                : unit.cases()
                        .find(work.item().caseId())
                        .flatMap(CaseOrder.NEWEST_FIRST::place)
                        .orElseThrow();
        Page<CaseSnapshot> page =
                unit.cases().search(OPEN.toBuilder().after(place).build(), Scope.everything());
        page.items().forEach(one -> recount(unit, one));
        if (page.next().isPresent()) {
            CaseId last = page.items().get(page.items().size() - 1).id();
            unit.queue().enqueue(List.of(item(REST, last, parts.now(), parts)));
        }
    }

    /** The timers follow in any case: a warning or a rung can move although no deadline does. */
    private void recount(UnitOfWork unit, CaseSnapshot found) {
        CaseClock recounted = parts.rules(found).recounted(found.clock());
        CaseSnapshot next = found;
        if (!recounted.equals(found.clock())) {
            Statement notice = notice(found.clock(), recounted);
            next = job.carryOut(unit, found, parts.now(), DeskAction.RECOUNT, any -> any.recount(notice));
        }
        timers.renew(unit.queue(), next);
    }

    private Statement notice(CaseClock before, CaseClock after) {
        LocalizedText text = WORDS.phrase("notice.recounted", days.of(before.answerDue()), days.of(after.answerDue()));
        return Statement.of(text.fa() + "\n" + text.en());
    }
}
