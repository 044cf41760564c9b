package ir.mosharekat.feedback.organization;

import java.util.List;

/**
 * Who hears of a case that is late, and when: one rung after the other over the tree of units. The last rung is climbed
 * again and again, so that nobody at the top can forget a case either (feature 97).
 *
 * @param rungs the rungs, from the lowest
 */
public record Ladder(List<Rung> rungs) {

    /** The manager at the deadline itself; five working days later the unit above, and so on with the one above that. */
    public static final Ladder STANDARD =
            new Ladder(List.of(new Rung(0, new Above(0)), new Rung(5, new Above(1)), new Rung(5, new Above(2))));

    /**
     * Refuses a ladder without a rung, and one whose top no clock would ever pass.
     *
     * @param rungs the rungs, from the lowest
     * @throws IllegalArgumentException if there are none, or if the last comes without a working day before it
     */
    public Ladder {
        rungs = List.copyOf(rungs);
        if (rungs.isEmpty()) {
            throw new IllegalArgumentException("A ladder has at least one rung");
        }
        if (rungs.get(rungs.size() - 1).workingDays() < 1) {
            throw new IllegalArgumentException(
                    "The last rung is climbed again and again, and needs a working day between");
        }
    }

    /**
     * The rung of a level.
     *
     * @param level the level, from 1
     * @return its rung; the last one for every level above it
     */
    public Rung rung(int level) {
        return rungs.get(Math.min(level, rungs.size()) - 1);
    }

    /**
     * One step of the ladder.
     *
     * @param workingDays how many working days after the rung before; for the first, after the deadline
     * @param target who hears of it
     */
    public record Rung(int workingDays, Target target) {

        /**
         * Refuses a rung before the one before.
         *
         * @param workingDays how many working days after the rung before; for the first, after the deadline
         * @param target who hears of it
         * @throws IllegalArgumentException if the number is negative
         */
        public Rung {
            if (workingDays < 0) {
                throw new IllegalArgumentException("A rung comes no day before the one below");
            }
        }
    }

    /** A unit that hears of a late case. */
    public sealed interface Target permits Above, Named {}

    /**
     * A unit above the one that has the case, whichever that is.
     *
     * @param units how many units above; 0 for the manager of the unit itself. Where there is none, the topmost
     */
    public record Above(int units) implements Target {

        /**
         * Refuses what is below.
         *
         * @param units how many units above
         * @throws IllegalArgumentException if the number is negative
         */
        public Above {
            if (units < 0) {
                throw new IllegalArgumentException("A ladder leads upwards");
            }
        }
    }

    /**
     * One unit, whoever has the case: an inspection office, say.
     *
     * @param unit the unit
     */
    public record Named(UnitId unit) implements Target {}
}
