package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.complaint.RegisterComplaint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A complaint.
 *
 * @param submitter who complains; null without a name
 * @param about the unit it is about
 * @param accused the officials it is about; null for nobody
 * @param category what it is about
 * @param attributes what the category asks for, by the names of its fields
 * @param subject the subject
 * @param text the text
 * @param attachments the identifiers of uploads; null for none
 */
public record ComplaintForm(
        @Nullable PersonForm submitter,
        @Nullable String about,
        @Nullable List<String> accused,
        @Nullable String category,
        @Nullable Map<String, String> attributes,
        @Nullable String subject,
        @Nullable String text,
        @Nullable List<String> attachments)
        implements Form<RegisterComplaint> {

    /** {@return a builder with nothing in it} */
    public static ComplaintFormBuilder builder() {
        return new ComplaintFormBuilder();
    }

    @Override
    public RegisterComplaint command() {
        RegisterComplaint.Builder command = RegisterComplaint.builder()
                .complainant(PersonForm.of(submitter))
                .about(about)
                .accusing(Given.list(accused))
                .category(category)
                .subject(subject)
                .text(text)
                .attaching(Given.list(attachments));
        Given.map(attributes).forEach(command::attribute);
        return command.build();
    }

    @Override
    public String toString() {
        return "ComplaintForm[***]";
    }
}
