package ir.mosharekat.feedback.handling;

import ir.mosharekat.feedback.event.EventPlace;
import java.util.List;

/**
 * Which cases have changed since a place in all histories.
 *
 * @param cases those the actor may list, as they stand now, each once; those that came last first
 * @param place where to read on
 */
public record CaseChanges(List<CaseLine> cases, EventPlace place) {

    /**
     * Changes with a copy of the list.
     *
     * @param cases the cases
     * @param place where to read on
     */
    public CaseChanges {
        cases = List.copyOf(cases);
    }
}
