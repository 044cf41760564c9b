package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.CaseLineReply;
import ir.mosharekat.feedback.json.wire.CasePageReply;
import ir.mosharekat.feedback.json.wire.CaseQueryForm;
import ir.mosharekat.feedback.json.wire.ChangesReply;
import ir.mosharekat.feedback.json.wire.CountReply;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists of cases, of those that whoever asks may see. Words and tracking codes never come to stand in an address. A
 * criterion that cannot be read is refused as {@link BadRequestException} with {@code parameter.malformed}, and whoever may
 * list nothing as {@link ForbiddenException} with {@code access.denied}. Thread-safe.
 */
public interface SearchRequests {

    /**
     * A page of cases.
     *
     * @param query which cases, and which page of them
     * @return the request; it replies the page, and what the next one comes after
     */
    Request<CasePageReply> page(CaseQueryForm query);

    /**
     * How many cases there are.
     *
     * @param query which cases
     * @return the request; it replies their number
     */
    Request<CountReply> count(CaseQueryForm query);

    /**
     * Which cases have changed lately: to be asked again and again, a few seconds apart. What happened less than five seconds
     * ago is told the next time, and what happened more than a day ago not any more.
     *
     * @param after the place of the reply before; null for the first time, to hear of what happens from now on
     * @return the request; it replies the cases as they stand now, and the place to ask after the next time
     */
    Request<ChangesReply> changes(@Nullable String after);

    /**
     * All cases, read page by page as far as the stream is consumed; each page is a call of its own, with its own time
     * limit. What comes to the list or leaves it meanwhile may be missed, but nothing is told twice.
     *
     * @param query which cases, after which one to begin, and how many to ask for at a time
     * @return the cases in the order that was asked for; consuming it throws {@link FeedbackHttpException} where a page
     *     cannot be had. To be consumed once, by one thread; needs no closing
     */
    Stream<CaseLineReply> all(CaseQueryForm query);
}
