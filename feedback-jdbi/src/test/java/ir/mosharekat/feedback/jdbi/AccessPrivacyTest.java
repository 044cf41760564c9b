package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.accesslog.AccessPage;
import ir.mosharekat.feedback.accesslog.AccessView;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Role;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What must never stand in a log of readings, looked for by canaries. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccessPrivacyTest {

    private static final String OFFICIAL = "canary-official-7f3a";
    private static final List<String> WRITTEN =
            List.of("قناری‌نام", "9120007777", "9912345673", "قناری‌موضوع", "قناری‌متن", "canary@example.ir");

    private final HikariDataSource pool = Databases.newH2(2);
    private final Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool));

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void nothing_that_the_citizen_is_shown_names_the_official() throws Exception {
        Receipt receipt = looked();
        CommandContext supervisor = Portal.official("supervisor", Role.SUPERVISOR);
        assertThat(everything(feedback.handling().accesses(receipt.caseId(), AccessCursor.BEGINNING, supervisor)))
                .as("the canary can be found")
                .contains(OFFICIAL);
        TrackedCase tracked = feedback.handling()
                .track(receipt.trackingCode().grouped(), receipt.secret().grouped(), Portal.CITIZEN)
                .orElseThrow();
        AccessPage own =
                feedback.handling().accesses(receipt.caseId(), AccessCursor.BEGINNING, OnEveryStore.holder(tracked));
        assertThat(own.items()).hasSize(2);
        assertThat(everything(own)).doesNotContain(OFFICIAL);
        assertThat(own.items().toString()).doesNotContain(OFFICIAL);
    }

    /** All that a page gives out when it is asked for everything. */
    private static String everything(AccessPage page) throws Exception {
        StringBuilder all = new StringBuilder(page.toString());
        for (AccessView view : page.items()) {
            for (Method method : AccessView.class.getMethods()) {
                if (method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass() == AccessView.class) {
                    all.append(method.invoke(view)).append('\n');
                }
            }
        }
        return all.toString();
    }

    @Test
    void nothing_that_anybody_wrote_stands_in_the_log() {
        looked();
        assertThat(dump("feedback_case") + dump("feedback_message"))
                .as("the canaries can be found")
                .contains(WRITTEN);
        assertThat(dump("feedback_access")).contains(OFFICIAL).doesNotContain(WRITTEN);
    }

    private String dump(String table) {
        return Jdbi.create(pool)
                .withHandle(handle -> handle.createQuery("select * from " + table).mapToMap().stream()
                        .flatMap(row -> row.values().stream())
                        .map(AccessPrivacyTest::text)
                        .collect(Collectors.joining("\n")));
    }

    private static String text(Object value) {
        return value instanceof Object[] many
                ? Stream.of(many).map(Objects::toString).collect(Collectors.joining(" "))
                : Objects.toString(value);
    }

    private Receipt looked() {
        Receipt receipt = feedback.complaints()
                .register(
                        RegisterComplaint.builder()
                                .complainant(Person.named("قناری‌نام")
                                        .mobile("09120007777")
                                        .email("canary@example.ir")
                                        .nationalCode("9912345673")
                                        .build())
                                .subject("قناری‌موضوع")
                                .text("چراغ‌های خیابان قناری‌متن خاموش است.")
                                .build(),
                        Portal.CITIZEN);
        CommandContext official = Portal.official(OFFICIAL, Role.SCREENER, Portal.ROADS);
        feedback.handling().view(receipt.caseId(), official);
        feedback.handling().history(receipt.caseId(), 0, official);
        return receipt;
    }
}
