package ir.mosharekat.feedback.http.client;

import java.util.concurrent.CompletableFuture;

/**
 * What carries one request to a server and brings its reply; {@link JdkTransport} unless the host has a reason of its own.
 * Used by many threads at once and shared by all copies of a client.
 *
 * <p>The contract:
 *
 * <ul>
 *   <li>A request is sent once; at most GET and HEAD may be sent again, over a kept connection that had broken. Redirects
 *       are not followed, and every status is a reply, not a failure.
 *   <li>The reply is whole when it is handed out, or fails; with {@link ReplyLimits.Mode#STREAMED} and a status of the
 *       200s its body may still be on its way, and then reading it fails where it was cut.
 *   <li>{@link ReplyLimits} hold from the sending to the last byte of the body, however slowly it comes; a streamed body
 *       fails with a {@link java.net.http.HttpTimeoutException} when the time is over.
 *   <li>The future fails with a {@link TransportException}, or a {@link TimeLimitException} when the time is over, and
 *       with nothing else. Both say {@link TransportException.Reach#NEVER_SENT} only if that is certain.
 *   <li>Cancelling the future, and closing the body, ends the exchange: no connection stays busy with it.
 *   <li>No message of a failure quotes a header or a body.
 * </ul>
 */
@FunctionalInterface
public interface Transport {

    /**
     * Sends a request, without waiting for the reply.
     *
     * @param request what to send, and how long and how big its reply may become
     * @return the reply to come
     */
    CompletableFuture<TransportReply> send(TransportRequest request);
}
