package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.error.IdempotencyKeyReusedException;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.tracking.Receipt;
import java.security.SecureRandom;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Registering through the whole library on real databases: once, whole, and within the host's transaction or not. */
class RegistrationTest {

    @Nested
    class OnPostgreSql extends Registration {
        @Override
        HikariDataSource pool(int size) {
            return Databases.emptyPostgreSql(size);
        }
    }

    @Nested
    class OnH2 extends Registration {
        @Override
        HikariDataSource pool(int size) {
            return Databases.newH2(size);
        }
    }

    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    abstract static class Registration {

        private final SecureRandom random = new SecureRandom();
        private HikariDataSource pool = new HikariDataSource();

        abstract HikariDataSource pool(int size);

        @BeforeEach
        void open() {
            pool = pool(16);
        }

        @AfterEach
        void close() {
            pool.close();
        }

        @Test
        void ten_thousand_calls_with_one_key_make_one_case_and_one_receipt() throws Exception {
            Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool));
            CommandContext once = Portal.CITIZEN.once(IdempotencyKey.random(random));
            ExecutorService threads = Executors.newFixedThreadPool(64);
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 10_000; i++) {
                answers.add(
                        threads.submit(() -> shown(feedback.complaints().register(Portal.complaint("خاموشی"), once))));
            }
            Set<String> receipts = new HashSet<>();
            for (Future<String> answer : answers) {
                receipts.add(answer.get());
            }
            threads.shutdown();
            assertThat(receipts).hasSize(1);
            assertThat(feedback.handling().count(CaseQuery.builder().build(), Portal.SCREENER))
                    .isEqualTo(1);
        }

        @Test
        void a_key_that_comes_back_with_another_content_is_refused_and_writes_nothing() {
            Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool));
            CommandContext once = Portal.CITIZEN.once(IdempotencyKey.random(random));
            feedback.complaints().register(Portal.complaint("خاموشی"), once);
            assertThatThrownBy(() -> feedback.complaints().register(Portal.complaint("خاموشی چراغ"), once))
                    .isInstanceOf(IdempotencyKeyReusedException.class);
            assertThat(feedback.handling().count(CaseQuery.builder().build(), Portal.SCREENER))
                    .isEqualTo(1);
        }

        @Test
        void a_key_that_comes_back_with_another_wish_how_to_be_told_is_refused() {
            Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool));
            CommandContext once = Portal.CITIZEN.once(IdempotencyKey.random(random));
            Receipt receipt = feedback.complaints().register(preferring(Channel.SMS), once);
            assertThat(feedback.complaints()
                            .register(preferring(Channel.SMS), once)
                            .caseId())
                    .isEqualTo(receipt.caseId());
            assertThatThrownBy(() -> feedback.complaints().register(preferring(Channel.WEB), once))
                    .isInstanceOf(IdempotencyKeyReusedException.class);
            assertThatThrownBy(() -> feedback.complaints().register(preferring(null), once))
                    .isInstanceOf(IdempotencyKeyReusedException.class);
        }

        private RegisterComplaint preferring(@Nullable Channel medium) {
            return RegisterComplaint.builder()
                    .complainant(Person.named("سارا نمونه‌ای")
                            .mobile("۰۹۱۲ ۰۰۰ ۰۰۰۱")
                            .preferring(medium)
                            .build())
                    .subject("خاموشی")
                    .text("چراغ‌های خیابان نمونه خاموش است.")
                    .build();
        }

        @Test
        void what_the_host_rolls_back_is_gone_and_its_key_is_free() throws Exception {
            FeedbackKeys keys = FeedbackKeys.generate(random);
            Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool), keys);
            CommandContext once = Portal.CITIZEN.once(IdempotencyKey.random(random));
            CaseId lost;
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                Feedback joined = feedback.using(JdbiFeedbackStore.joining(connection));
                lost = joined.complaints()
                        .register(Portal.complaint("خاموشی"), once)
                        .caseId();
                connection.rollback();
                connection.setAutoCommit(true);
            }
            assertThat(feedback.handling().count(CaseQuery.builder().build(), Portal.SCREENER))
                    .isZero();
            assertThat(Databases.rows(pool)).isZero();
            Receipt receipt = feedback.complaints().register(Portal.complaint("خاموشی"), once);
            assertThat(receipt.caseId()).isNotEqualTo(lost);
        }

        @Test
        void within_the_host_s_transaction_a_repetition_gives_the_same_receipt_and_the_transaction_goes_on()
                throws Exception {
            Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool));
            CommandContext once = Portal.CITIZEN.once(IdempotencyKey.random(random));
            Receipt first = feedback.complaints().register(Portal.complaint("خاموشی"), once);
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                Feedback joined = feedback.using(JdbiFeedbackStore.joining(connection));
                Receipt again = joined.complaints().register(Portal.complaint("خاموشی"), once);
                joined.complaints().register(Portal.complaint("دیگری"), Portal.CITIZEN);
                connection.commit();
                connection.setAutoCommit(true);
                assertThat(shown(again)).isEqualTo(shown(first));
                assertThat(again.signed()).isEqualTo(first.signed());
            }
            assertThat(feedback.handling().count(CaseQuery.builder().build(), Portal.SCREENER))
                    .isEqualTo(2);
        }

        @Test
        void a_pool_of_one_connection_is_enough_for_everything() {
            try (HikariDataSource one = pool(1)) {
                Feedback feedback = Portal.over(JdbiFeedbackStore.create(one));
                CommandContext once = Portal.CITIZEN.once(IdempotencyKey.random(random));
                Receipt receipt = feedback.complaints().register(Portal.complaint("خاموشی"), once);
                feedback.complaints().register(Portal.complaint("خاموشی"), once);
                CaseId id = receipt.caseId();
                feedback.complaints().assign(id, Assignment.to("agency/roads"), Portal.SCREENER);
                feedback.complaints().start(id, Portal.HANDLER);
                feedback.complaints().resolve(id, Resolution.of(Outcome.UPHELD, "چراغ‌ها روشن شد."), Portal.HANDLER);
                assertThat(feedback.handling()
                                .track(
                                        receipt.trackingCode().grouped(),
                                        receipt.secret().grouped(),
                                        Portal.CITIZEN))
                        .isPresent();
                assertThat(feedback.dispatcher().runOnce()).isZero();
            }
        }

        @Test
        void a_hundred_callers_at_once_all_get_receipts_that_open_their_own_cases() throws Exception {
            Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool));
            ExecutorService threads = Executors.newFixedThreadPool(100);
            List<Future<Receipt>> answers = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                String subject = "شکایت شماره " + i;
                answers.add(threads.submit(
                        () -> feedback.complaints().register(Portal.complaint(subject), Portal.CITIZEN)));
            }
            for (int i = 0; i < 500; i++) {
                Receipt receipt = answers.get(i).get();
                assertThat(feedback.handling()
                                .track(
                                        receipt.trackingCode().value(),
                                        receipt.secret().reveal(),
                                        Portal.CITIZEN)
                                .orElseThrow()
                                .view()
                                .subject()
                                .shown())
                        .contains("شکایت شماره " + i);
            }
            threads.shutdown();
        }

        private static String shown(Receipt receipt) {
            return receipt.caseId()
                    + receipt.trackingCode().value()
                    + receipt.secret().reveal()
                    + receipt.registeredAt()
                    + receipt.answerDue();
        }
    }
}
