package ir.mosharekat.feedback.http.client;

import java.time.Duration;

/**
 * What a reply may cost at most.
 *
 * @param time from the sending of the request to the last byte of the reply's body
 * @param bytes how long the body may be
 * @param mode whether the body is wanted whole or as it comes
 */
public record ReplyLimits(Duration time, long bytes, Mode mode) {

    /** How a body is handed out. */
    public enum Mode {
        /** When it has arrived to its end. */
        WHOLE,
        /** As it comes, if the status is one of the 200s; the body of a refusal is handed out whole all the same. */
        STREAMED
    }
}
