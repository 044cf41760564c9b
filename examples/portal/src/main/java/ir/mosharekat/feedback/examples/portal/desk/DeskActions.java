package ir.mosharekat.feedback.examples.portal.desk;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.examples.portal.web.ActionForm;
import ir.mosharekat.feedback.examples.portal.web.Field;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.Input;
import ir.mosharekat.feedback.examples.portal.web.PromiseForms;
import ir.mosharekat.feedback.examples.portal.web.ReachForms;
import ir.mosharekat.feedback.examples.portal.web.Uploads;
import ir.mosharekat.feedback.handling.Handling;
import java.util.List;
import java.util.stream.Stream;

/** What officials can do with a case of any kind, and what the forms have in common. */
final class DeskActions {

    static final Field UNIT = Field.of("unit", Input.UNIT);
    static final Field FILES = Field.of(Uploads.FIELD, Input.FILES).ifAny();
    static final Field OFFICIAL = Field.of("official", Input.OFFICIAL).ifAny();

    private DeskActions() {}

    static List<ActionForm> of(Feedback feedback) {
        return Stream.of(
                        ComplaintActions.of(feedback.complaints()),
                        TicketActions.of(feedback.tickets()),
                        PromiseForms.ofDesk(feedback.promises()),
                        LinkingActions.of(feedback),
                        List.of(ReachForms.ofDesk(feedback.notifications())),
                        ofAnyKind(feedback.handling()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ActionForm> ofAnyKind(Handling handling) {
        return List.of(
                ActionForm.of(
                        DeskAction.WRITE,
                        (id, form, context) -> handling.write(id, text(form), context),
                        area("text", "letter"),
                        FILES),
                ActionForm.of(
                        DeskAction.NOTE,
                        (id, form, context) -> handling.note(id, text(form), context),
                        area("text", "note"),
                        FILES),
                ActionForm.of(
                        DeskAction.NAME_ACCUSED,
                        (id, form, context) -> handling.nameAccused(id, form.values("officials"), context),
                        Field.of("officials", Input.OFFICIALS)),
                ActionForm.of(
                        DeskAction.PRESERVE,
                        (id, form, context) -> handling.preserve(id, text(form), context),
                        area("text", "internalReason")),
                ActionForm.of(
                        DeskAction.END_PRESERVATION,
                        (id, form, context) -> handling.endPreservation(id, text(form), context),
                        area("text", "internalReason")),
                ActionForm.of(DeskAction.REISSUE_RECEIPT, (id, form, context) -> handling.reissueReceipt(id, context)));
    }

    static Field area(String name, String label) {
        return Field.of(name, Input.AREA).called(label);
    }

    static Statement text(Form form) {
        return Statement.of(form.value("text")).attaching(form.values(Uploads.FIELD));
    }

    static Assignment assignment(Form form) {
        return Assignment.to(form.value("unit")).official(form.value("official"));
    }
}
