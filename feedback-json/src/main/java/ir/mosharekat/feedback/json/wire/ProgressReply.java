package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.ComplaintDetails.Rejection;
import ir.mosharekat.feedback.cases.Directive;
import ir.mosharekat.feedback.handling.Progress;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a case is.
 *
 * @param state the state
 * @param phase the phase
 * @param next what happens next, by when, and what the citizen can do
 * @param light how near the most pressing deadline is; null while the desk's time does not run
 * @param clock by when what has to be done
 * @param outcome how it was decided; null until then
 * @param rejection why it was rejected; null unless it was
 * @param directives what units were told to do
 * @param channel by what it came
 * @param category what it is about; null if that was not said
 * @param unit who has it; null if nobody has it yet
 * @param escalations how often it has climbed
 * @param moments what happened when
 */
public record ProgressReply(
        String state,
        String phase,
        LocalizedText next,
        @Nullable String light,
        ClockReply clock,
        @Nullable String outcome,
        @Nullable RejectionReply rejection,
        List<DirectiveReply> directives,
        String channel,
        @Nullable String category,
        @Nullable String unit,
        int escalations,
        MomentsReply moments) {

    static ProgressReply of(Progress progress) {
        return new ProgressReply(
                progress.state().name(),
                progress.phase().name(),
                progress.next(),
                Replies.name(progress.light()),
                ClockReply.of(progress.clock()),
                Replies.name(progress.outcome()),
                progress.rejection().map(RejectionReply::of).orElse(null),
                progress.directives().stream().map(DirectiveReply::of).toList(),
                progress.channel().name(),
                progress.category().map(CategoryId::value).orElse(null),
                Replies.unit(progress.responsibleUnit()),
                progress.escalation().level(),
                MomentsReply.of(progress));
    }

    /**
     * Why a complaint was rejected.
     *
     * @param reason the reason
     * @param legalBasis the law it rests on; null for none
     */
    public record RejectionReply(String reason, @Nullable String legalBasis) {

        static RejectionReply of(Rejection rejection) {
            return new RejectionReply(rejection.reason().name(), rejection.legalBasis());
        }
    }

    /**
     * What a unit was told to do.
     *
     * @param number its number in the case
     * @param unit the unit
     * @param due until when
     * @param message the number of the message with its words
     * @param reportedAt when the unit reported; null until then
     */
    public record DirectiveReply(
            int number,
            String unit,
            Instant due,
            int message,
            @Nullable Instant reportedAt) {

        static DirectiveReply of(Directive directive) {
            return new DirectiveReply(
                    directive.number(),
                    directive.unit().value(),
                    directive.due(),
                    directive.messageNumber(),
                    directive.reportedAt());
        }
    }

    /**
     * What happened when; null where it has not.
     *
     * @param received when it came
     * @param held since when it is held for a look
     * @param acknowledged when the desk said it had seen it
     * @param decided when it was decided
     * @param closed when it ended
     * @param preserved since when it is kept as evidence
     * @param purged when its content was removed
     */
    public record MomentsReply(
            Instant received,
            @Nullable Instant held,
            @Nullable Instant acknowledged,
            @Nullable Instant decided,
            @Nullable Instant closed,
            @Nullable Instant preserved,
            @Nullable Instant purged) {

        static MomentsReply of(Progress progress) {
            return new MomentsReply(
                    progress.receivedAt(),
                    progress.heldSince().orElse(null),
                    progress.acknowledgedAt().orElse(null),
                    progress.decidedAt().orElse(null),
                    progress.closedAt().orElse(null),
                    progress.retention().preservedSince(),
                    progress.retention().purgedAt());
        }
    }
}
