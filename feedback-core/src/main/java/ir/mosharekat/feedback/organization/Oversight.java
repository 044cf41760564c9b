package ir.mosharekat.feedback.organization;

import ir.mosharekat.feedback.time.TrafficLightBands;
import java.util.List;

/**
 * How it is seen to that nobody is late.
 *
 * @param warningDays so many working days before a deadline the desk is warned, when its offices open; as often as there
 *     are numbers, 0 for the morning of the day itself
 * @param bands from which part of its days a deadline is yellow, and red
 * @param ladder who hears of what is late
 * @param recount what becomes of open deadlines when the calendar is corrected
 */
public record Oversight(List<Integer> warningDays, TrafficLightBands bands, Ladder ladder, Recount recount) {

    /** A warning two working days before, yellow from half, red from three quarters; deadlines follow the calendar. */
    public static final Oversight STANDARD =
            new Oversight(List.of(2), TrafficLightBands.STANDARD, Ladder.STANDARD, Recount.FOLLOW);

    /**
     * Takes a copy of the days.
     *
     * @param warningDays how many working days before a deadline the desk is warned
     * @param bands from which part of its days a deadline is yellow, and red
     * @param ladder who hears of what is late
     * @param recount what becomes of open deadlines when the calendar is corrected
     * @throws IllegalArgumentException if a number of days is negative
     */
    public Oversight {
        warningDays = List.copyOf(warningDays);
        if (warningDays.stream().anyMatch(days -> days < 0)) {
            throw new IllegalArgumentException("A warning comes before the deadline");
        }
    }

    /** What becomes of open deadlines when the calendar is corrected, because a closure is announced or a holiday moves. */
    public enum Recount {
        /** They follow it, both ways. */
        FOLLOW,
        /** They follow it only where the desk gets more time; what a desk had planned with stays. */
        ONLY_LATER,
        /** They stay as they were computed. */
        KEEP
    }
}
