package ir.mosharekat.feedback.ticket;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Receipt;

/**
 * Tickets: messages to the governor, a manager or a unit, from registration to the end.
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
public interface Tickets {

    /**
     * Registers a ticket. Repeating it with the same idempotency key gives the same receipt and registers nothing. A ticket that came by e-mail or text message from somebody the host has not identified waits for the sender's confirmation.
     *
     * @param command the ticket
     * @param context who registers it; give it a key with {@link CommandContext#once}
     * @return the receipt, the only place where the access secret is shown
     * @throws ir.mosharekat.feedback.error.IdempotencyKeyReusedException if the key of the context came before with another content
     */
    Receipt register(RegisterTicket command, CommandContext context);

    /**
     * Confirms that the sender sent it.
     *
     * @param id the case
     * @param context the citizen
     * @return where the case stands now
     */
    CaseStatus confirm(CaseId id, CommandContext context);

    /**
     * Keeps a ticket back that looks like no genuine message; it does not lose its state.
     *
     * @param id the case
     * @param reason why, for officials
     * @param context a screener
     * @return where the case stands now
     */
    CaseStatus hold(CaseId id, Statement reason, CommandContext context);

    /**
     * Keeps a ticket back no longer; its time counts from the receipt all the same.
     *
     * @param id the case
     * @param context a screener
     * @return where the case stands now
     */
    CaseStatus release(CaseId id, CommandContext context);

    /**
     * Throws out a ticket that was kept back.
     *
     * @param id the case
     * @param reason why, for officials
     * @param context a screener
     * @return where the case stands now
     */
    CaseStatus discard(CaseId id, Statement reason, CommandContext context);

    /**
     * Lays a ticket on a desk.
     *
     * @param id the case
     * @param to the unit whose desk it is, most often the addressee
     * @param context a screener
     * @return where the case stands now
     */
    CaseStatus deliver(CaseId id, Assignment to, CommandContext context);

    /**
     * Marks a ticket as read.
     *
     * @param id the case
     * @param context whoever it was delivered to
     * @return where the case stands now
     */
    CaseStatus read(CaseId id, CommandContext context);

    /**
     * Orders units to act on a ticket; the citizen can read the orders.
     *
     * @param id the case
     * @param directives the orders
     * @param context the governor
     * @return where the case stands now
     */
    CaseStatus direct(CaseId id, Directives directives, CommandContext context);

    /**
     * Takes a unit's report on its directive; when all have reported, the ticket is ready to be answered.
     *
     * @param id the case
     * @param report the report
     * @param context an official of the unit
     * @return where the case stands now
     */
    CaseStatus report(CaseId id, UnitReport report, CommandContext context);

    /**
     * Answers a ticket.
     *
     * @param id the case
     * @param answer what the citizen is told
     * @param context whoever it was delivered to
     * @return where the case stands now
     */
    CaseStatus reply(CaseId id, Statement answer, CommandContext context);

    /**
     * Answers a ticket and promises something with it.
     *
     * @param id the case
     * @param answer what the citizen is told, and what is promised
     * @param context whoever it was delivered to, who may also promise: see
     *     {@link ir.mosharekat.feedback.promise.Promises#make}
     * @return where the case stands now
     */
    CaseStatus reply(CaseId id, Answer answer, CommandContext context);

    /**
     * Ends a ticket that needs no answer.
     *
     * @param id the case
     * @param reason why, for officials
     * @param context whoever it was delivered to
     * @return where the case stands now
     */
    CaseStatus closeWithoutReply(CaseId id, Statement reason, CommandContext context);

    /**
     * Ends a ticket because the citizen was answered.
     *
     * @param id the case
     * @param context the citizen
     * @return where the case stands now
     */
    CaseStatus confirmAnswered(CaseId id, CommandContext context);

    /**
     * Has the desk look again because the citizen was not answered; once.
     *
     * @param id the case
     * @param objection what is missing
     * @param context the citizen
     * @return where the case stands now
     */
    CaseStatus denyAnswered(CaseId id, Statement objection, CommandContext context);

    /**
     * Takes a ticket a level up the ladder.
     *
     * @param id the case
     * @param reason why, for officials
     * @param context a supervisor
     * @return where the case stands now
     */
    CaseStatus escalate(CaseId id, Statement reason, CommandContext context);

    /**
     * Ends a ticket because the citizen takes it back.
     *
     * @param id the case
     * @param context the citizen
     * @return where the case stands now
     */
    CaseStatus withdraw(CaseId id, CommandContext context);
}
