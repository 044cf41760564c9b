package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.function.Function;

/** What one kind of case has and no other. A store keeps it as one value; {@link #match} gives it each kind in turn. */
public sealed interface CaseDetails permits ComplaintDetails, TicketDetails {

    /** {@return the kind of case these belong to} */
    CaseKind kind();

    /**
     * Treats each kind in its own way; a new kind breaks the callers, which is the point.
     *
     * @param complaint what to do with those of a complaint
     * @param ticket what to do with those of a ticket
     * @param <R> the type of the result
     * @return what the matching function returned
     */
    <R> R match(Function<ComplaintDetails, R> complaint, Function<TicketDetails, R> ticket);
}
