package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint has of its own.
 *
 * @param about the unit it is about
 * @param counts what has been used up of what is limited
 * @param deciders who has decided it so far, in order; none of them may decide an appeal
 * @param rejection why it was not taken up; null unless it was rejected
 * @param rating how content the citizen was, 1 to 5; null if the citizen has not said
 */
public record ComplaintDetails(
        @Nullable UnitId about,
        Counts counts,
        List<StaffId> deciders,
        @Nullable Rejection rejection,
        @Nullable Integer rating)
        implements CaseDetails {

    /**
     * Details with a copy of the deciders.
     *
     * @param about the unit it is about
     * @param counts what has been used up of what is limited
     * @param deciders who has decided it so far
     * @param rejection why it was not taken up
     * @param rating how content the citizen was
     */
    public ComplaintDetails {
        deciders = List.copyOf(deciders);
    }

    @Override
    public CaseKind kind() {
        return CaseKind.COMPLAINT;
    }

    @Override
    public <R> R match(Function<ComplaintDetails, R> complaint, Function<TicketDetails, R> ticket) {
        return complaint.apply(this);
    }

    /**
     * What has been used up of what is limited.
     *
     * @param questions how often the citizen was asked
     * @param questionDays how many days the citizen was given in all
     * @param extensions how often the time was extended
     * @param reopenings how often the citizen had it opened again
     */
    public record Counts(int questions, int questionDays, int extensions, int reopenings) {

        /** None used up. */
        public static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    /**
     * Why a complaint was not taken up.
     *
     * @param reason the reason
     * @param legalBasis the name of the legal basis it rests on; null if none was given
     */
    public record Rejection(
            RejectionReason reason, @Nullable String legalBasis) {}
}
