package ir.mosharekat.feedback.examples.portal.citizen;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.examples.portal.web.Site;
import ir.mosharekat.feedback.examples.portal.web.Uploads;
import ir.mosharekat.feedback.organization.Unit;
import ir.mosharekat.feedback.organization.UnitKind;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.tracking.Receipt;

/** Write to the governor. */
public final class LetterServlet extends RegistrationServlet {

    private static final long serialVersionUID = 1L;

    private final String governorsOffice;

    /**
     * The page.
     *
     * @param site what it works with
     */
    public LetterServlet(Site site) {
        super("letter", site);
        governorsOffice = site.feedback().organization().units().stream()
                .filter(unit -> unit.kind() == UnitKind.GOVERNOR_OFFICE)
                .map(Unit::id)
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Override
    Receipt register(Form form, CommandContext context) {
        RegisterTicket letter = RegisterTicket.builder()
                .sender(submitter(form))
                .addressee(governorsOffice)
                .contribution(form.choice("contribution", Contribution.values()).orElse(Contribution.MESSAGE))
                .subject(form.value("subject"))
                .text(form.value("text"))
                .attaching(form.values(Uploads.FIELD))
                .build();
        return feedback().tickets().register(letter, context);
    }
}
