package ir.mosharekat.feedback.promise;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.List;

/**
 * The ledger of promises: what officials have told citizens will be done, by which day, and what became of it. A promise
 * can be made by itself or together with an answer, and outlives the end of its case. It stays owed until it is kept or
 * openly taken back. All of it stands in the history of the case, and the citizen reads it in the conversation. A promise
 * stops no clock: answer and reply stay owed as before.
 *
 * <p>Who may see a case may see its promises, and nobody else. Beside what is said at the method, any of them can throw
 * {@link ir.mosharekat.feedback.error.NotFoundException} (also where the actor may not know that the case exists),
 * {@link ir.mosharekat.feedback.error.AccessDeniedException},
 * {@link ir.mosharekat.feedback.error.StorageException}, and a command
 * {@link ir.mosharekat.feedback.error.InvalidCommandException} if it is malformed,
 * {@link ir.mosharekat.feedback.error.IllegalTransitionException} if the promise is in a state that does not know it,
 * {@link ir.mosharekat.feedback.error.RuleViolatedException} and
 * {@link ir.mosharekat.feedback.error.ConcurrentUpdateException}. The version that a context expects is that of the case.
 * Thread-safe.
 */
public interface Promises {

    /**
     * Promises something in a case that is to be answered or is being. Its unit takes part in the case from then on.
     * Rules: {@code unanswered}, {@code notHeld}, {@code ownUnit}, {@code notAccused}; codes of the day:
     * {@code date.past}, {@code date.tooFar}.
     *
     * @param id the case
     * @param pledge what, by when, and who answers for it
     * @param context an official of that unit, or of those above all units
     * @return the promise
     */
    PromiseView make(CaseId id, Pledge pledge, CommandContext context);

    /**
     * Says that a promise was kept. Rules: {@code ownPromise}.
     *
     * @param id the promise
     * @param done what was done, as the citizen reads it
     * @param context its owner, a manager of its unit, or an official above all units
     * @return the promise
     */
    PromiseView keep(PromiseId id, Statement done, CommandContext context);

    /**
     * Gives a promise a later day before its day is over. The first day is counted all the same. Rules:
     * {@code ownPromise}, {@code dayNotOver}, {@code postponementLimit}, {@code laterDue}; code of the day:
     * {@code date.tooFar}.
     *
     * @param id the promise
     * @param postponement until when, and why
     * @param context its owner, a manager of its unit, or an official above all units
     * @return the promise
     */
    PromiseView postpone(PromiseId id, Postponement postponement, CommandContext context);

    /**
     * Takes a promise back. It counts as not kept. Rules: {@code ownPromise}.
     *
     * @param id the promise
     * @param reason why, as the citizen reads it
     * @param context its owner, a manager of its unit, or an official above all units
     * @return the promise
     */
    PromiseView withdraw(PromiseId id, Statement reason, CommandContext context);

    /**
     * Says that a promise was not kept although the desk says so. Until somebody else than its owner has looked, it counts
     * as not kept; and if nobody does in time, it is to be kept again. Rules: {@code disputeWindow}, {@code disputeLimit}.
     *
     * @param id the promise
     * @param objection what is missing
     * @param context the citizen, or the clerk who takes it down
     * @return the promise
     */
    PromiseView dispute(PromiseId id, Statement objection, CommandContext context);

    /**
     * Settles a dispute against the citizen: it was kept, and when the desk had said so. Rules: {@code otherSettler}.
     *
     * @param id the promise
     * @param reply what the citizen is told
     * @param context a manager of its unit or an official above all units, and not its owner nor who said that it was kept
     * @return the promise
     */
    PromiseView confirm(PromiseId id, Statement reply, CommandContext context);

    /**
     * Settles a dispute with the citizen: it is to be kept still, by the day it had. Rules: {@code otherSettler}.
     *
     * @param id the promise
     * @param reply what the citizen is told
     * @param context as for {@link #confirm}
     * @return the promise
     */
    PromiseView takeUpAgain(PromiseId id, Statement reply, CommandContext context);

    /**
     * The promises of a case; for its citizen also those of the case it was made of by a conversion, and those made since
     * in the case in which it goes on.
     *
     * @param id the case
     * @param context who asks
     * @return at most 500 for each case, those due first at the head
     */
    List<PromiseView> of(CaseId id, CommandContext context);

    /**
     * Lists promises.
     *
     * @param query which, and which page
     * @param context who asks
     * @return a page of those in cases that the policy lets this actor list
     */
    PromisePage<PromiseView> search(PromiseQuery query, CommandContext context);

    /**
     * Counts promises.
     *
     * @param query which; the page does not matter
     * @param context who asks
     * @return how many there are in cases that the policy lets this actor count
     */
    long count(PromiseQuery query, CommandContext context);

    /**
     * Counts how promises were kept, over the cases that the policy lets this actor count.
     *
     * @param period those that were first to be kept by a day that ends in it
     * @param by by officials or by units
     * @param context who asks
     * @return the numbers of each who has promised anything for that period, at most
     *     {@value KeptRateQuery#MOST}: those with the most promises, and they come first
     */
    List<KeptRate> keptRate(CaseQuery.Period period, KeptRate.By by, CommandContext context);
}
