package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.promise.PromiseView;
import ir.mosharekat.feedback.promise.PromiseView.Days;
import ir.mosharekat.feedback.promise.PromiseView.Lateness;
import ir.mosharekat.feedback.promise.PromiseView.Standing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise, as far as somebody may read it.
 *
 * @param id the promise
 * @param caseId the case in which it was made
 * @param trackingCode the code of that case
 * @param version the version of that case, which a command has to expect
 * @param standing where it stands
 * @param text what was promised
 * @param said what was done, or why it was taken back; null also while it is owed
 * @param owner the official who answers for it
 * @param actions what the reader may do with it
 * @param redacted the groups of fields that may not be read
 */
public record PromiseReply(
        UUID id,
        UUID caseId,
        String trackingCode,
        long version,
        @Nullable StandingReply standing,
        @Nullable String text,
        @Nullable String said,
        @Nullable String owner,
        List<String> actions,
        List<String> redacted) {

    /**
     * A promise, to be sent.
     *
     * @param view what may be read of it
     * @return the reply
     */
    public static PromiseReply of(PromiseView view) {
        return new PromiseReply(
                view.id().value(),
                view.caseId().value(),
                view.trackingCode().value(),
                view.version(),
                Replies.shown(view.standing().map(StandingReply::of)),
                Replies.shown(view.text()),
                Replies.present(view.said()),
                Replies.official(Replies.shown(view.owner())),
                view.actions().stream().map(Enum::name).toList(),
                CaseReply.redacted(view.standing(), view.text(), view.said(), view.owner()));
    }

    @Override
    public String toString() {
        return "PromiseReply[" + id + ", ***]";
    }

    /**
     * Where a promise stands.
     *
     * @param state its state
     * @param unit the unit that has to keep it
     * @param madeAt when it was made
     * @param firstDue the end of the day by which it was first to be kept
     * @param due the end of the day by which it is to be kept now
     * @param daysLeft how many calendar days are left to that day: 0 on the day itself, less than 0 after it
     * @param overdue whether its day is over although it is owed
     */
    public record StandingReply(
            String state, String unit, Instant madeAt, Instant firstDue, Instant due, long daysLeft, boolean overdue) {

        static StandingReply of(Standing standing) {
            Days days = standing.days();
            return new StandingReply(
                    standing.state().name(),
                    standing.unit().value(),
                    standing.madeAt(),
                    days.firstDue(),
                    days.due(),
                    days.left(),
                    days.lateness() == Lateness.OVERDUE);
        }
    }
}
