package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.spi.CaseRepository.Stamped;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.StaleLeaseException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.SecretStamp;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** That a unit of work is stored whole or not at all, and that what goes wrong comes out as the contract says. */
public abstract class UnitOfWorkConformance extends ConformanceSuite {

    /** For the adapters. */
    protected UnitOfWorkConformance() {}

    @Test
    void all_that_is_written_together_is_there_afterwards() {
        CaseFile file = samples.fullComplaint();
        write(unit -> writeAll(unit, file));
        everythingIsThere(file);
    }

    @Test
    void the_result_of_the_work_comes_out() {
        CaseFile file = samples.bareComplaint();
        CaseId id = store().inUnitOfWork(SEMNAN, unit -> {
            unit.cases().insert(file);
            return file.snapshot().id();
        });
        assertThat(id).isEqualTo(file.snapshot().id());
        assertThat(find(id)).isPresent();
    }

    @Test
    void an_exception_leaves_nothing_and_comes_out_as_it_is() {
        CaseFile file = samples.fullComplaint();
        RuntimeException mine = new IllegalArgumentException("mine");
        assertThatThrownBy(() -> write(unit -> {
                    writeAll(unit, file);
                    throw mine;
                }))
                .isSameAs(mine);
        nothingIsThere(file);
        nothingIsInTheWay(file);
    }

    @Test
    void an_exception_after_reading_leaves_nothing() {
        CaseFile file = samples.fullComplaint();
        RuntimeException mine = new IllegalArgumentException("mine");
        assertThatThrownBy(() -> write(unit -> {
                    writeAll(unit, file);
                    assertThat(unit.cases().find(file.snapshot().id())).isPresent();
                    throw mine;
                }))
                .isSameAs(mine);
        nothingIsThere(file);
        nothingIsInTheWay(file);
    }

    @Test
    void an_error_leaves_nothing_and_comes_out_as_it_is() {
        CaseFile file = samples.fullComplaint();
        Error mine = new AssertionError("mine");
        assertThat(catchThrowable(() -> write(unit -> {
                    writeAll(unit, file);
                    throw mine;
                })))
                .isSameAs(mine);
        nothingIsThere(file);
        nothingIsInTheWay(file);
    }

    @Test
    void a_new_version_that_is_taken_back_leaves_the_old_one() {
        CaseFile file = samples.bareComplaint();
        writeCases(cases -> cases.insert(file));
        CaseSnapshot next =
                file.snapshot().toBuilder().version(2).subject("تازه").build();
        assertThatThrownBy(() -> write(unit -> {
                    unit.cases().update(next, 1, List.of(Samples.message(2, "تازه")));
                    unit.cases().find(next.id());
                    throw new IllegalStateException("mine");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(open(next.id()).orElseThrow().messages()).isEqualTo(file.messages());
        assertThat(find(next.id()).orElseThrow().subject())
                .isEqualTo(file.snapshot().subject());
    }

    @Test
    void the_work_reads_what_it_has_written() {
        CaseFile file = samples.fullComplaint();
        write(unit -> {
            CaseId id = file.snapshot().id();
            writeAll(unit, file);
            assertThat(unit.cases().find(id)).isPresent();
            assertThat(unit.cases().open(id).orElseThrow().messages()).isEqualTo(file.messages());
            assertThat(unit.cases().findStamp(file.snapshot().trackingCode())).isPresent();
            assertThat(unit.cases()
                            .findSubmission(
                                    file.snapshot().submission().orElseThrow().keyHash()))
                    .isPresent();
            CaseQuery all = CaseQuery.builder().build();
            assertThat(unit.cases().count(all, Scope.everything())).isEqualTo(1);
            assertThat(unit.cases().search(all, Scope.everything()).items()).hasSize(1);
            assertThat(unit.events().history(id, 0, 10)).hasSize(1);
            assertThat(unit.events().histories(List.of(id))).containsOnlyKeys(id);
            assertThat(unit.queue().lease(Samples.NOON, Samples.NOON, 10)).hasSize(1);
        });
        everythingIsThere(file);
    }

    @Test
    void the_work_reads_the_version_it_has_written() {
        CaseFile file = samples.bareComplaint();
        CaseId id = file.snapshot().id();
        write(unit -> {
            unit.cases().insert(file);
            unit.queue().enqueue(List.of(samples.work(id, "timer.answer", Samples.NOON)));
        });
        CaseSnapshot next = file.snapshot().toBuilder()
                .version(2)
                .state("IN_PROGRESS")
                .secretStamp(new SecretStamp("0a1b2c3d", 2))
                .build();
        write(unit -> {
            unit.cases().update(next, 1, List.of(Samples.message(2, "آبرسانی شبانه")));
            assertThat(unit.cases().find(id).map(CaseSnapshot::version)).contains(2L);
            assertThat(unit.cases().open(id).orElseThrow().messages()).hasSize(2);
            assertThat(unit.cases().findStamp(next.trackingCode()).map(Stamped::stamp))
                    .contains(next.secretStamp());
            CaseQuery query =
                    CaseQuery.builder().state("IN_PROGRESS").text("شبانه").build();
            assertThat(unit.cases().count(query, Scope.everything())).isEqualTo(1);
            assertThat(unit.cases().search(query, Scope.everything()).items()).hasSize(1);
            unit.queue().cancel(id, List.of("timer.answer"));
            assertThat(unit.queue().lease(Samples.NOON, Samples.NOON, 10)).isEmpty();
        });
        assertThat(find(id).map(CaseSnapshot::version)).contains(2L);
        assertThat(due()).isEmpty();
    }

    @Test
    void one_unit_of_work_can_write_several_versions_and_several_cases() {
        CaseFile first = samples.bareComplaint();
        CaseFile second = samples.bareTicket();
        CaseSnapshot next =
                first.snapshot().toBuilder().version(2).subject("دوم").build();
        write(unit -> {
            unit.cases().insert(first);
            unit.cases().insert(second);
            unit.cases().update(next, 1, List.of(Samples.message(2, "پیام دوم")));
            unit.events().append(List.of(Samples.event(next.id(), 1)));
        });
        assertThat(find(next.id()).orElseThrow().subject()).isEqualTo("دوم");
        assertThat(open(next.id()).orElseThrow().messages()).hasSize(2);
        assertThat(find(second.snapshot().id())).isPresent();
    }

    @Test
    void a_taken_key_leaves_nothing_of_the_unit_of_work() {
        CaseFile taken = samples.fullComplaint();
        write(unit -> writeAll(unit, taken));
        CaseFile file = samples.fullComplaint();
        CaseFile twin = Samples.file(file.snapshot().toBuilder()
                .trackingCode(taken.snapshot().trackingCode())
                .build());
        assertThatThrownBy(() -> write(unit -> writeAll(unit, twin))).isInstanceOf(DuplicateKeyException.class);
        nothingIsThere(twin);
        everythingIsThere(taken);
    }

    @Test
    void a_stale_version_leaves_nothing_of_the_unit_of_work() {
        CaseFile there = samples.bareComplaint();
        writeCases(cases -> cases.insert(there));
        CaseFile file = samples.fullComplaint();
        CaseSnapshot late = there.snapshot().toBuilder().version(6).build();
        assertThatThrownBy(() -> write(unit -> {
                    writeAll(unit, file);
                    unit.cases().update(late, 5, List.of());
                }))
                .isInstanceOf(StaleVersionException.class);
        nothingIsThere(file);
        nothingIsInTheWay(file);
        assertThat(find(late.id()).map(CaseSnapshot::version)).contains(1L);
    }

    @Test
    void a_failed_write_cannot_be_swallowed() {
        CaseFile taken = samples.bareComplaint();
        writeCases(cases -> cases.insert(taken));
        cannotBeSwallowed(DuplicateKeyException.class, unit -> unit.cases().insert(taken));
    }

    @Test
    void a_stale_version_cannot_be_swallowed() {
        CaseFile there = samples.bareComplaint();
        writeCases(cases -> cases.insert(there));
        CaseSnapshot late = there.snapshot().toBuilder().version(6).build();
        cannotBeSwallowed(StaleVersionException.class, unit -> unit.cases().update(late, 5, List.of()));
    }

    @Test
    void a_taken_number_cannot_be_swallowed() {
        CaseFile there = samples.fullComplaint();
        CaseId id = there.snapshot().id();
        write(unit -> {
            unit.cases().insert(there);
            unit.events().append(List.of(Samples.event(id, 1)));
        });
        cannotBeSwallowed(DuplicateKeyException.class, unit -> unit.events().append(List.of(Samples.event(id, 1))));
    }

    @Test
    void a_stale_lease_cannot_be_swallowed() {
        LeasedWork never = new LeasedWork(samples.work(samples.id(), "timer.answer", Samples.NOON), 1);
        cannotBeSwallowed(StaleLeaseException.class, unit -> unit.queue().settle(never));
        cannotBeSwallowed(StaleLeaseException.class, unit -> unit.queue().postpone(never, Samples.NOON));
    }

    @Test
    void a_taken_number_is_told_from_a_stale_version() {
        CaseFile file = samples.bareComplaint();
        CaseId id = file.snapshot().id();
        write(unit -> {
            unit.cases().insert(file);
            unit.events().append(List.of(Samples.event(id, 1)));
        });
        CaseSnapshot next = file.snapshot().toBuilder().version(2).build();
        assertThatThrownBy(() -> write(unit -> {
                    unit.cases().update(next, 1, List.of());
                    unit.events().append(List.of(Samples.event(id, 1)));
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> write(unit -> {
                    unit.cases().update(next, 5, List.of(Samples.message(1, "دیر")));
                    unit.events().append(List.of(Samples.event(id, 1)));
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(find(id).map(CaseSnapshot::version)).contains(1L);
    }

    @Test
    void a_unit_of_work_is_of_no_use_when_it_is_over() {
        List<UnitOfWork> kept = new ArrayList<>();
        CaseFile file = samples.bareComplaint();
        write(kept::add);
        assertThatThrownBy(() -> {
                    kept.get(0).cases().insert(file);
                    kept.get(0).cases().find(file.snapshot().id());
                })
                .isInstanceOf(IllegalStateException.class);
        assertThat(find(file.snapshot().id())).isEmpty();
        writeCases(cases -> cases.insert(file));
        assertThat(find(file.snapshot().id())).isPresent();
    }

    @Test
    void a_failure_below_the_store_comes_out_as_a_storage_exception_without_the_values() {
        CaseFile stored = samples.bareComplaint();
        writeCases(cases -> cases.insert(stored));
        assertThat(find(stored.snapshot().id())).isPresent();
        CaseFile file = samples.fullComplaint();
        fixture().breakConnection();
        Throwable whileWriting = catchThrowable(() -> writeCases(cases -> cases.insert(file)));
        Throwable whileReading = catchThrowable(
                () -> writeCases(cases -> cases.find(file.snapshot().id())));
        assertThat(whileWriting).isInstanceOf(StorageException.class);
        assertThat(whileReading).isInstanceOf(StorageException.class);
        assertThat(printed(whileWriting) + printed(whileReading))
                .doesNotContain("نمونه‌سازان")
                .doesNotContain("19990012346")
                .doesNotContain(file.snapshot().trackingCode().value())
                .doesNotContain(file.snapshot().submission().orElseThrow().keyHash());
    }

    @Test
    void a_taken_key_comes_out_without_the_values() {
        CaseFile file = samples.fullComplaint();
        writeCases(cases -> cases.insert(file));
        Throwable refusal = catchThrowable(() -> writeCases(cases -> cases.insert(file)));
        assertThat(refusal).isInstanceOf(DuplicateKeyException.class);
        assertThat(printed(refusal))
                .doesNotContain("نمونه‌سازان")
                .doesNotContain(file.snapshot().trackingCode().value())
                .doesNotContain(file.snapshot().submission().orElseThrow().keyHash());
    }

    /** Whoever catches a failed write and goes on gets the same failure in the end, and nothing is stored. */
    private void cannotBeSwallowed(Class<? extends RuntimeException> failure, Consumer<UnitOfWork> failing) {
        CaseFile file = samples.fullComplaint();
        CaseFile afterwards = samples.bareTicket();
        assertThatThrownBy(() -> write(unit -> {
                    writeAll(unit, file);
                    assertThat(catchThrowable(() -> {
                                failing.accept(unit);
                                unit.cases().find(file.snapshot().id());
                            }))
                            .isInstanceOf(failure);
                    assertThat(catchThrowable(() -> {
                                unit.cases().insert(afterwards);
                                unit.cases().find(file.snapshot().id());
                            }))
                            .as("nothing else may be done")
                            .isNotNull();
                }))
                .isInstanceOf(failure);
        nothingIsThere(file);
        assertThat(find(afterwards.snapshot().id())).isEmpty();
        nothingIsInTheWay(file);
    }

    private void writeAll(UnitOfWork unit, CaseFile file) {
        CaseId id = file.snapshot().id();
        unit.cases().insert(file);
        unit.events().append(List.of(Samples.event(id, 1)));
        unit.queue().enqueue(List.of(samples.work(id, "timer.answer", Samples.NOON)));
    }

    private void everythingIsThere(CaseFile file) {
        CaseId id = file.snapshot().id();
        assertThat(open(id).map(CaseFile::messages)).contains(file.messages());
        assertThat(findStamp(file.snapshot().trackingCode()))
                .contains(new Stamped(id, file.snapshot().secretStamp()));
        assertThat(history(id)).containsExactly(Samples.event(id, 1));
        assertThat(due()).extracting(work -> work.item().caseId()).containsOnlyOnce(id);
    }

    private void nothingIsThere(CaseFile file) {
        CaseId id = file.snapshot().id();
        assertThat(open(id)).isEmpty();
        assertThat(findSubmission(file.snapshot().submission().orElseThrow().keyHash()))
                .isEmpty();
        assertThat(history(id)).isEmpty();
        assertThat(due()).extracting(work -> work.item().caseId()).doesNotContain(id);
    }

    /** What was taken back holds no key: the same can be written again. */
    private void nothingIsInTheWay(CaseFile file) {
        write(unit -> writeAll(unit, file));
        everythingIsThere(file);
    }

    /** What is due; the leases run out at once. */
    private List<LeasedWork> due() {
        return read(unit -> unit.queue().lease(Samples.NOON, Samples.NOON, 1_000));
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
