package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** That H2 keeps what many replace at once, row by row in one new file after another. */
@Tag("proof")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SerialEndsTest {

    private static final int RIVALS = 16;
    private static final int ROWS = 10;

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newFixedThreadPool(RIVALS);
    private int files;

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void no_replacement_is_lost() throws Exception {
        for (int i = 0; i < 25; i++) {
            assertThat(lostInNewFile(new SerialEnds())).isZero();
        }
    }

    /**
     * The twin. If it fails some day, H2 has been mended, and what it is the twin of can go. It waits for threads of H2 to meet
     * in a place of theirs, which takes long on a machine that has other things to do: so it belongs to the long proofs.
     */
    @Test
    @EnabledIfSystemProperty(named = "feedback.proof", matches = "true")
    void where_transactions_end_side_by_side_h2_loses_some() throws Exception {
        int lost = 0;
        for (int i = 0; i < 3_000 && lost == 0; i++) {
            lost = lostInNewFile(LocalTransactionHandler.binding());
        }
        assertThat(lost).isPositive();
    }

    private int lostInNewFile(TransactionHandler transactions) throws Exception {
        Jdbi jdbi = Jdbi.create("jdbc:h2:file:" + folder.resolve("rows" + ++files) + ";LOCK_TIMEOUT=100");
        jdbi.setTransactionHandler(transactions);
        List<Handle> rivals = new ArrayList<>();
        try (Handle clerk = jdbi.open()) {
            new H2().makeDurable(clerk);
            clerk.execute("create table account (tenant varchar not null, id int not null, version int not null,"
                    + " primary key (tenant, id))");
            clerk.execute("create index account_version on account (tenant, version)");
            for (int i = 0; i < RIVALS; i++) {
                rivals.add(jdbi.open());
            }
            int lost = 0;
            for (int row = 0; row < ROWS && lost == 0; row++) {
                clerk.execute("insert into account values ('semnan', ?, 0)", row);
                lost = replacements(rivals, row) - version(clerk, row);
            }
            return lost;
        } finally {
            rivals.forEach(Handle::close);
        }
    }

    /** How often the rivals were told that the row is replaced. */
    private int replacements(List<Handle> rivals, int row) throws Exception {
        List<Callable<Integer>> all = new ArrayList<>();
        for (Handle rival : rivals) {
            all.add(() -> {
                int replacements = 0;
                for (int i = 0; i < 5; i++) {
                    replacements += replace(rival, row);
                }
                return replacements;
            });
        }
        int replacements = 0;
        for (Future<Integer> future : threads.invokeAll(all)) {
            replacements += future.get();
        }
        return replacements;
    }

    /** As stores do it: whoever finds that somebody else was faster takes back what he has begun. */
    private static int replace(Handle handle, int row) {
        int version = version(handle, row);
        handle.begin();
        try {
            int count = handle.execute(
                    "update account set version = ? where tenant = 'semnan' and id = ? and version = ?",
                    version + 1,
                    row,
                    version);
            if (count == 1) {
                handle.commit();
            } else {
                handle.rollback();
            }
            return count;
        } catch (UnableToExecuteStatementException e) {
            // Nobody is at the row and yet it stays locked: this is how it begins.
            handle.rollback();
            return 0;
        }
    }

    private static int version(Handle handle, int row) {
        return handle.createQuery("select version from account where tenant = 'semnan' and id = ?")
                .bind(0, row)
                .mapTo(Integer.class)
                .one();
    }
}
