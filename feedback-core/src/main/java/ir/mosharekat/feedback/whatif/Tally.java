package ir.mosharekat.feedback.whatif;

import ir.mosharekat.feedback.cases.CaseClock.Duty;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What some cases come to under one organization.
 *
 * @param duties how often each duty was owed and missed; every duty is there
 * @param escalations how many cases climbed to each level, from 1; a last rung that is climbed again and again counts on
 *     ever higher levels
 * @param busiest the days on which units have most answers due, at most {@value #MOST_DAYS}, the fullest first
 */
public record Tally(Map<Duty, Punctuality> duties, SortedMap<Integer, Long> escalations, List<Load> busiest) {

    /** The most days that are named. */
    public static final int MOST_DAYS = 30;

    /**
     * Takes copies.
     *
     * @param duties how often each duty was owed and missed
     * @param escalations how many cases climbed to each level
     * @param busiest the days on which units have most answers due
     */
    public Tally {
        duties = Collections.unmodifiableMap(new EnumMap<>(duties));
        escalations = Collections.unmodifiableSortedMap(new TreeMap<>(escalations));
        busiest = List.copyOf(busiest);
    }

    /**
     * How often one duty was owed and missed.
     *
     * @param duty the duty
     * @return its numbers
     */
    public Punctuality of(Duty duty) {
        return duties.getOrDefault(duty, Punctuality.NONE);
    }
}
