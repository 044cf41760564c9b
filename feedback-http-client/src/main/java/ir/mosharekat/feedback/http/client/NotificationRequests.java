package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.DeliveriesReply;
import ir.mosharekat.feedback.json.wire.DeliveryReportForm;
import ir.mosharekat.feedback.json.wire.ReachForm;
import ir.mosharekat.feedback.json.wire.StatusReply;
import java.util.Map;
import java.util.UUID;

/**
 * How people are told of what happens to cases. Refused as {@link ResourceNotFoundException} with {@code case.notFound}
 * also where whoever asks may not know of the case, and as {@link ForbiddenException} with {@code access.denied}.
 * Thread-safe.
 */
public interface NotificationRequests {

    /**
     * What became of the notices about a case; citizens see what was sent to them.
     *
     * @param id the case
     * @return the request; it replies the deliveries
     */
    Request<DeliveriesReply> ofCase(UUID id);

    /**
     * Says how the citizen is to be told from now on: it takes the place of the number, the address and the preference that
     * stood there. Refused as {@link PreconditionFailedException} with {@code version.stale}, as {@link ConflictException}
     * with {@code rule.identified} if there is nobody to be told, and as {@link UnprocessableException} with
     * {@code command.invalid}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param reach by what
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> reach(UUID id, long seen, ReachForm reach);

    /**
     * Takes in what a medium says of a notice that it had taken; for the gateway of that medium. Saying the same twice
     * changes nothing. A medium that is too early is refused as {@link ResourceNotFoundException} and says it again.
     *
     * @param report what became of it
     * @return the request; what it replies has nothing in it yet
     */
    Request<Map<String, Object>> report(DeliveryReportForm report);
}
