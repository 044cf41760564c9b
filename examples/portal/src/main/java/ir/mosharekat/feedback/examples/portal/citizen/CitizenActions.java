package ir.mosharekat.feedback.examples.portal.citizen;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.Acceptance;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.Complaints;
import ir.mosharekat.feedback.examples.portal.web.ActionForm;
import ir.mosharekat.feedback.examples.portal.web.Field;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.Input;
import ir.mosharekat.feedback.examples.portal.web.PromiseForms;
import ir.mosharekat.feedback.examples.portal.web.ReachForms;
import ir.mosharekat.feedback.examples.portal.web.Uploads;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.ticket.Tickets;
import java.util.List;

/** What a citizen can do with a case, and what has to be filled in for it. */
final class CitizenActions {

    private static final Field FILES = Field.of(Uploads.FIELD, Input.FILES).ifAny();

    private CitizenActions() {}

    static List<ActionForm> of(Feedback feedback) {
        Complaints complaints = feedback.complaints();
        Tickets tickets = feedback.tickets();
        return List.of(
                ActionForm.of(
                        DeskAction.SUPPLEMENT,
                        (id, form, context) -> feedback.handling().supplement(id, text(form), context),
                        area("supplement"),
                        FILES),
                ActionForm.of(
                        ComplaintAction.REPLY,
                        (id, form, context) -> complaints.reply(id, text(form), context),
                        area("reply"),
                        FILES),
                ActionForm.of(
                        ComplaintAction.ACCEPT,
                        (id, form, context) -> complaints.accept(id, acceptance(form), context),
                        Field.of("rating", Input.RATING).ifAny()),
                ActionForm.of(
                        ComplaintAction.REOPEN,
                        (id, form, context) -> complaints.reopen(id, text(form), context),
                        area("objection"),
                        FILES),
                ActionForm.of(
                        ComplaintAction.APPEAL,
                        (id, form, context) -> complaints.appeal(id, text(form), context),
                        area("objection"),
                        FILES),
                ActionForm.of(ComplaintAction.WITHDRAW, (id, form, context) -> complaints.withdraw(id, context)),
                ActionForm.of(TicketAction.CONFIRM, (id, form, context) -> tickets.confirm(id, context)),
                ActionForm.of(
                        TicketAction.CONFIRM_ANSWERED, (id, form, context) -> tickets.confirmAnswered(id, context)),
                ActionForm.of(
                        TicketAction.DENY_ANSWERED,
                        (id, form, context) -> tickets.denyAnswered(id, text(form), context),
                        area("missing")),
                PromiseForms.ofCitizen(feedback.promises()),
                ReachForms.ofCitizen(feedback.notifications()),
                ActionForm.of(TicketAction.WITHDRAW, (id, form, context) -> tickets.withdraw(id, context)));
    }

    private static Field area(String label) {
        return Field.of("text", Input.AREA).called(label);
    }

    private static Statement text(Form form) {
        return Statement.of(form.value("text")).attaching(form.values(Uploads.FIELD));
    }

    private static Acceptance acceptance(Form form) {
        return form.value("rating").isEmpty() ? Acceptance.unrated() : Acceptance.rated(form.number("rating"));
    }
}
