package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.AttachmentSnapshot;
import ir.mosharekat.feedback.attachment.AttachmentSnapshotBuilder;
import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.Claim;
import ir.mosharekat.feedback.attachment.Safety;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Sealed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** That uploads come back exactly, are attached once, expire unless they are attached, and say what they refer to. */
public abstract class AttachmentRepositoryConformance extends ConformanceSuite {

    private static final int RIVALS = 8;

    private static final Comparator<AttachmentSnapshot> BY_ID =
            Comparator.comparing(one -> one.id().toString());

    /** For the adapters. */
    protected AttachmentRepositoryConformance() {}

    @Test
    void an_upload_comes_back_exactly_whatever_of_it_is_absent() {
        List<AttachmentSnapshot> all = new ArrayList<>();
        all.add(upload().build());
        all.add(upload().original(null).copy(null).safety(Safety.INFECTED).build());
        all.add(upload().copy(null).build());
        all.add(upload().copy(blob(3_000_000_000L)).build());
        all.add(upload().claim(new Claim(samples.id(), 3, Audience.STAFF)).build());
        all.add(upload().version(7)
                .safety(Safety.CLEAN)
                .uploadedAt(Samples.REPEATED_HOUR)
                .expiresAt(Samples.NOON.plusMillis(7))
                .claim(new Claim(samples.id(), 500, Audience.CITIZEN))
                .build());
        for (ActorRef.Kind kind : ActorRef.Kind.values()) {
            all.add(upload().uploader(new ActorRef(kind, "u'5")).build());
        }
        for (String text : Samples.AWKWARD_TEXTS) {
            all.add(upload().name(new Sealed(text.substring(0, 1), text)).build());
        }
        all.forEach(this::insert);
        assertThat(find(all)).containsExactlyElementsOf(sorted(all));
        all.forEach(one -> assertThat(find(List.of(one))).containsExactly(one));
    }

    @Test
    void what_is_not_there_is_not_found() {
        AttachmentSnapshot there = upload().build();
        insert(there);
        assertThat(find(List.of(there, upload().build()))).containsExactly(there);
        assertThat(find(List.of(upload().build()))).isEmpty();
    }

    @Test
    void an_identifier_is_taken_once() {
        AttachmentSnapshot first = upload().build();
        insert(first);
        AttachmentSnapshot rival = upload().id(first.id()).build();
        assertThatThrownBy(() -> insert(rival)).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> write(unit -> {
                    unit.attachments().insert(upload().build());
                    assertThat(catchThrowable(() -> {
                                unit.attachments().insert(rival);
                                unit.attachments().find(List.of(rival.id()));
                            }))
                            .isInstanceOf(DuplicateKeyException.class);
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(find(List.of(first))).containsExactly(first);
    }

    @Test
    void uploads_are_attached_together_and_found_with_their_case() {
        List<AttachmentSnapshot> all = List.of(upload().build(), upload().build(), upload().build());
        all.forEach(this::insert);
        CaseId id = samples.id();
        Claim second = new Claim(id, 2, Audience.CITIZEN);
        Claim first = new Claim(id, 1, Audience.STAFF);
        write(unit -> {
            unit.attachments().claim(ids(all.subList(0, 2)), second);
            assertThat(unit.attachments().ofCase(id)).hasSize(2);
            unit.attachments().claim(ids(all.subList(2, 3)), first);
        });
        List<AttachmentSnapshot> expected = new ArrayList<>(List.of(claimed(all.get(2), first)));
        expected.addAll(sorted(List.of(claimed(all.get(0), second), claimed(all.get(1), second))));
        assertThat(ofCase(id)).containsExactlyElementsOf(expected);
        assertThat(ofCase(samples.id())).isEmpty();
    }

    @Test
    void an_upload_is_attached_once_and_all_or_none() {
        AttachmentSnapshot taken = upload().build();
        AttachmentSnapshot free = upload().build();
        List.of(taken, free).forEach(this::insert);
        Claim claim = new Claim(samples.id(), 1, Audience.CITIZEN);
        claim(List.of(taken), claim);
        Claim other = new Claim(samples.id(), 1, Audience.CITIZEN);
        assertThatThrownBy(() -> claim(List.of(free, taken), other)).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> claim(List.of(free, upload().build()), other))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> claim(List.of(taken), claim)).isInstanceOf(StaleVersionException.class);
        assertThat(find(List.of(free))).containsExactly(free);
        assertThat(find(List.of(taken))).containsExactly(claimed(taken, claim));
        assertThat(ofCase(other.caseId())).isEmpty();
    }

    @Test
    void a_claim_that_fails_takes_its_case_back_and_cannot_be_swallowed() {
        CaseFile file = samples.fullComplaint();
        Claim claim = new Claim(file.snapshot().id(), 1, Audience.CITIZEN);
        assertThatThrownBy(() -> write(unit -> {
                    unit.cases().insert(file);
                    assertThat(catchThrowable(() -> {
                                unit.attachments().claim(List.of(id()), claim);
                                unit.attachments().ofCase(claim.caseId());
                            }))
                            .isInstanceOf(StaleVersionException.class);
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(find(file.snapshot().id())).isEmpty();
        writeCases(cases -> cases.insert(file));
        assertThat(find(file.snapshot().id())).isPresent();
    }

    @Test
    void of_many_who_attach_the_same_upload_one_wins() throws Exception {
        AttachmentSnapshot upload = upload().build();
        insert(upload);
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            files.add(samples.bareComplaint());
        }
        List<Boolean> won = SideBySide.together(RIVALS, rival -> () -> {
            CaseId id = files.get(rival).snapshot().id();
            try {
                writeOnAnotherNode(unit -> {
                    assertThat(unit.attachments().find(List.of(upload.id()))).hasSize(1);
                    unit.cases().insert(files.get(rival));
                    unit.attachments().claim(List.of(upload.id()), new Claim(id, 1, Audience.CITIZEN));
                });
                return true;
            } catch (StaleVersionException e) {
                return false;
            }
        });
        assertThat(won).containsOnlyOnce(true);
        for (int i = 0; i < RIVALS; i++) {
            CaseId id = files.get(i).snapshot().id();
            assertThat(find(id).isPresent()).isEqualTo(won.get(i));
            assertThat(ofCase(id)).hasSize(won.get(i) ? 1 : 0);
        }
    }

    @Test
    void a_version_is_compared_before_it_is_replaced() {
        AttachmentSnapshot first = upload().build();
        AttachmentSnapshot bystander = upload().build();
        List.of(first, bystander).forEach(this::insert);
        AttachmentSnapshot next = first.toBuilder()
                .version(2)
                .safety(Safety.INFECTED)
                .original(null)
                .copy(null)
                .build();
        write(unit -> {
            unit.attachments().update(next, 1);
            assertThat(unit.attachments().find(List.of(first.id()))).containsExactly(next);
        });
        assertThat(find(List.of(first, bystander))).containsExactlyElementsOf(sorted(List.of(next, bystander)));
        AttachmentSnapshot rival =
                first.toBuilder().version(2).safety(Safety.CLEAN).build();
        assertThatThrownBy(() -> write(unit -> unit.attachments().update(rival, 1)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> write(unit ->
                        unit.attachments().update(rival.toBuilder().id(id()).build(), 1)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(find(List.of(first))).containsExactly(next);
    }

    @Test
    void contents_are_referred_to_as_originals_and_as_copies_until_the_last_reference_is_gone() {
        Blob shared = blob(5);
        Blob copy = blob(6);
        AttachmentSnapshot one = upload().original(shared).copy(copy).build();
        AttachmentSnapshot other = upload().original(blob(7)).copy(shared).build();
        List.of(one, other).forEach(this::insert);
        BlobId unknown = blob(8).id();
        Set<BlobId> asked = Set.of(shared.id(), copy.id(), unknown);
        assertThat(referred(asked)).containsExactlyInAnyOrder(shared.id(), copy.id());
        assertThat(referred(Set.of(unknown))).isEmpty();
        write(unit -> unit.attachments().remove(List.of(one.id(), id())));
        assertThat(referred(asked)).containsExactly(shared.id());
        write(unit -> {
            unit.attachments()
                    .update(
                            other.toBuilder()
                                    .version(2)
                                    .original(null)
                                    .copy(null)
                                    .build(),
                            1);
            assertThat(unit.attachments().referred(asked)).isEmpty();
        });
        assertThat(find(List.of(one, other))).hasSize(1);
    }

    @Test
    void what_nobody_attached_in_time_is_removed_the_longest_expired_first() {
        List<AttachmentSnapshot> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(expiring(Samples.NOON.minusMillis(i)));
        }
        AttachmentSnapshot attached = expiring(Samples.NOON.minusSeconds(9));
        AttachmentSnapshot young = expiring(Samples.NOON.plusMillis(1));
        all.forEach(this::insert);
        List.of(attached, young).forEach(this::insert);
        claim(List.of(attached), new Claim(samples.id(), 1, Audience.CITIZEN));
        Collections.reverse(all);
        assertThat(removeExpired(3)).containsExactlyElementsOf(all.subList(0, 3));
        assertThat(find(all)).hasSize(4);
        assertThat(removeExpired(10)).containsExactlyElementsOf(all.subList(3, 7));
        assertThat(removeExpired(10)).isEmpty();
        assertThat(find(List.of(attached, young))).hasSize(2);
    }

    @Test
    void removing_an_upload_and_attaching_it_never_both_succeed() throws Exception {
        for (int round = 0; round < 5; round++) {
            AttachmentSnapshot upload = expiring(Samples.NOON);
            insert(upload);
            Claim claim = new Claim(samples.id(), 1, Audience.CITIZEN);
            List<Boolean> did = SideBySide.together(2, side -> () -> {
                try {
                    if (side == 0) {
                        return !removeExpired(10).isEmpty();
                    }
                    writeOnAnotherNode(unit -> unit.attachments().claim(List.of(upload.id()), claim));
                    return true;
                } catch (StaleVersionException e) {
                    return false;
                }
            });
            assertThat(did).as("removed, attached").isNotEqualTo(List.of(true, true));
            assertThat(find(List.of(upload))).hasSize(did.get(0) ? 0 : 1);
            assertThat(ofCase(claim.caseId())).hasSize(did.get(1) ? 1 : 0);
            write(unit -> unit.attachments().remove(List.of(upload.id())));
        }
    }

    @Test
    void a_unit_of_work_that_fails_leaves_everything_as_it_was() {
        AttachmentSnapshot kept = expiring(Samples.NOON);
        AttachmentSnapshot attached = upload().build();
        List.of(kept, attached).forEach(this::insert);
        AttachmentSnapshot fresh = upload().build();
        Claim claim = new Claim(samples.id(), 1, Audience.CITIZEN);
        List<Consumer<AttachmentRepository>> writes = List.of(
                attachments -> attachments.insert(fresh),
                attachments -> attachments.claim(List.of(attached.id()), claim),
                attachments -> attachments.update(
                        kept.toBuilder().version(2).safety(Safety.CLEAN).build(), 1),
                attachments -> attachments.remove(List.of(kept.id())),
                attachments -> attachments.removeExpired(Samples.NOON, 10));
        RuntimeException mine = new IllegalStateException("mine");
        for (Consumer<AttachmentRepository> change : writes) {
            assertThatThrownBy(() -> write(unit -> {
                        change.accept(unit.attachments());
                        throw mine;
                    }))
                    .isSameAs(mine);
            assertThat(find(List.of(kept, attached, fresh))).containsExactlyElementsOf(sorted(List.of(kept, attached)));
        }
    }

    @Test
    void the_work_reads_what_it_has_stored() {
        AttachmentSnapshot upload = upload().build();
        AttachmentSnapshot staying = upload().build();
        write(unit -> {
            unit.attachments().insert(upload);
            unit.attachments().insert(staying);
            assertThat(unit.attachments().find(List.of(upload.id()))).containsExactly(upload);
            unit.attachments().remove(List.of(upload.id()));
            assertThat(unit.attachments().find(List.of(upload.id()))).isEmpty();
        });
        assertThat(find(List.of(upload))).isEmpty();
        assertThat(find(List.of(staying))).containsExactly(staying);
    }

    @Test
    void uploads_of_tenants_are_apart() {
        AttachmentSnapshot ours = expiring(Samples.NOON);
        insert(ours);
        assertThat(nextDoor(theirs -> theirs.find(List.of(ours.id())))).isEmpty();
        assertThat(nextDoor(theirs -> theirs.referred(blobs(ours)))).isEmpty();
        assertThat(nextDoor(theirs -> theirs.removeExpired(Samples.NOON, 10))).isEmpty();
        writeNextDoor(unit -> unit.attachments().remove(List.of(ours.id())));
        Claim claim = new Claim(samples.id(), 1, Audience.CITIZEN);
        assertThatThrownBy(() -> writeNextDoor(unit -> unit.attachments().claim(List.of(ours.id()), claim)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> writeNextDoor(unit ->
                        unit.attachments().update(ours.toBuilder().version(2).build(), 1)))
                .isInstanceOf(StaleVersionException.class);
        AttachmentSnapshot theirs = upload().id(ours.id()).build();
        writeNextDoor(unit -> unit.attachments().insert(theirs));
        claim(List.of(ours), claim);
        assertThat(nextDoor(attachments -> attachments.ofCase(claim.caseId()))).isEmpty();
        assertThat(nextDoor(attachments -> attachments.find(List.of(ours.id()))))
                .containsExactly(theirs);
        assertThat(find(List.of(ours))).containsExactly(claimed(ours, claim));
    }

    private AttachmentId id() {
        return new AttachmentId(samples.id().value());
    }

    private Blob blob(long size) {
        return new Blob(new BlobId(samples.keyHash()), size);
    }

    private AttachmentSnapshotBuilder upload() {
        return AttachmentSnapshot.builder()
                .id(id())
                .name(new Sealed("0a1b2c3d", "c2VhbGVk-_"))
                .mediaType("application/pdf")
                .original(blob(10_000_001))
                .copy(blob(9_999_999))
                .uploader(new ActorRef(ActorRef.Kind.ANONYMOUS, "-"))
                .uploadedAt(Samples.NOON)
                .expiresAt(Samples.NOON.plusSeconds(86_400));
    }

    private AttachmentSnapshot expiring(Instant at) {
        return upload().expiresAt(at).build();
    }

    private static AttachmentSnapshot claimed(AttachmentSnapshot upload, Claim claim) {
        return upload.toBuilder().version(upload.version() + 1).claim(claim).build();
    }

    private static List<AttachmentSnapshot> sorted(List<AttachmentSnapshot> all) {
        return all.stream().sorted(BY_ID).toList();
    }

    private static List<AttachmentId> ids(List<AttachmentSnapshot> all) {
        return all.stream().map(AttachmentSnapshot::id).toList();
    }

    private static Set<BlobId> blobs(AttachmentSnapshot one) {
        return Set.of(
                one.original().orElseThrow().id(), one.copy().orElseThrow().id());
    }

    private void insert(AttachmentSnapshot upload) {
        write(unit -> unit.attachments().insert(upload));
    }

    private void claim(List<AttachmentSnapshot> uploads, Claim claim) {
        write(unit -> unit.attachments().claim(ids(uploads), claim));
    }

    private List<AttachmentSnapshot> find(List<AttachmentSnapshot> which) {
        return read(unit -> unit.attachments().find(ids(which)));
    }

    private List<AttachmentSnapshot> ofCase(CaseId id) {
        return read(unit -> unit.attachments().ofCase(id));
    }

    private Set<BlobId> referred(Set<BlobId> blobs) {
        return read(unit -> unit.attachments().referred(blobs));
    }

    private List<AttachmentSnapshot> removeExpired(int limit) {
        return read(unit -> unit.attachments().removeExpired(Samples.NOON, limit));
    }

    private List<Object> nextDoor(Function<AttachmentRepository, Collection<?>> question) {
        return readNextDoor(unit -> List.copyOf(question.apply(unit.attachments())));
    }
}
