package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.validation.PlainText;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What every kind of case is registered with: who submits it, what it is about, a subject and a text. */
public abstract class RegisterCase {

    @Valid
    private final @Nullable Person submitter;

    private final @Nullable String category;

    @PlainText(min = 3, max = 200, lines = PlainText.Lines.ONE)
    private final @Nullable String subject;

    @PlainText(min = 10, max = 20_000)
    private final @Nullable String text;

    private final SortedMap<String, String> attributes;

    private final List<String> attachments;

    /**
     * Takes the values of a builder.
     *
     * @param builder the builder
     */
    protected RegisterCase(Builder<?> builder) {
        submitter = builder.submitter;
        category = builder.category;
        subject = builder.subject;
        text = builder.text;
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(builder.attributes));
        attachments = List.copyOf(builder.attachments);
    }

    /** {@return who submits it; empty if nobody is named} */
    public Optional<Person> submitter() {
        return Optional.ofNullable(submitter);
    }

    /** {@return the category as given; empty if none was chosen} */
    public Optional<String> category() {
        return Optional.ofNullable(category);
    }

    /** {@return the subject as typed; empty if it was left out} */
    public String subject() {
        return subject == null ? "" : subject;
    }

    /** {@return the text as typed; empty if it was left out} */
    public String text() {
        return text == null ? "" : text;
    }

    /** {@return what was filled in for the fields of its category, as typed, by their names} */
    public SortedMap<String, String> attributes() {
        return attributes;
    }

    /** {@return the identifiers of what is attached to it, as given} */
    public List<String> attachments() {
        return attachments;
    }

    /**
     * Collects what every kind of case is registered with. Not thread-safe.
     *
     * @param <B> the builder of the kind
     */
    public abstract static class Builder<B extends Builder<B>> {

        private @Nullable Person submitter;
        private @Nullable String category;
        private @Nullable String subject;
        private @Nullable String text;
        private final SortedMap<String, String> attributes = new TreeMap<>();
        private List<String> attachments = List.of();

        /** For the builders of the kinds. */
        protected Builder() {}

        /** {@return this builder, as the builder of its kind} */
        protected abstract B self();

        /**
         * Names who submits it; without a name the case is anonymous, and still tracked by code and secret.
         *
         * @param person the person
         * @return this builder
         */
        protected B submitter(@Nullable Person person) {
            submitter = person;
            return self();
        }

        /**
         * Chooses what it is about.
         *
         * @param id the identifier of a category of the organization; without one the organization's intake sorts it
         * @return this builder
         */
        public B category(@Nullable String id) {
            category = id == null || id.isBlank() ? null : id;
            return self();
        }

        /**
         * Sets the subject.
         *
         * @param typed one line of 3 to 200 characters
         * @return this builder
         */
        public B subject(@Nullable String typed) {
            subject = typed;
            return self();
        }

        /**
         * Sets the text.
         *
         * @param typed 10 to 20,000 characters
         * @return this builder
         */
        public B text(@Nullable String typed) {
            text = typed;
            return self();
        }

        /**
         * Fills in a field that its category asks for.
         *
         * @param name the name of the field
         * @param typed what was typed; blank for nothing
         * @return this builder
         */
        public B attribute(String name, @Nullable String typed) {
            if (typed != null && !typed.isBlank()) {
                attributes.put(name, typed);
            }
            return self();
        }

        /**
         * Attaches files.
         *
         * @param uploads the identifiers of uploads by the same actor that are attached to nothing yet; the registration
         *     attaches them, or is refused as {@link Statement#attaching} says
         * @return this builder
         */
        public B attaching(Collection<String> uploads) {
            attachments = List.copyOf(uploads);
            return self();
        }
    }
}
