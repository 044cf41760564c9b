package ir.mosharekat.feedback.examples.portal.desk;

import static ir.mosharekat.feedback.examples.portal.desk.DeskActions.FILES;
import static ir.mosharekat.feedback.examples.portal.desk.DeskActions.OFFICIAL;
import static ir.mosharekat.feedback.examples.portal.desk.DeskActions.UNIT;
import static ir.mosharekat.feedback.examples.portal.desk.DeskActions.area;
import static ir.mosharekat.feedback.examples.portal.desk.DeskActions.assignment;
import static ir.mosharekat.feedback.examples.portal.desk.DeskActions.text;

import ir.mosharekat.feedback.examples.portal.web.ActionForm;
import ir.mosharekat.feedback.examples.portal.web.Field;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.Input;
import ir.mosharekat.feedback.examples.portal.web.Uploads;
import ir.mosharekat.feedback.ticket.Directives;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.ticket.Tickets;
import ir.mosharekat.feedback.ticket.UnitReport;
import java.util.List;

/** What officials can do with a ticket, and what has to be filled in for it. */
final class TicketActions {

    private TicketActions() {}

    static List<ActionForm> of(Tickets tickets) {
        return List.of(
                ActionForm.of(
                        TicketAction.HOLD,
                        (id, form, context) -> tickets.hold(id, text(form), context),
                        area("text", "internalReason")),
                ActionForm.of(TicketAction.RELEASE, (id, form, context) -> tickets.release(id, context)),
                ActionForm.of(
                        TicketAction.DISCARD,
                        (id, form, context) -> tickets.discard(id, text(form), context),
                        area("text", "internalReason")),
                ActionForm.of(
                        TicketAction.DELIVER,
                        (id, form, context) -> tickets.deliver(id, assignment(form), context),
                        UNIT,
                        OFFICIAL),
                ActionForm.of(TicketAction.READ, (id, form, context) -> tickets.read(id, context)),
                ActionForm.of(
                        TicketAction.DIRECT,
                        (id, form, context) -> tickets.direct(id, directives(form), context),
                        Field.of("orders", Input.ORDERS)),
                ActionForm.of(
                        TicketAction.REPORT,
                        (id, form, context) -> tickets.report(id, report(form), context),
                        Field.of("directive", Input.DIRECTIVE),
                        area("report.text", "report"),
                        FILES),
                ActionForm.of(
                        TicketAction.REPLY,
                        (id, form, context) -> tickets.reply(id, text(form), context),
                        area("text", "answer"),
                        FILES),
                ActionForm.of(
                        TicketAction.CLOSE_WITHOUT_REPLY,
                        (id, form, context) -> tickets.closeWithoutReply(id, text(form), context),
                        area("text", "internalReason")),
                ActionForm.of(
                        TicketAction.ESCALATE,
                        (id, form, context) -> tickets.escalate(id, text(form), context),
                        area("text", "internalReason")));
    }

    private static Directives directives(Form form) {
        Directives all = Directives.none();
        for (int row = 0; row < Form.ROWS && form.has("orders[" + row + "]."); row++) {
            String order = "orders[" + row + "].";
            all = all.and(form.value(order + "unit"), form.value(order + "wording.text"), form.date(order + "due"));
        }
        return all;
    }

    private static UnitReport report(Form form) {
        return UnitReport.on(form.number("directive"), form.value("report.text"))
                .attaching(form.values(Uploads.FIELD));
    }
}
