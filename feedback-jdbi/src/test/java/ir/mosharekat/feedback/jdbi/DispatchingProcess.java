package ir.mosharekat.feedback.jdbi;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** One life of a {@link DispatchingProgram}. */
final class DispatchingProcess {

    private final Process process;
    private final BufferedReader said;
    private final BufferedWriter told;
    private boolean ready;

    private DispatchingProcess(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.US_ASCII);
        this.told = process.outputWriter(StandardCharsets.US_ASCII);
    }

    static DispatchingProcess start(Path keys, Instant now, String store) throws IOException {
        return new DispatchingProcess(OtherJvm.start(
                DispatchingProgram.class, PostgreSqlServer.url(), keys.toString(), now.toString(), store));
    }

    /** Waits until it has done so many more batches, or until there is nothing to do. */
    void awaitBatches(int batches, BooleanSupplier somethingToDo) throws IOException, InterruptedException {
        awaitReady();
        while (said.ready()) {
            said.readLine(); // What it did before.
        }
        int done = 0;
        while (done < batches && somethingToDo.getAsBoolean()) {
            requireAlive();
            if (said.ready()) {
                said.readLine();
                done++;
            } else {
                Thread.sleep(2);
            }
        }
    }

    /** Waits until it has begun. */
    void awaitReady() throws IOException {
        while (!ready) {
            String line = said.readLine();
            if (line == null) {
                throw new IOException("It ended before it began");
            }
            ready = line.equals(DispatchingProgram.READY);
        }
    }

    /** What time it is from now on. */
    void tell(Instant now) throws IOException {
        told.write(now + "\n");
        told.flush();
    }

    void requireAlive() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("It ended by itself");
        }
    }

    /** Without a word to it, whatever it is doing. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.toHandle().onExit().join();
    }
}
