package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.HistoryTail;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.Submission;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.spi.CaseRepository.Stamped;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.SecretStamp;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * That cases come back exactly, that keys are unique, and that a version is compared before it is replaced.
 *
 * <p>One test changes the default zone and the default language of the JVM for its duration, so no other test may run
 * beside this suite in the same JVM.
 */
public abstract class CaseRepositoryConformance extends CaseRoundTrips {

    /** For the adapters. */
    protected CaseRepositoryConformance() {}

    @Test
    void a_new_version_replaces_every_value() {
        CaseFile full = samples.fullComplaint();
        writeCases(cases -> cases.insert(full));
        CaseSnapshot emptied = sameCase(samples.bareTicket().snapshot(), full.snapshot());
        writeCases(cases -> cases.update(emptied, 1, List.of()));
        equalSnapshots(find(full.snapshot().id()), emptied);
    }

    @Test
    void a_new_version_sets_what_was_absent() {
        CaseFile bare = samples.bareTicket();
        writeCases(cases -> cases.insert(bare));
        CaseSnapshot filled = sameCase(samples.fullComplaint().snapshot(), bare.snapshot());
        writeCases(cases -> cases.update(filled, 1, List.of()));
        equalSnapshots(find(bare.snapshot().id()), filled);
    }

    @Test
    void new_messages_are_added_and_old_ones_stay_as_they_were() {
        CaseFile file = withMessages(samples.bareComplaint().snapshot(), 2);
        writeCases(cases -> cases.insert(file));
        Message third = Samples.note(3, "یادداشت");
        writeCases(cases -> cases.update(next(file.snapshot(), 3), 1, List.of(third)));
        List<Message> all = new ArrayList<>(file.messages());
        all.add(third);
        assertThat(open(file.snapshot().id()).map(CaseFile::messages)).contains(all);
    }

    @Test
    void several_messages_of_one_version_are_added_and_stay_in_order() {
        CaseFile file = withMessages(samples.bareComplaint().snapshot(), 8);
        CaseFile longer = withMessages(file.snapshot(), 11);
        CaseSnapshot next = next(file.snapshot(), 11);
        writeCases(cases -> cases.insert(file));
        writeCases(cases -> cases.update(next, 1, longer.messages().subList(8, 11)));
        isThere(new CaseFile(next, longer.messages()));
    }

    @Test
    void many_cases_with_many_messages_go_into_one_unit_of_work() {
        List<CaseFile> files = IntStream.range(0, 17)
                .mapToObj(number -> withMessages(samples.bareComplaint().snapshot(), 350))
                .toList();
        writeCases(cases -> files.forEach(cases::insert));
        files.forEach(this::isThere);
    }

    @Test
    void a_version_without_new_messages_keeps_the_old_ones() {
        CaseFile file = withMessages(samples.bareComplaint().snapshot(), 2);
        writeCases(cases -> cases.insert(file));
        writeCases(cases -> cases.update(next(file.snapshot(), 2), 1, List.of()));
        assertThat(open(file.snapshot().id()).map(CaseFile::messages)).contains(file.messages());
    }

    @Test
    void a_stale_version_changes_nothing() {
        CaseFile file = samples.bareComplaint();
        writeCases(cases -> cases.insert(file));
        CaseSnapshot second = next(file.snapshot(), 1);
        writeCases(cases -> cases.update(second, 1, List.of()));
        CaseSnapshot late = second.toBuilder().subject("دیر").build();
        assertThatThrownBy(() -> writeCases(cases -> cases.update(late, 1, List.of(Samples.message(2, "دیر")))))
                .isInstanceOf(StaleVersionException.class);
        isThere(new CaseFile(second, file.messages()));
    }

    @Test
    void of_a_purged_case_the_tombstone_stays_and_what_is_of_others() {
        CaseFile purged = withMessages(samples.fullComplaint().snapshot(), 3);
        CaseFile other = withMessages(samples.fullTicket().snapshot(), 3);
        writeCases(cases -> {
            cases.insert(purged);
            cases.insert(other);
        });
        store().inUnitOfWork(SEMNAN, unit -> {
            unit.events().append(List.of(Samples.event(purged.snapshot().id(), 1)));
            return true;
        });
        CaseSnapshot tombstone = tombstone(purged.snapshot());
        writeCases(cases -> cases.purge(tombstone, 1));
        isThere(new CaseFile(tombstone, List.of()));
        isThere(other);
        CaseQuery words = CaseQuery.builder().text("پیام").build();
        assertThat(readCases(cases -> cases.search(words, Scope.everything())).items())
                .extracting(CaseSnapshot::id)
                .containsExactly(other.snapshot().id());
        assertThat(findSubmission(purged.snapshot().submission().orElseThrow().keyHash()))
                .isEmpty();
        List<CaseEvent> history = store().inUnitOfWork(
                        SEMNAN, unit -> unit.events().history(purged.snapshot().id(), 0, 10));
        assertThat(history).hasSize(1);
    }

    @Test
    void a_submission_key_is_free_again_once_its_case_is_purged() {
        CaseFile purged = samples.fullComplaint();
        writeCases(cases -> cases.insert(purged));
        writeCases(cases -> cases.purge(tombstone(purged.snapshot()), 1));
        CaseFile next = Samples.file(samples.fullTicket().snapshot().toBuilder()
                .submission(purged.snapshot().submission().orElseThrow())
                .build());
        comesBackEqual(next);
    }

    @Test
    void a_case_that_has_changed_is_not_purged() {
        CaseFile file = withMessages(samples.fullComplaint().snapshot(), 3);
        writeCases(cases -> cases.insert(file));
        assertThatThrownBy(() -> writeCases(cases -> cases.purge(tombstone(file.snapshot()), 7)))
                .isInstanceOf(StaleVersionException.class);
        isThere(file);
    }

    private static CaseSnapshot tombstone(CaseSnapshot of) {
        return of.toBuilder()
                .version(2)
                .subject("—")
                .attributes(Map.of())
                .submitter(null)
                .owner(null)
                .submission(null)
                .build();
    }

    @Test
    void a_case_that_is_not_there_cannot_be_replaced() {
        CaseFile there = samples.bareComplaint();
        writeCases(cases -> cases.insert(there));
        CaseSnapshot missing = next(samples.bareComplaint().snapshot(), 1);
        assertThatThrownBy(() -> writeCases(cases -> cases.update(missing, 1, List.of())))
                .isInstanceOf(StaleVersionException.class);
        assertThat(find(missing.id())).isEmpty();
        isThere(there);
    }

    @Test
    void a_node_sees_what_another_has_written_since_it_looked() {
        CaseFile file = samples.bareComplaint();
        CaseId id = file.snapshot().id();
        writeCases(cases -> cases.insert(file));
        writeCases(
                cases -> assertThat(cases.find(id).map(CaseSnapshot::version)).contains(1L));
        CaseSnapshot second = next(file.snapshot(), 2);
        writeOnAnotherNode(unit -> unit.cases().update(second, 1, List.of(Samples.message(2, "از گره دیگر"))));
        writeCases(cases -> {
            equalSnapshots(cases.find(id), second);
            assertThat(cases.open(id).orElseThrow().messages()).hasSize(2);
            cases.update(next(second, 2), 2, List.of());
        });
        assertThat(find(id).map(CaseSnapshot::version)).contains(3L);
    }

    @Test
    void an_identifier_is_unique() {
        CaseFile first = samples.bareComplaint();
        writeCases(cases -> cases.insert(first));
        refusedAsDuplicate(bare().id(first.snapshot().id()));
        isThere(first);
    }

    @Test
    void a_tracking_code_is_unique() {
        CaseFile first = samples.bareComplaint();
        writeCases(cases -> cases.insert(first));
        refusedAsDuplicate(bare().trackingCode(first.snapshot().trackingCode()));
        assertThat(findStamp(first.snapshot().trackingCode()).map(Stamped::id))
                .contains(first.snapshot().id());
    }

    @Test
    void a_submission_key_is_unique() {
        Submission submission = new Submission(samples.keyHash(), samples.keyHash());
        CaseFile first = Samples.file(bare().submission(submission).build());
        writeCases(cases -> cases.insert(first));
        refusedAsDuplicate(bare().submission(new Submission(submission.keyHash(), samples.keyHash())));
        Optional<CaseFile> found = findSubmission(submission.keyHash());
        assertThat(found.map(file -> file.snapshot().id()))
                .contains(first.snapshot().id());
        assertThat(found.map(CaseFile::messages)).contains(first.messages());
    }

    @Test
    void cases_without_a_submission_key_do_not_collide() {
        CaseFile first = samples.bareComplaint();
        CaseFile second = samples.bareComplaint();
        writeCases(cases -> cases.insert(first));
        writeCases(cases -> cases.insert(second));
        assertThat(find(first.snapshot().id())).isPresent();
        assertThat(find(second.snapshot().id())).isPresent();
    }

    @Test
    void a_submission_key_matches_exactly() {
        String key = "ab" + samples.keyHash().substring(2, 63) + "c";
        List<String> alike = List.of(key, key.toUpperCase(Locale.ROOT), key.substring(0, 63) + "d");
        List<CaseId> ids = new ArrayList<>();
        for (String each : alike) {
            assertThat(findSubmission(each)).as("before it is there").isEmpty();
            CaseFile file = Samples.file(
                    bare().submission(new Submission(each, samples.keyHash())).build());
            writeCases(cases -> cases.insert(file));
            ids.add(file.snapshot().id());
        }
        for (int i = 0; i < alike.size(); i++) {
            assertThat(findSubmission(alike.get(i)).map(file -> file.snapshot().id()))
                    .contains(ids.get(i));
        }
        assertThat(findSubmission(samples.keyHash())).isEmpty();
    }

    @Test
    void a_stamp_is_found_by_the_tracking_code_alone() {
        CaseFile file = samples.bareComplaint();
        CaseFile other = samples.bareComplaint();
        writeCases(cases -> {
            cases.insert(file);
            cases.insert(other);
        });
        SecretStamp second = new SecretStamp("0a1b2c3d", 2);
        CaseSnapshot reissued =
                next(file.snapshot(), 1).toBuilder().secretStamp(second).build();
        writeCases(cases -> cases.update(reissued, 1, List.of()));
        TrackingCode code = file.snapshot().trackingCode();
        assertThat(findStamp(code)).contains(new Stamped(reissued.id(), second));
        TrackingCode unknown = samples.bareComplaint().snapshot().trackingCode();
        assertThat(findStamp(unknown)).isEmpty();
    }

    @Test
    void what_is_not_there_is_not_found() {
        CaseFile stored = samples.bareComplaint();
        writeCases(cases -> cases.insert(stored));
        assertThat(find(samples.id())).isEmpty();
        assertThat(open(samples.id())).isEmpty();
        assertThat(find(stored.snapshot().id())).isPresent();
    }

    @Test
    void tenants_may_have_the_same_keys_and_do_not_disturb_each_other() {
        CaseFile ours = withMessages(samples.fullComplaint().snapshot(), 2);
        CaseFile theirs = new CaseFile(
                ours.snapshot().toBuilder().subject("دیگری").build(), List.of(Samples.message(1, "متن دیگری")));
        writeCases(cases -> cases.insert(ours));
        writeNextDoor(unit -> unit.cases().insert(theirs));
        CaseSnapshot next = next(ours.snapshot(), 2);
        writeCases(cases -> cases.update(next, 1, List.of()));
        isThere(new CaseFile(next, ours.messages()));
        Optional<CaseFile> found =
                readNextDoor(unit -> unit.cases().open(ours.snapshot().id()));
        equalSnapshots(found.map(CaseFile::snapshot), theirs.snapshot());
        assertThat(found.map(CaseFile::messages)).contains(theirs.messages());
    }

    @Test
    void tenants_do_not_see_each_other() {
        CaseFile ours = samples.fullComplaint();
        CaseSnapshot snapshot = ours.snapshot();
        writeCases(cases -> cases.insert(ours));
        writeNextDoor(unit -> {
            assertThat(unit.cases().find(snapshot.id())).isEmpty();
            assertThat(unit.cases().open(snapshot.id())).isEmpty();
            assertThat(unit.cases().findStamp(snapshot.trackingCode())).isEmpty();
            assertThat(unit.cases()
                            .findSubmission(snapshot.submission().orElseThrow().keyHash()))
                    .isEmpty();
        });
        assertThatThrownBy(() -> writeNextDoor(unit -> unit.cases().update(next(snapshot, 1), 1, List.of())))
                .isInstanceOf(StaleVersionException.class);
        isThere(ours);
    }

    /** Where else would two people take the same key at the same time but on two nodes? */
    private void refusedAsDuplicate(CaseSnapshotBuilder snapshot) {
        CaseFile second = Samples.file(snapshot.subject("دومی").build());
        CaseFile besides = samples.bareTicket();
        Throwable onThisNode = catchThrowable(() -> writeCases(cases -> {
            cases.insert(besides);
            cases.insert(second);
        }));
        Throwable onAnother =
                catchThrowable(() -> writeOnAnotherNode(unit -> unit.cases().insert(second)));
        assertThat(onThisNode).isInstanceOf(DuplicateKeyException.class);
        assertThat(onAnother).isInstanceOf(DuplicateKeyException.class);
        assertThat(find(besides.snapshot().id())).isEmpty();
        assertThat(find(second.snapshot().id()).filter(found -> found.subject().equals("دومی")))
                .isEmpty();
    }

    private static CaseSnapshot next(CaseSnapshot snapshot, int messages) {
        return snapshot.toBuilder()
                .version(snapshot.version() + 1)
                .tail(new HistoryTail(messages, 0, EventChain.START))
                .build();
    }

    /** The values of one case under the names of another, as its next version. */
    private static CaseSnapshot sameCase(CaseSnapshot values, CaseSnapshot names) {
        return values.toBuilder()
                .id(names.id())
                .trackingCode(names.trackingCode())
                .version(names.version() + 1)
                .receivedAt(names.receivedAt().plusMillis(1))
                .secretStamp(new SecretStamp("4e5f6071", 2))
                .tail(new HistoryTail(7, 9, "a".repeat(64)))
                .build();
    }
}
