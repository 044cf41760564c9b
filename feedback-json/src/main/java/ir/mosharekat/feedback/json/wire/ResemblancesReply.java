package ir.mosharekat.feedback.json.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import ir.mosharekat.feedback.duplicate.Resemblance;
import ir.mosharekat.feedback.text.LocalizedText;
import java.util.List;

/**
 * Cases that may be about the same as one, the most alike first.
 *
 * @param items the cases
 */
public record ResemblancesReply(List<ResemblanceReply> items) {

    /**
     * Resemblances, to be sent.
     *
     * @param found the resemblances
     * @return the reply
     */
    public static ResemblancesReply of(List<Resemblance> found) {
        return new ResemblancesReply(found.stream().map(ResemblanceReply::of).toList());
    }

    /**
     * A case that may be about the same, and what speaks for it.
     *
     * @param other the case
     * @param points how much speaks for it, at most 100
     * @param reasons what speaks for it, the weightiest first
     */
    public record ResemblanceReply(@JsonProperty("case") CaseLineReply other, int points, List<ReasonReply> reasons) {

        static ResemblanceReply of(Resemblance found) {
            return new ResemblanceReply(
                    CaseLineReply.of(found.other()),
                    found.points(),
                    found.reasons().stream().map(ReasonReply::of).toList());
        }
    }

    /**
     * One thing that speaks for it.
     *
     * @param sort what it is
     * @param points how much it weighs
     * @param explanation why, in words
     */
    public record ReasonReply(String sort, int points, LocalizedText explanation) {

        static ReasonReply of(Resemblance.Reason reason) {
            return new ReasonReply(reason.sort().name(), reason.points(), reason.explanation());
        }
    }
}
