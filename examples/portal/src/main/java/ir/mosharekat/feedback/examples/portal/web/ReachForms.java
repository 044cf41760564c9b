package ir.mosharekat.feedback.examples.portal.web;

import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.Reach;
import ir.mosharekat.feedback.cases.Submitter;
import ir.mosharekat.feedback.identity.EmailAddress;
import ir.mosharekat.feedback.identity.Mobile;
import ir.mosharekat.feedback.notification.Notifications;
import ir.mosharekat.feedback.organization.Channel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What has to be filled in to say how a citizen is told of what happens. */
public final class ReachForms {

    /** The path under which the library reports a medium that does not go with what else was filled in. */
    private static final String PREFERRED = "preferredUsable";

    private ReachForms() {}

    /** {@return the form of the citizen} */
    public static ActionForm ofCitizen(Notifications notifications) {
        return form(notifications, "preferred");
    }

    /** {@return the form of the desk} */
    public static ActionForm ofDesk(Notifications notifications) {
        return form(notifications, "preferredOfCitizen");
    }

    /** {@return the medium that was chosen; null for that by which the case came} */
    public static @Nullable Channel preferred(Form form, String path) {
        return form.choice(path, Channel.values()).orElse(null);
    }

    /** {@return the form as it is first shown: with what stands in the case, as far as the reader may see it} */
    static Form standing(Optional<Submitter.Contact> contact) {
        Form form = Form.empty();
        return contact.map(known -> form.with("mobile", typed(known.mobile(), Mobile::value))
                        .with("email", typed(known.email(), EmailAddress::value))
                        .with(PREFERRED, typed(known.preferred(), Channel::name)))
                .orElse(form);
    }

    private static <T> List<String> typed(@Nullable T known, Function<T, String> text) {
        return known == null ? List.of() : List.of(text.apply(known));
    }

    private static ActionForm form(Notifications notifications, String question) {
        return ActionForm.of(
                DeskAction.CHANGE_CONTACT,
                (id, form, context) -> notifications.reach(id, reach(form), context),
                Field.of("mobile", Input.TELEPHONE).called("submitter.mobile").ifAny(),
                Field.of("email", Input.EMAIL).called("submitter.email").ifAny(),
                Field.of(PREFERRED, Input.MEDIUM).called(question));
    }

    private static Reach reach(Form form) {
        return Reach.byNothing()
                .mobile(form.value("mobile"))
                .email(form.value("email"))
                .preferring(preferred(form, PREFERRED));
    }
}
