package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.Contribution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects a message. Not thread-safe. */
public final class TicketFormBuilder {

    private @Nullable PersonForm submitter;
    private @Nullable String addressee;
    private @Nullable Contribution contribution;
    private @Nullable String category;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private @Nullable String subject;
    private @Nullable String text;
    private final List<String> attachments = new ArrayList<>();

    TicketFormBuilder() {}

    /**
     * Sets who sends it.
     *
     * @param value who sends it
     * @return this builder
     */
    public TicketFormBuilder submitter(PersonForm value) {
        submitter = value;
        return this;
    }

    /**
     * Sets to which unit it goes.
     *
     * @param value to which unit it goes
     * @return this builder
     */
    public TicketFormBuilder addressee(String value) {
        addressee = value;
        return this;
    }

    /**
     * Sets what it is meant as.
     *
     * @param value what it is meant as
     * @return this builder
     */
    public TicketFormBuilder contribution(Contribution value) {
        contribution = value;
        return this;
    }

    /**
     * Sets the category.
     *
     * @param value the category
     * @return this builder
     */
    public TicketFormBuilder category(String value) {
        category = value;
        return this;
    }

    /**
     * Adds what a field of the category asks for.
     *
     * @param name the name of the field
     * @param value what was typed
     * @return this builder
     */
    public TicketFormBuilder attribute(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    /**
     * Sets the subject.
     *
     * @param value the subject
     * @return this builder
     */
    public TicketFormBuilder subject(String value) {
        subject = value;
        return this;
    }

    /**
     * Sets the text.
     *
     * @param value the text
     * @return this builder
     */
    public TicketFormBuilder text(String value) {
        text = value;
        return this;
    }

    /**
     * Adds identifiers of uploads.
     *
     * @param more identifiers of uploads
     * @return this builder
     */
    public TicketFormBuilder attaching(String... more) {
        attachments.addAll(List.of(more));
        return this;
    }

    /** {@return the form} Nothing in it is checked yet. */
    public TicketForm build() {
        return new TicketForm(
                submitter,
                addressee,
                contribution,
                category,
                Map.copyOf(attributes),
                subject,
                text,
                List.copyOf(attachments));
    }
}
