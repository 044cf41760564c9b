package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Submission;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** That of rivals one wins, that nobody's work is lost, and that one who fails fails alone. */
public abstract class ConcurrencyConformance extends ConformanceSuite {

    private static final int RIVALS = 16;

    /** For the adapters. */
    protected ConcurrencyConformance() {}

    @Test
    void of_many_who_replace_the_same_version_one_wins() throws Exception {
        CaseFile file = samples.bareComplaint();
        writeCases(cases -> cases.insert(file));
        List<Boolean> won = together(rival -> () -> {
            CaseSnapshot next = file.snapshot().toBuilder()
                    .version(2)
                    .subject("رقیب " + rival)
                    .build();
            try {
                store().inUnitOfWork(SEMNAN, unit -> {
                    unit.cases().update(next, 1, List.of(Samples.message(2, "رقیب " + rival)));
                    return true;
                });
                return true;
            } catch (StaleVersionException e) {
                return false;
            }
        });
        assertThat(won).containsOnlyOnce(true);
        CaseFile after = open(file.snapshot().id()).orElseThrow();
        assertThat(after.snapshot().subject()).isEqualTo("رقیب " + won.indexOf(true));
        assertThat(after.messages()).hasSize(2);
        assertThat(after.messages().get(1).text()).isEqualTo("رقیب " + won.indexOf(true));
    }

    @Test
    void of_many_who_read_and_replace_nobody_is_lost() throws Exception {
        CaseFile file = samples.bareComplaint();
        writeCases(cases -> cases.insert(file));
        List<Integer> successes = together(rival -> () -> {
            int succeeded = 0;
            for (int i = 0; i < 5; i++) {
                try {
                    store().inUnitOfWork(SEMNAN, unit -> {
                        CaseSnapshot found =
                                unit.cases().find(file.snapshot().id()).orElseThrow();
                        CaseSnapshot next = found.toBuilder()
                                .version(found.version() + 1)
                                .hops(found.hops() + 1)
                                .build();
                        unit.cases().update(next, found.version(), List.of());
                        return true;
                    });
                    succeeded++;
                } catch (StaleVersionException e) {
                    // Lost this time, and knows it.
                }
            }
            return succeeded;
        });
        int all = successes.stream().mapToInt(Integer::intValue).sum();
        CaseSnapshot after = find(file.snapshot().id()).orElseThrow();
        assertThat(after.hops()).isEqualTo(all).isPositive();
        assertThat(after.version()).isEqualTo(1 + all);
    }

    @Test
    void of_many_with_the_same_submission_key_one_is_stored() throws Exception {
        Submission submission = new Submission(samples.keyHash(), samples.keyHash());
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            CaseSnapshot bare = samples.bareComplaint().snapshot();
            files.add(Samples.file(bare.toBuilder().submission(submission).build()));
        }
        List<Boolean> won = together(rival -> () -> inserted(files.get(rival)));
        assertThat(won).containsOnlyOnce(true);
        CaseFile winner = files.get(won.indexOf(true));
        assertThat(findSubmission(submission.keyHash())
                        .map(file -> file.snapshot().id()))
                .contains(winner.snapshot().id());
        files.stream()
                .filter(file -> !file.snapshot().id().equals(winner.snapshot().id()))
                .forEach(loser -> assertThat(find(loser.snapshot().id())).isEmpty());
    }

    @Test
    void everyone_who_was_told_so_is_stored_and_who_fails_fails_alone() throws Exception {
        CaseFile taken = samples.bareComplaint();
        writeCases(cases -> cases.insert(taken));
        List<List<CaseFile>> files = new ArrayList<>();
        for (int rival = 0; rival < RIVALS; rival++) {
            List<CaseFile> own = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                own.add(i % 5 == 4 ? taken : samples.bareComplaint());
            }
            files.add(own);
        }
        List<List<Boolean>> stored = together(rival -> () -> {
            List<Boolean> own = new ArrayList<>();
            for (CaseFile file : files.get(rival)) {
                boolean success = inserted(file);
                // Whoever is told so can rely on it at once, on any node.
                own.add(success && find(file.snapshot().id()).isPresent());
            }
            return own;
        });
        for (List<Boolean> own : stored) {
            assertThat(own).containsExactly(true, true, true, true, false, true, true, true, true, false);
        }
    }

    @Test
    void items_are_leased_to_one_node_each() throws Exception {
        CaseId id = samples.id();
        write(unit -> {
            for (int i = 0; i < 200; i++) {
                unit.queue().enqueue(List.of(samples.work(id, "timer." + i, Samples.NOON)));
            }
        });
        List<List<LeasedWork>> leased = together(rival -> () -> {
            List<LeasedWork> own = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                own.addAll(fixture()
                        .store()
                        .inUnitOfWork(
                                SEMNAN, unit -> unit.queue().lease(Samples.NOON, Samples.NOON.plusSeconds(60), 7)));
            }
            return own;
        });
        Set<Object> items = new HashSet<>();
        leased.forEach(own -> own.forEach(work ->
                assertThat(items.add(work.item().id())).as("leased once").isTrue()));
        assertThat(items).hasSize(200);
    }

    private boolean inserted(CaseFile file) {
        try {
            store().inUnitOfWork(SEMNAN, unit -> {
                unit.cases().insert(file);
                return true;
            });
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Lets all rivals go at the same moment, and gives what each came to. */
    private static <T> List<T> together(IntFunction<Callable<T>> rivals) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(RIVALS);
        try {
            CyclicBarrier start = new CyclicBarrier(RIVALS);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < RIVALS; i++) {
                Callable<T> rival = rivals.apply(i);
                running.add(threads.submit(() -> {
                    start.await();
                    return rival.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("A rival failed with " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
