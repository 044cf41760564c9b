package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.RegisterCase;
import ir.mosharekat.feedback.internal.lifecycle.Attaching;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * A case about to be registered.
 *
 * @param command as it came
 * @param snapshot what the command said of it
 * @param text what the citizen wrote, in canonical form
 * @param content all of the command in a canonical form, by which a repetition is known
 * @param clock its deadlines, from the instant it is registered
 */
record Draft(
        RegisterCase command,
        CaseSnapshotBuilder snapshot,
        String text,
        String content,
        Function<Instant, CaseClock> clock) {

    /** {@return what is attached to its first message; none most often} */
    List<Attaching> attached(Message first) {
        return command.attachments().isEmpty() ? List.of() : List.of(new Attaching(first, command.attachments()));
    }
}
