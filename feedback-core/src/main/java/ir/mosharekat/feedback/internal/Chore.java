package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import java.util.function.Consumer;

/** One sort of thing that is to be done later. */
interface Chore {

    /** Whether an item is of this sort. */
    boolean isFor(WorkItem item);

    /**
     * Does what an item is for and settles it, or gives it back, in the same unit of work: so it happens once, however
     * many nodes run and whichever of them dies.
     */
    void carryOut(UnitOfWork unit, LeasedWork work);

    /**
     * Does, with no transaction open, what takes long or happens elsewhere, and says what is left to be done in one. If a
     * node dies in between, this is done again.
     */
    default Consumer<UnitOfWork> begin(LeasedWork work) {
        return unit -> carryOut(unit, work);
    }
}
