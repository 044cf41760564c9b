package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.CampaignsReply;
import ir.mosharekat.feedback.json.wire.ResemblancesReply;
import ir.mosharekat.feedback.query.CaseQuery;
import java.util.UUID;

/**
 * Cases that may be about the same; suggested to whoever decides, never decided. Refused as {@link ForbiddenException}
 * with {@code access.denied}. Thread-safe.
 */
public interface DuplicateRequests {

    /**
     * Suggests the cases that may be about the same as one, and says why. Refused as {@link ResourceNotFoundException} with
     * {@code case.notFound} also where whoever asks may not know of the case.
     *
     * @param id the case
     * @return the request; it replies the others, the most similar first
     */
    Request<ResemblancesReply> similar(UUID id);

    /**
     * Finds texts that many people sent in almost word for word.
     *
     * @param received when they came
     * @return the request; it replies the campaigns, the largest first
     */
    Request<CampaignsReply> campaigns(CaseQuery.Period received);
}
