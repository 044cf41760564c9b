package ir.mosharekat.feedback.complaint;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Receipt;

/**
 * Complaints, from registration to the end.
 *
 * <p>Every method is one unit of work: it happens whole or not at all. Beside what is said at the method, any of them
 * can throw {@link ir.mosharekat.feedback.error.InvalidCommandException} (with all violations at once),
 * {@link ir.mosharekat.feedback.error.NotFoundException} (also where the actor may not know that the case exists),
 * {@link ir.mosharekat.feedback.error.AccessDeniedException},
 * {@link ir.mosharekat.feedback.error.IllegalTransitionException},
 * {@link ir.mosharekat.feedback.error.RuleViolatedException},
 * {@link ir.mosharekat.feedback.error.ConcurrentUpdateException} and
 * {@link ir.mosharekat.feedback.error.StorageException}; then nothing was written. Thread-safe.
 */
public interface Complaints {

    /**
     * Registers a complaint. Repeating it with the same idempotency key gives the same receipt and registers nothing.
     *
     * @param command the complaint
     * @param context who registers it; give it a key with {@link CommandContext#once}
     * @return the receipt, the only place where the access secret is shown
     * @throws ir.mosharekat.feedback.error.IdempotencyKeyReusedException if the key of the context came before with another content
     */
    Receipt register(RegisterComplaint command, CommandContext context);

    /**
     * Lets a complaint out of quarantine; its time counts from the receipt all the same.
     *
     * @param id the case
     * @param context a screener
     * @return where the case stands now
     */
    CaseStatus release(CaseId id, CommandContext context);

    /**
     * Throws a complaint out of quarantine.
     *
     * @param id the case
     * @param reason why, for officials
     * @param context a screener
     * @return where the case stands now
     */
    CaseStatus discard(CaseId id, Statement reason, CommandContext context);

    /**
     * Tells the citizen that the complaint was seen, once.
     *
     * @param id the case
     * @param context a screener
     * @return where the case stands now
     */
    CaseStatus acknowledge(CaseId id, CommandContext context);

    /**
     * Gives a complaint to a unit, and maybe to an official, who must not be accused in it.
     *
     * @param id the case
     * @param to to whom
     * @param context a screener
     * @return where the case stands now
     */
    CaseStatus assign(CaseId id, Assignment to, CommandContext context);

    /**
     * Begins the work.
     *
     * @param id the case
     * @param context an official of the unit
     * @return where the case stands now
     */
    CaseStatus start(CaseId id, CommandContext context);

    /**
     * Passes a complaint to another unit; its time goes on, and too many hops take it up the ladder.
     *
     * @param id the case
     * @param to to whom
     * @param context the unit's manager, or a screener
     * @return where the case stands now
     */
    CaseStatus transfer(CaseId id, Assignment to, CommandContext context);

    /**
     * Gives a complaint back to the screeners; its time goes on.
     *
     * @param id the case
     * @param reason why, for officials
     * @param context an official of the unit
     * @return where the case stands now
     */
    CaseStatus returnToScreening(CaseId id, Statement reason, CommandContext context);

    /**
     * Asks the citizen something; the time for the answer stands still until the reply.
     *
     * @param id the case
     * @param question the question
     * @param context the official who works on it
     * @return where the case stands now
     */
    CaseStatus ask(CaseId id, Question question, CommandContext context);

    /**
     * Takes the citizen's reply to a question.
     *
     * @param id the case
     * @param reply the reply
     * @param context the citizen, or a clerk on behalf of the citizen
     * @return where the case stands now
     */
    CaseStatus reply(CaseId id, Statement reply, CommandContext context);

    /**
     * Moves the day of the answer and tells the citizen why; as often as the policy allows, which is once.
     *
     * @param id the case
     * @param extension until when, and what the citizen is told
     * @param context the unit's manager
     * @return where the case stands now
     */
    CaseStatus extend(CaseId id, Extension extension, CommandContext context);

    /**
     * Takes a complaint a level up the ladder.
     *
     * @param id the case
     * @param reason why, for officials
     * @param context an official
     * @return where the case stands now
     */
    CaseStatus escalate(CaseId id, Statement reason, CommandContext context);

    /**
     * Answers a complaint.
     *
     * @param id the case
     * @param resolution the outcome, the answer, and maybe what is promised with it
     * @param context the official who works on it; with a promise, one who may make it: see
     *     {@link ir.mosharekat.feedback.promise.Promises#make}
     * @return where the case stands now
     */
    CaseStatus resolve(CaseId id, Resolution resolution, CommandContext context);

    /**
     * Does not take up a complaint.
     *
     * @param id the case
     * @param refusal why
     * @param context a screener before it is assigned, the unit's manager after
     * @return where the case stands now
     */
    CaseStatus reject(CaseId id, Refusal refusal, CommandContext context);

    /**
     * Ends a complaint because the citizen is content.
     *
     * @param id the case
     * @param acceptance how content
     * @param context the citizen
     * @return where the case stands now
     */
    CaseStatus accept(CaseId id, Acceptance acceptance, CommandContext context);

    /**
     * Has the same desk look again, within the time to object; the second time takes it up the ladder.
     *
     * @param id the case
     * @param objection why the citizen is not content
     * @param context the citizen, or a clerk on behalf of the citizen
     * @return where the case stands now
     */
    CaseStatus reopen(CaseId id, Statement objection, CommandContext context);

    /**
     * Has somebody else look, above those who decided.
     *
     * @param id the case
     * @param objection why the citizen is not content
     * @param context the citizen
     * @return where the case stands now
     */
    CaseStatus appeal(CaseId id, Statement objection, CommandContext context);

    /**
     * Decides an appeal.
     *
     * @param id the case
     * @param decision the ruling and the answer
     * @param context an appeal body that has not decided this complaint before
     * @return where the case stands now
     */
    CaseStatus decideAppeal(CaseId id, AppealDecision decision, CommandContext context);

    /**
     * Ends a complaint because the citizen takes it back.
     *
     * @param id the case
     * @param context the citizen
     * @return where the case stands now
     */
    CaseStatus withdraw(CaseId id, CommandContext context);
}
