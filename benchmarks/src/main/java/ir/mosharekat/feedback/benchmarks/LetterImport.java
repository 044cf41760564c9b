package ir.mosharekat.feedback.benchmarks;

import ir.mosharekat.feedback.cases.LetterBatchId;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Letters taken in through the whole library, beside PostgreSQL's own {@code COPY} of the very same rows into the same
 * tables: page by page, each page a transaction, one caller.
 */
final class LetterImport {

    private static final int PAGES = 20;
    private static final int WARM_UP = 8;

    /** Everything of a case has its identifier, under one name or another. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>(Map.of(
            "feedback_case", "id",
            "feedback_message", "case_id",
            "feedback_event", "case_id",
            "feedback_work", "case_id"));

    private final DataSource dataSource;
    private final LibraryProgram library;
    private final int rounds;
    private String folder = "";

    LetterImport(DataSource dataSource, LibraryProgram library, int rounds) {
        this.dataSource = dataSource;
        this.library = library;
        this.rounds = rounds;
    }

    void run(PrintStream out) throws SQLException {
        double[] ratios = new double[rounds];
        double[] rates = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            LetterBatchId batch = new LetterBatchId("round" + (round + WARM_UP));
            long begin = System.nanoTime();
            for (int page = 0; page < PAGES; page++) {
                library.takeLetters(batch, page * LibraryProgram.LETTERS + 1);
            }
            double taking = System.nanoTime() - begin;
            double copying = copy(batch);
            if (round >= 0) {
                ratios[round] = copying / taking;
                rates[round] = PAGES * LibraryProgram.LETTERS * 1e9 / taking;
            }
        }
        out.println(
                "Letters, 1 caller, pages of " + LibraryProgram.LETTERS + ", in units of COPY into the same tables");
        out.printf("  %-34s %s%n", "library", Measurement.summary(ratios));
        out.printf(Locale.ROOT, "  %-34s %,.0f%n%n", "letters a second", Measurement.median(rates));
    }

    /** How long it takes to put the rows of a batch there again, as another tenant's, out of files beside the server. */
    private double copy(LetterBatchId batch) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (int page = 0; page < PAGES; page++) {
                for (Map.Entry<String, String> table : TABLES.entrySet()) {
                    statement.execute("copy (select 'copied' as tenant, " + columns(connection, table.getKey())
                            + " from " + table.getKey() + " where " + table.getValue() + " in (" + cases(batch, page)
                            + ")) to '" + file(connection, table.getKey(), page) + "'");
                }
            }
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            for (int page = 0; page < PAGES; page++) {
                for (String table : TABLES.keySet()) {
                    statement.execute("copy " + table + " from '" + file(connection, table, page) + "'");
                }
                connection.commit();
            }
            long end = System.nanoTime();
            connection.setAutoCommit(true);
            return end - begin;
        }
    }

    private static String cases(LetterBatchId batch, int page) {
        int first = page * LibraryProgram.LETTERS + 1;
        return "select id from feedback_case where tenant = 'benchmark' and letter_batch = '" + batch
                + "' and letter_number between " + first + " and " + (first + LibraryProgram.LETTERS - 1);
    }

    private String file(Connection connection, String table, int page) throws SQLException {
        if (folder.isEmpty()) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select current_setting('data_directory')")) {
                row.next();
                folder = row.getString(1);
            }
        }
        return folder + "/" + table + "-" + page + ".copy";
    }

    private static String columns(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select column_name from"
                        + " information_schema.columns where table_name = ? and column_name <> 'tenant' order by ordinal_position")) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return String.join(", ", names);
    }
}
