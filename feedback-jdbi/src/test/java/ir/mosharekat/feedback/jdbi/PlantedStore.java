package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.AccessLog;
import ir.mosharekat.feedback.spi.AttachmentRepository;
import ir.mosharekat.feedback.spi.CalendarLog;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DeliveryRepository;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkQueue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * A sound store with a defect planted between it and the library, for the twins of tests.
 *
 * @param sound the store
 * @param defect what happens instead of each call of a repository
 */
record PlantedStore(FeedbackStore sound, Defect defect) implements FeedbackStore {

    /** What happens instead of a call. */
    interface Defect {
        @Nullable
        Object call(Call sound, Object[] given) throws Throwable;
    }

    /**
     * The call as it was meant.
     *
     * @param repository of which repository
     * @param method what
     */
    record Call(Object repository, Method method) {

        boolean is(String name) {
            return method.getName().equals(name);
        }

        @Nullable
        Object with(Object... given) throws Throwable {
            try {
                return method.invoke(repository, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    @Override
    public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
        return sound.inUnitOfWork(tenant, unit -> work.in(new Unit(unit, defect)));
    }

    private record Unit(UnitOfWork sound, Defect defect) implements UnitOfWork {

        @Override
        public CaseRepository cases() {
            return planted(CaseRepository.class, sound.cases());
        }

        @Override
        public EventLog events() {
            return planted(EventLog.class, sound.events());
        }

        @Override
        public AccessLog accesses() {
            return planted(AccessLog.class, sound.accesses());
        }

        @Override
        public WorkQueue queue() {
            return planted(WorkQueue.class, sound.queue());
        }

        @Override
        public PromiseRepository promises() {
            return planted(PromiseRepository.class, sound.promises());
        }

        @Override
        public DeliveryRepository deliveries() {
            return planted(DeliveryRepository.class, sound.deliveries());
        }

        @Override
        public CalendarLog calendar() {
            return planted(CalendarLog.class, sound.calendar());
        }

        @Override
        public AttachmentRepository attachments() {
            return planted(AttachmentRepository.class, sound.attachments());
        }

        private <R> R planted(Class<R> type, R repository) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, given) -> defect.call(new Call(repository, method), given)));
        }
    }
}
