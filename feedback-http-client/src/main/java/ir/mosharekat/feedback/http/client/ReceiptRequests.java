package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.TrackedReply;
import java.util.UUID;

/** What a receipt opens. Thread-safe. */
public interface ReceiptRequests {

    /**
     * Opens a case by its receipt. Whoever has opened it goes on with {@link FeedbackClient#holding}. A code that does not
     * exist and a secret that is wrong are refused alike, as {@link ResourceNotFoundException} with {@code case.notFound};
     * a typing error as {@link UnprocessableException} with {@code command.invalid}; too many attempts as
     * {@link RateLimitedException}.
     *
     * @param code the tracking code as typed, with digits of any script, spaces and dashes
     * @param secret the access secret as typed, likewise
     * @return the request; it replies the case with a pass that is good for half an hour
     */
    Request<TrackedReply> track(String code, String secret);

    /**
     * Opens the case of a pass again, or another one that was made of it; the pass that comes back lasts anew. For a client
     * that holds a pass. Refused as {@link UnauthorizedException} with {@code pass.invalid}, and as
     * {@link ResourceNotFoundException} with {@code case.notFound} if the receipt does not open the case or was shown too
     * long ago.
     *
     * @param id the case
     * @return the request; it replies the case with a new pass
     */
    Request<TrackedReply> follow(UUID id);
}
