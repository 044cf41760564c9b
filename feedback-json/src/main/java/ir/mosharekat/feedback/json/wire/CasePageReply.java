package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.query.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of cases.
 *
 * @param items the cases
 * @param next what the next page comes after; null if this is the last one
 */
public record CasePageReply(
        List<CaseLineReply> items, @Nullable String next) {

    private static @Nullable String place(Page<CaseLine> page) {
        return page.next()
                .map(last -> new PlaceText(last.key(), last.id().value()).toString())
                .orElse(null);
    }

    /**
     * A page, to be sent.
     *
     * @param page the page
     * @return the reply
     */
    public static CasePageReply of(Page<CaseLine> page) {
        return new CasePageReply(CaseLineReply.all(page.items()), place(page));
    }
}
