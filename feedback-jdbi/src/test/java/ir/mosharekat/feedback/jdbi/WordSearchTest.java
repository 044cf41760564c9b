package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.CaseQueryBuilder;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.text.SearchTerms;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Words in many thousand cases are found by their index on PostgreSQL, the same ones as without it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordSearchTest {

    private static final int CASES = 6_000;
    private static final int BENCHES = 30;
    private static final TenantId TENANT = new TenantId("semnan");
    private static final String INDEX = "feedback_case_search";

    /** They came before all others, so that none of them is among the cases that a search looks through first. */
    private static final List<String> AWKWARD = List.of(
            "ایده‌های نو برای بوستان",
            "ايده هاي كودكان",
            "کتابخانهٔ مرکزی",
            "تلفن ۰۲۳-۳۳۴۴۵۵۶۶ پاسخ نمی‌دهد",
            "تلفن ٠٢٣٣٣٤٤٧٧٨٨",
            "Fax 02333441122",
            "مسئول محترم",
            "قائم‌شهر و قایم شهر",
            "شکایت از قطعی آب",
            "پیاده‌روی ۱۳/۱۸۵۴۰ خ ب");

    private static final List<String> TYPED = List.of(
            "ايده",
            "ایده‌ها",
            "ایدهها",
            "ایده ها نو",
            "كتابخانه",
            "تابخان",
            "۳۳۴۴",
            "3344",
            "٣٣٤٤",
            "FAX",
            "مسوول",
            "مسؤول",
            "قایم شهر",
            "آب قطعی",
            "قطعی پارک",
            "رو پیاده",
            "خ ب ۱۸۵۴۰",
            "خ ب",
            "آب",
            "و",
            "زرافه",
            "نیمکت",
            "نیمکت نم");

    private static HikariDataSource pool = new HikariDataSource();

    @BeforeAll
    static void fill() {
        pool = Databases.emptyPostgreSql(1);
        Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool));
        AWKWARD.forEach(subject -> feedback.complaints().register(Portal.complaint(subject), Portal.CITIZEN));
        CaseId pattern = feedback.complaints()
                .register(Portal.complaint("خاموشی"), Portal.CITIZEN)
                .caseId();
        Jdbi.create(pool).useHandle(handle -> {
            Sql.of("insert into feedback_case select (jsonb_populate_record(c, jsonb_build_object("
                            + "'id', gen_random_uuid(), 'tracking_code', code,"
                            + " 'involved_units', jsonb_build_array('agency/roads'), 'search_text', c.search_text"
                            + " || case when i % 200 = 0 then ' نیمکت' else '' end"
                            + " || case when i % 2 = 0 then ' درخت' else '' end,"
                            + " 'received_at', c.received_at + i * interval '1 second'))).*"
                            + " from feedback_case c, unnest(cast(")
                    .value(SqlType.TEXTS, codes())
                    .add(" as text[])) with ordinality as n (code, i) where c.id = ")
                    .value(SqlType.UUID, pattern.value())
                    .execute(handle);
            handle.execute("analyze feedback_case");
        });
        FeedbackSchema.applySearchIndex(pool);
    }

    private static String[] codes() {
        SecureRandom random = new SecureRandom();
        return Stream.generate(() -> TrackingCode.random(random).value())
                .distinct()
                .limit(CASES)
                .toArray(String[]::new);
    }

    @AfterAll
    static void close() {
        dropIndex();
        Databases.empty(pool);
        pool.close();
    }

    @Test
    void a_rare_word_is_found_by_the_index_in_any_scope_and_order() {
        assertThat(plan("كتابخانه", Scope.everything())).contains(INDEX);
        assertThat(plan("كتابخانه", Scope.ofUnits(List.of(Portal.ROADS)))).contains(INDEX);
        assertThat(plan("قطعی آب", Scope.everything())).contains(INDEX);
        assertThat(explained("explain ", words("كتابخانه").order(CaseOrder.DUE_FIRST), Scope.everything()))
                .contains(INDEX);
        Sql count = new CaseSearch(
                        TENANT.value(), new PostgreSql(), words("كتابخانه").build(), Scope.everything())
                .count();
        assertThat(lines(Sql.of("explain ").add(count))).contains(INDEX);
    }

    @Test
    void a_frequent_word_is_found_without_reading_more_than_a_few_cases() {
        String done = explained("explain (analyze, costs off, timing off) ", words("درخت"), Scope.everything());
        assertThat(done.lines().filter(line -> line.contains(" on feedback_case ") && !line.contains("never executed")))
                .allMatch(line -> line.contains("feedback_case_received") || line.contains("feedback_case_pk"));
        assertThat(done.lines().filter(line -> line.contains("feedback_case_received")))
                .singleElement()
                .asString()
                .containsPattern("rows=10[0-9][.0 ]");
    }

    @Test
    void no_more_cases_are_looked_through_for_a_rare_word_than_were_meant() {
        String done = explained("explain (analyze, costs off, timing off) ", words("زرافه"), Scope.everything());
        assertThat(done.lines().filter(line -> line.contains("feedback_case_received")))
                .singleElement()
                .asString()
                .containsPattern("rows=2000[.0 ]");
    }

    @Test
    void the_same_cases_are_found_with_the_index_and_without_it() {
        Map<String, List<Object>> byIndex = found();
        dropIndex();
        try {
            assertThat(found()).isEqualTo(byIndex);
        } finally {
            FeedbackSchema.applySearchIndex(pool);
        }
    }

    @Test
    void what_is_found_is_what_was_meant() {
        List<CaseFile> awkward = awkward();
        for (String typed : TYPED.subList(0, TYPED.indexOf("خ ب"))) {
            SearchTerms terms = SearchTerms.of(typed);
            assertThat(pages(words(typed)))
                    .as(typed)
                    .containsExactlyInAnyOrderElementsOf(awkward.stream()
                            .filter(file -> file.matches(terms))
                            .map(file -> file.snapshot().id())
                            .toList());
        }
    }

    @Test
    void pages_go_on_from_the_cases_looked_through_to_those_found_by_the_index() {
        for (CaseOrder order : CaseOrder.values()) {
            String key = order == CaseOrder.NEWEST_FIRST ? "received_at desc, id desc" : "next_due, id";
            List<CaseId> all = ids("select id from feedback_case where search_text like '%نیمکت%' order by " + key);
            assertThat(all).hasSize(BENCHES);
            assertThat(pages(words("نیمکت").order(order).limit(7))).isEqualTo(all);
            assertThat(ids("select id from (select * from feedback_case order by " + key + " limit 2000) c"
                            + " where search_text like '%نیمکت%'"))
                    .as("the twin: who stops at those looked through misses some")
                    .hasSizeLessThan(BENCHES);
        }
    }

    @Test
    void what_was_purged_is_found_no_more() {
        Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool));
        CaseId id = feedback.complaints()
                .register(Portal.complaint("گورخر در بوستان"), Portal.CITIZEN)
                .caseId();
        assertThat(pages(words("گورخر"))).containsExactly(id);
        CaseSnapshot snapshot = in(cases -> cases.find(id)).orElseThrow();
        CaseSnapshot tombstone = snapshot.toBuilder()
                .version(snapshot.version() + 1)
                .subject("پاک شد")
                .build();
        in(cases -> {
            cases.purge(tombstone, snapshot.version());
            return id;
        });
        assertThat(pages(words("گورخر"))).isEmpty();
    }

    private static Map<String, List<Object>> found() {
        Map<String, List<Object>> found = new LinkedHashMap<>();
        for (String typed : TYPED) {
            CaseQuery query = words(typed).build();
            List<Object> answer = new ArrayList<>();
            in(cases -> cases.search(query, Scope.everything())).items().forEach(each -> answer.add(each.id()));
            answer.add(in(cases -> cases.count(query, Scope.everything())));
            found.put(typed, answer);
        }
        return found;
    }

    private static List<CaseFile> awkward() {
        return ids("select id from feedback_case order by received_at, id limit " + (AWKWARD.size() + 1)).stream()
                .map(id -> in(cases -> cases.open(id)).orElseThrow())
                .toList();
    }

    /** Page by page. */
    private static List<CaseId> pages(CaseQueryBuilder query) {
        List<CaseId> all = new ArrayList<>();
        Page<CaseSnapshot> page;
        do {
            CaseQuery next = query.build();
            page = in(cases -> cases.search(next, Scope.everything()));
            page.items().forEach(found -> all.add(found.id()));
            page.next().ifPresent(query::after);
        } while (page.next().isPresent());
        return all;
    }

    private static <T> T in(Function<CaseRepository, T> work) {
        return JdbiFeedbackStore.create(pool).inUnitOfWork(TENANT, unit -> work.apply(unit.cases()));
    }

    private static CaseQueryBuilder words(String typed) {
        return CaseQuery.builder().text(typed);
    }

    private static String plan(String typed, Scope scope) {
        return explained("explain ", words(typed), scope);
    }

    private static String explained(String how, CaseQueryBuilder query, Scope scope) {
        return lines(Sql.of(how).add(new CaseSearch(TENANT.value(), new PostgreSql(), query.build(), scope).page()));
    }

    private static String lines(Sql sql) {
        return Jdbi.create(pool)
                .withHandle(handle ->
                        String.join("\n", sql.query(handle).mapTo(String.class).list()));
    }

    private static List<CaseId> ids(String sql) {
        return Jdbi.create(pool)
                .withHandle(handle -> handle.createQuery(sql)
                        .mapTo(UUID.class)
                        .map(CaseId::new)
                        .list());
    }

    private static void dropIndex() {
        Jdbi.create(pool).useHandle(handle -> handle.execute("drop index if exists " + INDEX));
    }
}
