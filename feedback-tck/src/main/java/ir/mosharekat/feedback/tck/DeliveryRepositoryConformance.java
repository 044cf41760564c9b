package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryState;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.testing.DeliverySamples;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** That deliveries come back exactly, are replaced by one at a time, and are found by their media and their cases. */
public abstract class DeliveryRepositoryConformance extends DeliveryLists {

    private static final int RIVALS = 8;
    private static final int PAIRS = 10;

    /** As long as a medium may make its name for a delivery. */
    private static final int LONGEST_REFERENCE = 200;

    /** For the adapters. */
    protected DeliveryRepositoryConformance() {}

    @Test
    void a_delivery_comes_back_equal_whatever_the_medium_calls_it() {
        CaseId id = storedCase();
        List<Delivery> all = new ArrayList<>();
        for (String text : Samples.AWKWARD_TEXTS) {
            String reference = text.substring(0, Math.min(LONGEST_REFERENCE, text.length()));
            all.add(DeliverySamples.full(all.size(), id, reference).build());
        }
        write(all);
        assertThat(ofCase(id)).containsExactlyInAnyOrderElementsOf(all);
        for (Delivery each : all) {
            assertThat(named(Channel.EMAIL, each.reference().orElseThrow())).contains(each);
        }
    }

    @Test
    void what_a_delivery_does_not_have_stays_absent() {
        CaseId id = storedCase();
        List<Delivery> all = List.of(
                DeliverySamples.bare(1, id).build(),
                DeliverySamples.bare(2, id).official(new StaffId("u5")).build(),
                DeliverySamples.bare(3, id).channel(Channel.SMS).build(),
                DeliverySamples.bare(4, id)
                        .addressMark("fedcba9876543210fedcba98")
                        .build(),
                DeliverySamples.bare(5, id).reference("r").build(),
                DeliverySamples.full(6, id, "s").official(null).build(),
                DeliverySamples.full(7, id, "s").channel(null).build(),
                DeliverySamples.full(8, id, "s").addressMark(null).build(),
                DeliverySamples.full(9, id, "s").reference(null).build());
        for (Delivery each : all) {
            write(List.of(each));
            assertThat(found(each)).contains(each);
        }
    }

    @Test
    void every_word_of_every_list_comes_back() {
        CaseId id = storedCase();
        List<Delivery> all = new ArrayList<>();
        for (Occasion occasion : Occasion.values()) {
            all.add(DeliverySamples.bare(all.size(), id).about(occasion, 7).build());
        }
        for (DeliveryState state : DeliveryState.values()) {
            all.add(DeliverySamples.bare(all.size(), id).state(state).build());
        }
        for (Channel channel : Channel.values()) {
            all.add(DeliverySamples.bare(all.size(), id).channel(channel).build());
        }
        write(all);
        assertThat(ofCase(id)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void an_update_changes_everything_and_clears_what_was_cleared() {
        CaseId id = storedCase();
        CaseId other = storedCase();
        Delivery first = DeliverySamples.bare(1, id).build();
        Delivery beside = DeliverySamples.full(2, id, "b").build();
        Delivery full = DeliverySamples.full(1, other, "a").version(2).build();
        Delivery cleared = DeliverySamples.bare(1, id)
                .version(3)
                .changedAt(Samples.REPEATED_HOUR)
                .build();
        write(List.of(first, beside));
        write(unit -> unit.deliveries().update(full, 1));
        assertThat(found(first)).contains(full);
        write(unit -> unit.deliveries().update(cleared, 2));
        assertThat(found(first)).contains(cleared);
        assertThat(found(beside)).contains(beside);
    }

    @Test
    void an_identifier_is_taken_once_and_a_second_one_leaves_nothing() {
        CaseId id = storedCase();
        Delivery first = DeliverySamples.bare(1, id).build();
        Delivery rival = DeliverySamples.full(1, storedCase(), "x").build();
        write(List.of(first));
        assertThatThrownBy(() -> writeOnAnotherNode(unit -> {
                    unit.deliveries().insert(DeliverySamples.bare(2, id).build());
                    unit.deliveries().insert(rival);
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> write(unit -> {
                    unit.deliveries().insert(DeliverySamples.bare(3, id).build());
                    unit.deliveries().insert(DeliverySamples.bare(3, id).build());
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(ofCase(id)).containsExactly(first);
    }

    @Test
    void a_stale_version_changes_nothing_of_the_delivery_and_nothing_of_its_case() {
        CaseFile file = stored();
        Delivery first = DeliverySamples.bare(1, file.snapshot().id()).build();
        Delivery second = first.toBuilder().version(2).attempts(1).build();
        write(List.of(first));
        write(unit -> unit.deliveries().update(second, 1));
        for (long expected : new long[] {0, 1, 3}) {
            Delivery next = first.toBuilder().version(expected + 1).attempts(9).build();
            assertThatThrownBy(() -> write(unit -> {
                        unit.deliveries().update(next, expected);
                        unit.cases().update(next(file), 1, List.of());
                    }))
                    .isInstanceOf(StaleVersionException.class);
        }
        Delivery unknown =
                DeliverySamples.bare(2, file.snapshot().id()).version(2).build();
        assertThatThrownBy(() -> write(unit -> unit.deliveries().update(unknown, 1)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(found(first)).contains(second);
        assertThat(found(unknown)).isEmpty();
        assertThat(find(file.snapshot().id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_stale_case_changes_nothing_of_its_deliveries() {
        CaseFile file = stored();
        CaseId id = file.snapshot().id();
        Delivery first = DeliverySamples.bare(1, id).build();
        write(List.of(first));
        assertThatThrownBy(() -> write(unit -> {
                    unit.deliveries().update(first.toBuilder().version(2).build(), 1);
                    unit.deliveries().insert(DeliverySamples.bare(2, id).build());
                    unit.cases().update(next(file), 7, List.of());
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(ofCase(id)).containsExactly(first);
    }

    @Test
    void deliveries_are_stored_with_their_case_and_what_is_due_for_it_and_read_where_they_were_written() {
        CaseFile file = samples.bareComplaint();
        CaseId id = file.snapshot().id();
        Delivery first = DeliverySamples.bare(1, id).build();
        Delivery named = DeliverySamples.full(2, id, "a").madeAt(first.madeAt()).build();
        List<WorkItem> due = List.of(
                samples.work(id, "notice.1", Samples.NOON),
                samples.work(id, "notice.2", Samples.NOON.plus(Duration.ofDays(1))));
        write(unit -> {
            unit.cases().insert(file);
            unit.deliveries().insert(first);
            unit.deliveries().insert(named);
            unit.queue().enqueue(due);
            unit.events().append(List.of(Samples.event(id, 1)));
            assertThat(unit.deliveries().find(first.id())).contains(first);
            assertThat(unit.deliveries().find(Channel.EMAIL, "a")).contains(named);
        });
        Delivery third = DeliverySamples.bare(3, id).build();
        Delivery next = first.toBuilder().version(2).attempts(1).build();
        Delivery last = first.toBuilder().version(3).attempts(2).build();
        write(unit -> {
            unit.cases().update(next(file), 1, List.of());
            unit.deliveries().insert(third);
            unit.deliveries().update(next, 1);
            unit.queue().cancel(id, List.of("notice.2"));
            unit.deliveries().update(last, 2);
            assertThat(unit.deliveries().find(first.id())).contains(last);
        });
        assertThat(ofCase(id)).containsExactlyInAnyOrder(last, named, third);
        assertThat(find(id).orElseThrow().version()).isEqualTo(2);
        assertThat(history(id)).hasSize(1);
        write(unit -> assertThat(unit.queue()
                        .lease(Samples.NOON.plus(Duration.ofDays(2)), Samples.NOON.plus(Duration.ofDays(3)), 9))
                .extracting(work -> work.item().name())
                .containsExactly("notice.1"));
    }

    @Test
    void many_deliveries_go_into_one_unit_of_work_with_a_case_that_goes_on() {
        CaseFile file = stored();
        CaseId id = file.snapshot().id();
        List<Delivery> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(
                    i % 2 == 0
                            ? DeliverySamples.bare(i, id).build()
                            : DeliverySamples.full(i, id, "r" + i).build());
        }
        List<Delivery> next = all.stream()
                .map(each -> each.toBuilder().version(2).attempts(1).build())
                .toList();
        write(unit -> {
            unit.cases().update(next(file), 1, List.of());
            all.forEach(unit.deliveries()::insert);
            unit.queue().enqueue(List.of(samples.work(id, "notice", Samples.NOON)));
        });
        write(unit -> next.forEach(each -> unit.deliveries().update(each, 1)));
        assertThat(ofCase(id)).containsExactlyInAnyOrderElementsOf(next);
    }

    @Test
    void a_unit_of_work_that_fails_leaves_its_deliveries_as_they_were() {
        CaseId id = storedCase();
        Delivery first = DeliverySamples.bare(1, id).build();
        write(List.of(first));
        RuntimeException mine = new IllegalStateException("mine");
        assertThatThrownBy(() -> write(unit -> {
                    unit.deliveries().insert(DeliverySamples.bare(2, id).build());
                    throw mine;
                }))
                .isSameAs(mine);
        assertThatThrownBy(() -> write(unit -> {
                    unit.deliveries().insert(DeliverySamples.bare(2, id).build());
                    unit.deliveries().update(first.toBuilder().version(2).build(), 1);
                    unit.deliveries().ofCase(id, 1);
                    throw mine;
                }))
                .isSameAs(mine);
        assertThat(ofCase(id)).containsExactly(first);
    }

    @Test
    void a_stale_version_cannot_be_swallowed() {
        CaseId id = storedCase();
        Delivery first = DeliverySamples.bare(1, id).build();
        write(List.of(first));
        assertThatThrownBy(() -> write(unit -> {
                    unit.deliveries().insert(DeliverySamples.bare(2, id).build());
                    assertThat(catchThrowable(() -> {
                                unit.deliveries()
                                        .update(first.toBuilder().version(9).build(), 8);
                                unit.deliveries().ofCase(id, 1);
                            }))
                            .isInstanceOf(StaleVersionException.class);
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(ofCase(id)).containsExactly(first);
    }

    @Test
    void of_many_who_replace_a_delivery_one_wins() throws Exception {
        CaseId id = storedCase();
        Delivery first = DeliverySamples.bare(1, id).build();
        write(List.of(first));
        List<Boolean> won = SideBySide.together(RIVALS, rival -> () -> {
            try {
                Delivery next = first.toBuilder().version(2).attempts(rival).build();
                writeOnAnotherNode(unit -> unit.deliveries().update(next, 1));
                return true;
            } catch (StaleVersionException e) {
                return false;
            }
        });
        assertThat(won).containsOnlyOnce(true);
        assertThat(ofCase(id)).singleElement().extracting(Delivery::attempts).isEqualTo(won.indexOf(true));
    }

    @Test
    void who_reads_while_deliveries_are_written_sees_all_of_a_unit_of_work_or_nothing_of_it() throws Exception {
        CaseId id = storedCase();
        AtomicBoolean over = new AtomicBoolean();
        SideBySide.together(3, rival -> () -> {
            if (rival > 0) {
                do {
                    assertThat(ofCase(id).size()).isEven();
                } while (!over.get());
                return true;
            }
            try {
                for (int i = 0; i < PAIRS; i++) {
                    Delivery one = DeliverySamples.bare(2 * i, id).build();
                    Delivery other = DeliverySamples.bare(2 * i + 1, id).build();
                    write(unit -> {
                        unit.deliveries().insert(one);
                        assertThat(unit.deliveries().find(one.id())).contains(one);
                        unit.deliveries().insert(other);
                    });
                }
                return true;
            } finally {
                over.set(true);
            }
        });
        assertThat(ofCase(id)).hasSize(2 * PAIRS);
    }

    @Test
    void deliveries_of_tenants_are_apart() {
        CaseFile file = stored();
        CaseId id = file.snapshot().id();
        Delivery first = DeliverySamples.full(1, id, "a").build();
        Delivery theirs = DeliverySamples.bare(1, id).build();
        write(List.of(first));
        writeNextDoor(unit -> {
            unit.cases().insert(file);
            assertThat(unit.deliveries().find(first.id())).isEmpty();
            assertThat(unit.deliveries().find(Channel.EMAIL, "a")).isEmpty();
            assertThat(unit.deliveries().ofCase(id, 9)).isEmpty();
            unit.deliveries().insert(theirs);
        });
        writeNextDoor(unit -> unit.deliveries()
                .update(theirs.toBuilder().version(2).attempts(4).build(), 1));
        assertThat(ofCase(id)).containsExactly(first);
        writeNextDoor(unit -> assertThat(unit.deliveries().ofCase(id, 9))
                .containsExactly(theirs.toBuilder().version(2).attempts(4).build()));
    }

    private static CaseSnapshot next(CaseFile file) {
        return file.snapshot().toBuilder()
                .version(2)
                .involvedUnits(List.of(new UnitId("agency/roads")))
                .build();
    }
}
