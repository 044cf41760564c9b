package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.CaseQueryBuilder;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What few of many thousand cases have is found by an index, on PostgreSQL. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchPlansTest {

    private static final int CASES = 12_000;
    private static final UnitId WATER = new UnitId("agency/water");
    private static final CaseId OTHER = new CaseId(new UUID(1, 1));

    private static HikariDataSource pool = new HikariDataSource();

    @BeforeAll
    static void fill() {
        pool = Databases.emptyPostgreSql(1);
        Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool));
        feedback.complaints().register(Portal.complaint("خاموشی"), Portal.CITIZEN);
        Jdbi.create(pool).useHandle(handle -> {
            handle.createUpdate("insert into feedback_case select (jsonb_populate_record(c, jsonb_build_object("
                            + "'id', gen_random_uuid(), 'tracking_code', lpad(cast(i as text), 16, '0'),"
                            + " 'marks', jsonb_build_array(md5(cast(i as text)), md5(cast(i % 1000 as text))),"
                            + " 'received_at', c.received_at + i * interval '1 second'))).*"
                            + " from feedback_case c, generate_series(1, ?) i")
                    .bind(0, CASES)
                    .execute();
            handle.execute("analyze feedback_case");
            handle.createUpdate(
                            "insert into feedback_delivery (tenant, id, case_id, version, occasion, event, channel, state,"
                                    + " attempts, reference, made_at, changed_at) select c.tenant, gen_random_uuid(), c.id, 1,"
                                    + " 'RECEIPT', 1, 'SMS', 'SENT', 1, c.tracking_code, c.received_at, c.received_at"
                                    + " from feedback_case c, generate_series(1, 2)")
                    .execute();
            handle.execute("analyze feedback_delivery");
        });
        CaseId id = feedback.complaints()
                .register(Portal.complaint("قطعی آب"), Portal.CITIZEN)
                .caseId();
        feedback.complaints().assign(id, Assignment.to(WATER.value()), Portal.SCREENER);
    }

    @AfterAll
    static void close() {
        Databases.empty(pool);
        pool.close();
    }

    @Test
    void the_cases_of_one_unit_are_found_by_the_units_that_have_a_part() {
        assertThat(plan(CaseQuery.builder(), Scope.ofUnits(List.of(WATER)))).contains("feedback_case_involved");
        assertThat(plan(CaseQuery.builder(), Scope.ofUnits(List.of(WATER)).exceptAccusing(List.of(new StaffId("s-1")))))
                .contains("feedback_case_involved");
    }

    @Test
    void linked_cases_are_found_by_each_kind_of_link() {
        assertThat(plan(linked(CaseQuery.LinkType.GOES_ON_IN), Scope.everything()))
                .contains("feedback_case_successor");
        assertThat(plan(linked(CaseQuery.LinkType.MADE_OF), Scope.everything())).contains("feedback_case_predecessor");
        assertThat(plan(linked(CaseQuery.LinkType.RELATED_TO), Scope.everything()))
                .contains("feedback_case_related");
    }

    @Test
    void cases_like_another_are_found_by_their_marks() {
        assertThat(plan(CaseQuery.builder().marks(List.of("m00000000a", "p-0")), Scope.everything()))
                .contains("feedback_case_marks");
    }

    @Test
    void the_cases_of_one_citizen_and_those_due_first_are_found_in_their_order() {
        assertThat(plan(CaseQuery.builder(), Scope.ownedBy(new CitizenId("c-1"))))
                .contains("feedback_case_owner");
        assertThat(plan(CaseQuery.builder().order(CaseOrder.DUE_FIRST), Scope.everything()))
                .contains("feedback_case_due");
        assertThat(plan(CaseQuery.builder(), Scope.everything())).contains("feedback_case_received");
    }

    @Test
    void the_deliveries_of_one_case_and_one_by_its_name_are_found_in_their_order() {
        assertThat(plan(JdbiDeliveries.ofCase("semnan", OTHER, 20)))
                .contains("feedback_delivery_case")
                .doesNotContain("Sort");
        assertThat(plan(JdbiDeliveries.named("semnan", Channel.SMS, "0000000000000007")))
                .contains("feedback_delivery_reference")
                .doesNotContain("Sort");
    }

    private static CaseQueryBuilder linked(CaseQuery.LinkType type) {
        return CaseQuery.builder().link(new CaseQuery.Link(type, OTHER));
    }

    private static String plan(CaseQueryBuilder query, Scope scope) {
        return plan(new CaseSearch("semnan", new PostgreSql(), query.build(), scope).page());
    }

    private static String plan(Sql search) {
        return Jdbi.create(pool)
                .withHandle(handle -> String.join(
                        "\n",
                        Sql.of("explain ")
                                .add(search)
                                .query(handle)
                                .mapTo(String.class)
                                .list()));
    }
}
