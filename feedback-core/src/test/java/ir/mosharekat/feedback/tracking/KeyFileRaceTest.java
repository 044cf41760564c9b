package ir.mosharekat.feedback.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of a portal that start for the first time must not make two files, or half the receipts never open. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyFileRaceTest {

    private static final int THREADS = 16;

    @Test
    void sixteen_threads_that_open_a_new_file_at_once_get_the_same_keys(@TempDir Path dir) throws Exception {
        for (int round = 0; round < 10; round++) {
            Path file = dir.resolve("round-" + round).resolve("feedback.keys");

            assertThat(openAtOnce(file)).as("the keys all threads got").hasSize(1);
            assertThat(KeyFileTest.beside(file)).containsExactly("feedback.keys");
        }
    }

    @Test
    @Timeout(60)
    void two_processes_that_open_a_new_file_at_once_get_the_same_keys(@TempDir Path dir) throws Exception {
        Path file = dir.resolve("feedback.keys");
        Process first = start(file);
        Process second = start(file);
        try (BufferedReader fromFirst = first.inputReader(StandardCharsets.US_ASCII);
                BufferedReader fromSecond = second.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(fromFirst.readLine()).isEqualTo("ready");
            assertThat(fromSecond.readLine()).isEqualTo("ready");
            go(first);
            go(second);

            String keys = fromFirst.readLine();
            assertThat(keys).isNotEmpty().isEqualTo(fromSecond.readLine()).isEqualTo(identity(KeyFile.open(file)));
            assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            first.destroyForcibly();
            second.destroyForcibly();
        }
        assertThat(KeyFileTest.beside(file)).containsExactly("feedback.keys");
    }

    /** One node of a portal: opens the key file when it is told to, and says which keys it got. */
    static final class Node {

        private Node() {}

        public static void main(String[] arguments) throws IOException {
            say("ready");
            int ignored = System.in.read();
            say(ignored < 0 ? "alone" : identity(KeyFile.open(Path.of(arguments[0]))));
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }

    private static Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Node.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void go(Process node) throws IOException {
        node.getOutputStream().write('\n');
        node.getOutputStream().flush();
    }

    private static Set<String> openAtOnce(Path file) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<String> open = () -> {
            start.await();
            return identity(KeyFile.open(file));
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> opened = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                opened.add(threads.submit(open));
            }
            Set<String> identities = new HashSet<>();
            for (Future<String> one : opened) {
                identities.add(one.get());
            }
            return identities;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String identity(FeedbackKeys keys) {
        return keys.publicKeys().keySet() + KeyFileTest.secret(keys, keys.currentId());
    }
}
