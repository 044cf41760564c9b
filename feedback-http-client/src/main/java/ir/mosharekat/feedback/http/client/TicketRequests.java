package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.AnswerForm;
import ir.mosharekat.feedback.json.wire.AssignmentForm;
import ir.mosharekat.feedback.json.wire.DirectivesForm;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.json.wire.StatusReply;
import ir.mosharekat.feedback.json.wire.TicketForm;
import ir.mosharekat.feedback.json.wire.UnitReportForm;
import java.util.UUID;

/**
 * Messages to the governor, a manager or a unit, from registration to the end.
 *
 * <p>A command says which version of the case was seen and is refused with {@code version.stale}
 * ({@link PreconditionFailedException}) if there is a newer one. All of them are refused with {@code case.notFound}
 * ({@link ResourceNotFoundException}) also where whoever asks may not know of the case, with {@code access.denied}
 * ({@link ForbiddenException}), {@code command.invalid} with all violations at once ({@link UnprocessableException}) and
 * {@code transition.illegal} ({@link ConflictException}, with what can be done instead). Thread-safe.
 */
public interface TicketRequests {

    /**
     * Registers a message; without a sender it is anonymous. Sent again, the same request gives the same receipt
     * and registers nothing. A key that came before with another content is refused with {@code
     * idempotencyKey.reused} ({@link UnprocessableException}).
     *
     * @param ticket the message
     * @return the request of a receipt, the only place where the access secret is shown
     */
    Request<ReceiptReply> register(TicketForm ticket);

    /**
     * Confirms that the sender sent a message that came by e-mail or text message.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> confirm(UUID id, long seen);

    /**
     * Keeps a message back that looks like no genuine one.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.notHeld}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param reason why, for officials
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> hold(UUID id, long seen, StatementForm reason);

    /**
     * Keeps a message back no longer; its time counts from the receipt all the same.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.held}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> release(UUID id, long seen);

    /**
     * Throws out a message that was kept back.
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
     * Lays a message on the desk of a unit, most often of its addressee.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.notHeld}, {@code rule.notAccused}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param to to whom
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> deliver(UUID id, long seen, AssignmentForm to);

    /**
     * Marks a message as read.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> read(UUID id, long seen);

    /**
     * Orders units to act on a message; the citizen can read the orders.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param orders to whom, what, and by which day
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> direct(UUID id, long seen, DirectivesForm orders);

    /**
     * Takes the report of a unit on its order; when all have reported, the message is ready to be answered.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.ownDirective}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param report on which order, and what was done
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> report(UUID id, long seen, UnitReportForm report);

    /**
     * Answers a message, and maybe promises something with the answer.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param answer the answer
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> reply(UUID id, long seen, AnswerForm answer);

    /**
     * Ends a message that needs no answer.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param reason why, for officials
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> closeWithoutReply(UUID id, long seen, StatementForm reason);

    /**
     * Ends a message because the citizen was answered.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> confirmAnswered(UUID id, long seen);

    /**
     * Has the desk look again because the citizen was not answered; once.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.objectionWindow}, {@code rule.objectionLimit}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param reason why
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> denyAnswered(UUID id, long seen, StatementForm reason);

    /**
     * Takes a message a level up the ladder.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param reason why, for officials
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> escalate(UUID id, long seen, StatementForm reason);

    /**
     * Ends a message because the citizen takes it back.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> withdraw(UUID id, long seen);
}
