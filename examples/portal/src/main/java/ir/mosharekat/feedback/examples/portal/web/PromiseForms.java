package ir.mosharekat.feedback.examples.portal.web;

import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.promise.Pledge;
import ir.mosharekat.feedback.promise.Postponement;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromiseView;
import ir.mosharekat.feedback.promise.Promises;
import java.util.List;

/** What has to be filled in for what can be done with promises. The forms of one promise carry which one it is. */
public final class PromiseForms {

    private PromiseForms() {}

    /** {@return the forms of the desk} */
    public static List<ActionForm> ofDesk(Promises promises) {
        return List.of(
                ActionForm.of(
                        PromiseAction.MAKE,
                        (id, form, context) -> promises.make(id, pledge(form), context),
                        Field.of("text", Input.AREA).called("promise"),
                        Field.of("due", Input.DIGITS).called("promiseDue"),
                        Field.of("unit", Input.UNIT),
                        Field.of("owner", Input.OFFICIAL).called("promiseOwner")),
                ActionForm.of(
                        PromiseAction.KEEP,
                        (id, form, context) -> promises.keep(promise(form), text(form), context),
                        area("text", "promiseDone")),
                ActionForm.of(
                        PromiseAction.POSTPONE,
                        (id, form, context) -> promises.postpone(promise(form), postponement(form), context),
                        Field.of("until", Input.DIGITS),
                        area("reason.text", "promiseReason")),
                ActionForm.of(
                        PromiseAction.WITHDRAW,
                        (id, form, context) -> promises.withdraw(promise(form), text(form), context),
                        area("text", "promiseReason")),
                ActionForm.of(
                        PromiseAction.CONFIRM,
                        (id, form, context) -> promises.confirm(promise(form), text(form), context),
                        area("text", "promiseSettled")),
                ActionForm.of(
                        PromiseAction.TAKE_UP_AGAIN,
                        (id, form, context) -> promises.takeUpAgain(promise(form), text(form), context),
                        area("text", "promiseSettled")));
    }

    /** {@return the form of the citizen} */
    public static ActionForm ofCitizen(Promises promises) {
        return ActionForm.of(
                PromiseAction.DISPUTE,
                (id, form, context) -> promises.dispute(promise(form), text(form), context),
                area("text", "promiseMissing"));
    }

    /**
     * A promise on a page, with a form for exactly what the library allows.
     *
     * @param view the promise
     * @param offers the forms
     */
    public record Line(PromiseView view, List<ActionForm> offers) {}

    private static Field area(String name, String label) {
        return Field.of(name, Input.AREA).called(label);
    }

    private static Pledge pledge(Form form) {
        return Pledge.of(form.value("text"), form.date("due")).by(form.value("unit"), form.value("owner"));
    }

    private static Postponement postponement(Form form) {
        return Postponement.until(form.date("until"), form.value("reason.text"));
    }

    private static Statement text(Form form) {
        return Statement.of(form.value("text"));
    }

    private static PromiseId promise(Form form) {
        try {
            return PromiseId.of(form.value("promise"));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
