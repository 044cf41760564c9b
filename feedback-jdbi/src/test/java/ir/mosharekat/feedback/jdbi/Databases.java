package ir.mosharekat.feedback.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Pools over real databases with the tables of the library in them, empty. */
final class Databases {

    static final List<String> TABLES = List.of(
            "feedback_case",
            "feedback_message",
            "feedback_event",
            "feedback_access",
            "feedback_work",
            "feedback_promise",
            "feedback_delivery",
            "feedback_calendar",
            "feedback_attachment",
            "feedback_blob",
            "feedback_blob_chunk");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Databases() {}

    static HikariDataSource emptyPostgreSql(int size) {
        HikariDataSource pool = PostgreSqlServer.pool(size);
        empty(pool);
        return pool;
    }

    static HikariDataSource newH2(int size) {
        return at("jdbc:h2:mem:feedback" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1", size);
    }

    static HikariDataSource at(String url, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionInitSql("set time zone '" + PostgreSqlServer.ZONE + "'");
        HikariDataSource pool = new HikariDataSource(config);
        FeedbackSchema.apply(pool);
        return pool;
    }

    /** Empties PostgreSQL: only the tables that have something in them, since each index of a table gets a new file. */
    static void empty(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> used = new ArrayList<>();
            try (ResultSet tables = statement.executeQuery("select name from unnest(string_to_array('"
                    + String.join(",", TABLES) + "', ',')) name where pg_relation_size(name::regclass) > 0")) {
                while (tables.next()) {
                    used.add(tables.getString(1));
                }
            }
            if (!used.isEmpty()) {
                statement.execute("truncate " + String.join(", ", used));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return how many rows there are in all tables together} */
    static long rows(DataSource dataSource) {
        long rows = 0;
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows += count.getLong(1);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
