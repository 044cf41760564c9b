package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.calendar.CalendarKeeping;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.internal.lifecycle.Rules;
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
import java.util.Optional;

/**
 * Has open deadlines follow a calendar that was corrected, page by page from the newest case to the oldest. An item
 * stands for a place in that list, which never moves: the case it names, and those after it.
 */
final class Recounting implements Chore {

    private static final String NAME = "calendar.recount";

    /** How many cases follow in one unit of work. */
    private static final int AT_ONCE = 20;

    /** By then every node has heard of it; a case that was still counted the old way meanwhile is counted again. */
    private static final Duration EVERYBODY_KNOWS = Duration.ofSeconds(2L * CalendarKeeping.SECONDS_UNTIL_KNOWN);

    private static final CaseQuery OPEN = CaseQuery.builder()
            .phases(Phase.OPEN)
            .order(CaseOrder.NEWEST_FIRST)
            .limit(AT_ONCE)
            .build();

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

    /** Queues it, from the newest case on. */
    static void begin(UnitOfWork unit, Parts parts, Instant now) {
        CaseQuery newest = OPEN.toBuilder().limit(1).build();
        unit.cases().search(newest, Scope.everything()).items().stream()
                .findFirst()
                .map(CaseSnapshot::id)
                .ifPresent(first -> unit.queue()
                        .enqueue(List.of(from(first, now, parts), from(first, now.plus(EVERYBODY_KNOWS), parts))));
    }

    private static WorkItem from(CaseId place, Instant due, Parts parts) {
        return new WorkItem(Uuids.next(parts.now(), parts.random()), place, NAME, due);
    }

    @Override
    public boolean isFor(WorkItem item) {
        return item.name().equals(NAME);
    }

    @Override
    public void carryOut(UnitOfWork unit, LeasedWork work) {
        unit.queue().settle(work);
        Optional<CaseSnapshot> place = unit.cases().find(work.item().caseId());
        if (place.isPresent()) {
            CaseSnapshot first = place.get();
            CaseQuery next = OPEN.toBuilder()
                    .after(CaseOrder.NEWEST_FIRST.place(first).orElseThrow())
                    .build();
            Page<CaseSnapshot> page = unit.cases().search(next, Scope.everything());
            if (first.phase() == Phase.OPEN) {
                recount(unit, first);
            }
            page.items().stream().limit(AT_ONCE - 1L).forEach(one -> recount(unit, one));
            if (page.items().size() == AT_ONCE) {
                CaseId last = page.items().get(AT_ONCE - 1).id();
                unit.queue().enqueue(List.of(from(last, parts.now(), parts)));
            }
        }
    }

    /** The timers follow in any case: a warning or a rung can move although no deadline does. */
    private void recount(UnitOfWork unit, CaseSnapshot found) {
        Rules rules = parts.rules(found);
        CaseSnapshot next = found;
        if (!rules.recounted(found.clock()).equals(found.clock())) {
            Statement notice = notice(found, rules);
            next = job.carryOut(unit, found, parts.now(), DeskAction.RECOUNT, any -> any.recount(notice));
        }
        timers.renew(unit.queue(), next);
    }

    private Statement notice(CaseSnapshot found, Rules rules) {
        LocalizedText text = WORDS.phrase(
                "notice.recounted",
                days.of(found.clock().answerDue()),
                days.of(rules.recounted(found.clock()).answerDue()));
        return Statement.of(text.fa() + "\n" + text.en());
    }
}
