package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.ComplaintState;
import ir.mosharekat.feedback.error.ConcurrentUpdateException;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two screeners merge two complaints into each other at the same moment: one of them stays open. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MergeRacesTest {

    private static final int PAIRS = Proof.of(5_000, 250);
    private static final Statement SAME = Statement.of("همان موضوع است.");

    @Test
    void on_postgresql_of_two_complaints_merged_into_each_other_one_stays_open() throws Exception {
        try (HikariDataSource pool = Databases.emptyPostgreSql(4)) {
            assertThat(openOfEachPair(JdbiFeedbackStore.create(pool), PAIRS)).containsOnly(1);
        }
    }

    @Test
    void on_h2_of_two_complaints_merged_into_each_other_one_stays_open() throws Exception {
        try (HikariDataSource pool = Databases.newH2(4)) {
            assertThat(openOfEachPair(JdbiFeedbackStore.create(pool), PAIRS)).containsOnly(1);
        }
    }

    /** The twin: where only the merged case is written, both end closed, each in the other, and nobody answers. */
    @Test
    void where_the_other_case_is_only_read_both_are_lost() throws Exception {
        try (HikariDataSource pool = Databases.emptyPostgreSql(4)) {
            FeedbackStore sound = JdbiFeedbackStore.create(pool);
            assertThat(openOfEachPair(new PlantedStore(sound, MergeRacesTest::writesOnlyTheMerged), 250))
                    .contains(0);
        }
    }

    private static List<Integer> openOfEachPair(FeedbackStore store, int pairs) throws Exception {
        Feedback feedback = Portal.over(store);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService screeners = Executors.newFixedThreadPool(2);
        try {
            List<Integer> open = new ArrayList<>();
            for (int i = 0; i < pairs; i++) {
                CaseId a = register(feedback);
                CaseId b = register(feedback);
                List<Future<Boolean>> merged = new ArrayList<>();
                merged.add(screeners.submit(merge(feedback, a, b, together)));
                merged.add(screeners.submit(merge(feedback, b, a, together)));
                int done = 0;
                for (Future<Boolean> each : merged) {
                    done += each.get(60, TimeUnit.SECONDS) ? 1 : 0;
                }
                assertThat(done).as("merges that went through").isPositive();
                open.add(open(feedback, a) + open(feedback, b));
            }
            return open;
        } finally {
            screeners.shutdownNow();
        }
    }

    /** A conflict and a master that has been merged itself are the two ways to be too late; anything else is a defect. */
    private static Callable<Boolean> merge(Feedback feedback, CaseId id, CaseId master, CyclicBarrier together) {
        return () -> {
            together.await(60, TimeUnit.SECONDS);
            try {
                feedback.linking().merge(id, master, SAME, Portal.SCREENER);
                return true;
            } catch (ConcurrentUpdateException e) {
                return false;
            } catch (RuleViolatedException e) {
                assertThat(e.rule()).isEqualTo("unanswered");
                return false;
            }
        };
    }

    private static CaseId register(Feedback feedback) {
        return feedback.complaints()
                .register(Portal.complaint("خاموشی"), Portal.CITIZEN)
                .caseId();
    }

    private static int open(Feedback feedback, CaseId id) {
        CaseView view = feedback.handling().view(id, Portal.SCREENER);
        return view.progress().shown().orElseThrow().state() == ComplaintState.MERGED ? 0 : 1;
    }

    /** Through this a merge leaves the case it merges into as it was. */
    private static @Nullable Object writesOnlyTheMerged(PlantedStore.Call sound, Object[] given) throws Throwable {
        boolean ofTheOther =
                sound.is("update") && !((CaseSnapshot) given[0]).state().equals(ComplaintState.MERGED.name());
        boolean ofItsHistory = sound.is("append")
                && given[0] instanceof List<?> events
                && events.toString().contains("complaint.take-in");
        return ofTheOther || ofItsHistory ? null : sound.with(given);
    }
}
