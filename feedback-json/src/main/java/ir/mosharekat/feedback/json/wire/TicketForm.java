package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A ticket: a message to the governor, a manager or a unit.
 *
 * @param submitter who writes; null without a name
 * @param addressee the unit whose head it is addressed to
 * @param contribution what the citizen calls it; null for a message
 * @param category what it is about
 * @param attributes what the category asks for, by the names of its fields
 * @param subject the subject
 * @param text the text
 * @param attachments the identifiers of uploads; null for none
 */
public record TicketForm(
        @Nullable PersonForm submitter,
        @Nullable String addressee,
        @Nullable Contribution contribution,
        @Nullable String category,
        @Nullable Map<String, String> attributes,
        @Nullable String subject,
        @Nullable String text,
        @Nullable List<String> attachments)
        implements Form<RegisterTicket> {

    /** {@return a builder with nothing in it} */
    public static TicketFormBuilder builder() {
        return new TicketFormBuilder();
    }

    @Override
    public RegisterTicket command() {
        RegisterTicket.Builder command = RegisterTicket.builder()
                .sender(PersonForm.of(submitter))
                .addressee(addressee)
                .contribution(Objects.requireNonNullElse(contribution, Contribution.MESSAGE))
                .category(category)
                .subject(subject)
                .text(text)
                .attaching(Given.list(attachments));
        Given.map(attributes).forEach(command::attribute);
        return command.build();
    }

    @Override
    public String toString() {
        return "TicketForm[***]";
    }
}
