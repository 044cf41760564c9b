package ir.mosharekat.feedback.json.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.UUID;

/**
 * Two cases belong together, or do not after all.
 *
 * @param other the other case; without it the form is malformed
 */
public record LinkForm(@JsonSetter(nulls = Nulls.FAIL) UUID other) implements Form<CaseId> {

    @Override
    public CaseId command() {
        return new CaseId(other);
    }
}
