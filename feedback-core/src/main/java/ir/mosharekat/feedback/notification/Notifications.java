package ir.mosharekat.feedback.notification;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.cases.Reach;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.List;

/**
 * How people are told of what happens to cases. Citizens are told by the medium their case came by, unless they chose
 * another; where that does not work, by another one they can be reached by. Officials are told in their office hours, if
 * they may still open the case. Nothing is sent before what it is about has been stored. Notices carry the tracking code and
 * never the secret: the host gives the receipt to the citizen, by the page, the message or the letter that came in.
 *
 * <p>Without a {@link Notifier} nothing is sent and nothing is put down. Beside what is said at the method, any of them
 * can throw {@link ir.mosharekat.feedback.error.NotFoundException} (also where the actor may not know that the case
 * exists), {@link ir.mosharekat.feedback.error.AccessDeniedException} and
 * {@link ir.mosharekat.feedback.error.StorageException}. Thread-safe.
 */
public interface Notifications {

    /** The most deliveries that are shown of a case. */
    int MOST = 200;

    /**
     * What became of the notices about a case.
     *
     * @param id the case
     * @param context who asks; citizens see what was sent to them, officials who may read the history see all
     * @return the newest {@value #MOST}, the newest first
     */
    List<Delivery> ofCase(CaseId id, CommandContext context);

    /**
     * Says how the citizen is to be told from now on. Rules: {@code identified}.
     *
     * @param id the case
     * @param reach the number, the address and the preference that take the place of those that stand there
     * @param context the citizen, or an official who sees how the citizen can be reached
     * @return where the case stands
     * @throws ir.mosharekat.feedback.error.InvalidCommandException if a number or an address is malformed, or the medium
     *     that is preferred does not go with them
     * @throws ir.mosharekat.feedback.error.RuleViolatedException if the case was submitted without a name, or its content
     *     was removed
     * @throws ir.mosharekat.feedback.error.ConcurrentUpdateException if somebody else changed the case
     */
    CaseStatus reach(CaseId id, Reach reach, CommandContext context);

    /**
     * Takes in what a medium says of a notice that it had taken. Saying the same twice changes nothing; that it arrived,
     * after it was said to have bounced, changes nothing either. A notice that bounced is sent another way if there is
     * one, and else the officials who work on the case are told.
     *
     * @param report what it says
     * @param context the gateway of that medium
     * @throws ir.mosharekat.feedback.error.NotFoundException if there is no such notice; a medium that reports before the
     *     library has put down that it took the notice has to say it again
     */
    void report(DeliveryReport report, CommandContext context);
}
