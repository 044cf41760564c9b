package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.List;
import java.util.function.Function;

/**
 * What a ticket has of its own.
 *
 * @param contribution what the citizen calls it
 * @param addressee the unit whose head it is addressed to
 * @param directives the orders given on it, in the order they were given
 * @param objections how often the citizen said that it was not answered
 */
public record TicketDetails(Contribution contribution, UnitId addressee, List<Directive> directives, int objections)
        implements CaseDetails {

    /**
     * Details with a copy of the directives.
     *
     * @param contribution what the citizen calls it
     * @param addressee the unit whose head it is addressed to
     * @param directives the orders given on it
     * @param objections how often the citizen said that it was not answered
     */
    public TicketDetails {
        directives = List.copyOf(directives);
    }

    @Override
    public CaseKind kind() {
        return CaseKind.TICKET;
    }

    @Override
    public <R> R match(Function<ComplaintDetails, R> complaint, Function<TicketDetails, R> ticket) {
        return ticket.apply(this);
    }
}
