package ir.mosharekat.feedback.linking;

import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.validation.PlainText;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One matter among several in a case, which becomes a case of its own. Immutable. */
public final class Split {

    @PlainText(min = 3, max = 200, lines = PlainText.Lines.ONE)
    private final @Nullable String subject;

    @PlainText(min = 10, max = 20_000)
    private final @Nullable String text;

    @Valid
    private final Statement notice;

    private final @Nullable String category;

    private Split(@Nullable String subject, @Nullable String text, Statement notice, @Nullable String category) {
        this.subject = subject;
        this.text = text;
        this.notice = notice;
        this.category = category == null || category.isBlank() ? null : category;
    }

    /**
     * A matter.
     *
     * @param subject its subject, one line of 3 to 200 characters
     * @param text what the citizen wrote about it, 10 to 20,000 characters
     * @param notice what the citizen is told, 2 to 20,000 characters
     * @return the matter, not yet checked
     */
    public static Split of(@Nullable String subject, @Nullable String text, @Nullable String notice) {
        return new Split(subject, text, Statement.of(notice), null);
    }

    /**
     * The same, in a category; without one the intake sorts it.
     *
     * @param id the identifier of a category of the organization
     * @return a copy
     */
    public Split category(@Nullable String id) {
        return new Split(subject, text, notice, id);
    }

    /** {@return the subject as given; empty if it was left out} */
    public String subject() {
        return subject == null ? "" : subject;
    }

    /** {@return the text as given; empty if it was left out} */
    public String text() {
        return text == null ? "" : text;
    }

    /** {@return what the citizen is told} */
    public Statement notice() {
        return notice;
    }

    /** {@return the category as given} */
    public Optional<String> category() {
        return Optional.ofNullable(category);
    }

    @Override
    public String toString() {
        return "Split[***]";
    }
}
