package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.cases.RegisterCase;
import ir.mosharekat.feedback.cases.Submitter;
import ir.mosharekat.feedback.cases.TicketDetails;
import ir.mosharekat.feedback.complaint.ComplaintState;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.internal.lifecycle.Rules;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.ticket.TicketState;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the commands that register a case and brings what they say into canonical form. */
final class Drafts {

    /** By these anybody can write in anybody's name. */
    private static final Set<Channel> UNVERIFIED = EnumSet.of(Channel.EMAIL, Channel.SMS);

    private final Parts parts;
    private final Likeness likeness;

    Drafts(Parts parts) {
        this.parts = parts;
        this.likeness = new Likeness(parts);
    }

    Draft of(RegisterComplaint command, CommandContext context) {
        Border border = new Border(parts, command);
        Optional<CategoryId> category = category(border, command);
        SortedMap<String, String> attributes = border.attributes(category, command.attributes());
        Optional<UnitId> about = border.unit("about", command.about().orElse(""));
        Set<StaffId> accused = border.officials("accused", command.accused());
        border.close();
        Words words = Words.of(command);
        CaseSnapshotBuilder snapshot = begin(command, words, context)
                .state(ComplaintState.RECEIVED.name())
                .phase(ComplaintState.RECEIVED.phase())
                .category(category.orElse(null))
                .attributes(attributes)
                .accused(accused)
                .details(new ComplaintDetails(about.orElse(null), ComplaintDetails.Counts.NONE, List.of(), null, null));
        String names = accused.stream().map(StaffId::value).sorted().collect(Collectors.joining(" "));
        Rules rules = parts.rules(CaseKind.COMPLAINT, category.orElse(null));
        return new Draft(
                command,
                snapshot,
                words.text(),
                content(command, words, CaseKind.COMPLAINT, about, names, attributes),
                rules::started);
    }

    Draft of(RegisterTicket command, CommandContext context) {
        Border border = new Border(parts, command);
        Optional<CategoryId> category = category(border, command);
        SortedMap<String, String> attributes = border.attributes(category, command.attributes());
        Optional<UnitId> addressee = border.unit("addressee", command.addressee());
        border.close();
        boolean confirmed =
                !UNVERIFIED.contains(context.channel()) || context.actor() instanceof Actor.IdentifiedCitizen;
        TicketState state = confirmed ? TicketState.QUEUED : TicketState.PENDING_CONFIRMATION;
        Words words = Words.of(command);
        CaseSnapshotBuilder snapshot = begin(command, words, context)
                .state(state.name())
                .phase(state.phase())
                .category(category.orElse(null))
                .attributes(attributes)
                .details(new TicketDetails(command.contribution(), addressee.orElseThrow(), List.of(), 0));
        Rules rules = parts.rules(CaseKind.TICKET, category.orElse(null));
        return new Draft(
                command,
                snapshot,
                words.text(),
                content(command, words, CaseKind.TICKET, addressee, command.contribution(), attributes),
                confirmed ? rules::started : rules::awaitingConfirmation);
    }

    private static Optional<CategoryId> category(Border border, RegisterCase command) {
        return border.category("category", command.category().orElse(""));
    }

    private CaseSnapshotBuilder begin(RegisterCase command, Words words, CommandContext context) {
        @Nullable CitizenId owner = Registrar.owner(context).orElse(null);
        return CaseSnapshot.builder()
                .submitter(words.submitter())
                .marks(likeness.marks(words.submitter(), owner, words.text()))
                .attachments(command.attachments().size())
                .subject(words.subject());
    }

    private static String content(RegisterCase command, Words words, Object... ofItsKind) {
        Stream<Object> common = Stream.of(
                words.subject(),
                words.text(),
                command.category().orElse(""),
                Content.of(command.attachments().toArray()),
                words.submitter() == null ? "" : content(words.submitter()));
        return Content.of(Stream.concat(Stream.of(ofItsKind), common).toArray());
    }

    static String content(Submitter submitter) {
        Submitter.OfficialId id = submitter.officialId();
        Submitter.Contact contact = submitter.contact();
        return Content.of(
                submitter.name(),
                id.nationalCode() == null ? "" : id.nationalCode().value(),
                id.legalId() == null ? "" : id.legalId().value(),
                id.foreignerCode() == null ? "" : id.foreignerCode().value(),
                contact.mobile() == null ? "" : contact.mobile().value(),
                contact.landline() == null ? "" : contact.landline().value(),
                contact.email() == null ? "" : contact.email().value(),
                contact.postalCode() == null ? "" : contact.postalCode().value(),
                contact.address() == null ? "" : contact.address(),
                contact.preferred() == null ? "" : contact.preferred());
    }

    /**
     * What somebody wrote, in canonical form, and who.
     *
     * @param subject the subject
     * @param text the text
     * @param submitter who; null if nothing was given
     */
    private record Words(
            String subject, String text, @Nullable Submitter submitter) {

        static Words of(RegisterCase command) {
            return new Words(
                    PersianText.canonical(command.subject()),
                    PersianText.canonical(command.text()),
                    command.submitter().map(Person::toSubmitter).orElse(null));
        }

        @Override
        public String toString() {
            return "Words[***]";
        }
    }
}
