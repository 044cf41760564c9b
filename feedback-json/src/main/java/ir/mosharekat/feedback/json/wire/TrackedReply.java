package ir.mosharekat.feedback.json.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import ir.mosharekat.feedback.handling.TrackedCase;
import java.time.Instant;
import java.util.List;

/**
 * What a receipt opens.
 *
 * @param trackingCode the code of the receipt, which is that of the case the citizen came with
 * @param pass what the citizen goes on with: it opens the case as the secret does, until its time is over
 * @param passUntil when that is
 * @param view the case
 * @param actions what the citizen can do now
 */
public record TrackedReply(
        String trackingCode,
        String pass,
        Instant passUntil,
        @JsonProperty("case") CaseReply view,
        List<String> actions) {

    /**
     * A case that was opened, to be sent.
     *
     * @param tracked the case
     * @param pass the pass written for its holder
     * @return the reply
     */
    public static TrackedReply of(TrackedCase tracked, String pass) {
        return new TrackedReply(
                tracked.code().value(),
                pass,
                tracked.holder().until(),
                CaseReply.of(tracked.view()),
                Replies.names(tracked.actions()));
    }

    @Override
    public String toString() {
        return "TrackedReply[" + view.id() + ", ***]";
    }
}
