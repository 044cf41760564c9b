package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.complaint.Acceptance;
import org.jspecify.annotations.Nullable;

/**
 * The citizen is content with the answer.
 *
 * @param rating from 1 to 5; null for none
 */
public record AcceptanceForm(@Nullable Integer rating) implements Form<Acceptance> {

    @Override
    public Acceptance command() {
        return rating == null ? Acceptance.unrated() : Acceptance.rated(rating);
    }
}
