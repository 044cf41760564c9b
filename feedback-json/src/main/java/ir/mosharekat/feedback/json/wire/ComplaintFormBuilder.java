package ir.mosharekat.feedback.json.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects a complaint. Not thread-safe. */
public final class ComplaintFormBuilder {

    private @Nullable PersonForm submitter;
    private @Nullable String about;
    private final List<String> accused = new ArrayList<>();
    private @Nullable String category;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private @Nullable String subject;
    private @Nullable String text;
    private final List<String> attachments = new ArrayList<>();

    ComplaintFormBuilder() {}

    /**
     * Sets who complains.
     *
     * @param value who complains
     * @return this builder
     */
    public ComplaintFormBuilder submitter(PersonForm value) {
        submitter = value;
        return this;
    }

    /**
     * Sets the unit it is about.
     *
     * @param value the unit it is about
     * @return this builder
     */
    public ComplaintFormBuilder about(String value) {
        about = value;
        return this;
    }

    /**
     * Adds officials it is about.
     *
     * @param more officials it is about
     * @return this builder
     */
    public ComplaintFormBuilder accusing(String... more) {
        accused.addAll(List.of(more));
        return this;
    }

    /**
     * Sets the category.
     *
     * @param value the category
     * @return this builder
     */
    public ComplaintFormBuilder category(String value) {
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
    public ComplaintFormBuilder attribute(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    /**
     * Sets the subject.
     *
     * @param value the subject
     * @return this builder
     */
    public ComplaintFormBuilder subject(String value) {
        subject = value;
        return this;
    }

    /**
     * Sets the text.
     *
     * @param value the text
     * @return this builder
     */
    public ComplaintFormBuilder text(String value) {
        text = value;
        return this;
    }

    /**
     * Adds identifiers of uploads.
     *
     * @param more identifiers of uploads
     * @return this builder
     */
    public ComplaintFormBuilder attaching(String... more) {
        attachments.addAll(List.of(more));
        return this;
    }

    /** {@return the form} Nothing in it is checked yet. */
    public ComplaintForm build() {
        return new ComplaintForm(
                submitter,
                about,
                List.copyOf(accused),
                category,
                Map.copyOf(attributes),
                subject,
                text,
                List.copyOf(attachments));
    }
}
