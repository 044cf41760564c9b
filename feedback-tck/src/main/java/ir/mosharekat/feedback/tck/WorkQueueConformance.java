package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.StaleLeaseException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** That what is due is given out once at a time, the longest waiting first, and never lost. */
public abstract class WorkQueueConformance extends ConformanceSuite {

    private static final Instant NOW = Samples.NOON;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final CaseId caseId = samples.id();

    /** For the adapters. */
    protected WorkQueueConformance() {}

    @Test
    void an_item_comes_back_equal_when_it_is_due() {
        WorkItem item = samples.work(caseId, "timer.answer", NOW);
        enqueue(item);
        assertThat(lease(NOW.minusMillis(1), 10)).isEmpty();
        assertThat(lease(NOW, 10)).extracting(LeasedWork::item).containsExactly(item);
    }

    @Test
    void instants_are_kept_to_the_millisecond_whatever_the_zones() {
        Instant due = Samples.REPEATED_HOUR;
        enqueue(samples.work(caseId, "timer.answer", due));
        LeasedWork work = only(lease(due, 10));
        assertThat(work.item().due()).isEqualTo(due);
        Instant later = due.plusMillis(3_601);
        write(unit -> unit.queue().postpone(work, later));
        assertThat(lease(later.minusMillis(1), 10)).isEmpty();
        assertThat(only(lease(later, 10)).item().due()).isEqualTo(later);
    }

    @Test
    void the_longest_waiting_comes_first() {
        List<WorkItem> items = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            items.add(samples.work(caseId, "timer." + i, NOW.minusMillis(i)));
        }
        List<WorkItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(1));
        write(unit -> unit.queue().enqueue(shuffled));
        Collections.reverse(items);
        List<WorkItem> leased = new ArrayList<>();
        while (leased.size() < items.size()) {
            List<LeasedWork> batch = lease(NOW, 300);
            assertThat(batch).hasSizeBetween(1, 300);
            batch.forEach(work -> leased.add(work.item()));
        }
        assertThat(lease(NOW, 300)).isEmpty();
        assertThat(leased).containsExactlyElementsOf(items);
    }

    @Test
    void a_leased_item_is_given_to_nobody_else_until_the_lease_runs_out() {
        enqueue(samples.work(caseId, "timer.answer", NOW));
        LeasedWork first = only(lease(NOW, 10));
        assertThat(lease(NOW, 10)).isEmpty();
        assertThat(lease(NOW.plus(LEASE).minusMillis(1), 10)).isEmpty();
        LeasedWork second = only(lease(NOW.plus(LEASE), 10));
        assertThat(second.item()).isEqualTo(first.item());
        assertThat(second.token()).isGreaterThan(first.token());
    }

    @Test
    void a_settled_item_is_gone() {
        enqueue(samples.work(caseId, "timer.answer", NOW));
        LeasedWork work = only(lease(NOW, 10));
        write(unit -> unit.queue().settle(work));
        assertThat(lease(NOW.plus(LEASE), 10)).isEmpty();
        assertThatThrownBy(() -> write(unit -> unit.queue().settle(work))).isInstanceOf(StaleLeaseException.class);
    }

    @Test
    void who_lost_the_lease_can_neither_settle_nor_postpone_nor_write_beside_it() {
        enqueue(samples.work(caseId, "timer.answer", NOW));
        LeasedWork old = only(lease(NOW, 10));
        LeasedWork current = only(lease(NOW.plus(LEASE), 10));
        var file = samples.bareComplaint();
        assertThatThrownBy(() -> write(unit -> {
                    unit.cases().insert(file);
                    unit.queue().settle(old);
                }))
                .isInstanceOf(StaleLeaseException.class);
        assertThatThrownBy(() -> write(unit -> unit.queue().postpone(old, NOW)))
                .isInstanceOf(StaleLeaseException.class);
        assertThat(find(file.snapshot().id())).isEmpty();
        write(unit -> unit.queue().settle(current));
        assertThat(lease(NOW.plus(LEASE.multipliedBy(2)), 10)).isEmpty();
    }

    @Test
    void a_postponed_item_comes_again_when_it_is_due_again() {
        WorkItem item = samples.work(caseId, "timer.answer", NOW);
        enqueue(item);
        LeasedWork work = only(lease(NOW, 10));
        Instant later = NOW.plusSeconds(60);
        write(unit -> unit.queue().postpone(work, later));
        assertThat(lease(later.minusMillis(1), 10)).isEmpty();
        LeasedWork again = only(lease(later, 10));
        assertThat(again.item()).isEqualTo(new WorkItem(item.id(), item.caseId(), item.name(), later));
        assertThat(again.token()).isGreaterThan(work.token());
    }

    @Test
    void cancelling_removes_the_named_items_of_the_case_and_no_others() {
        CaseId other = samples.id();
        List<WorkItem> kept = List.of(
                samples.work(caseId, "timer.objection", NOW),
                samples.work(caseId, "timer.answer.2", NOW),
                samples.work(caseId, "Timer.Answer", NOW),
                samples.work(caseId, "timerxanswer", NOW),
                samples.work(other, "timer.answer", NOW));
        List<WorkItem> all = new ArrayList<>(kept);
        all.add(samples.work(caseId, "timer.answer", NOW));
        all.add(samples.work(caseId, "timer.reply", NOW));
        write(unit -> unit.queue().enqueue(all));
        write(unit -> unit.queue().cancel(caseId, List.of("timer.answer", "timer.reply", "timer.none")));
        assertThat(lease(NOW, 10)).extracting(LeasedWork::item).containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void items_of_one_name_are_as_many_as_were_added() {
        WorkItem first = samples.work(caseId, "timer.answer", NOW.minusSeconds(1));
        WorkItem second = samples.work(caseId, "timer.answer", NOW);
        write(unit -> unit.queue().enqueue(List.of(second, first)));
        assertThat(lease(NOW, 10)).extracting(LeasedWork::item).containsExactly(first, second);
    }

    @Test
    void cancelling_nothing_removes_nothing() {
        enqueue(samples.work(caseId, "timer.answer", NOW));
        write(unit -> unit.queue().cancel(caseId, List.of()));
        assertThat(lease(NOW, 10)).hasSize(1);
    }

    @Test
    void cancelling_takes_a_leased_item_too() {
        enqueue(samples.work(caseId, "timer.answer", NOW));
        LeasedWork work = only(lease(NOW, 10));
        write(unit -> unit.queue().cancel(caseId, List.of("timer.answer")));
        assertThat(lease(NOW.plus(LEASE), 10)).isEmpty();
        assertThatThrownBy(() -> write(unit -> unit.queue().settle(work))).isInstanceOf(StaleLeaseException.class);
    }

    @Test
    void within_a_unit_of_work_cancelling_reaches_what_came_before_it_and_nothing_after() {
        enqueue(samples.work(caseId, "timer.answer", NOW));
        WorkItem after = samples.work(caseId, "timer.answer", NOW.plusMillis(1));
        write(unit -> {
            unit.queue().enqueue(List.of(samples.work(caseId, "timer.answer", NOW)));
            unit.queue().cancel(caseId, List.of("timer.answer"));
            unit.queue().enqueue(List.of(after));
        });
        assertThat(lease(NOW.plusSeconds(1), 10)).extracting(LeasedWork::item).containsExactly(after);
    }

    @Test
    void an_identifier_is_taken_once() {
        WorkItem item = samples.work(caseId, "timer.answer", NOW);
        enqueue(item);
        WorkItem second = new WorkItem(item.id(), caseId, "timer.reply", NOW);
        assertThatThrownBy(() -> enqueue(second)).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> writeOnAnotherNode(unit -> unit.queue().enqueue(List.of(second))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(lease(NOW, 10)).extracting(LeasedWork::item).containsExactly(item);
    }

    @Test
    void a_lease_that_is_taken_back_leaves_the_item_free() {
        enqueue(samples.work(caseId, "timer.answer", NOW));
        RuntimeException changedMind = new IllegalStateException("changed my mind");
        assertThatThrownBy(() -> write(unit -> {
                    assertThat(unit.queue().lease(NOW, NOW.plus(LEASE), 10)).hasSize(1);
                    throw changedMind;
                }))
                .isSameAs(changedMind);
        assertThat(lease(NOW, 10)).hasSize(1);
    }

    @Test
    void what_is_settled_postponed_or_cancelled_in_vain_is_held_as_before() {
        WorkItem item = samples.work(caseId, "timer.answer", NOW);
        enqueue(item);
        LeasedWork work = only(lease(NOW, 10));
        inVain(unit -> unit.queue().settle(work));
        inVain(unit -> unit.queue().postpone(work, NOW.minusSeconds(1)));
        inVain(unit -> unit.queue().cancel(caseId, List.of("timer.answer")));
        inVain(unit -> unit.queue().enqueue(List.of(samples.work(caseId, "timer.reply", NOW))));
        assertThat(lease(NOW, 10)).isEmpty();
        LeasedWork again = only(lease(NOW.plus(LEASE), 10));
        assertThat(again.item()).isEqualTo(item);
        write(unit -> unit.queue().settle(again));
        assertThat(lease(NOW.plus(LEASE.multipliedBy(2)), 10)).isEmpty();
    }

    @Test
    void what_one_node_holds_another_leaves_alone_and_goes_on() {
        enqueue(samples.work(caseId, "timer.1", NOW.minusSeconds(2)));
        enqueue(samples.work(caseId, "timer.2", NOW.minusSeconds(1)));
        LeasedWork first = only(lease(NOW, 1));
        LeasedWork second = only(lease(NOW, 1));
        assertThat(first.item().name()).isEqualTo("timer.1");
        assertThat(second.item().name()).isEqualTo("timer.2");
    }

    @Test
    void queues_of_tenants_are_apart() {
        enqueue(samples.work(caseId, "timer.answer", NOW));
        assertThat(leaseNextDoor(NOW)).isEmpty();
        assertThat(lease(NOW, 10)).hasSize(1);
    }

    @Test
    void tenants_may_have_the_same_item_and_do_not_disturb_each_other() {
        WorkItem first = samples.work(caseId, "timer.answer", NOW.minusSeconds(2));
        WorkItem second = samples.work(caseId, "timer.reply", NOW.minusSeconds(1));
        WorkItem third = samples.work(caseId, "timer.objection", NOW);
        write(unit -> unit.queue().enqueue(List.of(first, second, third)));
        writeNextDoor(unit -> unit.queue().enqueue(List.of(first, second, third)));
        List<LeasedWork> ours = lease(NOW, 10);
        List<LeasedWork> theirs = leaseNextDoor(NOW);
        assertThat(theirs).hasSize(3);
        Instant later = NOW.plusSeconds(1);
        write(unit -> {
            unit.queue().settle(ours.get(0));
            unit.queue().postpone(ours.get(1), later);
            unit.queue().cancel(caseId, List.of("timer.objection"));
        });
        assertThatThrownBy(() -> write(unit -> unit.queue().settle(theirs.get(0))))
                .isInstanceOf(StaleLeaseException.class);
        assertThat(leaseNextDoor(later)).isEmpty();
        writeNextDoor(unit -> unit.queue().settle(theirs.get(0)));
        assertThat(leaseNextDoor(NOW.plus(LEASE))).extracting(LeasedWork::item).containsExactly(second, third);
        assertThat(only(lease(later, 10)).item().id()).isEqualTo(second.id());
    }

    private List<LeasedWork> leaseNextDoor(Instant now) {
        return readNextDoor(unit -> unit.queue().lease(now, now.plus(LEASE), 10));
    }

    private void inVain(Consumer<UnitOfWork> work) {
        RuntimeException changedMind = new IllegalStateException("changed my mind");
        assertThatThrownBy(() -> write(unit -> {
                    work.accept(unit);
                    assertThat(unit.queue().lease(NOW.minus(LEASE), NOW, 1)).isEmpty();
                    throw changedMind;
                }))
                .isSameAs(changedMind);
    }

    private void enqueue(WorkItem item) {
        write(unit -> unit.queue().enqueue(List.of(item)));
    }

    private List<LeasedWork> lease(Instant now, int limit) {
        return read(unit -> unit.queue().lease(now, now.plus(LEASE), limit));
    }

    private static LeasedWork only(List<LeasedWork> leased) {
        assertThat(leased).hasSize(1);
        return leased.get(0);
    }
}
