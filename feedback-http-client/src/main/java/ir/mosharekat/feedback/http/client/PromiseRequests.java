package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.CountReply;
import ir.mosharekat.feedback.json.wire.KeptRatesReply;
import ir.mosharekat.feedback.json.wire.PledgeForm;
import ir.mosharekat.feedback.json.wire.PostponementForm;
import ir.mosharekat.feedback.json.wire.PromiseReply;
import ir.mosharekat.feedback.json.wire.PromisesReply;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.query.CaseQuery;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What officials have told citizens will be done, by which day, and what became of it.
 *
 * <p>A command says which version of the case the promise was seen with and is refused with {@code version.stale}
 * ({@link PreconditionFailedException}) if there is a newer one. All of them are refused with {@code case.notFound}
 * ({@link ResourceNotFoundException}) also where whoever asks may not know of the case, with {@code access.denied}
 * ({@link ForbiddenException}), {@code command.invalid} with all violations at once ({@link UnprocessableException}) and
 * {@code transition.illegal} ({@link ConflictException}, with what can be done instead). Thread-safe.
 */
public interface PromiseRequests {

    /**
     * A page of promises, those due first at the head. A place that cannot be read is refused as
     * {@link BadRequestException} with {@code parameter.malformed}.
     *
     * @param query which promises, and how many; a place in it is not looked at
     * @param after {@code next} of the page before; empty for the first page
     * @return the request; it replies the page, and what the next one comes after
     */
    Request<PromisesReply> page(PromiseQuery query, String after);

    /**
     * All promises, read page by page as far as the stream is consumed; each page is a call of its own, with its own time
     * limit.
     *
     * @param query which promises, and how many to ask for at a time; a place in it is not looked at
     * @return the promises, those due first at the head; consuming it throws {@link FeedbackHttpException} where a page
     *     cannot be had. To be consumed once, by one thread; needs no closing
     */
    Stream<PromiseReply> all(PromiseQuery query);

    /**
     * How many promises there are.
     *
     * @param query which promises
     * @return the request; it replies their number
     */
    Request<CountReply> count(PromiseQuery query);

    /**
     * How promises were kept; those with the most promises come first. Each counts on the day by which it was first to be
     * kept, and only when that day is over.
     *
     * @param due when that day was
     * @param by whether by officials or by units
     * @return the request; it replies the rates
     */
    Request<KeptRatesReply> keptRate(CaseQuery.Period due, KeptRate.By by);

    /**
     * Says that a promise was kept.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.ownPromise}.
     *
     * @param promise the promise
     * @param seen the version that was seen of it
     * @param done what was done
     * @return the request; it replies the promise as it is now
     */
    Request<PromiseReply> keep(UUID promise, long seen, StatementForm done);

    /**
     * Gives a promise a later day before its day is over; the first day is counted all the same.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.ownPromise}, {@code rule.dayNotOver},
     * {@code rule.postponementLimit}, {@code rule.laterDue}.
     *
     * @param promise the promise
     * @param seen the version that was seen of it
     * @param later the later day, and why
     * @return the request; it replies the promise as it is now
     */
    Request<PromiseReply> postpone(UUID promise, long seen, PostponementForm later);

    /**
     * Takes a promise back; it counts as not kept.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.ownPromise}.
     *
     * @param promise the promise
     * @param seen the version that was seen of it
     * @param reason why
     * @return the request; it replies the promise as it is now
     */
    Request<PromiseReply> withdraw(UUID promise, long seen, StatementForm reason);

    /**
     * Says that a promise was not kept although the desk says so.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.disputeWindow}, {@code rule.disputeLimit}.
     *
     * @param promise the promise
     * @param seen the version that was seen of it
     * @param reason why
     * @return the request; it replies the promise as it is now
     */
    Request<PromiseReply> dispute(UUID promise, long seen, StatementForm reason);

    /**
     * Settles a dispute against the citizen; by somebody who has neither promised nor said that it was kept.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.otherSettler}.
     *
     * @param promise the promise
     * @param seen the version that was seen of it
     * @param reason why
     * @return the request; it replies the promise as it is now
     */
    Request<PromiseReply> confirm(UUID promise, long seen, StatementForm reason);

    /**
     * Settles a dispute with the citizen; it is to be kept still, by the day it had.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.otherSettler}.
     *
     * @param promise the promise
     * @param seen the version that was seen of it
     * @param reason why
     * @return the request; it replies the promise as it is now
     */
    Request<PromiseReply> takeUpAgain(UUID promise, long seen, StatementForm reason);

    /**
     * Promises something in a case that is to be answered or is being. Its unit takes part in the case from then
     * on, and the citizen reads it in the conversation.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.unanswered}, {@code rule.notHeld},
     * {@code rule.ownUnit}, {@code rule.notAccused}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param pledge what, by which day, and who answers for it
     * @return the request; it replies the promise
     */
    Request<PromiseReply> make(UUID id, long seen, PledgeForm pledge);

    /**
     * The promises of a case, those due first at the head.
     *
     * @param id the case
     * @return the request; it replies the promises
     */
    Request<PromisesReply> ofCase(UUID id);
}
