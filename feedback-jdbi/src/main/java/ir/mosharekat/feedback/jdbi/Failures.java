package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Turns what drivers report into what the contract knows. */
final class Failures {

    private static final String UNIQUE_VIOLATION = "23505";

    /** Lost connection, rollback for a deadlock, no resources, operator intervention. */
    private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "40", "53", "57");

    /** What H2 reports when a lock was not to be had in time. */
    private static final String LOCK_TIMEOUT = "HYT00";

    private Failures() {}

    /** The exception to throw instead; one that is no driver's comes back as it is. */
    static RuntimeException translated(RuntimeException failure) {
        if (failure instanceof JacksonException) {
            return new StorageException(StorageException.Retry.WILL_NOT_HELP, DriverFailure.of(failure));
        }
        return failure instanceof JdbiException ? translated((Throwable) failure) : failure;
    }

    static RuntimeException translated(SQLException failure) {
        return translated((Throwable) failure);
    }

    /** The same for what happens before there are cases: no values are in it, and an administrator needs the words. */
    static RuntimeException inFull(Exception failure) {
        SQLException cause = sqlCause(failure);
        if (cause == null) {
            return failure instanceof RuntimeException other ? other : new IllegalStateException(failure);
        }
        return new StorageException(retry(cause), cause);
    }

    private static RuntimeException translated(Throwable failure) {
        SQLException cause = sqlCause(failure);
        if (cause == null) {
            return new StorageException(StorageException.Retry.WILL_NOT_HELP, DriverFailure.of(failure));
        }
        if (UNIQUE_VIOLATION.equals(cause.getSQLState())) {
            return new DuplicateKeyException();
        }
        return new StorageException(retry(cause), DriverFailure.of(cause));
    }

    private static StorageException.Retry retry(SQLException cause) {
        return isTransient(cause) ? StorageException.Retry.MAY_HELP : StorageException.Retry.WILL_NOT_HELP;
    }

    private static boolean isTransient(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || LOCK_TIMEOUT.equals(state)
                || (state != null && state.length() == 5 && TRANSIENT_CLASSES.contains(state.substring(0, 2)));
    }

    /** The exception that carries a state: in a batch, the one behind the one that says that the batch failed. */
    private static @Nullable SQLException sqlCause(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        SQLException sql = (SQLException) cause;
        while (sql != null && sql.getNextException() != null) {
            sql = sql.getNextException();
        }
        return sql;
    }
}
