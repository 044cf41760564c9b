package ir.mosharekat.feedback.whatif;

import ir.mosharekat.feedback.organization.UnitId;
import java.time.LocalDate;

/**
 * What a unit has to answer by one day.
 *
 * @param unit the unit that has the cases; the intake for those that no unit has
 * @param day the day, in the zone of the calendar
 * @param answers how many answers and decisions are due by then
 */
public record Load(UnitId unit, LocalDate day, long answers) {}
