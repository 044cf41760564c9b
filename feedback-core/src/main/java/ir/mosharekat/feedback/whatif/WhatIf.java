package ir.mosharekat.feedback.whatif;

import ir.mosharekat.feedback.access.CommandContext;

/**
 * A rehearsal of other rules over cases that are past: their histories are played again in virtual time, once under the
 * organization as it is and once as it would be changed.
 *
 * <p>What people did, and when, stays as it was, also where the changed policy would not have let them. What follows from
 * it by the rules is done anew: deadlines, what is missed, and the rungs of the ladder, each climbed on the dot. Both
 * calendars are taken as they are known now, as though that had been known from the first day.
 *
 * <p>Thread-safe. It writes nothing, locks nothing and holds nobody up. It reads each case and its history, in pages, each
 * of them in a unit of work of its own; a case that changes meanwhile is seen as it was before or after that. Memory grows
 * with what a report holds and with the number of units, days and levels, not with the number of cases.
 */
public interface WhatIf {

    /**
     * Plays the cases of a scenario again, as far as they are within the actor's scope for counting.
     *
     * @param scenario which cases, under which organization
     * @param context who asks
     * @return how it was beside how it would be; empty for an actor who may have nothing counted
     * @throws ir.mosharekat.feedback.time.NoWorkingDayException if a calendar has no working day for more than a year
     * @throws ir.mosharekat.feedback.error.StorageException if the store cannot be reached
     */
    WhatIfReport run(Scenario scenario, CommandContext context);
}
