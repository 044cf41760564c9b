package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.FeedbackBuilder;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.Question;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.promise.Pledge;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.subscription.PublishedEvent;
import ir.mosharekat.feedback.subscription.Taking;
import ir.mosharekat.feedback.testing.RecordingSubscriber;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Role;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How other systems are told what happens to cases, on every store. */
class SubscriptionsTest extends OnEveryStore {

    private static final CommandContext SUPERVISOR = Portal.official("supervisor", Role.SUPERVISOR);

    private final RecordingSubscriber archive = RecordingSubscriber.named("archive");
    private final RecordingSubscriber dashboard = RecordingSubscriber.named("dashboard");
    private final AtomicBoolean nobody = new AtomicBoolean();
    private final SecureRandom turns = new Turns();

    @Override
    FeedbackBuilder equip(FeedbackBuilder builder) {
        builder.random(turns);
        return nobody.get() ? builder : builder.subscriber(archive).subscriber(dashboard);
    }

    // What is handed over

    @Test
    void every_entry_of_every_history_is_handed_to_everybody_once() {
        Receipt first = register();
        Receipt second = register();
        decide(first.caseId());
        clock.move(Duration.ofDays(90));
        runAll();

        List<String> entries = new ArrayList<>();
        for (Receipt receipt : List.of(first, second)) {
            feedback.handling()
                    .history(receipt.caseId(), 0, Portal.SCREENER)
                    .forEach(entry -> entries.add(entry.caseId() + "-" + entry.sequence()));
        }
        assertThat(ids(archive)).containsExactlyInAnyOrderElementsOf(entries).doesNotHaveDuplicates();
        assertThat(ids(dashboard)).containsExactlyInAnyOrderElementsOf(entries);
        assertThat(archive.handed())
                .extracting(PublishedEvent::type)
                .contains("complaint.submit", "complaint.ask-citizen", "promise.make", "complaint.miss");
    }

    @Test
    void nothing_that_anybody_wrote_or_is_known_by_is_handed_over() {
        Receipt receipt = register();
        decide(receipt.caseId());
        feedback.handling().nameAccused(receipt.caseId(), Set.of("accused-one"), Portal.SCREENER);
        runAll();

        String everything = archive.handed().toString();
        assertThat(everything).contains(receipt.caseId().toString(), "unit=agency/roads", "outcome=UPHELD");
        assertThat(everything)
                .doesNotContain("سارا", "خاموش", "خیابان", "روشن", "0912", "9120000001")
                .doesNotContain("handler", "screener", "accused-one")
                .doesNotContain(
                        receipt.trackingCode().value(),
                        receipt.trackingCode().grouped(),
                        receipt.secret().reveal());
    }

    @Test
    void nothing_is_handed_over_of_what_was_rolled_back() {
        AtomicBoolean failing = new AtomicBoolean();
        plant(sound -> new FeedbackStore() {
            @Override
            public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
                return sound.inUnitOfWork(tenant, unit -> {
                    T done = work.in(unit);
                    if (failing.get()) {
                        throw new IllegalStateException("the host rolls back");
                    }
                    return done;
                });
            }
        });
        CaseId id = register().caseId();
        runAll();
        archive.take();
        failing.set(true);
        assertThatThrownBy(this::register).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> assign(id)).isInstanceOf(IllegalStateException.class);
        failing.set(false);
        runAll();
        assertThat(archive.handed()).isEmpty();
        assign(id);
        assertThat(archive.handed()).as("not within the command").isEmpty();
        runAll();
        assertThat(archive.handed()).hasSize(1);
    }

    @Test
    void it_is_handed_over_with_no_transaction_open() {
        AtomicInteger open = new AtomicInteger();
        plant(sound -> new FeedbackStore() {
            @Override
            public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
                open.incrementAndGet();
                try {
                    return sound.inUnitOfWork(tenant, work);
                } finally {
                    open.decrementAndGet();
                }
            }
        });
        List<Integer> seen = new ArrayList<>();
        archive.answer(event -> {
            seen.add(open.get());
            return Taking.taken();
        });
        register();
        runAll();
        assertThat(seen).containsExactly(0);
    }

    // At least once

    @Test
    void a_node_that_dies_after_it_handed_something_over_has_it_handed_over_again_as_the_same() {
        AtomicBoolean dying = new AtomicBoolean();
        plant(sound -> new PlantedStore(sound, (call, given) -> {
            if (dying.get() && (call.is("settle") || call.is("postpone"))) {
                throw new IllegalStateException("the node is gone");
            }
            return call.with(given);
        }));
        register();
        dying.set(true);
        runAll();
        dying.set(false);
        runAll();
        assertThat(archive.handed()).as("the lease has not run out").hasSize(1);
        clock.move(Duration.ofMinutes(6));
        runAll();
        assertThat(ids(archive)).hasSize(2);
        assertThat(new TreeSet<>(ids(archive))).hasSize(1);
        clock.move(Duration.ofMinutes(6));
        runAll();
        assertThat(archive.handed()).hasSize(2);
    }

    @Test
    void two_nodes_that_die_at_times_lose_none_of_two_hundred_events() throws Exception {
        assertThat(lost(100)).isEmpty();
    }

    /** The twin: what is to be handed over is put down after the commit, and a node dies between the two. */
    @Test
    void who_queues_after_the_commit_loses_what_a_node_has_stored_when_it_dies() throws Exception {
        AtomicInteger number = new AtomicInteger();
        plant(sound -> new PlantedStore(sound, (call, given) -> {
            boolean event = call.is("enqueue")
                    && ((List<?>) given[0])
                            .stream().anyMatch(item -> ((WorkItem) item).name().startsWith("event."));
            return event && number.incrementAndGet() % 50 == 0 ? null : call.with(given);
        }));
        assertThat(lost(50)).isNotEmpty();
    }

    // What is slow, and what is gone

    @Test
    void one_that_takes_nothing_holds_up_nobody() {
        archive.answer(event -> {
            throw new IllegalStateException("hangs, and gives up");
        });
        IntStream.range(0, 24).forEach(i -> register());
        assertThat(feedback.dispatcher().runOnce()).isEqualTo(48);
        assertThat(archive.handed()).hasSize(1);
        assertThat(dashboard.handed()).hasSize(24);
        archive.answer(event -> Taking.taken());
        assertThat(feedback.dispatcher().runOnce()).as("it is left alone").isZero();
        clock.move(Duration.ofSeconds(10));
        runAll();
        assertThat(new TreeSet<>(ids(archive))).hasSize(24);
    }

    @Test
    void what_is_not_taken_is_tried_fifteen_times_in_three_days_and_can_be_brought_back() {
        archive.answer(event -> event.sequence() == 1 ? Taking.later() : Taking.taken());
        Receipt receipt = register();
        String submitted = receipt.caseId() + "-1";
        List<Long> tried = new ArrayList<>();
        for (int hours = 0; hours < 24 * 5; hours++) {
            runAll();
            tried.add(ids(archive).stream().filter(submitted::equals).count());
            clock.move(Duration.ofHours(1));
        }
        assertThat(tried.get(24 * 3)).as("after three days").isBetween(11L, 14L);
        assertThat(tried.get(tried.size() - 1)).isEqualTo(15);
        archive.answer(event -> Taking.taken());
        archive.take();
        passHours(24);
        assertThat(ids(archive)).as("given up").doesNotContain(submitted);
        feedback.subscriptions().replay("archive", receipt.caseId(), 0, SUPERVISOR);
        runAll();
        assertThat(ids(archive)).contains(submitted);
    }

    @Test
    void a_portal_that_was_shut_over_a_holiday_gives_nothing_up() {
        IntStream.range(0, 5).forEach(i -> register());
        clock.move(Duration.ofDays(6));
        AtomicInteger calls = new AtomicInteger();
        archive.answer(event -> calls.incrementAndGet() == 1 ? Taking.later() : Taking.taken());
        runAll();
        clock.move(Duration.ofMinutes(1));
        runAll();
        assertThat(firsts(archive)).hasSize(5);
    }

    @Test
    void of_one_that_is_dead_for_good_nothing_circles() {
        archive.answer(event -> Taking.later());
        IntStream.range(0, 5).forEach(i -> register());
        for (int i = 0; i < 60; i++) {
            runAll();
            clock.move(Duration.ofHours(6));
        }
        assertThat(archive.take()).as("asked once a step and not for each").hasSizeBetween(15, 120);
        archive.answer(event -> Taking.taken());
        passHours(24);
        assertThat(firsts(archive)).isEmpty();
    }

    /** It was: what had been tried once counted as new from then on, and a few took turns at being tried and left for weeks. */
    @Test
    void of_many_for_one_that_is_gone_for_good_none_takes_turns_with_another_for_ever() {
        archive.answer(event -> Taking.gone());
        IntStream.range(0, 30).forEach(i -> register());
        for (int i = 0; i < 40; i++) {
            runAll();
            clock.move(Duration.ofHours(6));
        }
        archive.take();
        archive.answer(event -> Taking.taken());
        passHours(24);
        assertThat(firsts(archive)).isEmpty();
    }

    @Test
    void who_says_it_is_gone_is_asked_twice_a_day() {
        archive.answer(event -> Taking.gone());
        IntStream.range(0, 5).forEach(i -> register());
        passHours(24);
        assertThat(archive.handed()).hasSizeBetween(2, 3);
    }

    @Test
    void who_asks_to_be_left_alone_is() {
        archive.answer(event -> Taking.later(Duration.ofMinutes(30)));
        IntStream.range(0, 5).forEach(i -> register());
        runAll();
        clock.move(Duration.ofMinutes(29));
        runAll();
        assertThat(archive.handed()).hasSize(1);
        archive.answer(event -> Taking.taken());
        clock.move(Duration.ofMinutes(10));
        runAll();
        assertThat(firsts(archive)).hasSize(5);
    }

    @Test
    void what_is_left_for_somebody_who_is_not_there_any_more_waits_three_days_and_no_longer() {
        register();
        nobody.set(true);
        runUnder(feedback.organization());
        passHours(48);
        nobody.set(false);
        runUnder(feedback.organization());
        clock.move(Duration.ofHours(1));
        runAll();
        assertThat(firsts(archive)).hasSize(1);

        register();
        nobody.set(true);
        runUnder(feedback.organization());
        passHours(24 * 4);
        nobody.set(false);
        runUnder(feedback.organization());
        archive.take();
        passHours(24);
        assertThat(firsts(archive)).isEmpty();
    }

    // Told again

    @Test
    void what_happened_to_a_case_is_told_again_from_any_entry_on_to_one_alone() {
        Receipt receipt = register();
        decide(receipt.caseId());
        register();
        runAll();
        List<PublishedEvent> told = archive.take().stream()
                .filter(event -> event.caseId().equals(receipt.caseId()))
                .toList();
        dashboard.take();
        feedback.subscriptions().replay("archive", receipt.caseId(), 2, SUPERVISOR);
        runAll();
        assertThat(archive.handed())
                .containsExactlyInAnyOrderElementsOf(
                        told.stream().filter(event -> event.sequence() > 2).toList());
        assertThat(dashboard.handed()).isEmpty();
    }

    @Test
    void what_happened_in_a_period_is_told_again_in_pages_whatever_it_happened_to() {
        List<String> before = IntStream.range(0, 3).mapToObj(i -> submitted()).toList();
        clock.move(Duration.ofMinutes(5));
        Instant from = clock.instant();
        List<String> within = new ArrayList<>();
        for (int i = 0; i < 110; i++) {
            within.add(submitted());
            clock.move(Duration.ofMillis(i % 3));
        }
        clock.move(Duration.ofMinutes(5));
        Instant until = clock.instant();
        String after = submitted();
        runAll();
        archive.take();

        feedback.subscriptions().replay("archive", new CaseQuery.Period(from, until), SUPERVISOR);
        runAll();
        assertThat(ids(archive)).containsExactlyInAnyOrderElementsOf(within);
        archive.take();
        feedback.subscriptions().replay("archive", CaseQuery.Period.ALWAYS, SUPERVISOR);
        runAll();
        assertThat(ids(archive))
                .hasSize(114)
                .containsAll(before)
                .containsAll(within)
                .contains(after);
        archive.take();
        feedback.subscriptions().replay("archive", new CaseQuery.Period(until, from), SUPERVISOR);
        runAll();
        assertThat(archive.handed()).isEmpty();
    }

    @Test
    void while_somebody_takes_nothing_no_more_than_a_page_is_queued_for_it() {
        IntStream.range(0, 105).forEach(i -> submitted());
        runAll();
        archive.take();
        archive.answer(event -> Taking.later());
        feedback.subscriptions().replay("archive", CaseQuery.Period.ALWAYS, SUPERVISOR);
        assertThat(feedback.dispatcher().runOnce()).isEqualTo(1);
        runAll();
        assertThat(archive.handed()).hasSize(1);
        archive.answer(event -> Taking.taken());
        clock.move(Duration.ofMinutes(2));
        runAll();
        assertThat(new TreeSet<>(ids(archive))).hasSize(105);
    }

    @Test
    void a_node_that_dies_while_something_is_told_again_goes_on_where_it_was() {
        AtomicBoolean dying = new AtomicBoolean();
        plant(sound -> new PlantedStore(sound, (call, given) -> {
            if (dying.get() && call.is("enqueue")) {
                throw new IllegalStateException("the node is gone");
            }
            return call.with(given);
        }));
        IntStream.range(0, 110).forEach(i -> submitted());
        runAll();
        archive.take();
        feedback.subscriptions().replay("archive", CaseQuery.Period.ALWAYS, SUPERVISOR);
        assertThat(feedback.dispatcher().runOnce()).isEqualTo(1);
        dying.set(true);
        runAll();
        dying.set(false);
        clock.move(Duration.ofMinutes(20));
        runAll();
        assertThat(ids(archive)).hasSize(110).doesNotHaveDuplicates();
    }

    @Test
    void only_who_may_have_it_told_again() {
        CaseId id = register().caseId();
        assertThat(feedback.subscriptions().mayReplay(SUPERVISOR)).isTrue();
        assertThat(feedback.subscriptions().mayReplay(Portal.SCREENER)).isFalse();
        assertThatThrownBy(() -> feedback.subscriptions().replay("archive", id, 0, Portal.SCREENER))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feedback.subscriptions().replay("archive", CaseQuery.Period.ALWAYS, Portal.SCREENER))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feedback.subscriptions().replay("nobody", id, 0, SUPERVISOR))
                .isInstanceOf(NotFoundException.class);
    }

    // Help

    private Receipt register() {
        return feedback.complaints().register(Portal.complaint("خاموشی خیابان نمونه"), Portal.CITIZEN);
    }

    private String submitted() {
        return register().caseId() + "-1";
    }

    private void assign(CaseId id) {
        feedback.complaints().assign(id, Assignment.to("agency/roads"), Portal.SCREENER);
    }

    private void decide(CaseId id) {
        assign(id);
        feedback.complaints().start(id, Portal.HANDLER);
        feedback.handling().note(id, Statement.of("یادداشت خیابان"), Portal.SCREENER);
        feedback.complaints().ask(id, Question.of("کدام خیابان؟", 5), Portal.HANDLER);
        feedback.complaints().reply(id, Statement.of("خیابان نمونه"), holder(id));
        Pledge pledge =
                Pledge.of("چراغ‌ها روشن می‌شود.", LocalDate.of(2026, 12, 20)).by("agency/roads", "handler");
        feedback.complaints()
                .resolve(id, Resolution.of(Outcome.UPHELD, "روشن شد.").promising(pledge), Portal.HANDLER);
    }

    private static CommandContext holder(CaseId id) {
        return CommandContext.of(new Actor.ReceiptHolder(id, Instant.MAX), Channel.WEB);
    }

    private void passHours(int hours) {
        for (int i = 0; i < hours; i++) {
            runAll();
            clock.move(Duration.ofHours(1));
        }
    }

    /** What was stored and never handed over, although two nodes ran on after one of them had died now and then. */
    private Set<String> lost(int cases) throws Exception {
        AtomicInteger settled = new AtomicInteger();
        AtomicBoolean dying = new AtomicBoolean(true);
        plant(sound -> new PlantedStore(sound, (call, given) -> {
            if (dying.get() && call.is("settle") && settled.incrementAndGet() % 17 == 0) {
                throw new IllegalStateException("the node is gone");
            }
            return call.with(given);
        }));
        Feedback other = equip(Portal.builder(
                        store(), FeedbackKeys.generate(new SecureRandom()), clock, feedback.organization()))
                .build();
        Set<String> stored = new TreeSet<>();
        CountDownLatch over = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Feedback node : List.of(feedback, other)) {
                running.add(nodes.submit(() -> {
                    boolean last = false;
                    while (!last) {
                        last = over.getCount() == 0;
                        while (node.dispatcher().runOnce() > 0) {
                            // Until nothing is due.
                        }
                    }
                }));
            }
            for (int i = 0; i < cases; i++) {
                CaseId id = register().caseId();
                assign(id);
                stored.add(id + "-1");
                stored.add(id + "-2");
            }
            over.countDown();
            for (Future<?> node : running) {
                node.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        dying.set(false);
        clock.move(Duration.ofMinutes(20));
        runAll();
        stored.removeAll(archive.handed().stream().map(PublishedEvent::id).collect(Collectors.toSet()));
        return stored;
    }

    private static List<String> ids(RecordingSubscriber subscriber) {
        return subscriber.handed().stream().map(PublishedEvent::id).toList();
    }

    private static Set<String> firsts(RecordingSubscriber subscriber) {
        return subscriber.handed().stream()
                .filter(event -> event.sequence() == 1)
                .map(PublishedEvent::id)
                .collect(Collectors.toSet());
    }

    /** Spreads what is tried again so that it always comes after everything that was there before: they take turns. */
    private static final class Turns extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final AtomicLong drawn = new AtomicLong();

        @Override
        public long nextLong() {
            return drawn.addAndGet(64);
        }
    }
}
