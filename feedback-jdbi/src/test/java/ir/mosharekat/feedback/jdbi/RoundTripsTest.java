package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.attachment.MalwareScanner;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.Acceptance;
import ir.mosharekat.feedback.complaint.Question;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.letter.LetterBatch;
import ir.mosharekat.feedback.letter.ScannedLetter;
import ir.mosharekat.feedback.letter.TakenLetter;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.Pledge;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.testing.DeliverySamples;
import ir.mosharekat.feedback.testing.InMemoryBlobStore;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import ir.mosharekat.feedback.testing.RecordingSubscriber;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.testing.SettableClock;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.whatif.Scenario;
import ir.mosharekat.feedback.workflow.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How often each service call waits for the database, counted on the wire to a real PostgreSQL. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundTripsTest {

    private static final TenantId SEMNAN = new TenantId("semnan");

    private TurnCounter counter = count();
    private HikariDataSource pool = new HikariDataSource();
    /** For how long a pool trusts a connection that was just used, in milliseconds; it is read when a pool is made. */
    private static final String ALIVE = "com.zaxxer.hikari.aliveBypassWindowMs";

    private final SettableClock clock = SettableClock.at("2026-11-21T08:30:00.123Z");

    private Feedback feedback = Portal.over(new InMemoryFeedbackStore());

    @BeforeEach
    void open() {
        Databases.emptyPostgreSql(1).close();
        counter = count();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(
                PostgreSqlServer.url().replace(":" + PostgreSqlServer.port() + "/", ":" + counter.port() + "/"));
        config.setMaximumPoolSize(1);
        // Else the pool asks a connection whether it lives after half a second, which a busy machine takes for a round
        // trip.
        System.setProperty(ALIVE, "600000");
        pool = new HikariDataSource(config);
        feedback = Portal.over(JdbiFeedbackStore.create(pool), FeedbackKeys.generate(new SecureRandom()), clock);
        feedback.calendar().current();
    }

    @AfterEach
    void close() throws IOException {
        System.clearProperty(ALIVE);
        pool.close();
        counter.close();
    }

    @Test
    void what_was_announced_is_looked_for_once_a_minute_and_not_by_every_command() {
        assertThat(roundTrips(this::register)).isEqualTo(1);
        clock.move(Duration.ofMinutes(1));
        assertThat(roundTrips(this::register)).isEqualTo(2);
        assertThat(roundTrips(this::register)).isEqualTo(1);
    }

    @Test
    void a_registration_is_one_round_trip() {
        register();
        assertThat(roundTrips(this::register)).isEqualTo(1);
    }

    @Test
    void a_repeated_registration_is_found_out_in_two() {
        IdempotencyKey key = IdempotencyKey.random(new SecureRandom());
        Supplier<Receipt> repeated =
                () -> feedback.complaints().register(Portal.complaint("خاموشی"), Portal.CITIZEN.once(key));
        assertThat(roundTrips(repeated)).isEqualTo(1);
        assertThat(roundTrips(repeated)).isEqualTo(2);
    }

    @Test
    void a_command_reads_writes_and_commits() {
        Receipt receipt = register();
        var id = receipt.caseId();
        assertThat(roundTrips(() -> feedback.complaints().assign(id, Assignment.to("agency/roads"), Portal.SCREENER)))
                .isEqualTo(3);
        assertThat(roundTrips(() -> feedback.complaints().start(id, Portal.HANDLER)))
                .isEqualTo(3);
        assertThat(roundTrips(() -> feedback.complaints().ask(id, Question.of("کدام خیابان؟", 5), Portal.HANDLER)))
                .isEqualTo(3);
        assertThat(roundTrips(() -> feedback.handling().note(id, Statement.of("یادداشت"), Portal.SCREENER)))
                .isEqualTo(3);
    }

    @Test
    void what_has_changed_is_two_questions_and_one_where_nothing_has() {
        EventPlace start =
                feedback.handling().changes(EventPlace.END, Portal.SCREENER).place();
        register();
        clock.move(Duration.ofSeconds(6));
        assertThat(roundTrips(() -> feedback.handling().changes(start, Portal.SCREENER)))
                .isEqualTo(2);
        EventPlace next = feedback.handling().changes(start, Portal.SCREENER).place();
        clock.move(Duration.ofSeconds(6));
        assertThat(roundTrips(() -> feedback.handling().changes(next, Portal.SCREENER)))
                .isEqualTo(1);
    }

    @Test
    void other_systems_that_are_told_cost_no_round_trip() {
        feedback = Portal.builder(
                        JdbiFeedbackStore.create(pool),
                        FeedbackKeys.generate(new SecureRandom()),
                        clock,
                        feedback.organization())
                .subscriber(RecordingSubscriber.named("archive"))
                .subscriber(RecordingSubscriber.named("dashboard"))
                .build();
        feedback.calendar().current();
        assertThat(roundTrips(this::register)).isEqualTo(1);
        var id = register().caseId();
        assertThat(roundTrips(() -> feedback.complaints().assign(id, Assignment.to("agency/roads"), Portal.SCREENER)))
                .isEqualTo(3);
    }

    @Test
    void looking_costs_one_query_and_looking_into_a_case_a_line_in_its_log() {
        Receipt receipt = register();
        assertThat(roundTrips(() -> feedback.handling().view(receipt.caseId(), Portal.SCREENER)))
                .isEqualTo(2);
        assertThat(roundTrips(() -> feedback.handling().view(receipt.caseId(), Portal.SCREENER)))
                .isEqualTo(2);
        CommandContext holder = CommandContext.of(new Actor.ReceiptHolder(receipt.caseId(), Instant.MAX), Channel.WEB);
        assertThat(roundTrips(() -> feedback.handling().view(receipt.caseId(), holder)))
                .isEqualTo(1);
        assertThat(roundTrips(() -> feedback.handling().accesses(receipt.caseId(), AccessCursor.BEGINNING, holder)))
                .isEqualTo(2);
        assertThat(roundTrips(() -> feedback.handling().history(receipt.caseId(), 0, Portal.SCREENER)))
                .isEqualTo(3);
        CaseQuery due = CaseQuery.builder().order(CaseOrder.DUE_FIRST).build();
        assertThat(roundTrips(() -> feedback.handling().search(due, Portal.SCREENER)))
                .isEqualTo(1);
        assertThat(roundTrips(() -> feedback.handling().count(due, Portal.SCREENER)))
                .isEqualTo(1);
        assertThat(roundTrips(() -> feedback.handling().allowedActions(receipt.caseId(), Portal.SCREENER)))
                .isEqualTo(1);
    }

    @Test
    void a_promise_reads_writes_and_commits_and_is_listed_and_counted_in_one_query() {
        var id = register().caseId();
        feedback.complaints().assign(id, Assignment.to("agency/roads"), Portal.SCREENER);
        feedback.complaints().start(id, Portal.HANDLER);
        Pledge pledge =
                Pledge.of("چراغ‌ها روشن می‌شود.", LocalDate.of(2026, 12, 1)).by("agency/roads", "handler");
        long before = counter.turns();
        PromiseId made = feedback.promises().make(id, pledge, Portal.HANDLER).id();
        assertThat(counter.turns() - before).isEqualTo(3);
        assertThat(roundTrips(() -> feedback.promises().of(id, Portal.HANDLER))).isEqualTo(3);
        assertThat(roundTrips(
                        () -> feedback.promises().search(PromiseQuery.builder().build(), Portal.HANDLER)))
                .isEqualTo(1);
        assertThat(roundTrips(
                        () -> feedback.promises().keptRate(CaseQuery.Period.ALWAYS, KeptRate.By.OWNER, Portal.HANDLER)))
                .isEqualTo(1);
        assertThat(roundTrips(() -> feedback.promises().keep(made, Statement.of("روشن شد."), Portal.HANDLER)))
                .isEqualTo(3);
        Resolution answer = Resolution.of(Outcome.UPHELD, "روشن شد.").promising(pledge);
        assertThat(roundTrips(() -> feedback.complaints().resolve(id, answer, Portal.HANDLER)))
                .isEqualTo(3);
    }

    @Test
    void deliveries_go_to_the_database_with_their_case_and_what_is_due_for_it() {
        FeedbackStore store = JdbiFeedbackStore.create(pool);
        Samples samples = new Samples(20261122);
        CaseFile file = samples.bareComplaint();
        CaseId id = file.snapshot().id();
        Delivery first = DeliverySamples.bare(1, id).build();
        assertThat(roundTrips(() -> store.inUnitOfWork(SEMNAN, unit -> {
                    unit.cases().insert(file);
                    unit.deliveries().insert(first);
                    unit.deliveries().insert(DeliverySamples.full(2, id, "a").build());
                    unit.queue().enqueue(List.of(samples.work(id, "notice", Samples.NOON)));
                    return file;
                })))
                .isEqualTo(1);
        assertThat(roundTrips(() -> store.inUnitOfWork(SEMNAN, unit -> {
                    unit.cases().update(file.snapshot().toBuilder().version(2).build(), 1, List.of());
                    unit.deliveries().update(first.toBuilder().version(2).build(), 1);
                    unit.deliveries().insert(DeliverySamples.bare(3, id).build());
                    unit.deliveries().insert(DeliverySamples.full(4, id, "b").build());
                    unit.queue().enqueue(List.of(samples.work(id, "notice", Samples.NOON)));
                    return file;
                })))
                .isEqualTo(2);
        assertThat(roundTrips(() ->
                        store.inUnitOfWork(SEMNAN, unit -> unit.deliveries().ofCase(id, 20))))
                .isEqualTo(1);
    }

    @Test
    void a_list_costs_the_same_however_long_it_is() {
        for (int i = 0; i < 60; i++) {
            register();
        }
        CaseQuery all = CaseQuery.builder().limit(50).build();
        assertThat(roundTrips(() -> feedback.handling().search(all, Portal.SCREENER)))
                .isEqualTo(1);
    }

    @Test
    void a_page_of_letters_is_one_statement_for_each_table_however_many_they_are() {
        // Four statements and the commit. What is long goes out in parts, and the server may speak before the last one.
        assertThat(roundTrips(() -> takeLetters(30))).isBetween(5L, 10L);
        assertThat(roundTrips(() -> takeLetters(500))).isBetween(5L, 10L);
    }

    private List<TakenLetter> takeLetters(int many) {
        return feedback.letters()
                .take(
                        LetterBatch.of("batch-" + many, "governor-office"),
                        IntStream.rangeClosed(1, many)
                                .mapToObj(number -> ScannedLetter.of(number, "scan-" + number))
                                .toList(),
                        Portal.official("clerk", Role.INTAKE_CLERK));
    }

    @Test
    void suggestions_cost_two_queries_and_a_line_in_the_log_however_many_there_are() {
        Receipt receipt = register();
        for (int i = 0; i < 20; i++) {
            register();
        }
        assertThat(roundTrips(() -> feedback.duplicates().suggest(receipt.caseId(), Portal.SCREENER)))
                .isEqualTo(3);
    }

    @Test
    void looking_back_costs_two_queries_for_each_page_of_cases() {
        Scenario nothing = Scenario.of(feedback.organization());
        for (int i = 0; i < CaseQuery.LARGEST_PAGE; i++) {
            register();
        }
        assertThat(roundTrips(() -> feedback.whatIf().run(nothing, Portal.SCREENER)))
                .isEqualTo(2);
        register();
        assertThat(roundTrips(() -> feedback.whatIf().run(nothing, Portal.SCREENER)))
                .isEqualTo(4);
    }

    @Test
    void tracking_looks_up_the_stamp_and_opens_the_case() {
        Receipt receipt = register();
        String code = receipt.trackingCode().value();
        assertThat(roundTrips(
                        () -> feedback.handling().track(code, receipt.secret().reveal(), Portal.CITIZEN)))
                .isEqualTo(2);
        assertThat(roundTrips(() -> feedback.handling().track(code, "0".repeat(24), Portal.CITIZEN)))
                .isEqualTo(1);
    }

    @Test
    void attachments_cost_a_reading_and_a_claim_where_there_are_any_and_nothing_elsewhere() {
        feedback = Feedback.builder()
                .store(JdbiFeedbackStore.create(pool))
                .organization(feedback.organization())
                .keys(FeedbackKeys.generate(new SecureRandom()))
                .accessPolicy(new GovernmentPolicy())
                .clock(clock)
                .blobStore(new InMemoryBlobStore())
                .contentInspector(new PlainInspector())
                .malwareScanner(content -> MalwareScanner.Verdict.CLEAN)
                .build();
        feedback.calendar().current();
        Receipt without = register();
        assertThat(roundTrips(this::register)).isEqualTo(1);
        assertThat(roundTrips(() -> feedback.handling().view(without.caseId(), Portal.SCREENER)))
                .isEqualTo(2);
        List<String> uploads = List.of(upload(), upload(), upload());
        List<Receipt> with = new ArrayList<>();
        assertThat(roundTrips(() -> {
                    with.add(feedback.complaints()
                            .register(
                                    RegisterComplaint.builder()
                                            .subject("خاموشی")
                                            .text("چراغ‌های خیابان خاموش است.")
                                            .attaching(uploads)
                                            .build(),
                                    Portal.CITIZEN));
                    return with;
                }))
                .isEqualTo(4);
        assertThat(roundTrips(() -> feedback.handling().view(with.get(0).caseId(), Portal.SCREENER)))
                .isEqualTo(3);
    }

    private String upload() {
        return feedback.attachments()
                .upload("a.txt", new ByteArrayInputStream(new byte[] {'a'}), Portal.CITIZEN)
                .id()
                .toString();
    }

    @Test
    void a_whole_lifecycle_is_counted_in_full() {
        long before = counter.turns();
        Receipt receipt = register();
        var id = receipt.caseId();
        feedback.complaints().assign(id, Assignment.to("agency/roads"), Portal.SCREENER);
        feedback.complaints().start(id, Portal.HANDLER);
        feedback.complaints().resolve(id, Resolution.of(Outcome.UPHELD, "روشن شد."), Portal.HANDLER);
        var tracked = feedback.handling()
                .track(receipt.trackingCode().value(), receipt.secret().reveal(), Portal.CITIZEN)
                .orElseThrow();
        feedback.complaints().accept(id, Acceptance.rated(5), CommandContext.of(tracked.holder(), Channel.WEB));
        assertThat(counter.turns() - before).isEqualTo(1 + 3 + 3 + 3 + 2 + 3);
    }

    private Receipt register() {
        return feedback.complaints().register(Portal.complaint("خاموشی"), Portal.CITIZEN);
    }

    private long roundTrips(Supplier<?> call) {
        long before = counter.turns();
        assertThat(call.get()).isNotNull();
        return counter.turns() - before;
    }

    private static TurnCounter count() {
        try {
            return new TurnCounter(PostgreSqlServer.port());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
