package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.AttachmentSnapshotBuilder;
import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.Claim;
import ir.mosharekat.feedback.attachment.Safety;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Sealed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Bugs in what is kept of attachments. */
final class PlantedAttachments {

    private PlantedAttachments() {}

    static List<Attack> all() {
        return Stream.of(values(), claims(), readings(), removals())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> values() {
        return List.of(
                storing(
                        "the name of an upload is shown to anybody",
                        (to, it) -> to.name(new Sealed(it.name().keyId(), "x"))),
                storing(
                        "the key of a name is lost",
                        (to, it) -> to.name(new Sealed("00000000", it.name().value()))),
                storing(
                        "the name of an upload is cut",
                        (to, it) -> to.name(new Sealed(
                                it.name().keyId(),
                                it.name()
                                        .value()
                                        .substring(
                                                0,
                                                Math.min(100, it.name().value().length()))))),
                storing("every upload is a PDF", (to, it) -> to.mediaType("application/pdf; charset=x")),
                storing("the copy is lost", (to, it) -> to.copy(null)),
                storing(
                        "a copy that is absent is the original",
                        (to, it) -> to.copy(it.copy().or(it::original).orElse(null))),
                storing(
                        "an original that is absent comes back empty",
                        (to, it) -> to.original(it.original().orElse(new Blob(new BlobId("0".repeat(64)), 0)))),
                storing(
                        "sizes have 31 bits",
                        (to, it) -> to.copy(it.copy()
                                .map(blob -> new Blob(blob.id(), blob.size() & 0x7FFF_FFFF))
                                .orElse(null))),
                storing("every upload waits for the scanner", (to, it) -> to.safety(Safety.PENDING)),
                storing(
                        "what is infected is clean",
                        (to, it) -> to.safety(it.safety() == Safety.INFECTED ? Safety.CLEAN : it.safety())),
                storing(
                        "every upload is anonymous",
                        (to, it) -> to.uploader(new ActorRef(
                                ActorRef.Kind.ANONYMOUS, it.uploader().id()))),
                storing(
                        "who uploaded is lost",
                        (to, it) -> to.uploader(new ActorRef(it.uploader().kind(), "-"))),
                storing(
                        "uploads are dated to seconds",
                        (to, it) -> to.uploadedAt(it.uploadedAt().truncatedTo(ChronoUnit.SECONDS))),
                storing(
                        "uploads expire by the second",
                        (to, it) -> to.expiresAt(it.expiresAt().truncatedTo(ChronoUnit.SECONDS))),
                storing("a claim is lost", (to, it) -> to.claim(null)),
                storing("every upload is of its first version", (to, it) -> to.version(1)),
                storing(
                        "what is attached to a note is shown to citizens",
                        (to, it) -> to.claim(it.claim()
                                .map(claim -> new Claim(claim.caseId(), claim.message(), Audience.CITIZEN))
                                .orElse(null))),
                storing(
                        "every claim is on the first message",
                        (to, it) -> to.claim(it.claim()
                                .map(claim -> new Claim(claim.caseId(), 1, claim.audience()))
                                .orElse(null))));
    }

    private static List<Attack> claims() {
        return List.of(
                claiming("an upload is attached as often as one likes", (sound, ids, claim) -> {
                    List<AttachmentSnapshot> found = sound.find(ids);
                    if (found.size() != ids.size()) {
                        throw new StaleVersionException();
                    }
                    found.forEach(one -> sound.update(claimed(one, claim), one.version()));
                }),
                claiming("of uploads those that are free are attached", (sound, ids, claim) -> {
                    List<AttachmentId> free = sound.find(ids).stream()
                            .filter(one -> one.claim().isEmpty())
                            .map(AttachmentSnapshot::id)
                            .toList();
                    if (free.isEmpty()) {
                        throw new StaleVersionException();
                    }
                    sound.claim(free, claim);
                }),
                claiming("an upload that is not there is attached", (sound, ids, claim) -> {
                    List<AttachmentId> there =
                            sound.find(ids).stream().map(AttachmentSnapshot::id).toList();
                    if (!there.isEmpty()) {
                        sound.claim(there, claim);
                    }
                }),
                claiming("a claim keeps the version", (sound, ids, claim) -> {
                    sound.claim(ids, claim);
                    sound.find(ids).forEach(one -> {
                        sound.update(one.toBuilder().version(one.version() - 1).build(), one.version());
                    });
                }),
                claiming(
                        "of several uploads one is attached",
                        (sound, ids, claim) ->
                                sound.claim(List.of(ids.iterator().next()), claim)),
                claiming(
                        "every claim is for citizens",
                        (sound, ids, claim) ->
                                sound.claim(ids, new Claim(claim.caseId(), claim.message(), Audience.CITIZEN))),
                claiming("a claim that fails can be swallowed", (sound, ids, claim) -> {
                    List<AttachmentSnapshot> found = sound.find(ids);
                    if (found.size() != ids.size()
                            || found.stream().anyMatch(one -> one.claim().isPresent())) {
                        throw new StaleVersionException();
                    }
                    sound.claim(ids, claim);
                }),
                Attack.attachments(
                        "an upload is changed whatever its version", sound -> new ForwardingAttachments(sound) {
                            @Override
                            public void update(AttachmentSnapshot next, long expectedVersion) {
                                long found = find(List.of(next.id())).stream()
                                        .map(AttachmentSnapshot::version)
                                        .findFirst()
                                        .orElse(expectedVersion);
                                super.update(next.toBuilder().version(found + 1).build(), found);
                            }
                        }),
                Attack.attachments(
                        "a change of an upload keeps the content it had", sound -> new ForwardingAttachments(sound) {
                            @Override
                            public void update(AttachmentSnapshot next, long expectedVersion) {
                                Optional<AttachmentSnapshot> before =
                                        find(List.of(next.id())).stream().findFirst();
                                Optional<Blob> original = next.original().or(() -> before.flatMap(it -> it.original()));
                                super.update(
                                        next.toBuilder()
                                                .original(original.orElse(null))
                                                .build(),
                                        expectedVersion);
                            }
                        }),
                Attack.attachments(
                        "an identifier that is taken is replaced", sound -> new ForwardingAttachments(sound) {
                            @Override
                            public void insert(AttachmentSnapshot first) {
                                if (!find(List.of(first.id())).isEmpty()) {
                                    super.remove(List.of(first.id()));
                                }
                                super.insert(first);
                            }
                        }),
                Attack.attachments(
                        "an identifier that is taken is passed over", sound -> new ForwardingAttachments(sound) {
                            @Override
                            public void insert(AttachmentSnapshot first) {
                                if (find(List.of(first.id())).isEmpty()) {
                                    super.insert(first);
                                }
                            }
                        }));
    }

    private static List<Attack> readings() {
        return List.of(
                finding("uploads are found in reverse", PlantedAttachments::reversed),
                finding("one upload is found", found -> found.stream().limit(1).toList()),
                Attack.attachments(
                        "the attachments of a case come in reverse", sound -> new ForwardingAttachments(sound) {
                            @Override
                            public List<AttachmentSnapshot> ofCase(CaseId id) {
                                return reversed(super.ofCase(id));
                            }
                        }),
                Attack.attachments("a case has one attachment", sound -> new ForwardingAttachments(sound) {
                    @Override
                    public List<AttachmentSnapshot> ofCase(CaseId id) {
                        return super.ofCase(id).stream().limit(1).toList();
                    }
                }),
                referring("contents that are asked for are referred to", (sound, blobs) -> new HashSet<>(blobs)),
                referring("nothing refers to a content", (sound, blobs) -> Set.of()),
                referring("copies refer to nothing", (sound, blobs) -> {
                    Set<BlobId> found = new HashSet<>(sound.referred(blobs));
                    return found.size() == 2 ? Set.of(found.iterator().next()) : found;
                }),
                referring("one content at most is referred to", (sound, blobs) -> {
                    Set<BlobId> found = sound.referred(blobs);
                    return found.isEmpty() ? found : Set.of(found.iterator().next());
                }));
    }

    private static List<Attack> removals() {
        return List.of(
                expiring("what expires stays", (sound, now, limit) -> List.of()),
                expiring("what expires is told and stays", (sound, now, limit) -> {
                    List<AttachmentSnapshot> removed = sound.removeExpired(now, limit);
                    removed.forEach(sound::insert);
                    return removed;
                }),
                expiring(
                        "all that has expired goes at once",
                        (sound, now, limit) -> sound.removeExpired(now, Integer.MAX_VALUE)),
                expiring(
                        "what expires is told the youngest first",
                        (sound, now, limit) -> reversed(sound.removeExpired(now, limit))),
                expiring(
                        "uploads expire a moment too early",
                        (sound, now, limit) -> sound.removeExpired(now.plusMillis(1), limit)),
                expiring(
                        "uploads expire a moment too late",
                        (sound, now, limit) -> sound.removeExpired(now.minusMillis(1), limit)),
                Attack.attachments("nothing is removed", sound -> new ForwardingAttachments(sound) {
                    @Override
                    public void remove(Collection<AttachmentId> ids) {
                        // Forgotten.
                    }
                }),
                Attack.attachments("one is removed", sound -> new ForwardingAttachments(sound) {
                    @Override
                    public void remove(Collection<AttachmentId> ids) {
                        if (find(ids).size() == ids.size()) {
                            super.remove(ids);
                        }
                    }
                }));
    }

    /** Bugs by which one tenant sees, or takes, what another has. */
    static List<Attack> inTenants() {
        return List.of(
                withNeighbour(
                        "the tenant is ignored where uploads are looked for",
                        (sound, other) -> new ForwardingAttachments(sound) {
                            @Override
                            public List<AttachmentSnapshot> find(Collection<AttachmentId> ids) {
                                List<AttachmentSnapshot> own = super.find(ids);
                                return own.isEmpty() ? other.apply(theirs -> theirs.find(ids)) : own;
                            }
                        }),
                withNeighbour(
                        "the tenant is ignored where uploads expire",
                        (sound, other) -> new ForwardingAttachments(sound) {
                            @Override
                            public List<AttachmentSnapshot> removeExpired(Instant now, int limit) {
                                List<AttachmentSnapshot> own = super.removeExpired(now, limit);
                                return own.isEmpty() ? other.apply(theirs -> theirs.removeExpired(now, limit)) : own;
                            }
                        }));
    }

    private static Attack withNeighbour(
            String name,
            BiFunction<
                            AttachmentRepository,
                            Function<
                                    Function<AttachmentRepository, List<AttachmentSnapshot>>, List<AttachmentSnapshot>>,
                            AttachmentRepository>
                    around) {
        return Attack.unit(name, (unit, tenant, sound) -> new ForwardingUnit(unit) {
            @Override
            public AttachmentRepository attachments() {
                TenantId other =
                        tenant.equals(ConformanceSuite.SEMNAN) ? ConformanceSuite.KHORASAN : ConformanceSuite.SEMNAN;
                return around.apply(
                        super.attachments(),
                        question -> sound.inUnitOfWork(other, theirs -> question.apply(theirs.attachments())));
            }
        });
    }

    static AttachmentSnapshot claimed(AttachmentSnapshot found, Claim claim) {
        return found.toBuilder().version(found.version() + 1).claim(claim).build();
    }

    private static <T> List<T> reversed(List<T> all) {
        List<T> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Attack storing(String name, BiConsumer<AttachmentSnapshotBuilder, AttachmentSnapshot> change) {
        return Attack.attachments(name, sound -> new ForwardingAttachments(sound) {
            @Override
            public void insert(AttachmentSnapshot first) {
                AttachmentSnapshotBuilder builder = first.toBuilder();
                change.accept(builder, first);
                super.insert(builder.build());
            }
        });
    }

    private static Attack claiming(String name, Claiming instead) {
        return Attack.attachments(name, sound -> new ForwardingAttachments(sound) {
            @Override
            public void claim(Collection<AttachmentId> ids, Claim claim) {
                instead.claim(sound, ids, claim);
            }
        });
    }

    private static Attack finding(String name, Function<List<AttachmentSnapshot>, List<AttachmentSnapshot>> change) {
        return Attack.attachments(name, sound -> new ForwardingAttachments(sound) {
            @Override
            public List<AttachmentSnapshot> find(Collection<AttachmentId> ids) {
                return change.apply(super.find(ids));
            }
        });
    }

    private static Attack referring(String name, Referring instead) {
        return Attack.attachments(name, sound -> new ForwardingAttachments(sound) {
            @Override
            public Set<BlobId> referred(Collection<BlobId> blobs) {
                return instead.referred(sound, blobs);
            }
        });
    }

    private static Attack expiring(String name, Expiring instead) {
        return Attack.attachments(name, sound -> new ForwardingAttachments(sound) {
            @Override
            public List<AttachmentSnapshot> removeExpired(Instant now, int limit) {
                return instead.expire(sound, now, limit);
            }
        });
    }

    @FunctionalInterface
    private interface Claiming {
        void claim(AttachmentRepository sound, Collection<AttachmentId> ids, Claim claim);
    }

    @FunctionalInterface
    private interface Referring {
        Set<BlobId> referred(AttachmentRepository sound, Collection<BlobId> blobs);
    }

    @FunctionalInterface
    private interface Expiring {
        List<AttachmentSnapshot> expire(AttachmentRepository sound, Instant now, int limit);
    }
}
