package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.AcceptanceForm;
import ir.mosharekat.feedback.json.wire.AppealDecisionForm;
import ir.mosharekat.feedback.json.wire.AssignmentForm;
import ir.mosharekat.feedback.json.wire.ComplaintForm;
import ir.mosharekat.feedback.json.wire.ExtensionForm;
import ir.mosharekat.feedback.json.wire.QuestionForm;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.RefusalForm;
import ir.mosharekat.feedback.json.wire.ResolutionForm;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.json.wire.StatusReply;
import java.util.UUID;

/**
 * Complaints, from registration to the end.
 *
 * <p>A command says which version of the case was seen and is refused with {@code version.stale}
 * ({@link PreconditionFailedException}) if there is a newer one. All of them are refused with {@code case.notFound}
 * ({@link ResourceNotFoundException}) also where whoever asks may not know of the case, with {@code access.denied}
 * ({@link ForbiddenException}), {@code command.invalid} with all violations at once ({@link UnprocessableException}) and
 * {@code transition.illegal} ({@link ConflictException}, with what can be done instead). Thread-safe.
 */
public interface ComplaintRequests {

    /**
     * Registers a complaint, one for each unit complained of; without a submitter it is anonymous. Sent again,
     * the same request gives the same receipt and registers nothing. A key that came before with another content
     * is refused with {@code idempotencyKey.reused} ({@link UnprocessableException}).
     *
     * @param complaint the complaint
     * @return the request of a receipt, the only place where the access secret is shown
     */
    Request<ReceiptReply> register(ComplaintForm complaint);

    /**
     * Lets a complaint out of quarantine; its time counts from the receipt all the same.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.held}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> release(UUID id, long seen);

    /**
     * Throws a complaint out of quarantine.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.held}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param reason why, for officials
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> discard(UUID id, long seen, StatementForm reason);

    /**
     * Tells the citizen that the complaint was seen, once.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.notAcknowledged}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> acknowledge(UUID id, long seen);

    /**
     * Gives a complaint to a unit, and maybe to an official who is not accused in it.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.notAccused}, {@code rule.notHeld}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param to to whom
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> assign(UUID id, long seen, AssignmentForm to);

    /**
     * Begins the work.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.notAccused}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> start(UUID id, long seen);

    /**
     * Passes a complaint to another unit; its time goes on.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.notAccused}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param to to whom
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> transfer(UUID id, long seen, AssignmentForm to);

    /**
     * Gives a complaint back to the screeners; its time goes on.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param reason why, for officials
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> returnToScreening(UUID id, long seen, StatementForm reason);

    /**
     * Asks the citizen something; the time for the answer stands still until the reply.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.questionLimit}, {@code rule.questionDays}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param question the question, and how many days there are to reply
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> ask(UUID id, long seen, QuestionForm question);

    /**
     * Takes the citizen's reply to a question.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param reply the reply
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> reply(UUID id, long seen, StatementForm reply);

    /**
     * Moves the day of the answer and tells the citizen why.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.extensionLimit}, {@code rule.laterDue},
     * {@code rule.outerLimit}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param extension until when, and what the citizen is told
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> extend(UUID id, long seen, ExtensionForm extension);

    /**
     * Takes a complaint a level up the ladder.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param reason why, for officials
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> escalate(UUID id, long seen, StatementForm reason);

    /**
     * Answers a complaint, and maybe promises something with the answer.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param resolution the answer
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> resolve(UUID id, long seen, ResolutionForm resolution);

    /**
     * Does not take up a complaint, with a reason.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.notHeld}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param refusal the reason
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> reject(UUID id, long seen, RefusalForm refusal);

    /**
     * Ends a complaint because the citizen is content.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param acceptance how content, if the citizen says so
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> accept(UUID id, long seen, AcceptanceForm acceptance);

    /**
     * Has the same desk look again, within the time to object.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.objectionWindow}, {@code rule.reopeningLimit}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param reason why
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> reopen(UUID id, long seen, StatementForm reason);

    /**
     * Has somebody else look, above those who decided.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.decided}, {@code rule.appealWindow},
     * {@code rule.notContinued}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param reason why
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> appeal(UUID id, long seen, StatementForm reason);

    /**
     * Decides an appeal.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.otherDecider}, {@code rule.notAccused}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param decision the decision
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> decideAppeal(UUID id, long seen, AppealDecisionForm decision);

    /**
     * Ends a complaint because the citizen takes it back.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> withdraw(UUID id, long seen);
}
