package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.PromiseId;
import java.time.LocalDate;

/**
 * A promise that is about to be made, checked.
 *
 * @param id its identifier
 * @param text the canonical text
 * @param due its last day
 * @param by who has to keep it
 */
public record NewPromise(PromiseId id, String text, LocalDate due, By by) {

    /**
     * Who has to keep a promise.
     *
     * @param unit the unit
     * @param owner the official who answers for it
     */
    public record By(UnitId unit, StaffId owner) {}
}
