package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.KeptRateQuery;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromisePage;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.promise.PromiseState;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.testing.PromiseSamples;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That promises come back exactly, are replaced by one at a time, and are listed and counted where their cases are. */
public abstract class PromiseRepositoryConformance extends PromiseLists {

    private static final int RIVALS = 8;

    /** For the adapters. */
    protected PromiseRepositoryConformance() {}

    @Test
    void a_promise_with_nothing_in_it_that_can_be_left_out_comes_back_with_its_case() {
        CaseFile file = stored(samples.fullComplaint());
        Promise promise = PromiseSamples.bare(1, file.snapshot().id()).build();
        write(unit -> unit.promises().insert(promise));
        assertFound(promise, file.snapshot());
        PromisePage<PromiseFile> page = page(PromiseQuery.builder().build(), Scope.everything());
        assertThat(page.items()).hasSize(1);
        equal(page.items().get(0), promise, file.snapshot());
    }

    @Test
    void a_promise_comes_back_equal_whatever_it_says() {
        CaseId id = stored(samples.bareComplaint()).snapshot().id();
        List<Promise> all = new ArrayList<>();
        for (String text : Samples.AWKWARD_TEXTS) {
            all.add(PromiseSamples.full(all.size(), id, text).build());
        }
        write(unit -> all.forEach(unit.promises()::insert));
        assertThat(ofCases(id)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void a_promise_comes_back_in_every_state_and_with_an_end_that_nobody_wrote() {
        CaseId id = stored(samples.bareTicket()).snapshot().id();
        for (int i = 0; i < STATES.size(); i++) {
            Promise promise = PromiseSamples.full(i, id, "x")
                    .state(STATES.get(i))
                    .ending(new Promise.Ending(DUE, null, Promise.REMOVED))
                    .build();
            write(unit -> unit.promises().insert(promise));
            assertThat(found(promise).map(PromiseFile::promise)).contains(promise);
        }
    }

    @Test
    void an_update_changes_what_may_change_and_clears_what_was_cleared() {
        CaseId id = stored(samples.bareComplaint()).snapshot().id();
        Promise first = PromiseSamples.bare(1, id).build();
        Promise other = PromiseSamples.bare(2, id).build();
        Promise full = PromiseSamples.full(1, id, "متن تازه")
                .version(2)
                .unit(first.unit())
                .owner(first.owner())
                .made(first.madeAt(), first.origin())
                .build();
        Promise cleared = full.toBuilder()
                .version(3)
                .state(PromiseState.OPEN)
                .marks(Promise.Marks.NONE)
                .ending(null)
                .build();
        write(unit -> Stream.of(first, other).forEach(unit.promises()::insert));
        write(unit -> unit.promises().update(full, 1));
        assertThat(found(first).map(PromiseFile::promise)).contains(full);
        write(unit -> unit.promises().update(cleared, 2));
        assertThat(found(first).map(PromiseFile::promise)).contains(cleared);
        assertThat(found(other).map(PromiseFile::promise)).contains(other);
    }

    @Test
    void an_identifier_is_taken_once_and_a_second_one_leaves_nothing() {
        CaseId id = stored(samples.bareComplaint()).snapshot().id();
        Promise first = PromiseSamples.bare(1, id).build();
        Promise rival = PromiseSamples.full(1, id, "x").version(1).build();
        write(unit -> unit.promises().insert(first));
        assertThatThrownBy(() -> writeOnAnotherNode(unit -> {
                    unit.promises().insert(PromiseSamples.bare(2, id).build());
                    unit.promises().insert(rival);
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> write(unit -> {
                    unit.promises().insert(PromiseSamples.bare(3, id).build());
                    unit.promises().insert(PromiseSamples.bare(3, id).build());
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(ofCases(id)).containsExactly(first);
    }

    @Test
    void a_stale_version_changes_nothing_of_the_promise_and_nothing_of_its_case() {
        CaseFile file = stored(samples.bareComplaint());
        Promise first = PromiseSamples.bare(1, file.snapshot().id()).build();
        Promise second = first.toBuilder().version(2).text("دوم").build();
        write(unit -> unit.promises().insert(first));
        write(unit -> unit.promises().update(second, 1));
        for (long expected : new long[] {0, 1, 3}) {
            Promise next = first.toBuilder().version(expected + 1).text("سوم").build();
            assertThatThrownBy(() -> write(unit -> {
                        unit.promises().update(next, expected);
                        unit.cases().update(next(file), 1, List.of());
                    }))
                    .isInstanceOf(StaleVersionException.class);
        }
        Promise unknown =
                PromiseSamples.bare(2, file.snapshot().id()).version(2).build();
        assertThatThrownBy(() -> write(unit -> unit.promises().update(unknown, 1)))
                .isInstanceOf(StaleVersionException.class);
        assertFound(second, file.snapshot());
        assertThat(found(unknown)).isEmpty();
    }

    @Test
    void a_stale_case_changes_nothing_of_its_promises() {
        CaseFile file = stored(samples.bareComplaint());
        Promise first = PromiseSamples.bare(1, file.snapshot().id()).build();
        write(unit -> unit.promises().insert(first));
        assertThatThrownBy(() -> write(unit -> {
                    unit.promises().update(first.toBuilder().version(2).build(), 1);
                    unit.promises()
                            .insert(PromiseSamples.bare(2, file.snapshot().id()).build());
                    unit.cases().update(next(file), 7, List.of());
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(ofCases(file.snapshot().id())).containsExactly(first);
    }

    @Test
    void a_promise_is_stored_with_its_case_and_read_where_it_was_written() {
        CaseFile file = samples.bareComplaint();
        CaseId id = file.snapshot().id();
        Promise first = PromiseSamples.bare(1, id).build();
        Promise second = first.toBuilder().version(2).build();
        Promise third = first.toBuilder().version(3).text("سوم").build();
        write(unit -> {
            unit.cases().insert(file);
            unit.promises().insert(first);
            assertThat(unit.promises().ofCases(List.of(id))).containsExactly(first);
            unit.promises().update(second, 1);
            equal(unit.promises().find(first.id()).orElseThrow(), second, file.snapshot());
        });
        write(unit -> {
            unit.cases().update(next(file), 1, List.of());
            unit.promises().update(third, 2);
            unit.promises().update(third.toBuilder().version(4).build(), 3);
            unit.promises().insert(PromiseSamples.bare(2, id).build());
        });
        assertFound(third.toBuilder().version(4).build(), next(file));
        assertThat(ofCases(id)).hasSize(2);
    }

    @Test
    void several_promises_are_stored_with_the_case_that_they_were_made_in() {
        CaseFile file = stored(samples.bareComplaint());
        CaseId id = file.snapshot().id();
        List<Promise> bare = List.of(
                PromiseSamples.bare(1, id).build(), PromiseSamples.bare(2, id).build());
        List<Promise> mixed = List.of(
                PromiseSamples.bare(3, id).build(),
                PromiseSamples.full(4, id, "چهار").build());
        write(unit -> {
            unit.cases().update(next(file), 1, List.of());
            bare.forEach(unit.promises()::insert);
        });
        write(unit -> {
            unit.cases().update(next(file).toBuilder().version(3).build(), 2, List.of());
            mixed.forEach(unit.promises()::insert);
        });
        assertThat(ofCases(id)).hasSize(4).containsAll(bare).containsAll(mixed);
    }

    @Test
    void a_unit_of_work_that_fails_leaves_its_promises_as_they_were() {
        CaseId id = stored(samples.bareComplaint()).snapshot().id();
        Promise first = PromiseSamples.bare(1, id).build();
        write(unit -> unit.promises().insert(first));
        RuntimeException mine = new IllegalStateException("mine");
        assertThatThrownBy(() -> write(unit -> {
                    unit.promises().insert(PromiseSamples.bare(2, id).build());
                    throw mine;
                }))
                .isSameAs(mine);
        assertThatThrownBy(() -> write(unit -> {
                    unit.promises().update(first.toBuilder().version(2).build(), 1);
                    unit.promises().ofCases(List.of(id));
                    throw mine;
                }))
                .isSameAs(mine);
        assertThat(ofCases(id)).containsExactly(first);
    }

    @Test
    void a_stale_version_cannot_be_swallowed() {
        CaseId id = stored(samples.bareComplaint()).snapshot().id();
        Promise first = PromiseSamples.bare(1, id).build();
        write(unit -> unit.promises().insert(first));
        assertThatThrownBy(() -> write(unit -> {
                    unit.promises().insert(PromiseSamples.bare(2, id).build());
                    assertThat(catchThrowable(() -> {
                                unit.promises()
                                        .update(first.toBuilder().version(9).build(), 8);
                                unit.promises().ofCases(List.of(id));
                            }))
                            .isInstanceOf(StaleVersionException.class);
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(ofCases(id)).containsExactly(first);
    }

    @Test
    void of_many_who_replace_a_promise_one_wins() throws Exception {
        CaseId id = stored(samples.bareComplaint()).snapshot().id();
        Promise first = PromiseSamples.bare(1, id).build();
        write(unit -> unit.promises().insert(first));
        List<Boolean> won = SideBySide.together(RIVALS, rival -> () -> {
            try {
                Promise next = first.toBuilder().version(2).text("x" + rival).build();
                writeOnAnotherNode(unit -> unit.promises().update(next, 1));
                return true;
            } catch (StaleVersionException e) {
                return false;
            }
        });
        assertThat(won).containsOnlyOnce(true);
        assertThat(ofCases(id)).singleElement().extracting(Promise::text).isEqualTo("x" + won.indexOf(true));
    }

    @Test
    void promises_of_tenants_are_apart() {
        CaseFile file = stored(samples.bareComplaint());
        CaseId id = file.snapshot().id();
        Promise first = PromiseSamples.bare(1, id).build();
        Promise theirs = PromiseSamples.full(1, id, "x").version(1).build();
        write(unit -> unit.promises().insert(first));
        writeNextDoor(unit -> unit.cases().insert(file));
        PromiseQuery all = PromiseQuery.builder().build();
        KeptRateQuery tally = new KeptRateQuery(CaseQuery.Period.ALWAYS, KeptRate.By.OWNER, DUE);
        writeNextDoor(unit -> {
            assertThat(unit.promises().find(first.id())).isEmpty();
            assertThat(unit.promises().ofCases(List.of(id))).isEmpty();
            assertThat(unit.promises().search(all, Scope.everything()).items()).isEmpty();
            assertThat(unit.promises().count(all, Scope.everything())).isZero();
            assertThat(unit.promises().tally(tally, Scope.everything())).isEmpty();
            unit.promises().insert(theirs);
        });
        assertThat(ofCases(id)).containsExactly(first);
        writeNextDoor(unit -> assertThat(unit.promises().ofCases(List.of(id))).containsExactly(theirs));
    }

    private static CaseSnapshot next(CaseFile file) {
        return file.snapshot().toBuilder()
                .version(2)
                .involvedUnits(List.of(new UnitId("agency/roads")))
                .build();
    }

    private void assertFound(Promise promise, CaseSnapshot snapshot) {
        equal(found(promise).orElseThrow(), promise, snapshot);
    }

    private static void equal(PromiseFile found, Promise promise, CaseSnapshot snapshot) {
        assertThat(found.promise()).isEqualTo(promise);
        assertThat(found.snapshot()).usingRecursiveComparison().isEqualTo(snapshot);
    }

    private Optional<PromiseFile> found(Promise promise) {
        return read(unit -> unit.promises().find(promise.id()));
    }
}
