package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.Optional;

/** Reads single entries of histories. */
final class Entries {

    private Entries() {}

    /** {@return the entry of that number; empty if there is none} */
    static Optional<CaseEvent> find(UnitOfWork unit, CaseId id, long sequence) {
        return sequence == 0
                ? Optional.empty()
                : unit.events().history(id, sequence - 1, 1).stream().findFirst();
    }
}
