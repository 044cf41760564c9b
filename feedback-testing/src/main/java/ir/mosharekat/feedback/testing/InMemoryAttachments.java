package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.Claim;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class InMemoryAttachments implements AttachmentRepository {

    private static final Comparator<AttachmentSnapshot> BY_ID =
            Comparator.comparing(one -> one.id().toString());

    private final Tables tables;
    private final Journal journal;

    InMemoryAttachments(Tables tables, Journal journal) {
        this.tables = tables;
        this.journal = journal;
    }

    @Override
    public void insert(AttachmentSnapshot first) {
        journal.requireUsable();
        if (tables.attachments.containsKey(first.id())) {
            throw journal.failed(new DuplicateKeyException());
        }
        journal.put(tables.attachments, first.id(), first);
    }

    @Override
    public void claim(Collection<AttachmentId> ids, Claim claim) {
        journal.requireUsable();
        for (AttachmentId id : ids) {
            AttachmentSnapshot found = tables.attachments.get(id);
            if (found == null || found.claim().isPresent()) {
                throw journal.failed(new StaleVersionException());
            }
            AttachmentSnapshot next =
                    found.toBuilder().version(found.version() + 1).claim(claim).build();
            journal.put(tables.attachments, id, next);
        }
    }

    @Override
    public void update(AttachmentSnapshot next, long expectedVersion) {
        journal.requireUsable();
        AttachmentSnapshot found = tables.attachments.get(next.id());
        if (found == null || found.version() != expectedVersion) {
            throw journal.failed(new StaleVersionException());
        }
        journal.put(tables.attachments, next.id(), next);
    }

    @Override
    public List<AttachmentSnapshot> find(Collection<AttachmentId> ids) {
        return all(one -> ids.contains(one.id())).sorted(BY_ID).toList();
    }

    @Override
    public List<AttachmentSnapshot> ofCase(CaseId id) {
        return all(one -> one.claim().filter(claim -> claim.caseId().equals(id)).isPresent())
                .sorted(Comparator.<AttachmentSnapshot>comparingInt(
                                one -> one.claim().orElseThrow().message())
                        .thenComparing(BY_ID))
                .toList();
    }

    @Override
    public Set<BlobId> referred(Collection<BlobId> blobs) {
        return all(one -> true)
                .flatMap(one -> Stream.of(one.original(), one.copy()))
                .flatMap(Optional::stream)
                .map(Blob::id)
                .filter(blobs::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<AttachmentSnapshot> removeExpired(Instant now, int limit) {
        List<AttachmentSnapshot> expired = all(one ->
                        one.claim().isEmpty() && !one.expiresAt().isAfter(now))
                .sorted(Comparator.comparing(AttachmentSnapshot::expiresAt).thenComparing(BY_ID))
                .limit(limit)
                .toList();
        expired.forEach(one -> journal.put(tables.attachments, one.id(), null));
        return expired;
    }

    @Override
    public void remove(Collection<AttachmentId> ids) {
        journal.requireUsable();
        ids.forEach(id -> journal.put(tables.attachments, id, null));
    }

    private Stream<AttachmentSnapshot> all(Predicate<AttachmentSnapshot> which) {
        journal.requireUsable();
        return tables.attachments.values().stream().filter(which);
    }
}
