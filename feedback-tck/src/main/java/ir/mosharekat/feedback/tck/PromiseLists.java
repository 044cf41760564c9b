package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.KeptRateQuery;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseCursor;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromisePage;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.promise.PromiseState;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.testing.PromiseSamples;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That promises are listed and counted where their cases are, by their days to the millisecond. */
abstract class PromiseLists extends ConformanceSuite {

    static final Instant DUE = PromiseSamples.DUE;
    static final List<PromiseState> STATES = List.of(PromiseState.values());
    private static final int QUESTIONS = 40;

    /** For the suite. */
    PromiseLists() {}

    @Test
    void the_promises_of_some_cases_come_in_order_and_no_others() {
        List<CaseId> ids = IntStream.range(0, 3)
                .mapToObj(i -> stored(samples.bareComplaint()).snapshot().id())
                .toList();
        List<Promise> all = IntStream.range(0, 12)
                .mapToObj(i -> PromiseSamples.bare(i, ids.get(i % 3))
                        .due(DUE.plusSeconds(i * 7 % 4))
                        .state(STATES.get(i % STATES.size()))
                        .ending(new Promise.Ending(DUE, null, "x"))
                        .build())
                .toList();
        write(unit -> all.forEach(unit.promises()::insert));
        List<CaseId> asked = List.of(ids.get(2), ids.get(0));
        assertThat(ofCases(asked))
                .containsExactlyElementsOf(all.stream()
                        .filter(promise -> asked.contains(promise.caseId()))
                        .sorted(Comparator.comparing(PromiseCursor::of, PromiseCursor.ORDER))
                        .toList());
        assertThat(ofCases(samples.id())).isEmpty();
        assertThat(ofCases(List.of())).isEmpty();
    }

    @Test
    void lists_and_counts_agree_with_what_their_criteria_and_scopes_mean() {
        Ledger ledger = ledger();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < QUESTIONS; i++) {
            PromiseQuery query = ledger.anyQuery(random);
            Scope scope = ledger.anyScope(random);
            List<PromiseFile> expected = ledger.within(scope)
                    .filter(file -> query.matches(file.promise()))
                    .sorted(Comparator.comparing(file -> PromiseCursor.of(file.promise()), PromiseCursor.ORDER))
                    .toList();
            long count = read(unit -> unit.promises().count(query, scope));
            assertThat(count).isEqualTo(expected.size());
            assertThat(pages(query, scope))
                    .containsExactlyElementsOf(
                            expected.stream().map(PromiseFile::promise).toList());
        }
    }

    @Test
    void a_tally_agrees_with_what_its_numbers_mean() {
        Ledger ledger = ledger();
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < QUESTIONS; i++) {
            KeptRateQuery query = ledger.anyTally(random);
            Scope scope = ledger.anyScope(random);
            List<KeptRate> expected = ledger
                    .within(scope)
                    .map(PromiseFile::promise)
                    .filter(promise -> query.period().contains(promise.firstDue()))
                    .collect(Collectors.groupingBy(query.by()::name))
                    .entrySet()
                    .stream()
                    .map(each -> KeptRate.of(each.getKey(), each.getValue(), query.at()))
                    .toList();
            List<KeptRate> found = read(unit -> unit.promises().tally(query, scope));
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found)
                    .isSortedAccordingTo(
                            Comparator.comparingLong(KeptRate::made).reversed());
        }
    }

    @Test
    void a_promise_is_due_when_its_first_day_is_over_and_in_time_until_then() {
        CaseId id = stored(samples.bareComplaint()).snapshot().id();
        List<Promise> all = List.of(
                kept(1, id, DUE.minusMillis(1)), kept(2, id, DUE), kept(3, id, DUE.plusMillis(1)), kept(4, id, DUE));
        Promise postponed =
                all.get(2).toBuilder().due(DUE.plusSeconds(86_400)).version(2).build();
        write(unit -> all.forEach(unit.promises()::insert));
        write(unit -> unit.promises().update(postponed, 1));
        assertThat(tally(DUE, CaseQuery.Period.ALWAYS)).containsExactly(new KeptRate("u5", 4, 0, 0, 0, 0, 0));
        assertThat(tally(DUE.plusMillis(1), CaseQuery.Period.ALWAYS))
                .containsExactly(new KeptRate("u5", 4, 4, 3, 1, 0, 0));
        Instant after = DUE.plusSeconds(200_000);
        assertThat(tally(after, new CaseQuery.Period(DUE, DUE.plusMillis(1)))).hasSize(1);
        assertThat(tally(after, new CaseQuery.Period(DUE.plusMillis(1), after))).isEmpty();
        assertThat(tally(after, new CaseQuery.Period(DUE.minusMillis(1), DUE))).isEmpty();
    }

    private Ledger ledger() {
        Ledger ledger = new Ledger(new Population(samples).files(30));
        write(unit -> {
            ledger.cases().forEach(unit.cases()::insert);
            ledger.promises().forEach(unit.promises()::insert);
        });
        return ledger;
    }

    private List<Promise> pages(PromiseQuery query, Scope scope) {
        List<Promise> all = new ArrayList<>();
        PromisePage<PromiseFile> page = page(query, scope);
        page.items().forEach(file -> all.add(file.promise()));
        while (page.next().isPresent()) {
            assertThat(page.items()).hasSize(query.limit());
            page = page(query.toBuilder().after(page.next().get()).build(), scope);
            assertThat(page.items()).isNotEmpty();
            assertThat(page.items())
                    .allMatch(file -> file.snapshot().id().equals(file.promise().caseId()));
            page.items().forEach(file -> all.add(file.promise()));
            assertThat(all).doesNotHaveDuplicates();
        }
        return all;
    }

    PromisePage<PromiseFile> page(PromiseQuery query, Scope scope) {
        return read(unit -> unit.promises().search(query, scope));
    }

    private List<KeptRate> tally(Instant at, CaseQuery.Period period) {
        KeptRateQuery query = new KeptRateQuery(period, KeptRate.By.OWNER, at);
        return read(unit -> unit.promises().tally(query, Scope.everything()));
    }

    private static Promise kept(int number, CaseId id, Instant at) {
        return PromiseSamples.bare(number, id)
                .state(PromiseState.KEPT)
                .ending(new Promise.Ending(at, new StaffId("u5"), "x"))
                .build();
    }

    CaseFile stored(CaseFile file) {
        writeCases(cases -> cases.insert(file));
        return file;
    }

    List<Promise> ofCases(CaseId id) {
        return ofCases(List.of(id));
    }

    List<Promise> ofCases(List<CaseId> ids) {
        return read(unit -> unit.promises().ofCases(ids));
    }
}
