package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.spi.AccessLog;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

final class InMemoryAccesses implements AccessLog {

    private static final Comparator<CaseAccess> ORDER = Comparator.comparing(AccessCursor::of, AccessCursor.ORDER);

    private final Tables tables;
    private final Journal journal;

    InMemoryAccesses(Tables tables, Journal journal) {
        this.tables = tables;
        this.journal = journal;
    }

    @Override
    public void note(CaseAccess entry) {
        journal.requireUsable();
        List<CaseAccess> noted = tables.accesses.getOrDefault(entry.caseId(), List.of());
        if (noted.stream().noneMatch(entry::isSameVisit)) {
            journal.put(
                    tables.accesses,
                    entry.caseId(),
                    Stream.concat(noted.stream(), Stream.of(entry)).toList());
        }
    }

    @Override
    public List<CaseAccess> entries(Collection<CaseId> ids, AccessCursor after, int limit) {
        journal.requireUsable();
        return ids.stream()
                .distinct()
                .flatMap(id -> tables.accesses.getOrDefault(id, List.of()).stream())
                .filter(entry -> AccessCursor.ORDER.compare(AccessCursor.of(entry), after) > 0)
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }
}
