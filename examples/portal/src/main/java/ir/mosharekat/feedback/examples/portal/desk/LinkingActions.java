package ir.mosharekat.feedback.examples.portal.desk;

import static ir.mosharekat.feedback.examples.portal.desk.DeskActions.area;
import static ir.mosharekat.feedback.examples.portal.desk.DeskActions.text;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.examples.portal.web.ActionForm;
import ir.mosharekat.feedback.examples.portal.web.Field;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.Input;
import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.linking.Conversion;
import ir.mosharekat.feedback.linking.Linking;
import ir.mosharekat.feedback.linking.Split;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.util.List;

/** What officials can do with several cases at once, and what has to be filled in for it. */
final class LinkingActions {

    private static final Field OTHER = Field.of("other", Input.DIGITS);

    private LinkingActions() {}

    static List<ActionForm> of(Feedback feedback) {
        Linking linking = feedback.linking();
        Handling handling = feedback.handling();
        return List.of(
                ActionForm.of(
                        ComplaintAction.MERGE,
                        (id, form, context) -> linking.merge(id, other(form, handling, context), text(form), context),
                        OTHER,
                        area("text", "internalReason")),
                ActionForm.of(
                        ComplaintAction.UNMERGE,
                        (id, form, context) -> linking.unmerge(id, text(form), context),
                        area("text", "internalReason")),
                ActionForm.of(
                        ComplaintAction.CONVERT,
                        (id, form, context) -> linking.convert(id, toTicket(form), context),
                        Field.of("addressee", Input.UNIT),
                        Field.of("contribution", Input.CONTRIBUTION),
                        area("reason.text", "internalReason")),
                ActionForm.of(
                        TicketAction.CONVERT,
                        (id, form, context) -> linking.convert(id, toComplaint(form), context),
                        Field.of("about", Input.UNIT).ifAny(),
                        area("reason.text", "internalReason")),
                ActionForm.of(
                        DeskAction.SPLIT,
                        (id, form, context) -> linking.split(id, part(form), context),
                        Field.of("subject", Input.LINE),
                        Field.of("category", Input.CATEGORY).ifAny(),
                        area("text", "part"),
                        area("notice.text", "notice")),
                ActionForm.of(
                        DeskAction.LINK,
                        (id, form, context) -> linking.link(id, other(form, handling, context), context),
                        OTHER),
                ActionForm.of(
                        DeskAction.UNLINK,
                        (id, form, context) -> linking.unlink(id, other(form, handling, context), context),
                        OTHER));
    }

    /** The case of a code, if the official may see it. */
    private static CaseId other(Form form, Handling handling, CommandContext context) {
        TrackingCode code =
                TrackingCode.parse(form.value("other")).orElseThrow(() -> form.refusal("other", "other.malformed"));
        return handling.search(CaseQuery.builder().code(code).build(), context).items().stream()
                .map(CaseLine::id)
                .findFirst()
                .orElseThrow(() -> form.refusal("other", "other.notFound"));
    }

    private static Conversion toTicket(Form form) {
        Contribution contribution =
                form.choice("contribution", Contribution.values()).orElse(null);
        return Conversion.toTicket(form.value("addressee"), contribution, form.value("reason.text"));
    }

    private static Conversion toComplaint(Form form) {
        return Conversion.toComplaint(form.value("about"), form.value("reason.text"));
    }

    private static Split part(Form form) {
        return Split.of(form.value("subject"), form.value("text"), form.value("notice.text"))
                .category(form.value("category"));
    }
}
