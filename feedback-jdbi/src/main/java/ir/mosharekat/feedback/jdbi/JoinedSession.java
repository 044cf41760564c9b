package ir.mosharekat.feedback.jdbi;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * A session within a transaction of the host. It never commits and never rolls back more than its own part: a savepoint
 * leaves the host's transaction usable after a part that failed.
 */
final class JoinedSession implements Session {

    private static final String SAVEPOINT = "feedback_unit_of_work";

    private final Handle host;
    private final Dialect dialect;
    private boolean begun;

    JoinedSession(Handle host, Dialect dialect) {
        this.host = host;
        this.dialect = dialect;
    }

    @Override
    public Handle reading() {
        return writing();
    }

    @Override
    public Handle writing() {
        if (!begun) {
            if (!host.isInTransaction()) {
                throw new IllegalStateException("A store that joins needs a transaction that the host has begun");
            }
            host.savepoint(SAVEPOINT);
            begun = true;
        }
        return host;
    }

    @Override
    public void complete(List<WriteGroup> held) {
        if (!held.isEmpty()) {
            dialect.write(writing(), held);
        }
        if (begun) {
            host.releaseSavepoint(SAVEPOINT);
        }
    }

    @Override
    public void abandon() {
        if (begun) {
            host.rollbackToSavepoint(SAVEPOINT);
            host.releaseSavepoint(SAVEPOINT);
        }
    }

    @Override
    public void close() {
        // The connection is the host's.
    }
}
