package ir.mosharekat.feedback.json.wire;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint is to go on as part of another.
 *
 * @param master the other; without it the form is malformed
 * @param text why, for officials
 * @param attachments the identifiers of uploads; null for none
 */
public record MergeForm(
        @JsonSetter(nulls = Nulls.FAIL) UUID master,
        @Nullable String text,
        @Nullable List<String> attachments) implements Form<Statement> {

    /** {@return the other complaint} */
    public CaseId into() {
        return new CaseId(master);
    }

    @Override
    public Statement command() {
        return new StatementForm(text, attachments).command();
    }

    @Override
    public String toString() {
        return "MergeForm[" + master + ", ***]";
    }
}
