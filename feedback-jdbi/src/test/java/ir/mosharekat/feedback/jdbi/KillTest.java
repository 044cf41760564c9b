package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.tracking.KeyFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after the process was killed, again and again over the same H2 file. */
@Tag("proof")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KillTest {

    private static final int KILLS = Proof.of(20, 6);

    /** By then the twin has to have lost something. */
    private static final int KILLS_OF_THE_TWIN = 20;

    @TempDir
    Path folder;

    private final Random random = new Random(20261121);
    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void no_acknowledged_case_is_lost_and_none_is_half_there() throws IOException {
        for (int i = 0; i < KILLS; i++) {
            killWhileRegistering("durable");
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS * 10);
        assertThat(lost()).isEmpty();
    }

    /** The twin: with H2's own delay the same test finds cases that are gone. */
    @Test
    void with_the_delay_that_h2_comes_with_cases_are_lost() throws IOException {
        for (int i = 0; i < KILLS_OF_THE_TWIN && lost().isEmpty(); i++) {
            killWhileRegistering("delayed");
        }
        assertThat(lost()).isNotEmpty();
    }

    private void killWhileRegistering(String durability) throws IOException {
        Process program = OtherJvm.start(RegisteringProgram.class, folder.toString(), durability);
        try (BufferedReader said = program.inputReader(StandardCharsets.US_ASCII)) {
            String line = said.readLine();
            while (line != null && !line.equals(RegisteringProgram.READY)) {
                line = said.readLine();
            }
            int last = 20 + random.nextInt(60);
            for (int i = 0; i < last; i++) {
                acknowledge(said.readLine());
            }
            // By its handle: the process object would close the stream, and what it said before it died counts too.
            program.toHandle().destroyForcibly();
            for (line = said.readLine(); line != null; line = said.readLine()) {
                acknowledge(line);
            }
        } finally {
            program.toHandle().destroyForcibly();
        }
    }

    private void acknowledge(String line) {
        if (line != null && line.length() == 41) {
            acknowledged.add(line);
        }
    }

    /** The receipts that open nothing, or a case with a broken history or without its timer. */
    private List<String> lost() {
        try (HikariDataSource pool = Databases.at(RegisteringProgram.url(folder), 2)) {
            Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool), KeyFile.open(folder.resolve("keys")));
            List<String> lost = new ArrayList<>();
            for (String receipt : acknowledged) {
                Optional<TrackedCase> found =
                        feedback.handling().track(receipt.substring(0, 16), receipt.substring(17), Portal.CITIZEN);
                if (found.isEmpty() || !isWhole(feedback, found.get())) {
                    lost.add(receipt);
                }
            }
            return lost;
        }
    }

    private static boolean isWhole(Feedback feedback, TrackedCase tracked) {
        var history = feedback.handling().history(tracked.view().id(), 0, Portal.SCREENER);
        return history.size() == 1
                && EventChain.firstBreak(history).isEmpty()
                && tracked.view().conversation().shown().orElseThrow().size() == 1;
    }
}
