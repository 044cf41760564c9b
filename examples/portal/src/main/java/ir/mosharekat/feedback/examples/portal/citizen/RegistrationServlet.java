package ir.mosharekat.feedback.examples.portal.citizen;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.error.FeedbackException;
import ir.mosharekat.feedback.error.IdempotencyKeyReusedException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.PageServlet;
import ir.mosharekat.feedback.examples.portal.web.ReachForms;
import ir.mosharekat.feedback.examples.portal.web.ReceiptInHand;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.examples.portal.web.Uploads;
import ir.mosharekat.feedback.organization.Category;
import ir.mosharekat.feedback.organization.CategoryField;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.tracking.Receipt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form that registers a case. It carries a key, so that pressing the button twice registers once. */
abstract class RegistrationServlet extends PageServlet {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "key";
    private static final String PREFERRED = "submitter.preferredUsable";

    private final String template;

    RegistrationServlet(String template, Site site) {
        super(site);
        this.template = template;
    }

    /** Registers what was filled in. */
    abstract Receipt register(Form form, CommandContext context);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(Form.empty(), newKey(), null, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = Form.of(request);
        String key = form.value(KEY);
        form = Uploads.taken(form, request, feedback().attachments(), CommandContext.citizen(Channel.WEB));
        if (form.value("step").equals("fields") || form.problem(Uploads.FIELD) != null) {
            show(form, key, null, request, response);
            return;
        }
        try {
            CommandContext context = CommandContext.citizen(Channel.WEB).once(IdempotencyKey.of(key));
            ReceiptInHand.of(request).take(register(form, context));
            response.sendRedirect("/receipt");
        } catch (InvalidCommandException e) {
            form.refuse(e);
            response.setStatus(status(e));
            show(form, key, e, request, response);
        } catch (IdempotencyKeyReusedException e) {
            // Gone back, changed the text and sent again: to be told, and then to decide whether it is another case.
            response.setStatus(status(e));
            show(form, newKey(), e, request, response);
        } catch (FeedbackException e) {
            response.setStatus(status(e));
            show(form, key, e, request, response);
        }
    }

    private void show(
            Form form,
            String key,
            @Nullable FeedbackException failure,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put(KEY, key);
        model.put("failure", failure);
        model.put("asked", asked(form));
        model.put("uploads", Uploads.of(form, request));
        show(template, model, request, response);
    }

    /** What the chosen category asks for beside subject and text. */
    final List<CategoryField> asked(Form form) {
        Organization organization = feedback().organization();
        return organization.categories().stream()
                .map(Category::id)
                .filter(id -> id.value().equals(form.value("category")))
                .flatMap(id -> organization.fields(id).stream())
                .toList();
    }

    private String newKey() {
        return IdempotencyKey.random(site().random()).reveal();
    }

    /** The person, if any of the fields about the person is filled in; null for an anonymous case. */
    static @Nullable Person submitter(Form form) {
        Channel preferred = ReachForms.preferred(form, PREFERRED);
        // Who only wants to look for the answer need not say who it is.
        boolean told = preferred != null && preferred != Channel.WEB;
        if (!told && !form.with(PREFERRED, List.of()).has("submitter.")) {
            return null;
        }
        return Person.named(form.value("submitter.name"))
                .nationalCode(form.value("submitter.nationalCode"))
                .legalId(form.value("submitter.legalId"))
                .foreignerCode(form.value("submitter.foreignerCode"))
                .mobile(form.value("submitter.mobile"))
                .landline(form.value("submitter.landline"))
                .email(form.value("submitter.email"))
                .postalCode(form.value("submitter.postalCode"))
                .address(form.value("submitter.address"))
                .preferring(preferred)
                .build();
    }
}
