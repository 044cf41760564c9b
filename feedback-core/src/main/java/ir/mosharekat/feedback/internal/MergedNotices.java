package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.complaint.ComplaintState;
import ir.mosharekat.feedback.internal.Errand.Sort;
import ir.mosharekat.feedback.query.CaseCursor;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.CaseQuery.LinkType;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has all those told who came with the same (feature row 13), page by page. An item names the case they are
 * merged into, and a place in the list of them, which never moves: the cases after that one.
 */
final class MergedNotices implements Chore {

    private static final int AT_ONCE = 50;

    private final Parts parts;

    MergedNotices(Parts parts) {
        this.parts = parts;
    }

    @Override
    public boolean isFor(WorkItem item) {
        return Errand.of(item).filter(errand -> errand.sort() == Sort.MERGED).isPresent();
    }

    @Override
    public void carryOut(UnitOfWork unit, LeasedWork work) {
        Errand errand = Errand.of(work.item()).orElseThrow();
        unit.queue().settle(work);
        unit.cases().find(work.item().caseId()).ifPresent(master -> tell(unit, master, errand));
    }

    private void tell(UnitOfWork unit, CaseSnapshot master, Errand errand) {
        if (errand.after() != null) {
            unit.cases()
                    .find(errand.after())
                    .flatMap(CaseOrder.NEWEST_FIRST::place)
                    .ifPresent(place -> tell(unit, master.id(), place, errand));
            return;
        }
        // Also those that had been merged into it before it was converted.
        Conversions.back(unit, master).forEach(each -> tell(unit, each.id(), null, errand));
    }

    private void tell(UnitOfWork unit, CaseId master, @Nullable CaseCursor place, Errand errand) {
        CaseQuery merged = CaseQuery.builder()
                .link(new CaseQuery.Link(LinkType.GOES_ON_IN, master))
                .state(ComplaintState.MERGED.name())
                .order(CaseOrder.NEWEST_FIRST)
                .after(place)
                .limit(AT_ONCE)
                .build();
        Page<CaseSnapshot> page = unit.cases().search(merged, Scope.everything());
        Instant now = parts.now();
        Errand own = Errand.tell(errand.occasion(), 0);
        List<WorkItem> items = new ArrayList<>();
        page.items().forEach(one -> items.add(own.about(one.id(), now, parts)));
        if (page.next().isPresent()) {
            CaseId last = page.items().get(page.items().size() - 1).id();
            items.add(errand.from(last).about(master, now, parts));
        }
        if (!items.isEmpty()) {
            unit.queue().enqueue(items);
        }
    }
}
