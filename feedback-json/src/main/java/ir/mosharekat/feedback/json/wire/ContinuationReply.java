package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.handling.Continuation;
import ir.mosharekat.feedback.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case goes on in another one.
 *
 * @param own the other case, if it is the citizen's own; null if it is somebody else's
 * @param state its state
 * @param label what that is called
 * @param answerDue by when it will be answered; null once it is
 * @param outcome how it was decided; null until then
 * @param answers what was answered there
 */
public record ContinuationReply(
        @Nullable UUID own,
        String state,
        LocalizedText label,
        @Nullable Instant answerDue,
        @Nullable String outcome,
        List<EntryReply> answers) {

    static ContinuationReply of(Continuation continuation) {
        return new ContinuationReply(
                Replies.id(continuation.own().orElse(null)),
                continuation.state().name(),
                continuation.state().label(),
                continuation.answerDue().orElse(null),
                Replies.name(continuation.outcome()),
                EntryReply.all(continuation.answers()));
    }

    @Override
    public String toString() {
        return "ContinuationReply[" + state + ", ***]";
    }
}
