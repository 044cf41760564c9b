package ir.mosharekat.feedback.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Dispatcher;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.testing.SettableClock;
import ir.mosharekat.feedback.tracking.KeyFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A node of a portal in a process of its own, which does what is due over and over and says so, until somebody kills it
 * or tells it nothing more. What time it is, it is told line by line.
 */
final class DispatchingProgram {

    static final String READY = "ready";
    static final String SOUND = "sound";
    static final String CARELESS = "careless";

    private DispatchingProgram() {}

    /**
     * Runs until killed, or until its input ends.
     *
     * @param arguments the address of the database, the file of the keys, what time it is, and {@code careless} to work on
     *     a {@link CarelessStore}
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        SettableClock clock = SettableClock.at(arguments[2]);
        HikariDataSource pool = Databases.at(arguments[0], 2);
        FeedbackStore sound = JdbiFeedbackStore.create(pool);
        FeedbackStore store = arguments[3].equals(CARELESS) ? CarelessStore.over(sound) : sound;
        Dispatcher dispatcher =
                Portal.over(store, KeyFile.open(Path.of(arguments[1])), clock).dispatcher();
        Thread listening = new Thread(() -> listen(clock));
        listening.setDaemon(true);
        listening.start();
        say(READY);
        while (true) {
            int done = dispatcher.runOnce();
            if (done > 0) {
                say(Integer.toString(done));
            } else {
                Thread.sleep(5);
            }
        }
    }

    /** Whoever started this closes its input at the end, and the system does if it dies: nothing is left running. */
    private static void listen(SettableClock clock) {
        try (BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                clock.set(Instant.parse(line));
            }
        } catch (IOException e) {
            // Nobody is there any more.
        }
        Runtime.getRuntime().halt(0);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
