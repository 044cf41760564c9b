package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.spi.AccessLog;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.spi.CalendarLog;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DeliveryRepository;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One unit of work. It holds writes back until something is read or the work is over, so that a registration is one
 * statement. After a failure it lets nothing more be done, and cannot end well.
 */
final class JdbiUnitOfWork implements UnitOfWork {

    private final String tenant;
    private final Dialect dialect;
    private final Session session;
    private List<WriteGroup> held = new ArrayList<>();
    private @Nullable RuntimeException failure;
    private boolean over;

    JdbiUnitOfWork(String tenant, Dialect dialect, Session session) {
        this.tenant = tenant;
        this.dialect = dialect;
        this.session = session;
    }

    @Override
    public CaseRepository cases() {
        return new JdbiCases(this);
    }

    @Override
    public EventLog events() {
        return new JdbiEvents(this);
    }

    @Override
    public AccessLog accesses() {
        return new JdbiAccesses(this);
    }

    @Override
    public WorkQueue queue() {
        return new JdbiQueue(this);
    }

    @Override
    public PromiseRepository promises() {
        return new JdbiPromises(this);
    }

    @Override
    public DeliveryRepository deliveries() {
        return new JdbiDeliveries(this);
    }

    @Override
    public CalendarLog calendar() {
        return new JdbiCalendar(this);
    }

    @Override
    public AttachmentRepository attachments() {
        return new JdbiAttachments(this);
    }

    String tenant() {
        return tenant;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Holds back a write of a case, and what is added to it afterwards. */
    void holdCase(Consumer<WriteGroup> write) {
        requireUsable();
        WriteGroup group = new WriteGroup(dialect.tables(), tenant);
        if (!held.isEmpty() && !last().hasCase()) {
            group = last();
        } else {
            held.add(group);
        }
        write.accept(group);
    }

    /** Holds back a write that belongs to the case before it, or to none. */
    void hold(Consumer<WriteGroup> write) {
        requireUsable();
        if (held.isEmpty()) {
            held.add(new WriteGroup(dialect.tables(), tenant));
        }
        write.accept(last());
    }

    /** Holds back a write of a promise or of a delivery, apart from an earlier one of the same: what is written together has no order. */
    void holdRow(Record id, Consumer<WriteGroup> write) {
        requireUsable();
        if (!held.isEmpty() && last().writes(id)) {
            held.add(new WriteGroup(dialect.tables(), tenant));
        }
        hold(write);
    }

    /** Reads, after all that was held back. */
    <T> T read(Function<Handle, T> query) {
        return now(() -> held.isEmpty() ? session.reading() : session.writing(), query);
    }

    /** Writes something whose outcome has to be known at once, after all that was held back. */
    <T> T write(Function<Handle, T> change) {
        return now(session::writing, change);
    }

    private <T> T now(Supplier<Handle> open, Function<Handle, T> action) {
        requireUsable();
        try {
            Handle handle = open.get();
            dialect.write(handle, take());
            return action.apply(handle);
        } catch (RuntimeException e) {
            failure = Failures.translated(e);
            throw failure;
        }
    }

    /** Ends the unit of work well, unless something in it failed before. */
    void complete() {
        requireUsable();
        over = true;
        session.complete(take());
    }

    private void requireUsable() {
        if (failure != null) {
            throw failure;
        }
        if (over) {
            throw new IllegalStateException("This unit of work is over");
        }
    }

    private WriteGroup last() {
        return held.get(held.size() - 1);
    }

    private List<WriteGroup> take() {
        List<WriteGroup> taken = held.stream().filter(group -> !group.isEmpty()).toList();
        held = new ArrayList<>();
        return taken;
    }
}
