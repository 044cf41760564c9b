package ir.mosharekat.feedback.examples.portal.desk;

import static ir.mosharekat.feedback.examples.portal.desk.DeskActions.FILES;
import static ir.mosharekat.feedback.examples.portal.desk.DeskActions.OFFICIAL;
import static ir.mosharekat.feedback.examples.portal.desk.DeskActions.UNIT;
import static ir.mosharekat.feedback.examples.portal.desk.DeskActions.area;
import static ir.mosharekat.feedback.examples.portal.desk.DeskActions.assignment;
import static ir.mosharekat.feedback.examples.portal.desk.DeskActions.text;

import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.complaint.AppealDecision;
import ir.mosharekat.feedback.complaint.AppealDecision.Ruling;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.Complaints;
import ir.mosharekat.feedback.complaint.Extension;
import ir.mosharekat.feedback.complaint.Question;
import ir.mosharekat.feedback.complaint.Refusal;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.examples.portal.web.ActionForm;
import ir.mosharekat.feedback.examples.portal.web.Field;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.Input;
import ir.mosharekat.feedback.examples.portal.web.Uploads;
import java.util.List;

/** What officials can do with a complaint, and what has to be filled in for it. */
final class ComplaintActions {

    private ComplaintActions() {}

    static List<ActionForm> of(Complaints complaints) {
        return List.of(
                ActionForm.of(ComplaintAction.RELEASE, (id, form, context) -> complaints.release(id, context)),
                ActionForm.of(
                        ComplaintAction.DISCARD,
                        (id, form, context) -> complaints.discard(id, text(form), context),
                        area("text", "internalReason")),
                ActionForm.of(ComplaintAction.ACKNOWLEDGE, (id, form, context) -> complaints.acknowledge(id, context)),
                ActionForm.of(
                        ComplaintAction.ASSIGN,
                        (id, form, context) -> complaints.assign(id, assignment(form), context),
                        UNIT,
                        OFFICIAL),
                ActionForm.of(ComplaintAction.START, (id, form, context) -> complaints.start(id, context)),
                ActionForm.of(
                        ComplaintAction.TRANSFER,
                        (id, form, context) -> complaints.transfer(id, assignment(form), context),
                        UNIT,
                        OFFICIAL),
                ActionForm.of(
                        ComplaintAction.RETURN_TO_SCREENING,
                        (id, form, context) -> complaints.returnToScreening(id, text(form), context),
                        area("text", "internalReason")),
                ActionForm.of(
                        ComplaintAction.ASK_CITIZEN,
                        (id, form, context) -> complaints.ask(id, question(form), context),
                        area("question.text", "question"),
                        FILES,
                        Field.of("days", Input.DIGITS)),
                ActionForm.of(
                        ComplaintAction.REPLY,
                        (id, form, context) -> complaints.reply(id, text(form), context),
                        area("text", "reply"),
                        FILES),
                ActionForm.of(
                        ComplaintAction.EXTEND,
                        (id, form, context) -> complaints.extend(id, extension(form), context),
                        Field.of("until", Input.DIGITS),
                        area("interimReply.text", "interimReply")),
                ActionForm.of(
                        ComplaintAction.ESCALATE,
                        (id, form, context) -> complaints.escalate(id, text(form), context),
                        area("text", "internalReason")),
                ActionForm.of(
                        ComplaintAction.RESOLVE,
                        (id, form, context) -> complaints.resolve(id, resolution(form), context),
                        Field.of("outcome", Input.OUTCOME),
                        area("answer.text", "answer"),
                        FILES),
                ActionForm.of(
                        ComplaintAction.REJECT,
                        (id, form, context) -> complaints.reject(id, refusal(form), context),
                        Field.of("reason", Input.REASON),
                        area("explanation.text", "explanation"),
                        Field.of("legalBasis", Input.LEGAL_BASIS).ifAny()),
                ruling(Ruling.UPHOLD, complaints),
                ruling(Ruling.OVERTURN, complaints),
                ruling(Ruling.REMAND, complaints));
    }

    private static ActionForm ruling(Ruling ruling, Complaints complaints) {
        return ActionForm.of(
                ruling.action(),
                (id, form, context) ->
                        complaints.decideAppeal(id, AppealDecision.of(ruling, form.value("answer.text")), context),
                area("answer.text", "answer"));
    }

    private static Question question(Form form) {
        return Question.of(form.value("question.text"), form.number("days")).attaching(form.values(Uploads.FIELD));
    }

    private static Extension extension(Form form) {
        return Extension.until(form.date("until"), form.value("interimReply.text"));
    }

    private static Resolution resolution(Form form) {
        return Resolution.of(form.choice("outcome", Outcome.values()).orElse(null), form.value("answer.text"))
                .attaching(form.values(Uploads.FIELD));
    }

    private static Refusal refusal(Form form) {
        return Refusal.because(
                        form.choice("reason", RejectionReason.values()).orElse(null), form.value("explanation.text"))
                .citing(form.value("legalBasis"));
    }
}
