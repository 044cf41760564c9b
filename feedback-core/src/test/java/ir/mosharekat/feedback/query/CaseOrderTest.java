package ir.mosharekat.feedback.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseOrderTest {

    @Test
    void the_newest_is_first_and_of_what_came_at_the_same_instant_the_last_identifier() {
        List<CaseCursor> expected = List.of(place(9, 10), place(9, 2), place(9, 1), place(7, 3), place(7, 1));

        assertSorted(CaseOrder.NEWEST_FIRST, expected);
    }

    @Test
    void what_is_due_next_is_first_and_what_is_due_at_the_same_instant_goes_by_its_identifier() {
        List<CaseCursor> expected = List.of(place(7, 1), place(7, 3), place(9, 1), place(9, 2), place(9, 10));

        assertSorted(CaseOrder.DUE_FIRST, expected);
    }

    /** Signed comparison of UUIDs and comparison of their text differ; every store has to do the latter. */
    @Test
    void identifiers_are_compared_by_their_text() {
        CaseCursor low = new CaseCursor(Instant.EPOCH, CaseId.of("7fffffff-ffff-7fff-bfff-ffffffffffff"));
        CaseCursor high = new CaseCursor(Instant.EPOCH, CaseId.of("80000000-0000-7000-8000-000000000000"));

        assertSorted(CaseOrder.NEWEST_FIRST, List.of(high, low));
        assertSorted(CaseOrder.DUE_FIRST, List.of(low, high));
    }

    @Test
    void a_case_is_placed_by_its_receipt_or_by_what_is_due_next() {
        CaseSnapshot found = SampleCases.complaint().build();

        assertThat(CaseOrder.NEWEST_FIRST.place(found))
                .contains(new CaseCursor(SampleCases.RECEIVED, SampleCases.id(1)));
        assertThat(CaseOrder.DUE_FIRST.place(found))
                .contains(new CaseCursor(SampleOrganization.endOf("2026-11-24"), SampleCases.id(1)));
    }

    @Test
    void a_case_whose_time_does_not_run_has_no_place_among_what_is_due() {
        CaseClock clock = SampleCases.complaint().build().clock();
        CaseSnapshot stopped = SampleCases.complaint().clock(clock.stop()).build();

        assertThat(CaseOrder.DUE_FIRST.place(stopped)).isEmpty();
        assertThat(CaseOrder.NEWEST_FIRST.place(stopped)).isPresent();
    }

    @Test
    void pages_after_one_another_lose_and_repeat_nothing() {
        List<CaseCursor> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(place(i / 7, i));
        }
        for (CaseOrder order : CaseOrder.values()) {
            Collections.shuffle(all, new Random(101));
            List<CaseCursor> read = new ArrayList<>();
            List<CaseCursor> page =
                    all.stream().sorted(order.comparator()).limit(9).toList();
            while (!page.isEmpty()) {
                read.addAll(page);
                CaseCursor last = page.get(page.size() - 1);
                page = all.stream()
                        .filter(place -> order.comparator().compare(place, last) > 0)
                        .sorted(order.comparator())
                        .limit(9)
                        .toList();
            }
            assertThat(read).hasSize(100).doesNotHaveDuplicates().isSortedAccordingTo(order.comparator());
        }
    }

    @Test
    void a_page_says_where_the_next_begins_and_is_copied() {
        List<String> items = new ArrayList<>(List.of("a", "bb"));
        Page<String> page = new Page<>(items, place(1, 2));
        items.clear();

        assertThat(page.items()).containsExactly("a", "bb");
        assertThat(page.next()).contains(place(1, 2));
        assertThat(page.map(String::length)).isEqualTo(new Page<>(List.of(1, 2), place(1, 2)));
        assertThat(new Page<>(items, null).next()).isEmpty();
        assertThatThrownBy(() -> page.items().add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    private static void assertSorted(CaseOrder order, List<CaseCursor> expected) {
        Random random = new Random(102);
        for (int i = 0; i < 20; i++) {
            List<CaseCursor> shuffled = new ArrayList<>(expected);
            Collections.shuffle(shuffled, random);
            assertThat(shuffled.stream().sorted(order.comparator())).containsExactlyElementsOf(expected);
        }
    }

    private static CaseCursor place(int second, int id) {
        return new CaseCursor(Instant.ofEpochSecond(second), SampleCases.id(id));
    }
}
