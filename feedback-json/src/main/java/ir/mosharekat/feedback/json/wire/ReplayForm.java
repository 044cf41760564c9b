package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.query.CaseQuery;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when until when what happened is told again.
 *
 * @param from the first instant; null for the beginning
 * @param until the first instant after it; null for now
 */
public record ReplayForm(@Nullable Instant from, @Nullable Instant until) implements Form<CaseQuery.Period> {

    @Override
    public CaseQuery.Period command() {
        return new CaseQuery.Period(from, until);
    }
}
