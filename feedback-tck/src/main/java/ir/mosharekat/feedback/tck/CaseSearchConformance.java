package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.CaseQueryBuilder;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That a store finds, counts and pages exactly what the criteria and the scope mean. */
public abstract class CaseSearchConformance extends ConformanceSuite {

    private static final UnitId ROADS = new UnitId("unit-1");

    private static final List<CaseFile> POPULATION = new Population(new Samples(1405)).files(80);

    /** Folded once for the thousands of queries that are compared with it. */
    private static final Map<CaseId, String> SEARCH_TEXTS = POPULATION.stream()
            .collect(Collectors.toUnmodifiableMap(file -> file.snapshot().id(), CaseFile::searchText));

    /** For the adapters. */
    protected CaseSearchConformance() {}

    @BeforeEach
    void storePopulation() {
        writeCases(cases -> POPULATION.forEach(cases::insert));
        store().inUnitOfWork(KHORASAN, unit -> {
            unit.cases().insert(samples.fullComplaint());
            return true;
        });
    }

    @Test
    void without_criteria_all_cases_of_the_tenant_are_found_newest_first() {
        agree(CaseQuery.builder(), Scope.everything());
    }

    @Test
    void each_criterion_finds_what_it_means() {
        agree(CaseQuery.builder().kinds(CaseKind.TICKET), Scope.everything());
        agree(CaseQuery.builder().phases(Phase.WAITING, Phase.CLOSED), Scope.everything());
        agree(CaseQuery.builder().state("IN_PROGRESS"), Scope.everything());
        agree(CaseQuery.builder().unit(ROADS), Scope.everything());
        agree(CaseQuery.builder().assignee(new CaseQuery.Assignee(new StaffId("u1"))), Scope.everything());
        agree(CaseQuery.builder().assignee(CaseQuery.Assignee.NOBODY), Scope.everything());
        agree(CaseQuery.builder().category(Population.CATEGORY), Scope.everything());
        agree(CaseQuery.builder().category(new CategoryId("roads")), Scope.everything());
        agree(CaseQuery.builder().dueBefore(Samples.NOON.plusSeconds(86_400 * 4)), Scope.everything());
        agree(
                CaseQuery.builder().received(new CaseQuery.Period(Population.received(1), Population.received(3))),
                Scope.everything());
    }

    @Test
    void cases_are_found_by_each_way_in_which_they_point_at_another() {
        for (CaseQuery.LinkType type : CaseQuery.LinkType.values()) {
            for (CaseId other : Population.OTHERS) {
                CaseQueryBuilder query = CaseQuery.builder().link(new CaseQuery.Link(type, other));
                assertThat(agree(query, Scope.everything()))
                        .as("%s %s", type, other)
                        .isPositive();
            }
        }
    }

    @Test
    void cases_are_found_that_have_one_of_the_marks() {
        for (String mark : Population.MARKS) {
            assertThat(agree(CaseQuery.builder().marks(List.of(mark)), Scope.everything()))
                    .as(mark)
                    .isPositive()
                    .isLessThan(POPULATION.size());
        }
        agree(CaseQuery.builder().marks(Population.MARKS), Scope.everything());
        agree(CaseQuery.builder().marks(Population.MARKS), Scope.ofUnits(List.of(ROADS)));
        assertThat(agree(CaseQuery.builder().marks(List.of("p-0a1", "m00")), Scope.everything()))
                .isZero();
    }

    @Test
    void a_case_is_found_by_its_code_and_no_other() {
        CaseSnapshot first = POPULATION.get(0).snapshot();
        assertThat(agree(CaseQuery.builder().code(first.trackingCode()), Scope.everything()))
                .isEqualTo(1);
        assertThat(agree(CaseQuery.builder().code(first.trackingCode()), Scope.nothing()))
                .isZero();
        assertThat(agree(
                        CaseQuery.builder().code(samples.bareTicket().snapshot().trackingCode()), Scope.everything()))
                .isZero();
    }

    @Test
    void of_cases_that_are_named_those_are_found_that_the_other_criteria_let_through() {
        List<CaseId> named = new ArrayList<>(
                POPULATION.stream().map(file -> file.snapshot().id()).limit(30).toList());
        named.add(samples.id());
        assertThat(agree(CaseQuery.builder().ids(named), Scope.everything())).isEqualTo(30);
        assertThat(agree(CaseQuery.builder().ids(named).limit(7), Scope.ofUnits(List.of(ROADS))))
                .isPositive()
                .isLessThan(30);
        assertThat(agree(CaseQuery.builder().ids(named).kinds(CaseKind.TICKET), Scope.everything()))
                .isPositive()
                .isLessThan(30);
        assertThat(agree(CaseQuery.builder().ids(List.of(samples.id())), Scope.everything()))
                .isZero();
    }

    @Test
    void words_are_found_however_they_are_spelled() {
        for (String typed : List.of(
                "ایده‌ها",
                "ايده ها",
                "ایدهها",
                "شكايت",
                "معاونت‌ها خیابان",
                "۱۱۱",
                "کتاب‌ها",
                "مسؤولان",
                Population.ONLY_AT_THE_END)) {
            CaseQueryBuilder query = CaseQuery.builder().text(typed);
            assertThat(agree(query, Scope.everything())).as(typed).isPositive();
        }
        assertThat(agree(CaseQuery.builder().text("ناموجود"), Scope.everything()))
                .isZero();
    }

    @Test
    void notes_for_officials_are_not_searched() {
        CaseFile noted = POPULATION.get(0);
        assertThat(open(noted.snapshot().id()).map(CaseFile::messages)).contains(noted.messages());
        assertThat(agree(CaseQuery.builder().text(Population.ONLY_IN_NOTES), Scope.everything()))
                .isZero();
    }

    @Test
    void what_is_said_later_is_found_too() {
        CaseFile file = POPULATION.get(0);
        CaseSnapshot next = file.snapshot().toBuilder().version(2).build();
        writeCases(cases -> cases.update(next, 1, List.of(Samples.message(3, "آبرسانی شبانه"))));
        CaseQuery query = CaseQuery.builder().text("آب‌رسانی شبانه").build();
        assertThat(readCases(cases -> cases.search(query, Scope.everything())).items())
                .extracting(CaseSnapshot::id)
                .containsExactly(file.snapshot().id());
        String first = file.messages().get(0).text();
        CaseQuery both = CaseQuery.builder().text(first + " شبانه").build();
        long counted = readCases(cases -> cases.count(both, Scope.everything()));
        assertThat(counted).isEqualTo(1);
    }

    @Test
    void the_cases_of_a_list_are_whole() {
        CaseSnapshot full = samples.fullTicket().snapshot();
        CaseSnapshot bare = samples.bareTicket().snapshot();
        writeCases(cases -> {
            cases.insert(Samples.file(full));
            cases.insert(Samples.file(bare));
        });
        CaseQuery all = CaseQuery.builder().limit(CaseQuery.LARGEST_PAGE).build();
        List<CaseSnapshot> found =
                readCases(cases -> cases.search(all, Scope.everything())).items();
        assertThat(found).hasSize(POPULATION.size() + 2);
        for (CaseSnapshot expected : List.of(full, bare, POPULATION.get(0).snapshot())) {
            assertThat(found)
                    .filteredOn(snapshot -> snapshot.id().equals(expected.id()))
                    .singleElement()
                    .usingRecursiveComparison()
                    .isEqualTo(expected);
        }
    }

    @Test
    void the_scope_of_units_is_every_unit_with_a_part_in_the_case() {
        Scope scope = Scope.ofUnits(List.of(ROADS, new UnitId("unit-3")));
        assertThat(agree(CaseQuery.builder(), scope)).isPositive().isLessThan(POPULATION.size());
        assertThat(agree(CaseQuery.builder(), Scope.ofUnits(List.of(ROADS)))).isPositive();
    }

    @Test
    void the_scope_of_an_owner_is_the_owners_cases() {
        assertThat(agree(CaseQuery.builder(), Scope.ownedBy(new CitizenId("c1"))))
                .isPositive();
        assertThat(agree(CaseQuery.builder(), Scope.ownedBy(new CitizenId("nobody"))))
                .isZero();
    }

    @Test
    void cases_that_accuse_the_reader_are_in_no_list_no_count_and_no_search() {
        Scope scope = Scope.everything().exceptAccusing(List.of(new StaffId("u2"), new StaffId("u9")));
        assertThat(agree(CaseQuery.builder(), scope)).isPositive().isLessThan(POPULATION.size());
        agree(CaseQuery.builder().text("شکایت"), scope);
        agree(CaseQuery.builder(), Scope.everything().exceptAccusing(List.of(new StaffId("u1"))));
        agree(CaseQuery.builder(), Scope.ownedBy(new CitizenId("c1")).exceptAccusing(List.of(new StaffId("u9"))));
        Scope ofUnit = Scope.ofUnits(List.of(ROADS));
        assertThat(agree(CaseQuery.builder(), ofUnit.exceptAccusing(List.of(new StaffId("u9")))))
                .isPositive()
                .isLessThan(agree(CaseQuery.builder(), ofUnit));
    }

    @Test
    void the_empty_scope_holds_nothing() {
        assertThat(agree(CaseQuery.builder(), Scope.nothing())).isZero();
        assertThat(agree(CaseQuery.builder().text("شکایت"), Scope.nothing())).isZero();
        assertThat(agree(CaseQuery.builder().text("شکایت"), Scope.everything())).isPositive();
    }

    @Test
    void those_due_next_come_first_and_those_whose_time_stands_still_not_at_all() {
        assertThat(agree(CaseQuery.builder().order(CaseOrder.DUE_FIRST), Scope.everything()))
                .isPositive()
                .isLessThan(POPULATION.size());
    }

    @Test
    void pages_over_equal_instants_lose_nothing_and_repeat_nothing() {
        for (CaseOrder order : CaseOrder.values()) {
            for (int limit : List.of(1, 7, 40)) {
                agree(CaseQuery.builder().order(order).limit(limit), Scope.everything());
            }
        }
    }

    @Test
    void a_page_that_ends_with_the_last_case_has_no_next() {
        CaseQuery query = CaseQuery.builder().limit(POPULATION.size()).build();
        Page<CaseSnapshot> page = readCases(cases -> cases.search(query, Scope.everything()));
        assertThat(page.items()).hasSize(POPULATION.size());
        assertThat(page.next()).isEmpty();
    }

    @Test
    void criteria_and_scopes_hold_together_in_any_combination() {
        SplittableRandom random = new SplittableRandom(7);
        int found = 0;
        for (int i = 0; i < 150; i++) {
            found += agree(Population.anyQuery(random), Population.anyScope(random));
        }
        assertThat(found).isPositive();
    }

    /** Compares a store's pages and count with what the criteria mean; returns how many cases were found. */
    private int agree(CaseQueryBuilder builder, Scope scope) {
        CaseQuery query = builder.build();
        CaseQuery criteria = query.toBuilder().text("").build();
        List<CaseId> expected = POPULATION.stream()
                .filter(file -> scope.admits(file.snapshot()) && criteria.matches(file))
                .filter(file -> query.terms()
                        .matches(SEARCH_TEXTS.getOrDefault(file.snapshot().id(), "")))
                .map(CaseFile::snapshot)
                .sorted(Comparator.comparing(
                        snapshot -> query.order().place(snapshot).orElseThrow(),
                        query.order().comparator()))
                .map(CaseSnapshot::id)
                .toList();
        List<CaseId> found = allPages(query, scope);
        assertThat(found).as("found by %s", describe(query)).containsExactlyElementsOf(expected);
        long counted = readCases(cases -> cases.count(query, scope));
        assertThat(counted).as("counted by %s", describe(query)).isEqualTo(expected.size());
        countsAlikeFromAnyPage(builder, scope, expected);
        return found.size();
    }

    private void countsAlikeFromAnyPage(CaseQueryBuilder builder, Scope scope, List<CaseId> expected) {
        if (!expected.isEmpty()) {
            CaseId first = expected.get(0);
            CaseSnapshot snapshot = POPULATION.stream()
                    .map(CaseFile::snapshot)
                    .filter(each -> each.id().equals(first))
                    .findFirst()
                    .orElseThrow();
            CaseQuery query = builder.build();
            CaseQuery secondPage = query.toBuilder()
                    .limit(1)
                    .after(query.order().place(snapshot).orElseThrow())
                    .build();
            long counted = readCases(cases -> cases.count(secondPage, scope));
            assertThat(counted).as("counted from a page by %s", describe(query)).isEqualTo(expected.size());
        }
    }

    private List<CaseId> allPages(CaseQuery query, Scope scope) {
        List<CaseId> ids = new ArrayList<>();
        Set<Object> places = new HashSet<>();
        CaseQuery next = query;
        while (true) {
            CaseQuery ask = next;
            Page<CaseSnapshot> page = readCases(cases -> cases.search(ask, scope));
            assertThat(page.items().size()).isLessThanOrEqualTo(query.limit());
            page.items().forEach(snapshot -> ids.add(snapshot.id()));
            if (page.next().isEmpty()) {
                return ids;
            }
            assertThat(page.items()).hasSize(query.limit());
            assertThat(places.add(page.next().get()))
                    .as("every page ends at another place")
                    .isTrue();
            next = query.toBuilder().after(page.next().get()).build();
        }
    }

    private static String describe(CaseQuery query) {
        return query.order() + " " + query.kinds() + query.phases() + query.state() + query.unit() + query.assignee()
                + query.category() + query.dueBefore() + query.code() + query.link() + query.marks() + query.ids()
                + query.received()
                + query.terms().terms();
    }
}
