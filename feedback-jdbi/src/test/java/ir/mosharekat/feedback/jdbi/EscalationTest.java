package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.tracking.KeyFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database, killed again and again: what is late is put down once and climbs each rung once. */
@Tag("proof")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class EscalationTest {

    private static final int CASES = Proof.of(10_000, 200);
    private static final int CASES_OF_THE_TWIN = 100;
    private static final int KILLS = Proof.of(100, 4);
    private static final int NODES = 2;

    /** How many batches a node lives to see, at most. */
    private static final int LIFETIME = Proof.of(3, 1);

    /** The morning after the deadline, after the second rung, and after the third. */
    private static final List<Instant> MORNINGS = List.of(
            Instant.parse("2026-12-13T04:00:00Z"),
            Instant.parse("2026-12-20T04:00:00Z"),
            Instant.parse("2026-12-28T04:00:00Z"));

    /** What a killed node had taken is free again after five minutes, and not before. */
    private static final Duration PAST_THE_LEASE = Duration.ofSeconds(301);

    @TempDir
    Path folder;

    private final HikariDataSource pool = Databases.emptyPostgreSql(4);
    private final ExecutorService threads = Executors.newFixedThreadPool(NODES);
    private final List<DispatchingProcess> nodes = new CopyOnWriteArrayList<>();
    private final AtomicInteger killedAtWork = new AtomicInteger();
    private Instant now = MORNINGS.get(0);

    @AfterEach
    void end() {
        threads.shutdownNow();
        nodes.forEach(DispatchingProcess::kill);
        pool.close();
    }

    @Test
    void however_often_nodes_are_killed_what_is_late_is_put_down_once_and_climbs_each_rung_once() throws Exception {
        LateCases cases = lateCases(CASES);
        start(DispatchingProgram.SOUND);
        for (int level = 1; level <= MORNINGS.size(); level++) {
            long begun = System.nanoTime();
            climb(level, kills(level));
            tell(level, cases, Duration.ofNanos(System.nanoTime() - begun));
            assertThat(cases.wrongAt(level)).isEmpty();
            assertThat(waiting()).containsExactlyInAnyOrderElementsOf(cases.ids());
        }
        assertThat(killedAtWork)
                .as("kills that hit somebody at work")
                .hasValueGreaterThanOrEqualTo(Proof.of(KILLS / 2, 1));
    }

    /** The twin: where nothing holds a second node off, the same test finds cases that were told of twice. */
    @Test
    void where_claims_do_not_hold_cases_climb_twice() throws Exception {
        LateCases cases = lateCases(CASES_OF_THE_TWIN);
        start(DispatchingProgram.CARELESS);
        climb(1, 0);
        assertThat(cases.wrongAt(1)).anyMatch(wrong -> wrong.contains("=2"));
    }

    private LateCases lateCases(int number) {
        return LateCases.register(number, JdbiFeedbackStore.create(pool), KeyFile.open(keys()));
    }

    private void start(String store) throws IOException {
        for (int i = 0; i < NODES; i++) {
            nodes.add(DispatchingProcess.start(keys(), now, store));
        }
    }

    /** As many for every level, and the first ones get what is left over. */
    private static int kills(int level) {
        return KILLS / MORNINGS.size() + (level <= KILLS % MORNINGS.size() ? 1 : 0);
    }

    /** Has the nodes do all that is due on the morning of a level, while they are killed. */
    private void climb(int level, int kills) throws Exception {
        for (DispatchingProcess node : nodes) {
            node.awaitReady();
        }
        tell(MORNINGS.get(level - 1));
        List<Callable<Integer>> lives = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            int node = i;
            int share = kills / NODES + (node < kills % NODES ? 1 : 0);
            Random random = new Random(10L * level + node);
            lives.add(() -> {
                for (int kill = 0; kill < share; kill++) {
                    killAtWork(node, random);
                }
                return share;
            });
        }
        for (Future<Integer> life : threads.invokeAll(lives)) {
            life.get();
        }
        tell(later());
        while (isDue()) {
            for (DispatchingProcess node : nodes) {
                node.requireAlive();
            }
            Thread.sleep(10);
        }
    }

    /** Somewhere in a batch; the next one starts at once, at a time at which its leases are over. */
    private void killAtWork(int node, Random random) throws Exception {
        DispatchingProcess killed = nodes.get(node);
        killed.awaitBatches(random.nextInt(LIFETIME + 1), this::isDue);
        Thread.sleep(random.nextInt(60));
        if (isDue()) {
            killedAtWork.incrementAndGet();
        }
        killed.kill();
        nodes.set(node, DispatchingProcess.start(keys(), later(), DispatchingProgram.SOUND));
    }

    private void tell(Instant time) throws IOException {
        set(time);
        for (DispatchingProcess node : nodes) {
            node.tell(time);
        }
    }

    private synchronized void set(Instant time) {
        now = time;
    }

    private synchronized Instant now() {
        return now;
    }

    private synchronized Instant later() {
        now = now.plus(PAST_THE_LEASE);
        return now;
    }

    private boolean isDue() {
        try (Connection connection = pool.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select from feedback_work where due <= ? limit 1")) {
            query.setObject(1, OffsetDateTime.ofInstant(now(), ZoneOffset.UTC));
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cases that wait for something, each as often as it does. */
    private List<UUID> waiting() throws SQLException {
        List<UUID> waiting = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement("select case_id from feedback_work");
                ResultSet found = query.executeQuery()) {
            while (found.next()) {
                waiting.add(found.getObject(1, UUID.class));
            }
        }
        return waiting;
    }

    /** At the first level a case is put down as late and climbs; then it climbs. */
    private void tell(int level, LateCases cases, Duration took) {
        if (Proof.of(true, false)) {
            int transitions = cases.ids().size() * (level == 1 ? 2 : 1);
            System.out.printf(
                    Locale.ROOT,
                    "Level %d: %d transitions in %d s, %d a second; killed at work %d times so far%n",
                    level,
                    transitions,
                    took.toSeconds(),
                    1_000L * transitions / took.toMillis(),
                    killedAtWork.get());
        }
    }

    private Path keys() {
        return folder.resolve("keys");
    }
}
