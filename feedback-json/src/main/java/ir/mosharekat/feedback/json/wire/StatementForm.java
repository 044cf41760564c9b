package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says.
 *
 * @param text the text
 * @param attachments the identifiers of uploads; null for none
 */
public record StatementForm(@Nullable String text, @Nullable List<String> attachments) implements Form<Statement> {

    /**
     * Words alone.
     *
     * @param text the text
     * @return the form
     */
    public static StatementForm of(String text) {
        return new StatementForm(text, null);
    }

    @Override
    public Statement command() {
        return Statement.of(text).attaching(uploads());
    }

    /** A part of a form, which may have been left out. */
    static StatementForm orNothing(@Nullable StatementForm given) {
        return given == null ? new StatementForm(null, null) : given;
    }

    List<String> uploads() {
        return Given.list(attachments);
    }

    @Override
    public String toString() {
        return "StatementForm[***]";
    }
}
