package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.validation.PlainText;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something somebody says in a case after it was registered: a question, a reply, an answer, a reason. */
public final class Statement {

    @PlainText(min = 2, max = 20_000)
    private final @Nullable String text;

    private final List<String> attachments;

    private Statement(@Nullable String text, Collection<String> attachments) {
        this.text = text;
        this.attachments = List.copyOf(attachments);
    }

    /**
     * A statement, not yet checked.
     *
     * @param typed 2 to 20,000 characters
     * @return the statement
     */
    public static Statement of(@Nullable String typed) {
        return new Statement(typed, List.of());
    }

    /**
     * The same, with files attached to it.
     *
     * @param uploads the identifiers of uploads by the same actor that are attached to nothing yet; the command that
     *     carries the statement attaches them, or is refused with {@code attachment.unknown}, {@code attachment.count} or
     *     {@code attachment.unsupported}
     * @return a copy
     */
    public Statement attaching(Collection<String> uploads) {
        return new Statement(text, uploads);
    }

    /** {@return the identifiers of what is attached to it, as given} */
    public List<String> attachments() {
        return attachments;
    }

    /** {@return the canonical text} */
    public String canonical() {
        return text == null ? "" : PersianText.canonical(text);
    }

    @Override
    public String toString() {
        return "Statement[***]";
    }
}
