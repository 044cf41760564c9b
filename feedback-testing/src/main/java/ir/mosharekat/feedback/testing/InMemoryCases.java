package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.query.CaseCursor;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class InMemoryCases implements CaseRepository {

    private final Tables tables;
    private final Journal journal;

    InMemoryCases(Tables tables, Journal journal) {
        this.tables = tables;
        this.journal = journal;
    }

    @Override
    public void insert(CaseFile file) {
        journal.requireUsable();
        CaseSnapshot first = file.snapshot();
        boolean taken = tables.cases.containsKey(first.id())
                || tables.codes.containsKey(first.trackingCode())
                || first.submission()
                        .filter(submission -> tables.submissions.containsKey(submission.keyHash()))
                        .isPresent()
                || first.letter()
                        .filter(letter -> batch(letter.batch()).containsKey(letter.number()))
                        .isPresent();
        if (taken) {
            throw journal.failed(new DuplicateKeyException());
        }
        journal.put(tables.cases, first.id(), new StoredCase(file));
        journal.put(tables.codes, first.trackingCode(), first.id());
        first.submission().ifPresent(submission -> journal.put(tables.submissions, submission.keyHash(), first.id()));
        first.letter().ifPresent(letter -> journal.put(batch(letter.batch()), letter.number(), first.id()));
    }

    private NavigableMap<Integer, CaseId> batch(LetterBatchId id) {
        return tables.letters.computeIfAbsent(id, name -> new TreeMap<>());
    }

    @Override
    public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
        journal.requireUsable();
        StoredCase stored = tables.cases.get(next.id());
        if (stored == null || stored.file().snapshot().version() != expectedVersion) {
            throw journal.failed(new StaleVersionException());
        }
        List<Message> messages = new ArrayList<>(stored.file().messages());
        messages.addAll(added);
        journal.put(tables.cases, next.id(), new StoredCase(new CaseFile(next, messages)));
    }

    @Override
    public void purge(CaseSnapshot tombstone, long expectedVersion) {
        journal.requireUsable();
        StoredCase stored = tables.cases.get(tombstone.id());
        if (stored == null || stored.file().snapshot().version() != expectedVersion) {
            throw journal.failed(new StaleVersionException());
        }
        journal.put(tables.cases, tombstone.id(), new StoredCase(new CaseFile(tombstone, List.of())));
        stored.file()
                .snapshot()
                .submission()
                .filter(known -> tombstone.submission().isEmpty())
                .ifPresent(known -> journal.put(tables.submissions, known.keyHash(), null));
    }

    @Override
    public Optional<CaseSnapshot> find(CaseId id) {
        journal.requireUsable();
        return open(id).map(CaseFile::snapshot);
    }

    @Override
    public Optional<CaseFile> open(CaseId id) {
        journal.requireUsable();
        return Optional.ofNullable(tables.cases.get(id)).map(StoredCase::file);
    }

    @Override
    public Optional<Stamped> findStamp(TrackingCode code) {
        journal.requireUsable();
        return Optional.ofNullable(tables.codes.get(code))
                .flatMap(this::find)
                .map(snapshot -> new Stamped(snapshot.id(), snapshot.secretStamp()));
    }

    @Override
    public Optional<CaseFile> findSubmission(String keyHash) {
        journal.requireUsable();
        return Optional.ofNullable(tables.submissions.get(keyHash)).flatMap(this::open);
    }

    @Override
    public List<Registered> letters(LetterBatchId batch, int after, int limit) {
        journal.requireUsable();
        return batch(batch).tailMap(after, false).values().stream()
                .limit(limit)
                .map(id -> find(id).orElseThrow())
                .map(made -> new Registered(made.letter().orElseThrow(), made.id(), made.trackingCode()))
                .toList();
    }

    @Override
    public Page<CaseSnapshot> search(CaseQuery query, Scope scope) {
        journal.requireUsable();
        CaseCursor after = query.after().orElse(null);
        Comparator<CaseCursor> order = query.order().comparator();
        List<CaseSnapshot> found = matching(query, scope)
                .filter(snapshot -> after == null || order.compare(place(query, snapshot), after) > 0)
                .sorted(Comparator.comparing(snapshot -> place(query, snapshot), order))
                .limit(query.limit() + 1L)
                .toList();
        boolean more = found.size() > query.limit();
        List<CaseSnapshot> page = more ? found.subList(0, query.limit()) : found;
        @Nullable CaseCursor last = more ? place(query, page.get(page.size() - 1)) : null;
        return new Page<>(page, last);
    }

    @Override
    public long count(CaseQuery query, Scope scope) {
        journal.requireUsable();
        return matching(query, scope).count();
    }

    private Stream<CaseSnapshot> matching(CaseQuery query, Scope scope) {
        CaseQuery criteria = query.toBuilder().text("").build();
        return tables.cases.values().stream()
                .filter(stored -> scope.admits(stored.file().snapshot()) && criteria.matches(stored.file()))
                .filter(stored -> stored.holds(query.terms()))
                .map(stored -> stored.file().snapshot());
    }

    private static CaseCursor place(CaseQuery query, CaseSnapshot snapshot) {
        return query.order().place(snapshot).orElseThrow();
    }
}
