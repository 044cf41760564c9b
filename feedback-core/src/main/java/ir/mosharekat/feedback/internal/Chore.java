package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;

/** One sort of thing that is to be done later. */
interface Chore {

    /** Whether an item is of this sort. */
    boolean isFor(WorkItem item);

    /**
     * Does what an item is for and settles it, or gives it back, in the same unit of work: so it happens once, however
     * many nodes run and whichever of them dies.
     */
    void carryOut(UnitOfWork unit, LeasedWork work);
}
