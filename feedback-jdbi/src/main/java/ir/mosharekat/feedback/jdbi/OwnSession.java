package ir.mosharekat.feedback.jdbi;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A session over a transaction of its own, which begins with the first write. One that only writes never opens it: its
 * writes go the short way.
 */
final class OwnSession implements Session {

    private final Jdbi jdbi;
    private final Dialect dialect;
    private final Combiner combiner;
    private @Nullable Handle handle;

    OwnSession(Jdbi jdbi, Dialect dialect, Combiner combiner) {
        this.jdbi = jdbi;
        this.dialect = dialect;
        this.combiner = combiner;
    }

    /** A single query needs no transaction: one would cost a round trip to end. */
    @Override
    public Handle reading() {
        if (handle == null) {
            handle = jdbi.open();
        }
        return handle;
    }

    @Override
    public Handle writing() {
        Handle open = reading();
        if (!open.isInTransaction()) {
            open.begin();
        }
        return open;
    }

    @Override
    public void complete(List<WriteGroup> held) {
        if (handle == null) {
            if (!held.isEmpty()) {
                combiner.write(held);
            }
            return;
        }
        if (!held.isEmpty()) {
            // What is whole by itself needs no transaction around it, if none has begun.
            boolean alone = !handle.isInTransaction() && dialect.writesAtOnce(held);
            dialect.write(alone ? handle : writing(), held);
        }
        if (handle.isInTransaction()) {
            handle.commit();
        }
    }

    @Override
    public void abandon() {
        if (handle != null && handle.isInTransaction()) {
            handle.rollback();
        }
    }

    @Override
    public void close() {
        if (handle != null) {
            handle.close();
        }
    }
}
