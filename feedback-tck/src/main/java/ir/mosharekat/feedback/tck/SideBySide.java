package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.HistoryTail;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That who reads while somebody writes sees all of a unit of work or nothing of it. */
abstract class SideBySide extends ConformanceSuite {

    private static final int NODES = 4;
    private static final int READERS = 3;

    /** So many readings, together, have to have fallen into the time of writing; or so many writes have to do. */
    private static final int ENOUGH_READINGS = 40;

    private static final int ENOUGH_WRITES = 2_000;

    private final List<FeedbackStore> nodes = new ArrayList<>();

    /** For the suite. */
    SideBySide() {}

    @BeforeEach
    void openNodes() {
        for (int i = 0; i < NODES; i++) {
            nodes.add(fixture().store());
        }
    }

    /** {@return the node that a rival works on: some share it, others are on other nodes} */
    FeedbackStore node(int rival) {
        return nodes.get(rival % NODES);
    }

    @Test
    void a_unit_of_work_is_seen_whole_or_not_at_all() throws Exception {
        List<CaseFile> files = cases(20);
        whileOthersRead(
                number -> {
                    write(unit -> writeAll(unit, files.get(number)));
                    return number + 1 < files.size();
                },
                // What is asked second may have come meanwhile, but it cannot be missing.
                reader -> files.forEach(file -> {
                    CaseId id = file.snapshot().id();
                    boolean whole = ask(reader, unit -> switch (reader) {
                        case 1 ->
                            unit.cases().open(id).isEmpty()
                                    || unit.queue().lease(Samples.NOON, Samples.NOON, 100).stream()
                                            .anyMatch(
                                                    work -> work.item().caseId().equals(id));
                        case 2 ->
                            unit.cases().open(id).isEmpty()
                                    || !unit.events().history(id, 0, 1).isEmpty();
                        default ->
                            unit.events().history(id, 0, 1).isEmpty()
                                    || unit.cases().open(id).isPresent();
                    });
                    assertThat(whole).as("what belongs to what is there").isTrue();
                }));
        for (CaseFile file : files) {
            assertThat(history(file.snapshot().id())).hasSize(1);
        }
    }

    @Test
    void nobody_sees_what_is_taken_back() throws Exception {
        List<CaseFile> files = cases(10);
        RuntimeException mine = new IllegalStateException("mine");
        whileOthersRead(
                number -> {
                    CaseFile file = files.get(number);
                    assertThatThrownBy(() -> write(unit -> {
                                writeAll(unit, file);
                                assertThat(unit.cases().find(file.snapshot().id()))
                                        .isPresent();
                                throw mine;
                            }))
                            .isSameAs(mine);
                    return number + 1 < files.size();
                },
                reader -> files.forEach(file -> {
                    CaseId id = file.snapshot().id();
                    Optional<CaseFile> opened = ask(reader, unit -> unit.cases().open(id));
                    List<CaseEvent> history = ask(reader, unit -> unit.events().history(id, 0, 1));
                    assertThat(opened).isEmpty();
                    assertThat(history).isEmpty();
                }));
        files.forEach(file -> write(unit -> writeAll(unit, file)));
        for (CaseFile file : files) {
            assertThat(history(file.snapshot().id())).hasSize(1);
        }
    }

    @Test
    void a_case_is_opened_with_the_messages_of_its_version() throws Exception {
        CaseFile file = samples.bareComplaint();
        CaseId id = file.snapshot().id();
        writeCases(cases -> cases.insert(file));
        AtomicInteger readings = new AtomicInteger();
        whileOthersRead(
                number -> {
                    int version = number + 2;
                    CaseSnapshot next = file.snapshot().toBuilder()
                            .version(version)
                            .tail(new HistoryTail(version, 0, EventChain.START))
                            .build();
                    writeCases(cases ->
                            cases.update(next, number + 1L, List.of(Samples.message(version, "پیام " + version))));
                    return readings.get() < ENOUGH_READINGS && version < ENOUGH_WRITES;
                },
                reader -> {
                    CaseFile found = ask(reader, unit -> unit.cases().open(id)).orElseThrow();
                    assertThat(found.messages()).hasSize(found.snapshot().tail().messages());
                    readings.incrementAndGet();
                });
        assertThat(open(id).orElseThrow().messages().size()).isGreaterThan(1);
    }

    /** Writes with one thread, by number as long as there is more to write, and all the while reads with others. */
    private static void whileOthersRead(IntPredicate writing, IntConsumer reading) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        together(1 + READERS, rival -> () -> {
            if (rival > 0) {
                do {
                    reading.accept(rival);
                } while (!over.get());
                return true;
            }
            try {
                int number = 0;
                while (writing.test(number)) {
                    number++;
                }
                return true;
            } finally {
                over.set(true);
            }
        });
    }

    private <T> T ask(int reader, Function<UnitOfWork, T> question) {
        return node(reader).inUnitOfWork(SEMNAN, question::apply);
    }

    private List<CaseFile> cases(int count) {
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(samples.bareComplaint());
        }
        return files;
    }

    private void writeAll(UnitOfWork unit, CaseFile file) {
        CaseId id = file.snapshot().id();
        unit.cases().insert(file);
        unit.events().append(List.of(Samples.event(id, 1)));
        unit.queue().enqueue(List.of(samples.work(id, "timer.answer", Samples.NOON)));
    }

    /** Lets all rivals go at the same moment, and gives what each came to. */
    static <T> List<T> together(int count, IntFunction<Callable<T>> rivals) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            CyclicBarrier start = new CyclicBarrier(count);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
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
