package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.CaseReplayForm;
import ir.mosharekat.feedback.json.wire.ReplayForm;
import java.util.Map;

/**
 * How other systems are told again of what happened: one that was away for longer than three days, lost what it had, or came
 * later. What is told again has the same identifier as the first time, so asking twice does no harm. Refused as {@link
 * ForbiddenException} with {@code access.denied}, and as {@link ResourceNotFoundException} with {@code subscriber.notFound} if
 * the portal knows no system of that name. Thread-safe.
 */
public interface SubscriptionRequests {

    /**
     * Tells another system again of all that happened in a period, to any case.
     *
     * @param subscriber the name under which the portal knows the system
     * @param period from when until when
     * @return the request; what it replies has nothing in it yet
     */
    Request<Map<String, Object>> replay(String subscriber, ReplayForm period);

    /**
     * Tells another system again of what happened to one case; of one that does not exist there is nothing to tell.
     *
     * @param subscriber the name under which the portal knows the system
     * @param which the case, and where to begin
     * @return the request; what it replies has nothing in it yet
     */
    Request<Map<String, Object>> replayCase(String subscriber, CaseReplayForm which);
}
