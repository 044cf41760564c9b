package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.complaint.Extension;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A later day for the answer.
 *
 * @param until the new last day
 * @param interimReply what the citizen is told
 */
public record ExtensionForm(
        @Nullable LocalDate until, @Nullable StatementForm interimReply) implements Form<Extension> {

    @Override
    public Extension command() {
        StatementForm said = StatementForm.orNothing(interimReply);
        return Extension.until(until, said.text()).attaching(said.uploads());
    }
}
