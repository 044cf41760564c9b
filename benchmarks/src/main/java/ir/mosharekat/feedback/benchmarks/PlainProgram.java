package ir.mosharekat.feedback.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * What a portal would write by itself: raw JDBC, a case, an entry of its history and an item in a queue. Once as the
 * obvious program (begin, three inserts, commit), once as a single statement. It checks nothing, signs nothing, explains
 * nothing, and keeps no text in a search form.
 */
final class PlainProgram {

    private static final String CASE =
            "insert into plain_case (id, code, kind, state, subject, text, submitter, received, due)"
                    + " values (?, ?, 'COMPLAINT', 'RECEIVED', ?, ?, ?, ?, ?)";
    private static final String HISTORY =
            "insert into plain_history (case_id, sequence, type, actor, at) values (?, 1, 'submit', 'citizen', ?)";
    private static final String QUEUE = "insert into plain_queue (id, case_id, name, due) values (?, ?, 'deadline', ?)";

    private final DataSource dataSource;

    PlainProgram(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void createTables() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists plain_case (id uuid primary key, code text not null unique,"
                    + " kind text not null, state text not null, subject text not null, text text not null,"
                    + " submitter text, received timestamptz not null, due timestamptz not null)");
            statement.execute("create index if not exists plain_case_due on plain_case (due)");
            statement.execute("create table if not exists plain_history (case_id uuid not null references plain_case,"
                    + " sequence bigint not null, type text not null, actor text not null, at timestamptz not null,"
                    + " primary key (case_id, sequence))");
            statement.execute("create table if not exists plain_queue (id uuid primary key, case_id uuid not null,"
                    + " name text not null, due timestamptz not null)");
            statement.execute("create index if not exists plain_queue_due on plain_queue (due)");
        }
    }

    /** Begin, three inserts, commit: four round trips. */
    UUID inFourRoundTrips(long number) throws SQLException {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insertCase = connection.prepareStatement(CASE);
                    PreparedStatement history = connection.prepareStatement(HISTORY);
                    PreparedStatement queue = connection.prepareStatement(QUEUE)) {
                bindCase(insertCase, 1, id, number, now);
                insertCase.executeUpdate();
                history.setObject(1, id);
                history.setObject(2, now);
                history.executeUpdate();
                bindQueue(queue, 1, id, now);
                queue.executeUpdate();
                connection.commit();
                return id;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** A case and its history: two queries. */
    List<String> read(UUID id) throws SQLException {
        List<String> read = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement byId = connection.prepareStatement(
                        "select code, kind, state, subject, text, submitter, received, due from plain_case where id = ?");
                PreparedStatement history = connection.prepareStatement(
                        "select type, actor, at from plain_history where case_id = ? order by sequence")) {
            for (PreparedStatement statement : List.of(byId, history)) {
                statement.setObject(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            read.add(row.getString(i));
                        }
                    }
                }
            }
        }
        return read;
    }

    /** The same three rows in one statement: one round trip. */
    void inOneStatement(long number) throws SQLException {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("with h as (" + HISTORY + "), q as (" + QUEUE + ") " + CASE)) {
            statement.setObject(1, id);
            statement.setObject(2, now);
            bindQueue(statement, 3, id, now);
            bindCase(statement, 6, id, number, now);
            statement.executeUpdate();
        }
    }

    private static void bindCase(PreparedStatement statement, int from, UUID id, long number, OffsetDateTime now)
            throws SQLException {
        statement.setObject(from, id);
        statement.setString(
                from + 1, Long.toString(ThreadLocalRandom.current().nextLong(1L << 50) * 1000 + number % 1000));
        statement.setString(from + 2, Texts.SUBJECT);
        statement.setString(from + 3, Texts.TEXT);
        statement.setString(from + 4, "{\"name\": \"" + Texts.NAME + "\", \"mobile\": \"+989120000001\"}");
        statement.setObject(from + 5, now);
        statement.setObject(from + 6, now.plusDays(15));
    }

    private static void bindQueue(PreparedStatement statement, int from, UUID id, OffsetDateTime now)
            throws SQLException {
        statement.setObject(from, UUID.randomUUID());
        statement.setObject(from + 1, id);
        statement.setObject(from + 2, now.plusDays(15));
    }
}
