package ir.mosharekat.feedback.jdbi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The tables of the relational store, as versioned SQL scripts. Either this class applies them, or the host's own Flyway
 * does, pointed at {@link #location}; not both.
 *
 * <p>Beside the tables there is an index of the words in cases, which a host may leave out: {@link #applySearchIndex}.
 */
public final class FeedbackSchema {

    private static final String FOLDER = "/ir/mosharekat/feedback/jdbi/schema/";
    private static final String SEARCH_FOLDER = "/ir/mosharekat/feedback/jdbi/search/";
    private static final String SEARCH_SCRIPT = "R__search_index.sql";

    /** The scripts in their order; each is in the folder of every dialect. */
    private static final List<String> SCRIPTS = List.of("V1__cases.sql");

    private FeedbackSchema() {}

    /**
     * Brings the tables up to date. Several nodes may call it at once, and it may be called at every start.
     *
     * @param dataSource the database, with the right to make tables
     * @throws IllegalStateException if the tables are newer than this library, or a script that was applied has changed
     * @throws IllegalArgumentException if the database is neither PostgreSQL nor H2
     * @throws ir.mosharekat.feedback.error.StorageException if the database refused
     */
    public static void apply(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            Dialect dialect = Dialects.of(connection);
            try (Handle handle = Jdbi.create(new HostsConnection(connection)).open()) {
                dialect.changeSchema(handle, transaction -> apply(transaction, dialect));
            }
        } catch (SQLException | JdbiException e) {
            throw Failures.inFull(e);
        }
    }

    /**
     * Makes the index by which PostgreSQL finds rare words in hundreds of thousands of cases, unless it is there. Searching
     * finds the same without it, by reading every case. With it every registration and every change of a case costs about
     * twice what it did in the database: it is for desks that search much. On H2 nothing is done, because H2 has no
     * such index. Call it after {@link #apply}; several nodes may call it at once, and it may be called at every start.
     *
     * <p>Cases cannot be written while the index is made, which takes about a minute for 300,000. Where that is too
     * long, make {@code feedback_case_search} with {@code create index concurrently} beforehand, as the script of
     * {@link #searchIndexLocation} has it.
     *
     * @param dataSource the database, with the right to make indexes and the extension {@code pg_trgm}, if that is not
     *     there yet
     * @throws IllegalStateException if the database refused, with what is to be done about it; the store works as before
     * @throws IllegalArgumentException if the database is neither PostgreSQL nor H2
     * @throws ir.mosharekat.feedback.error.StorageException if the database cannot be reached
     */
    public static void applySearchIndex(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            Dialect dialect = Dialects.of(connection);
            String script = read(SEARCH_FOLDER + dialect.name() + "/" + SEARCH_SCRIPT);
            try (Handle handle = Jdbi.create(new HostsConnection(connection)).open()) {
                dialect.changeSchema(handle, transaction -> makeSearchIndex(transaction, script));
            }
        } catch (SQLException | JdbiException e) {
            throw Failures.inFull(e);
        }
    }

    /**
     * Where the scripts for a database are, as a Flyway location.
     *
     * @param dataSource the database
     * @return such as {@code classpath:ir/mosharekat/feedback/jdbi/schema/postgresql}
     * @throws IllegalArgumentException if the database is neither PostgreSQL nor H2
     */
    public static String location(DataSource dataSource) {
        return location(dataSource, FOLDER);
    }

    /**
     * Where the script of the index of words is, as one more Flyway location: a repeatable migration. A host that leaves
     * it out has no such index; see {@link #applySearchIndex}.
     *
     * @param dataSource the database
     * @return such as {@code classpath:ir/mosharekat/feedback/jdbi/search/postgresql}
     * @throws IllegalArgumentException if the database is neither PostgreSQL nor H2
     */
    public static String searchIndexLocation(DataSource dataSource) {
        return location(dataSource, SEARCH_FOLDER);
    }

    private static String location(DataSource dataSource, String folder) {
        try (Connection connection = dataSource.getConnection()) {
            return "classpath:" + folder.substring(1) + Dialects.of(connection).name();
        } catch (SQLException e) {
            throw Failures.inFull(e);
        }
    }

    private static void makeSearchIndex(Handle handle, String script) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database did not make the index of the words in cases: " + e.getMessage()
                            + ". It needs the extension pg_trgm, which the owner of the database makes with \"create"
                            + " extension pg_trgm\", and a locale that knows Persian letters. Without the index searching"
                            + " works as well, but reads every case",
                    e);
        }
    }

    private static void apply(Handle handle, Dialect dialect) {
        handle.execute("create table if not exists feedback_schema_version"
                + " (script varchar(100) primary key, checksum varchar(64) not null)");
        Map<String, String> applied = handle.createQuery("select script, checksum from feedback_schema_version")
                .reduceRows(new TreeMap<>(), (scripts, row) -> {
                    scripts.put(row.getColumn("script", String.class), row.getColumn("checksum", String.class));
                    return scripts;
                });
        for (String script : SCRIPTS) {
            String text = read(FOLDER + dialect.name() + "/" + script);
            String checksum = applied.remove(script);
            if (checksum == null) {
                handle.createScript(text).execute();
                handle.execute("insert into feedback_schema_version values (?, ?)", script, checksum(text));
            } else if (!checksum.equals(checksum(text))) {
                throw new IllegalStateException("The script " + script + " has changed since it was applied");
            }
        }
        if (!applied.isEmpty()) {
            throw new IllegalStateException(
                    "The tables were made by a newer version of this library: " + applied.keySet());
        }
    }

    private static String read(String path) {
        try (var in = FeedbackSchema.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The script " + path + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line endings do not count: a checkout on another system may change them. */
    private static String checksum(String script) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] text = script.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(sha256.digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
