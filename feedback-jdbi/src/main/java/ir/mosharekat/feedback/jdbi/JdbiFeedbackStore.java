package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The relational store: PostgreSQL 14 or later, and H2 2.x. The tables have to be there; {@link FeedbackSchema} makes
 * them, or the host's own Flyway with the same scripts. Thread-safe.
 *
 * <p>A store made with {@link #create} has its own transactions, of the isolation level that the connections come with
 * (read committed is enough), and commits the registrations of concurrent callers together. A store made with
 * {@code joining} takes part in a transaction of the host; it belongs to the thread of that transaction.
 */
public final class JdbiFeedbackStore implements FeedbackStore {

    private final Dialect dialect;
    private final Supplier<Session> sessions;

    private JdbiFeedbackStore(Dialect dialect, Supplier<Session> sessions) {
        this.dialect = dialect;
        this.sessions = sessions;
    }

    /**
     * A store with its own transactions. On H2 it turns off the delay with which H2 writes to the disk; on PostgreSQL it
     * warns in the log if the server does not keep what it has acknowledged.
     *
     * @param dataSource where connections come from, most often a pool; not one that follows the transactions of the
     *     host's threads, because writes of several callers are committed by whichever of them comes first: a unit of work
     *     within a transaction of the host takes {@code joining}
     * @return the store
     * @throws IllegalArgumentException if the database is neither PostgreSQL nor H2
     * @throws IllegalStateException if the tables are missing, or if connections come without auto-commit: then a commit
     *     that this store believes it made would never reach the database
     * @throws ir.mosharekat.feedback.error.StorageException if the database cannot be reached
     */
    public static JdbiFeedbackStore create(DataSource dataSource) {
        Dialect dialect = new StartUp(dataSource).check();
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.setTransactionHandler(dialect.transactions());
        Combiner combiner = new Combiner(jdbi, dialect);
        return new JdbiFeedbackStore(dialect, () -> new OwnSession(jdbi, dialect, combiner));
    }

    /**
     * A store that takes part in the transaction of a handle. What is done through it is stored when the host commits,
     * and gone when it rolls back; a unit of work that fails takes back its own part only.
     *
     * <p>On H2 in a file a host has to end such transactions one at a time: H2 can lose what is committed while another is
     * rolled back.
     *
     * @param handle a handle on which the host has begun a transaction
     * @return the store, of use within that transaction
     * @throws IllegalArgumentException if the database is neither PostgreSQL nor H2
     */
    public static JdbiFeedbackStore joining(Handle handle) {
        try {
            Dialect dialect = Dialects.of(handle.getConnection());
            return new JdbiFeedbackStore(dialect, () -> new JoinedSession(handle, dialect));
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    /**
     * A store that takes part in the transaction of a connection. It never closes the connection.
     *
     * @param connection a connection without auto-commit, on which the host will commit or roll back
     * @return the store, of use within that transaction
     * @throws IllegalArgumentException if the database is neither PostgreSQL nor H2
     */
    public static JdbiFeedbackStore joining(Connection connection) {
        return joining(Jdbi.create(new HostsConnection(connection)).open());
    }

    @Override
    public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
        try (Session session = sessions.get()) {
            JdbiUnitOfWork unit = new JdbiUnitOfWork(tenant.value(), dialect, session);
            try {
                T result = work.in(unit);
                unit.complete();
                return result;
            } catch (RuntimeException | Error e) {
                abandon(session, e);
                throw e;
            }
        } catch (RuntimeException e) {
            throw Failures.translated(e);
        }
    }

    /** What went wrong first is what the caller has to know; a connection that is lost rolls back by itself. */
    private static void abandon(Session session, Throwable because) {
        try {
            session.abandon();
        } catch (RuntimeException e) {
            because.addSuppressed(Failures.translated(e));
        }
    }
}
