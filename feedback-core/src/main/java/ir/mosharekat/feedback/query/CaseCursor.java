package ir.mosharekat.feedback.query;

import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;

/**
 * A place in an ordered list of cases: the next page begins after it.
 *
 * @param key the instant by which the list is ordered
 * @param id the case at that place; UUIDs are compared by their usual text
 */
public record CaseCursor(Instant key, CaseId id) {}
