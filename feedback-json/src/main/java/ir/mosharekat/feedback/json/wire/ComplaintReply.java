package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint has of its own.
 *
 * @param about the unit it is about; null if that was not said
 * @param questions how often the citizen was asked
 * @param questionDays how many days the citizen was given in all
 * @param extensions how often the time for the answer was extended
 * @param reopenings how often the citizen had it looked at again
 * @param deciders who has decided it so far
 * @param rating what the citizen made of the answer, from 1 to 5; null if nothing was said
 */
public record ComplaintReply(
        @Nullable String about,
        int questions,
        int questionDays,
        int extensions,
        int reopenings,
        List<String> deciders,
        @Nullable Integer rating) {

    static ComplaintReply of(ComplaintDetails details) {
        UnitId about = details.about();
        return new ComplaintReply(
                about == null ? null : about.value(),
                details.counts().questions(),
                details.counts().questionDays(),
                details.counts().extensions(),
                details.counts().reopenings(),
                details.deciders().stream().map(StaffId::value).toList(),
                details.rating());
    }
}
