package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.HistoryTail;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.Submission;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.spi.CaseRepository.Stamped;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.SecretStamp;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That cases come back exactly, that keys are unique, and that a version is compared before it is replaced. */
public abstract class CaseRepositoryConformance extends ConformanceSuite {

    /** For the adapters. */
    protected CaseRepositoryConformance() {}

    @Test
    void a_complaint_with_everything_in_it_comes_back_equal() {
        comesBackEqual(samples.fullComplaint());
    }

    @Test
    void a_ticket_with_everything_in_it_comes_back_equal() {
        comesBackEqual(samples.fullTicket());
    }

    @Test
    void what_a_complaint_does_not_have_stays_absent() {
        comesBackEqual(samples.bareComplaint());
    }

    @Test
    void what_a_ticket_does_not_have_stays_absent() {
        comesBackEqual(samples.bareTicket());
    }

    @Test
    void every_character_of_a_subject_and_a_message_comes_back() {
        for (String text : Samples.AWKWARD_TEXTS) {
            CaseSnapshot snapshot = bare().subject(text).build();
            comesBackEqual(new CaseFile(snapshot, List.of(Samples.message(1, text))));
        }
    }

    @Test
    void instants_come_back_to_the_millisecond_whatever_the_zones() {
        comesBackEqual(Samples.file(bare().receivedAt(Samples.REPEATED_HOUR)
                .decidedAt(Samples.REPEATED_HOUR.minusSeconds(3600))
                .acknowledgedAt(Samples.NOON.plusMillis(1))
                .build()));
    }

    @Test
    void messages_come_back_by_number() {
        CaseFile file = withMessages(samples.bareComplaint().snapshot(), 12);
        comesBackEqual(file);
    }

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
        Optional<CaseFile> found = open(second.id());
        equalSnapshots(found.map(CaseFile::snapshot), second);
        assertThat(found.map(CaseFile::messages)).contains(file.messages());
    }

    @Test
    void a_case_that_is_not_there_cannot_be_replaced() {
        CaseSnapshot missing = next(samples.bareComplaint().snapshot(), 1);
        assertThatThrownBy(() -> writeCases(cases -> cases.update(missing, 1, List.of())))
                .isInstanceOf(StaleVersionException.class);
        assertThat(find(missing.id())).isEmpty();
    }

    @Test
    void an_identifier_is_unique() {
        CaseFile first = samples.bareComplaint();
        writeCases(cases -> cases.insert(first));
        refusedAsDuplicate(bare().id(first.snapshot().id()));
        equalSnapshots(find(first.snapshot().id()), first.snapshot());
    }

    @Test
    void a_tracking_code_is_unique() {
        CaseFile first = samples.bareComplaint();
        writeCases(cases -> cases.insert(first));
        refusedAsDuplicate(bare().trackingCode(first.snapshot().trackingCode()));
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
        Submission submission = new Submission("ab" + samples.keyHash().substring(2), samples.keyHash());
        writeCases(
                cases -> cases.insert(Samples.file(bare().submission(submission).build())));
        String shouted = submission.keyHash().toUpperCase(Locale.ROOT);
        assertThat(findSubmission(shouted)).isEmpty();
        assertThat(findSubmission(samples.keyHash())).isEmpty();
        assertThat(findSubmission(submission.keyHash())).isPresent();
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
    void tenants_neither_see_nor_disturb_each_other() {
        CaseFile ours = samples.fullComplaint();
        writeCases(cases -> cases.insert(ours));
        CaseFile theirs = new CaseFile(
                ours.snapshot().toBuilder().subject("دیگری").build(), List.of(Samples.message(1, "متن دیگری")));
        store().inUnitOfWork(KHORASAN, unit -> {
            unit.cases().insert(theirs);
            return true;
        });
        equalSnapshots(find(ours.snapshot().id()), ours.snapshot());
        Optional<CaseFile> found = store().inUnitOfWork(
                        KHORASAN, unit -> unit.cases().open(ours.snapshot().id()));
        equalSnapshots(found.map(CaseFile::snapshot), theirs.snapshot());
        assertThat(found.map(CaseFile::messages)).contains(theirs.messages());
        CaseFile only = samples.bareTicket();
        writeCases(cases -> cases.insert(only));
        boolean seen = store().inUnitOfWork(
                        KHORASAN,
                        unit -> unit.cases().find(only.snapshot().id()).isPresent()
                                || unit.cases()
                                        .findStamp(only.snapshot().trackingCode())
                                        .isPresent());
        assertThat(seen).isFalse();
    }

    private void comesBackEqual(CaseFile file) {
        writeCases(cases -> cases.insert(file));
        Optional<CaseFile> opened = open(file.snapshot().id());
        equalSnapshots(opened.map(CaseFile::snapshot), file.snapshot());
        assertThat(opened.map(CaseFile::messages)).contains(file.messages());
        equalSnapshots(find(file.snapshot().id()), file.snapshot());
    }

    private static void equalSnapshots(Optional<CaseSnapshot> found, CaseSnapshot expected) {
        assertThat(found).isPresent();
        assertThat(found.orElseThrow()).usingRecursiveComparison().isEqualTo(expected);
    }

    private void refusedAsDuplicate(CaseSnapshotBuilder snapshot) {
        CaseFile second = Samples.file(snapshot.subject("دومی").build());
        CaseFile besides = samples.bareTicket();
        Throwable refusal = catchThrowable(() -> writeCases(cases -> {
            cases.insert(besides);
            cases.insert(second);
        }));
        assertThat(refusal).isInstanceOf(DuplicateKeyException.class);
        assertThat(find(besides.snapshot().id())).isEmpty();
    }

    private CaseSnapshotBuilder bare() {
        return samples.bare(new ComplaintDetails(null, ComplaintDetails.Counts.NONE, List.of(), null, null));
    }

    private static CaseFile withMessages(CaseSnapshot snapshot, int count) {
        List<Message> messages = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            messages.add(
                    number % 2 == 0
                            ? Samples.note(number, "یادداشت " + number)
                            : Samples.message(number, "پیام " + number));
        }
        return new CaseFile(
                snapshot.toBuilder()
                        .tail(new HistoryTail(count, 0, EventChain.START))
                        .build(),
                messages);
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
                .build();
    }
}
