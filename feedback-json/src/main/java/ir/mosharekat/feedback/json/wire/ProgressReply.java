package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.ComplaintDetails.Rejection;
import ir.mosharekat.feedback.cases.Directive;
import ir.mosharekat.feedback.cases.Escalation;
import ir.mosharekat.feedback.cases.Retention;
import ir.mosharekat.feedback.handling.Progress;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a case is.
 *
 * @param state the state
 * @param label what that is called
 * @param phase the phase
 * @param next what happens next, by when, and what the citizen can do
 * @param light how near the most pressing deadline is; null while the desk's time does not run
 * @param clock by when what has to be done
 * @param heldSince since when it is held for a look; null unless it is
 * @param retention how long its content is kept
 * @param outcome how it was decided; null until then
 * @param rejection why it was rejected; null unless it was
 * @param directives what units were told to do
 * @param channel by what it came
 * @param category what it is about; null if that was not said
 * @param responsibleUnit who has it; null if nobody has it yet
 * @param escalation how far it has climbed
 * @param receivedAt when it came
 * @param acknowledgedAt when the desk said it had seen it; null until then
 * @param decidedAt when it was decided; null until then
 * @param closedAt when it ended; null until then
 */
public record ProgressReply(
        String state,
        LocalizedText label,
        String phase,
        LocalizedText next,
        @Nullable String light,
        ClockReply clock,
        @Nullable Instant heldSince,
        RetentionReply retention,
        @Nullable String outcome,
        @Nullable RejectionReply rejection,
        List<DirectiveReply> directives,
        String channel,
        @Nullable String category,
        @Nullable String responsibleUnit,
        EscalationReply escalation,
        Instant receivedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant closedAt) {

    static ProgressReply of(Progress progress) {
        return new ProgressReply(
                progress.state().name(),
                progress.state().label(),
                progress.phase().name(),
                progress.next(),
                Replies.name(progress.light()),
                ClockReply.of(progress.clock()),
                progress.heldSince().orElse(null),
                RetentionReply.of(progress.retention()),
                Replies.name(progress.outcome()),
                progress.rejection().map(RejectionReply::of).orElse(null),
                progress.directives().stream().map(DirectiveReply::of).toList(),
                progress.channel().name(),
                progress.category().map(CategoryId::value).orElse(null),
                Replies.unit(progress.responsibleUnit()),
                EscalationReply.of(progress.escalation()),
                progress.receivedAt(),
                progress.acknowledgedAt().orElse(null),
                progress.decidedAt().orElse(null),
                progress.closedAt().orElse(null));
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
     * @param messageNumber the number of the message with its words
     * @param reportedAt when the unit reported; null until then
     */
    public record DirectiveReply(
            int number,
            String unit,
            Instant due,
            int messageNumber,
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
     * How long the content of a case is kept, where it is not as the policy says.
     *
     * @param preservedSince since when it is kept as evidence; null unless it is
     * @param notBefore before when it is not removed in any case; null if nothing was said
     * @param purgedAt when it was removed; null until then
     */
    public record RetentionReply(
            @Nullable Instant preservedSince,
            @Nullable Instant notBefore,
            @Nullable Instant purgedAt) {

        static RetentionReply of(Retention retention) {
            return new RetentionReply(retention.preservedSince(), retention.notBefore(), retention.purgedAt());
        }
    }

    /**
     * How far a case has climbed.
     *
     * @param level how often
     * @param at when it did last; null if never
     * @param unit the unit that heard of it then; null if never
     */
    public record EscalationReply(
            int level, @Nullable Instant at, @Nullable String unit) {

        static EscalationReply of(Escalation escalation) {
            UnitId unit = escalation.unit();
            return new EscalationReply(escalation.level(), escalation.at(), unit == null ? null : unit.value());
        }
    }
}
