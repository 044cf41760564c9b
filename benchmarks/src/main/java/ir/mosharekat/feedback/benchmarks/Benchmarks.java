package ir.mosharekat.feedback.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Registers on PostgreSQL through the whole library and through two plain programs, takes in letters beside {@code COPY},
 * and prints what each is worth in units of the obvious one. Durability is as the server comes: nothing is turned off.
 *
 * <p>Settings: {@code -Drounds=9}, {@code -Dseconds=2}, {@code -Dwhat=registration,http,letters}.
 */
public final class Benchmarks {

    private static final int ROUNDS = Integer.getInteger("rounds", 9);
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("seconds", 2));
    private static final String WHAT = System.getProperty("what", "registration,http,letters");
    private static final List<Integer> THREADS = List.of(1, 8, 32);

    /** For each variant: until the compiler of the JVM has come to rest, the library is at half its speed. */
    private static final Duration WARM_UP = Duration.ofSeconds(30);

    private final PrintStream out;

    private Benchmarks(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs all benchmarks.
     *
     * @param arguments none
     * @throws Exception if one fails
     */
    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("unix_socket_directories", "")
                        // The embedded server comes with both off, which no portal could afford.
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
                HikariDataSource pool = pool(server)) {
            Benchmarks benchmarks = new Benchmarks(System.out);
            LibraryProgram library = new LibraryProgram(pool);
            benchmarks.out.println(versions(pool));
            benchmarks.out.printf(Locale.ROOT, "A flush to the disk takes %.0f microseconds%n%n", flushMicros());
            if (WHAT.contains("registration")) {
                benchmarks.registration(pool, library);
            }
            if (WHAT.contains("http")) {
                benchmarks.http(pool, library);
            }
            if (WHAT.contains("letters")) {
                new LetterImport(pool, library, ROUNDS).run(benchmarks.out);
            }
        }
    }

    private void registration(DataSource dataSource, LibraryProgram library) throws Exception {
        PlainProgram plain = new PlainProgram(dataSource);
        plain.createTables();
        Variant reference = new Variant("plain program, four round trips", plain::inFourRoundTrips);
        List<Variant> variants = List.of(
                reference,
                new Variant("plain program, one statement", plain::inOneStatement),
                new Variant("library", number -> library.register()));
        // Apart: the arithmetic of signatures is all that the compiler of the JVM then looks at.
        List<Variant> signing =
                List.of(reference, new Variant("library, receipt signed", number -> library.registerAndSign()));

        out.println("Registrations, in units of the plain program: median (quartiles) of " + ROUNDS + " rounds of "
                + ROUND.toSeconds() + " s");
        measure(variants);
        measure(signing);
    }

    private void http(DataSource dataSource, LibraryProgram library) throws Exception {
        PlainProgram plain = new PlainProgram(dataSource);
        plain.createTables();
        try (OverHttp http = OverHttp.start(library, plain)) {
            out.println("Registrations over HTTP, in units of a bare servlet");
            measure(http.registering());
            out.println("Tracking over HTTP, in units of a bare servlet");
            measure(http.tracking());
        }
    }

    private void measure(List<Variant> variants) throws Exception {
        new Measurement(variants, 8, WARM_UP).run(0);
        for (int threads : THREADS) {
            out.println(threads + (threads == 1 ? " caller" : " callers"));
            Map<String, double[]> ratios = new Measurement(variants, threads, ROUND).run(ROUNDS);
            ratios.forEach((name, values) -> out.printf("  %-34s %s%n", name, Measurement.summary(values)));
            out.println();
        }
    }

    private static String versions(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select version(), current_setting('fsync')," + " current_setting('synchronous_commit')")) {
            row.next();
            return "Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors; "
                    + row.getString(1) + ", fsync " + row.getString(2) + ", synchronous_commit " + row.getString(3);
        }
    }

    private static double flushMicros() throws IOException {
        Path file = Files.createTempFile("flush", ".bin");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            int times = 200;
            long begin = System.nanoTime();
            for (int i = 0; i < times; i++) {
                channel.write(ByteBuffer.allocate(8192), 0);
                channel.force(false);
            }
            return (System.nanoTime() - begin) / 1e3 / times;
        } finally {
            Files.delete(file);
        }
    }

    private static HikariDataSource pool(EmbeddedPostgres server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(32);
        return new HikariDataSource(config);
    }
}
