package ir.mosharekat.feedback.handling;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.accesslog.AccessPage;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.time.DeadlineExplanation;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Action;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What citizens and desks do with a case of any kind.
 *
 * <p>Beside what is said at the method, any of them can throw
 * {@link ir.mosharekat.feedback.error.NotFoundException} (also where the actor may not know that the case exists),
 * {@link ir.mosharekat.feedback.error.AccessDeniedException} and
 * {@link ir.mosharekat.feedback.error.StorageException}. Thread-safe.
 */
public interface Handling {

    /** How many entries of a history are read at once. */
    int MOST_EVENTS = 200;

    /**
     * Opens a case by its receipt. A code that does not exist and a secret that is wrong get the same answer in the same
     * time.
     *
     * @param code the tracking code as typed
     * @param secret the access secret as typed
     * @param context who asks
     * @return the case as a citizen sees it, or empty
     * @throws ir.mosharekat.feedback.error.InvalidCommandException if the code or the secret holds a typing error that
     *     shows without looking anything up: {@code trackingCode.malformed}, {@code accessSecret.malformed}
     */
    Optional<TrackedCase> track(String code, String secret, CommandContext context);

    /**
     * Opens the case again whose receipt somebody has shown, or another one that this receipt opens too: one that was split
     * off it, or to which it was converted.
     *
     * @param id the case, or the other one
     * @param context whoever holds the receipt
     * @return the case as a citizen sees it, with a proof of it that ends when that of the receipt does
     * @throws ir.mosharekat.feedback.error.NotFoundException if the receipt does not open it, or was shown too long ago
     */
    TrackedCase follow(CaseId id, CommandContext context);

    /**
     * Opens a case file.
     *
     * @param id the case
     * @param context who asks
     * @return as much of it as the policy lets this actor see
     */
    CaseView view(CaseId id, CommandContext context);

    /**
     * Lists cases.
     *
     * @param query which, in which order, and which page
     * @param context who asks
     * @return a page of those that the policy lets this actor list
     */
    Page<CaseLine> search(CaseQuery query, CommandContext context);

    /**
     * Reads which cases have changed lately, for a desk that wants to see it without listing all of them again. Whatever
     * happened less than five seconds ago is told the next time, because what is stored a little later may have happened
     * before it; what happened more than a day ago is not told any more.
     *
     * @param after where the reading before ended; {@link EventPlace#END} for none, to hear of what happens from now on
     * @param context who asks
     * @return the cases behind the next {@value #MOST_EVENTS} entries of all histories, as far as the policy lets this actor
     *     list them
     */
    CaseChanges changes(EventPlace after, CommandContext context);

    /**
     * Counts cases.
     *
     * @param query which; the page does not matter
     * @param context who asks
     * @return how many there are of those that the policy lets this actor count
     */
    long count(CaseQuery query, CommandContext context);

    /**
     * What this actor may do with a case as it stands: what a screen may offer. A guard can still refuse, when it
     * depends on what the actor fills in.
     *
     * @param id the case
     * @param context who asks
     * @return the actions of the lifecycle and of the desk, in their order
     */
    List<Action> allowedActions(CaseId id, CommandContext context);

    /**
     * Writes a note for colleagues. It moves the case in no way and postpones no timer.
     *
     * @param id the case
     * @param note the note
     * @param context who writes
     * @return where the case stands now
     * @throws ir.mosharekat.feedback.error.InvalidCommandException if the note is malformed
     * @throws ir.mosharekat.feedback.error.ConcurrentUpdateException if somebody else changed the case
     */
    CaseStatus note(CaseId id, Statement note, CommandContext context);

    /**
     * Writes to the citizen without asking or deciding anything, while the case is to be answered. It moves the case in
     * no way; the answer is owed as before.
     *
     * @param id the case
     * @param letter the text
     * @param context who writes
     * @return how the case stands
     * @throws ir.mosharekat.feedback.error.InvalidCommandException if the text is malformed
     * @throws ir.mosharekat.feedback.error.RuleViolatedException {@code unanswered}
     * @throws ir.mosharekat.feedback.error.ConcurrentUpdateException if somebody else changed the case
     */
    CaseStatus write(CaseId id, Statement letter, CommandContext context);

    /**
     * Adds something to one's own case while it is to be answered, by whatever channel. If the desk had asked something
     * this is the reply; else somebody at the desk has to look at it in a time of its own
     * ({@link ir.mosharekat.feedback.organization.TimeLimits#reply()}).
     *
     * @param id the case
     * @param added the text
     * @param context the citizen, or the clerk who takes it down
     * @return how the case stands
     * @throws ir.mosharekat.feedback.error.InvalidCommandException if the text is malformed
     * @throws ir.mosharekat.feedback.error.RuleViolatedException {@code unanswered}
     * @throws ir.mosharekat.feedback.error.ConcurrentUpdateException if somebody else changed the case
     */
    CaseStatus supplement(CaseId id, Statement added, CommandContext context);

    /**
     * Names officials whom the case is about. From then on it does not exist for them, nor for anybody bound to them.
     *
     * @param id the case
     * @param officials the host's identifiers
     * @param context who says so
     * @return where the case stands now
     * @throws ir.mosharekat.feedback.error.InvalidCommandException if an identifier is malformed
     * @throws ir.mosharekat.feedback.error.RuleViolatedException if one of them works on the case: reassign it first
     * @throws ir.mosharekat.feedback.error.ConcurrentUpdateException if somebody else changed the case
     */
    CaseStatus nameAccused(CaseId id, Collection<String> officials, CommandContext context);

    /**
     * Keeps all of a case as evidence, whatever its age, until somebody says that it is needed no more.
     *
     * @param id the case
     * @param reason why, for officials
     * @param context who says so
     * @return where the case stands now
     * @throws ir.mosharekat.feedback.error.InvalidCommandException if the reason is malformed
     * @throws ir.mosharekat.feedback.error.RuleViolatedException if it is kept already, or its content was removed
     * @throws ir.mosharekat.feedback.error.ConcurrentUpdateException if somebody else changed the case
     */
    CaseStatus preserve(CaseId id, Statement reason, CommandContext context);

    /**
     * Lets the content of a case be removed when its time has come.
     *
     * @param id the case
     * @param reason why, for officials
     * @param context who says so
     * @return where the case stands now
     * @throws ir.mosharekat.feedback.error.InvalidCommandException if the reason is malformed
     * @throws ir.mosharekat.feedback.error.RuleViolatedException if it was not kept as evidence
     * @throws ir.mosharekat.feedback.error.ConcurrentUpdateException if somebody else changed the case
     */
    CaseStatus endPreservation(CaseId id, Statement reason, CommandContext context);

    /**
     * Reads the history of a case.
     *
     * @param id the case
     * @param after the number after which to begin, 0 for the beginning
     * @param context who asks
     * @return at most 200 entries
     */
    List<CaseEvent> history(CaseId id, long after, CommandContext context);

    /**
     * Reads who has read what of a case. Every reading of one case by an official is noted there, in the unit of work in
     * which it is read: the case, its promises, the explanation of its deadlines and what resembles it as one, its
     * history as another, each download of an attachment as one more. What is read again within the same half hour is
     * the same visit. Lists, counts and reports, readings by citizens and what was refused are not noted; what officials
     * do to a case is in its history.
     *
     * <p>A citizen learns when somebody has read what, in which part and for which unit, of the case and of those that
     * were converted to it; of a case into which it was merged, which is somebody else's, nothing. Who that was is for
     * those who may read {@link ir.mosharekat.feedback.access.FieldGroup#AUDIT}. The log outlives the content.
     *
     * @param id the case
     * @param after the place after which to begin, {@link AccessCursor#BEGINNING} for the newest
     * @param context who asks
     * @return a page of the log, the newest first
     */
    AccessPage accesses(CaseId id, AccessCursor after, CommandContext context);

    /**
     * Explains by when the desk has to do what: every day that was counted or skipped, and why.
     *
     * @param id the case
     * @param context who asks
     * @return the explanations of what is owed, in the order of their duties; that of the answer is always there
     */
    Map<CaseClock.Duty, DeadlineExplanation> explainDeadlines(CaseId id, CommandContext context);

    /**
     * Makes a new receipt for a citizen who lost the old one; the old secret stops working.
     *
     * @param id the case
     * @param context an official who has made sure who the citizen is
     * @return the receipt with the new secret
     * @throws ir.mosharekat.feedback.error.ConcurrentUpdateException if somebody else changed the case
     */
    Receipt reissueReceipt(CaseId id, CommandContext context);
}
