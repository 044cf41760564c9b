package ir.mosharekat.feedback.promise;

import ir.mosharekat.feedback.query.CaseQuery;
import java.time.Instant;

/**
 * A question about how promises were kept.
 *
 * @param period which promises: those that were first to be kept by a day that ends in it
 * @param by by what they are counted
 * @param at the moment at which they are counted
 */
public record KeptRateQuery(CaseQuery.Period period, KeptRate.By by, Instant at) {

    /** The most officials or units in one answer: those with the most promises. */
    public static final int MOST = 1_000;
}
