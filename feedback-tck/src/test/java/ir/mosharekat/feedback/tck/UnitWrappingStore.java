package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.UnitOfWork;

/** Puts something around every unit of work of a sound store. */
final class UnitWrappingStore implements FeedbackStore {

    private final FeedbackStore sound;
    private final Wrapping wrapping;

    UnitWrappingStore(FeedbackStore sound, Wrapping wrapping) {
        this.sound = sound;
        this.wrapping = wrapping;
    }

    @Override
    public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
        return sound.inUnitOfWork(tenant, unit -> work.in(wrapping.around(unit, tenant, sound)));
    }

    /** What is put around a unit of work. */
    @FunctionalInterface
    interface Wrapping {

        /** The sound store can be used within its own unit of work; what is done so stays whatever becomes of this one. */
        UnitOfWork around(UnitOfWork unit, TenantId tenant, FeedbackStore sound);
    }
}
