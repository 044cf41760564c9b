package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.CaseClock.Duty;
import ir.mosharekat.feedback.organization.UnitId;
import java.time.LocalDate;

/**
 * Something that a desk owed a citizen, and how that went.
 *
 * @param duty what
 * @param day by which day, in the end
 * @param unit the unit that had the case last; the intake if none had it
 * @param missed whether it was still owed at any moment after it was due
 * @param daysLate for how many working days it was; 0 if it was missed by less than one, or not at all
 */
public record Owed(Duty duty, LocalDate day, UnitId unit, boolean missed, int daysLate) {

    /** The same over a longer time: how it stands now, and the worst that ever was. */
    Owed and(Owed later) {
        return new Owed(duty, later.day, later.unit, missed || later.missed, Math.max(daysLate, later.daysLate));
    }
}
