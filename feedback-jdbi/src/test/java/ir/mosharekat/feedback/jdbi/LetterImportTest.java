package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.letter.Reconciliation;
import ir.mosharekat.feedback.letter.TakenLetter;
import ir.mosharekat.feedback.tracking.KeyFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run over very many letters that is killed again and again, and begun again: each letter is there once at the end. */
@Tag("proof")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class LetterImportTest {

    private static final int LETTERS = Proof.of(330_000, 6_000);
    private static final int LETTERS_OF_THE_TWIN = 6_000;
    private static final int KILLS = Proof.of(10, 3);

    /** How many pages a run lives to see, at most. */
    private static final int LIFETIME = Proof.of(60, 3);

    private static final String NUMBERS_ARE_TAKEN_ONCE =
            "create unique index feedback_case_letter on feedback_case (tenant, letter_batch, letter_number)"
                    + " where letter_batch is not null";

    @TempDir
    Path folder;

    private final HikariDataSource pool = Databases.emptyPostgreSql(2);
    private final Random random = new Random(20261122);
    private long workingNanos;
    private int pages;

    @AfterEach
    void end() {
        Databases.empty(pool);
        pool.close();
    }

    @Test
    void however_often_the_run_is_killed_every_letter_gets_one_case_and_one_code() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            run(LETTERS, 1 + random.nextInt(LIFETIME));
        }
        run(LETTERS, Integer.MAX_VALUE);
        Feedback feedback = Portal.over(JdbiFeedbackStore.create(pool), KeyFile.open(folder.resolve("keys")));
        Reconciliation result = feedback.letters().reconcile(ImportingProgram.NAME, LETTERS, ImportingProgram.CLERK);
        assertThat(result).isEqualTo(new Reconciliation(LETTERS, LETTERS, List.of(), 0));
        assertThat(codes(feedback)).hasSize(LETTERS);
        for (String table : List.of("case", "message", "event", "work")) {
            assertThat(rows(table)).as(table).isEqualTo(LETTERS);
        }
        System.out.printf(
                Locale.ROOT,
                "%,d letters with %d kills, %,.0f a second with all that was taken in twice and thrown away%n",
                LETTERS,
                KILLS,
                pages * 500 * 1e9 / workingNanos);
    }

    /** The twin: where the database does not see to it that a number is taken once, letters are there twice. */
    @Test
    void where_numbers_are_not_unique_letters_are_taken_in_twice() throws Exception {
        execute("drop index feedback_case_letter");
        try {
            // Killed with most of the pages still to come, the next run begins a page before the first that is missing.
            run(LETTERS_OF_THE_TWIN, 3);
            run(LETTERS_OF_THE_TWIN, Integer.MAX_VALUE);
            assertThat(rows("case")).isGreaterThan(LETTERS_OF_THE_TWIN);
        } finally {
            Databases.empty(pool);
            execute(NUMBERS_ARE_TAKEN_ONCE);
        }
    }

    /** Lets a run live for so many pages, or to its end. */
    private void run(int letters, int most) throws IOException {
        Process program = OtherJvm.start(
                ImportingProgram.class,
                PostgreSqlServer.url(),
                folder.resolve("keys").toString(),
                Integer.toString(letters));
        try (BufferedReader said = program.inputReader(StandardCharsets.US_ASCII)) {
            awaitBegin(said);
            long begun = System.nanoTime();
            int lived = 0;
            String line = said.readLine();
            while (ImportingProgram.PAGE.equals(line)) {
                lived++;
                line = lived < most ? said.readLine() : null;
            }
            workingNanos += System.nanoTime() - begun;
            pages += lived;
            assertThat(lived == most ? ImportingProgram.DONE : line)
                    .as("how it ended, unless it is killed")
                    .isEqualTo(ImportingProgram.DONE);
        } finally {
            program.toHandle().destroyForcibly();
            program.toHandle().onExit().join();
        }
    }

    private static void awaitBegin(BufferedReader said) throws IOException {
        String line = said.readLine();
        while (line != null && !line.equals(ImportingProgram.READY)) {
            line = said.readLine();
        }
    }

    private static Set<String> codes(Feedback feedback) {
        Set<String> codes = new HashSet<>();
        List<TakenLetter> page = feedback.letters().taken(ImportingProgram.NAME, 0, ImportingProgram.CLERK);
        while (!page.isEmpty()) {
            page.forEach(letter -> codes.add(letter.code().value()));
            int last = page.get(page.size() - 1).number();
            page = feedback.letters().taken(ImportingProgram.NAME, last, ImportingProgram.CLERK);
        }
        return codes;
    }

    private long rows(String table) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from feedback_" + table)) {
            count.next();
            return count.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
