package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.duplicate.Campaign;
import java.time.Instant;
import java.util.List;

/**
 * Texts that many people sent in almost word for word, the largest campaigns first.
 *
 * @param items the campaigns
 */
public record CampaignsReply(List<CampaignReply> items) {

    /**
     * Campaigns, to be sent.
     *
     * @param campaigns the campaigns
     * @return the reply
     */
    public static CampaignsReply of(List<Campaign> campaigns) {
        return new CampaignsReply(campaigns.stream().map(CampaignReply::of).toList());
    }

    /**
     * Cases with almost the same text.
     *
     * @param size how many there are
     * @param people from how many people, as far as anybody can tell
     * @param first when the first of them came in
     * @param last when the last of them came in
     * @param newest the newest of them
     */
    public record CampaignReply(int size, int people, Instant first, Instant last, List<CaseLineReply> newest) {

        static CampaignReply of(Campaign campaign) {
            return new CampaignReply(
                    campaign.size(),
                    campaign.people(),
                    campaign.first(),
                    campaign.last(),
                    CaseLineReply.all(campaign.newest()));
        }
    }
}
