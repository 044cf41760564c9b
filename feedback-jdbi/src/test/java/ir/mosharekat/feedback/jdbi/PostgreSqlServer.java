package ir.mosharekat.feedback.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** A real PostgreSQL server, started once for all tests of a run; it has its own zone, and so has every session. */
final class PostgreSqlServer {

    /** On the other side of the world from the zone of the tests. */
    static final String ZONE = "America/New_York";

    private static final EmbeddedPostgres SERVER = start();

    private PostgreSqlServer() {}

    /** {@return the address of the one database} */
    static String url() {
        return SERVER.getJdbcUrl("postgres", "postgres");
    }

    static int port() {
        return SERVER.getPort();
    }

    /** {@return a pool over the one database, with the tables there} */
    static HikariDataSource pool(int size) {
        return pool(size, List.of());
    }

    /** {@return the same, with settings of the server turned off} */
    static HikariDataSource pool(int size, List<String> turnedOff) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setMaximumPoolSize(size);
        // Each connection is a process of the server: one is started when somebody wants it.
        config.setMinimumIdle(1);
        // The driver brings the zone of the JVM with it; nothing may depend on that.
        config.setConnectionInitSql("set time zone '" + ZONE + "'");
        config.addDataSourceProperty(
                "options",
                turnedOff.stream().map(setting -> "-c " + setting + "=off").collect(Collectors.joining(" ")));
        HikariDataSource pool = new HikariDataSource(config);
        FeedbackSchema.apply(pool);
        return pool;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("timezone", ZONE)
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "200")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
