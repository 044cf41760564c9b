package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says where nothing can be attached.
 *
 * @param text the text
 */
public record WordsForm(@Nullable String text) implements Form<Statement> {

    @Override
    public Statement command() {
        return Statement.of(text);
    }

    /** The words of a part of a form, which may have been left out. */
    static @Nullable String of(@Nullable WordsForm given) {
        return given == null ? null : given.text();
    }

    @Override
    public String toString() {
        return "WordsForm[***]";
    }
}
