package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.testing.Samples;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What becomes of callers whose writes another caller was committing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CombinerTest {

    private static final int LEADERS = 3;

    private final HikariDataSource pool = Databases.newH2(8);
    private final Samples samples = new Samples(7);
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void who_waited_for_a_leader_that_died_is_answered_and_the_next_is_served() throws Exception {
        Dying dialect = new Dying();
        Combiner combiner = new Combiner(Jdbi.create(pool), dialect);
        List<Thread> leaders = new ArrayList<>();
        for (int i = 0; i < LEADERS; i++) {
            leaders.add(start(combiner, dialect));
            assertThat(dialect.begun.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        }
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            waiting.add(start(combiner, dialect));
            awaitParked(waiting.get(i));
        }

        dialect.goOn.countDown();
        for (Thread thread : leaders) {
            thread.join(10_000);
        }
        for (Thread thread : waiting) {
            thread.join(10_000);
            assertThat(thread.isAlive()).as("still waiting").isFalse();
        }

        assertThat(failures).hasSize(4);
        assertThat(failures).filteredOn(failure -> failure == dialect.death).hasSize(1);
        assertThat(failures).filteredOn(StorageException.class::isInstance).hasSize(3);
        assertThat(Databases.rows(pool)).as("of the leaders before").isEqualTo(2L * LEADERS);

        combiner.write(List.of(group(dialect)));
        assertThat(Databases.rows(pool)).isEqualTo(2L * LEADERS + 2);
    }

    private Thread start(Combiner combiner, Dialect dialect) {
        WriteGroup group = group(dialect);
        Thread thread = new Thread(() -> combiner.write(List.of(group)));
        thread.setUncaughtExceptionHandler((dead, failure) -> failures.add(failure));
        thread.start();
        return thread;
    }

    /** A case with one message: two rows. */
    private WriteGroup group(Dialect dialect) {
        WriteGroup group = new WriteGroup(dialect.tables(), "tenant");
        CaseFile file = samples.bareComplaint();
        group.insert(file);
        assertThat(file.messages()).hasSize(1);
        return group;
    }

    private static void awaitParked(Thread thread) throws InterruptedException {
        for (int i = 0; i < 1_000 && thread.getState() != Thread.State.WAITING; i++) {
            Thread.sleep(10);
        }
        assertThat(thread.getState()).isEqualTo(Thread.State.WAITING);
    }

    /** H2, whose first three writes take until they may go on, and whose fourth is the end of its caller. */
    private static final class Dying implements Dialect {

        private final Dialect h2 = new H2();
        private final AtomicInteger writes = new AtomicInteger();
        private final Semaphore begun = new Semaphore(0);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final Error death = new StackOverflowError("planted");

        @Override
        public void write(Handle handle, List<WriteGroup> groups) {
            int number = writes.incrementAndGet();
            if (number <= LEADERS) {
                begun.release();
                awaitGoOn();
            } else if (number == LEADERS + 1) {
                throw death;
            }
            h2.write(handle, groups);
        }

        private void awaitGoOn() {
            try {
                assertThat(goOn.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String name() {
            return h2.name();
        }

        @Override
        public Tables tables() {
            return h2.tables();
        }

        @Override
        public void makeDurable(Handle handle) {
            h2.makeDurable(handle);
        }

        @Override
        public boolean writesAtOnce(List<WriteGroup> groups) {
            return h2.writesAtOnce(groups);
        }

        @Override
        public Sql holdsOneOf(String column, Collection<String> values) {
            return h2.holdsOneOf(column, values);
        }

        @Override
        public boolean mayIndexWords() {
            return h2.mayIndexWords();
        }

        @Override
        public List<LeasedWork> lease(Handle handle, Lease lease) {
            return h2.lease(handle, lease);
        }

        @Override
        public void changeSchema(Handle handle, Consumer<Handle> change) {
            h2.changeSchema(handle, change);
        }
    }
}
