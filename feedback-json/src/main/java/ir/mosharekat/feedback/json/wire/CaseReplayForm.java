package ir.mosharekat.feedback.json.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case of which what happened is told again.
 *
 * @param caseId the case; without it the form is malformed
 * @param after the number of the entry after which to begin; null for the beginning
 */
public record CaseReplayForm(
        @JsonSetter(nulls = Nulls.FAIL) UUID caseId,
        @Nullable Long after) implements Form<CaseId> {

    /**
     * Refuses numbers that no entry has.
     *
     * @param caseId the case
     * @param after the number of the entry after which to begin
     * @throws IllegalArgumentException if the number is negative
     */
    public CaseReplayForm {
        if (after != null && after < 0) {
            throw new IllegalArgumentException("Entries are numbered from 1");
        }
    }

    @Override
    public CaseId command() {
        return new CaseId(caseId);
    }

    /** {@return the number of the entry after which to begin, 0 for the beginning} */
    public long place() {
        return after == null ? 0 : after;
    }
}
