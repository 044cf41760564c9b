package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.CaseLinks;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The links of a case to others.
 *
 * @param predecessor the case it was made of; null if of none
 * @param successor the case it goes on in; null if in none
 * @param related cases that belong to it
 */
public record LinksReply(
        @Nullable UUID predecessor, @Nullable UUID successor, List<UUID> related) {

    static LinksReply of(CaseLinks links) {
        return new LinksReply(
                Replies.id(links.predecessor()), Replies.id(links.successor()), Replies.ids(links.related()));
    }
}
