package ir.mosharekat.feedback.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.tck.JoiningFixture;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The relational store over one of its databases, emptied. */
final class JdbiFixture implements JoiningFixture {

    private final HikariDataSource pool;
    private final UnpluggableDataSource plug;

    private final Runnable whenClosed;

    private JdbiFixture(HikariDataSource pool, Runnable whenClosed) {
        this.pool = pool;
        this.whenClosed = whenClosed;
        this.plug = new UnpluggableDataSource(pool);
    }

    static JdbiFixture postgreSql() {
        HikariDataSource pool = PostgreSqlPool.POOL;
        Databases.empty(pool);
        return new JdbiFixture(pool, () -> {});
    }

    /** PostgreSQL as it may plan on any day, when its statistics are old: every join is a nested loop. */
    static JdbiFixture postgreSqlInNestedLoops() {
        HikariDataSource pool = PostgreSqlServer.pool(
                20, List.of("enable_hashjoin", "enable_mergejoin", "enable_hashagg", "enable_sort", "enable_material"));
        Databases.empty(pool);
        return new JdbiFixture(pool, pool::close);
    }

    static JdbiFixture h2InMemory() {
        HikariDataSource pool = Databases.newH2(20);
        return new JdbiFixture(pool, pool::close);
    }

    static JdbiFixture h2(String url) {
        HikariDataSource pool = Databases.at(url, 20);
        return new JdbiFixture(pool, pool::close);
    }

    @Override
    public FeedbackStore store() {
        return JdbiFeedbackStore.create(plug);
    }

    @Override
    public void breakConnection() {
        plug.unplug();
    }

    @Override
    public HostTransaction begin() {
        try {
            Connection connection = pool.getConnection();
            connection.setAutoCommit(false);
            return new ConnectionTransaction(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        whenClosed.run();
    }

    private static final class PostgreSqlPool {
        static final HikariDataSource POOL = PostgreSqlServer.pool(20);
    }

    private record ConnectionTransaction(Connection connection) implements HostTransaction {

        @Override
        public FeedbackStore joined() {
            return JdbiFeedbackStore.joining(connection);
        }

        @Override
        public void commit() {
            end(connection::commit);
        }

        @Override
        public void rollback() {
            end(connection::rollback);
        }

        @Override
        public void close() {
            end(() -> {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.close();
            });
        }

        private static void end(SqlAction action) {
            try {
                action.run();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private interface SqlAction {
        void run() throws SQLException;
    }
}
