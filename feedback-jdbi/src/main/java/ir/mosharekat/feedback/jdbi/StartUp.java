package ir.mosharekat.feedback.jdbi;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** What has to be right before a store is handed out: each of these has silently lost data somewhere. */
final class StartUp {

    private final DataSource dataSource;

    StartUp(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Dialect check() {
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.getAutoCommit()) {
                throw new IllegalStateException("The data source hands out connections without auto-commit: set it to"
                        + " auto-commit, or this store would take every connection for one in a transaction of the"
                        + " host and commit nothing");
            }
            Dialect dialect = Dialects.of(connection);
            try (Handle handle = Jdbi.create(new HostsConnection(connection)).open()) {
                requireTables(handle);
                dialect.makeDurable(handle);
            }
            return dialect;
        } catch (SQLException | JdbiException e) {
            throw Failures.inFull(e);
        }
    }

    private static void requireTables(Handle handle) {
        try {
            handle.createQuery("select count(*) from feedback_case where tenant is null")
                    .mapTo(Long.class)
                    .one();
        } catch (JdbiException e) {
            throw new IllegalStateException(
                    "The tables are missing: call FeedbackSchema.apply(dataSource), or let your Flyway run the scripts of"
                            + " FeedbackSchema.location(dataSource)",
                    e);
        }
    }
}
