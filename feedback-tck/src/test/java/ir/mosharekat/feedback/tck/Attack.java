package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.spi.AccessLog;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.spi.CalendarLog;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DeliveryRepository;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.tck.JoiningFixture.HostTransaction;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A store to run the suites against, as something that is put around a sound one.
 *
 * @param name what is wrong with it, or what is special
 * @param shared put once around the data of a test
 * @param node put around it once more for every node
 * @param host how a transaction of the host goes over a sound store
 * @param suites those that are run against it
 */
record Attack(
        String name,
        UnaryOperator<FeedbackStore> shared,
        UnaryOperator<FeedbackStore> node,
        Function<FeedbackStore, HostTransaction> host,
        List<Class<? extends ConformanceSuite>> suites) {

    Attack(
            String name,
            UnaryOperator<FeedbackStore> shared,
            UnaryOperator<FeedbackStore> node,
            Function<FeedbackStore, HostTransaction> host) {
        this(name, shared, node, host, AttackedSuites.all());
    }

    /** The sound store as it is. */
    static Attack none(String name) {
        return new Attack(name, UnaryOperator.identity(), UnaryOperator.identity(), InMemoryHost::new);
    }

    /** Something around the store; what it remembers, all nodes share. */
    static Attack store(String name, UnaryOperator<FeedbackStore> shared) {
        return new Attack(name, shared, UnaryOperator.identity(), InMemoryHost::new);
    }

    /** Something around each node, which remembers for itself alone. */
    static Attack node(String name, UnaryOperator<FeedbackStore> node) {
        return new Attack(name, UnaryOperator.identity(), node, InMemoryHost::new);
    }

    /** Something around each unit of work. */
    static Attack unit(String name, UnitWrappingStore.Wrapping wrapping) {
        return store(name, sound -> new UnitWrappingStore(sound, wrapping));
    }

    /** Something around the cases of each unit of work. */
    static Attack cases(String name, UnaryOperator<CaseRepository> around) {
        return unit(name, (unit, tenant, sound) -> new ForwardingUnit(unit) {
            @Override
            public CaseRepository cases() {
                return around.apply(super.cases());
            }
        });
    }

    /** Something around the histories of each unit of work. */
    static Attack events(String name, UnaryOperator<EventLog> around) {
        return unit(name, (unit, tenant, sound) -> new ForwardingUnit(unit) {
            @Override
            public EventLog events() {
                return around.apply(super.events());
            }
        });
    }

    /** Something around the log of readings of each unit of work. */
    static Attack accesses(String name, UnaryOperator<AccessLog> around) {
        return unit(name, (unit, tenant, sound) -> new ForwardingUnit(unit) {
            @Override
            public AccessLog accesses() {
                return around.apply(super.accesses());
            }
        });
    }

    /** Something around the queue of each unit of work. */
    static Attack queue(String name, UnaryOperator<WorkQueue> around) {
        return unit(name, (unit, tenant, sound) -> new ForwardingUnit(unit) {
            @Override
            public WorkQueue queue() {
                return around.apply(super.queue());
            }
        });
    }

    /** Something around the promises of each unit of work. */
    static Attack promises(String name, UnaryOperator<PromiseRepository> around) {
        return unit(name, (unit, tenant, sound) -> new ForwardingUnit(unit) {
            @Override
            public PromiseRepository promises() {
                return around.apply(super.promises());
            }
        });
    }

    /** Something around the deliveries of each unit of work. */
    static Attack deliveries(String name, UnaryOperator<DeliveryRepository> around) {
        return unit(name, (unit, tenant, sound) -> new ForwardingUnit(unit) {
            @Override
            public DeliveryRepository deliveries() {
                return around.apply(super.deliveries());
            }
        });
    }

    /** Something around the calendar of each unit of work. */
    static Attack calendar(String name, UnaryOperator<CalendarLog> around) {
        return unit(name, (unit, tenant, sound) -> new ForwardingUnit(unit) {
            @Override
            public CalendarLog calendar() {
                return around.apply(super.calendar());
            }
        });
    }

    /** Something around the attachments of each unit of work. */
    static Attack attachments(String name, UnaryOperator<AttachmentRepository> around) {
        return unit(name, (unit, tenant, sound) -> new ForwardingUnit(unit) {
            @Override
            public AttachmentRepository attachments() {
                return around.apply(super.attachments());
            }
        });
    }

    /** Another way in which a transaction of the host goes. */
    static Attack host(String name, Function<FeedbackStore, HostTransaction> host) {
        return new Attack(name, UnaryOperator.identity(), UnaryOperator.identity(), host);
    }

    /** The same, for other suites than these, to which it makes no difference or none that others do not see. */
    Attack spare(List<Class<? extends ConformanceSuite>> spared) {
        List<Class<? extends ConformanceSuite>> left =
                suites.stream().filter(suite -> !spared.contains(suite)).toList();
        return new Attack(name, shared, node, host, left);
    }

    @Override
    public String toString() {
        return name;
    }
}
