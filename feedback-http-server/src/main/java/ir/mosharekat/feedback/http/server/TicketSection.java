package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.json.wire.AnswerForm;
import ir.mosharekat.feedback.json.wire.AssignmentForm;
import ir.mosharekat.feedback.json.wire.DirectivesForm;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.json.wire.TicketForm;
import ir.mosharekat.feedback.json.wire.UnitReportForm;
import ir.mosharekat.feedback.ticket.Tickets;

/** Tickets, from registration to the end. */
final class TicketSection implements Routes.Section {

    private final Tickets tickets;

    TicketSection(Tickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public void addTo(Routes routes) {
        routes.register("/tickets", TicketForm.class, tickets::register)
                .change("/tickets/{case}/confirm", tickets::confirm)
                .change("/tickets/{case}/hold", StatementForm.class, tickets::hold)
                .change("/tickets/{case}/release", tickets::release)
                .change("/tickets/{case}/discard", StatementForm.class, tickets::discard)
                .change("/tickets/{case}/deliver", AssignmentForm.class, tickets::deliver)
                .change("/tickets/{case}/read", tickets::read)
                .change("/tickets/{case}/direct", DirectivesForm.class, tickets::direct)
                .change("/tickets/{case}/report", UnitReportForm.class, tickets::report)
                .change("/tickets/{case}/reply", AnswerForm.class, tickets::reply)
                .change("/tickets/{case}/close-without-reply", StatementForm.class, tickets::closeWithoutReply)
                .change("/tickets/{case}/confirm-answered", tickets::confirmAnswered)
                .change("/tickets/{case}/deny-answered", StatementForm.class, tickets::denyAnswered)
                .change("/tickets/{case}/escalate", StatementForm.class, tickets::escalate)
                .change("/tickets/{case}/withdraw", tickets::withdraw);
    }
}
