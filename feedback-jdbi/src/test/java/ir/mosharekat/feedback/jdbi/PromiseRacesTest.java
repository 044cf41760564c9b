package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.promise.Pledge;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.testing.SettableClock;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two nodes on one database: that a promise was missed is put down once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromiseRacesTest {

    private static final int PROMISES = Proof.of(2_000, 120);
    private static final int PROMISES_OF_THE_TWIN = 10;
    private static final int LOOKS = 10;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_missed_promise_is_put_down_once_however_many_nodes_look() throws Exception {
        try (HikariDataSource pool = Databases.emptyPostgreSql(4)) {
            FeedbackStore sound = JdbiFeedbackStore.create(pool);
            assertThat(missed(sound, sound, PROMISES)).containsOnly(1L);
        }
    }

    /** The twin: where no version, no lease and no number in the case holds a second node off, it happens twice. */
    @Test
    void where_no_version_is_compared_a_promise_is_missed_twice() throws Exception {
        try (HikariDataSource pool = Databases.emptyPostgreSql(4)) {
            FeedbackStore sound = JdbiFeedbackStore.create(pool);
            assertThat(missed(sound, meeting(CarelessStore.over(sound)), PROMISES_OF_THE_TWIN))
                    .contains(2L);
        }
    }

    /** Where both nodes have read a promise before either of them goes on. */
    private static FeedbackStore meeting(FeedbackStore store) {
        CyclicBarrier both = new CyclicBarrier(2);
        return new PlantedStore(store, (call, given) -> {
            if (call.is("settle")) {
                try {
                    both.await(500, TimeUnit.MILLISECONDS);
                } catch (TimeoutException | BrokenBarrierException e) {
                    // The other one is through.
                }
            }
            // What the citizen is told has a number too, which would hold the second node off: nobody is told here.
            return given.length == 3 && given[0] instanceof CaseSnapshot
                    ? call.with(given[0], given[1], List.of())
                    : call.with(given);
        });
    }

    /** How often each promise was put down as missed by two nodes over a store. */
    private static List<Long> missed(FeedbackStore store, FeedbackStore ofNodes, int promises) throws Exception {
        SettableClock clock = SettableClock.at("2026-11-21T08:30:00.123Z");
        FeedbackKeys keys = FeedbackKeys.generate(new SecureRandom());
        Feedback feedback = Portal.over(store, keys, clock);
        List<CaseId> cases = new ArrayList<>();
        for (int i = 0; i < promises; i++) {
            CaseId id = feedback.complaints()
                    .register(Portal.complaint("خاموشی"), Portal.CITIZEN)
                    .caseId();
            feedback.complaints().assign(id, Assignment.to("agency/roads"), Portal.SCREENER);
            feedback.promises()
                    .make(id, Pledge.of("چراغ‌ها روشن می‌شود.", TODAY).by("agency/roads", "handler"), Portal.HANDLER);
            cases.add(id);
        }
        clock.move(Duration.ofDays(1));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Feedback> ready = List.of(Portal.over(ofNodes, keys, clock), Portal.over(ofNodes, keys, clock));
            List<Callable<Boolean>> both =
                    ready.stream().map(PromiseRacesTest::dispatching).toList();
            for (Future<Boolean> each : nodes.invokeAll(both)) {
                each.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        return cases.stream().map(id -> missed(feedback, id)).toList();
    }

    /** Who finds everything taken looks again a little later, as a scheduler does. */
    private static Callable<Boolean> dispatching(Feedback node) {
        return () -> {
            for (int idle = 0; idle < LOOKS; idle++) {
                while (node.dispatcher().runOnce() > 0) {
                    // One batch after the other.
                }
                Thread.sleep(5);
            }
            return true;
        };
    }

    private static long missed(Feedback feedback, CaseId id) {
        List<CaseEvent> history = feedback.handling().history(id, 0, Portal.SCREENER);
        assertThat(EventChain.firstBreak(id, history)).isEmpty();
        return history.stream()
                .filter(event -> event.happening().type().equals("promise.miss"))
                .count();
    }
}
