package ir.mosharekat.feedback.examples.portal.citizen;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.examples.portal.web.Uploads;
import ir.mosharekat.feedback.tracking.Receipt;

/** Register a complaint. */
public final class ComplaintServlet extends RegistrationServlet {

    private static final long serialVersionUID = 1L;

    /**
     * The page.
     *
     * @param site what it works with
     */
    public ComplaintServlet(Site site) {
        super("complaint", site);
    }

    @Override
    Receipt register(Form form, CommandContext context) {
        RegisterComplaint.Builder complaint = RegisterComplaint.builder()
                .complainant(submitter(form))
                .about(form.value("about"))
                .category(form.value("category"))
                .subject(form.value("subject"))
                .text(form.value("text"))
                .attaching(form.values(Uploads.FIELD));
        asked(form).forEach(field -> complaint.attribute(field.name(), form.value("attributes." + field.name())));
        return feedback().complaints().register(complaint.build(), context);
    }
}
