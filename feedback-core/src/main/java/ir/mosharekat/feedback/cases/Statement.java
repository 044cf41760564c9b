package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.validation.PlainText;
import org.jspecify.annotations.Nullable;

/** Something somebody says in a case after it was registered: a question, a reply, an answer, a reason. */
public final class Statement {

    @PlainText(min = 2, max = 20_000)
    private final @Nullable String text;

    private Statement(@Nullable String text) {
        this.text = text;
    }

    /**
     * A statement, not yet checked.
     *
     * @param typed 2 to 20,000 characters
     * @return the statement
     */
    public static Statement of(@Nullable String typed) {
        return new Statement(typed);
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
