package ir.mosharekat.feedback.jdbi;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A session over a transaction of its own. One that only writes never opens it: its writes go the short way. */
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

    @Override
    public Handle handle() {
        if (handle == null) {
            handle = jdbi.open();
            handle.begin();
        }
        return handle;
    }

    @Override
    public void complete(List<WriteGroup> held) {
        if (handle != null) {
            dialect.write(handle, held);
            handle.commit();
        } else if (!held.isEmpty()) {
            combiner.write(held);
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
