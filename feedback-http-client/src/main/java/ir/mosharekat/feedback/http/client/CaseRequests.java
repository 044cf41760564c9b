package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.AccessesReply;
import ir.mosharekat.feedback.json.wire.AccessesReply.AccessReply;
import ir.mosharekat.feedback.json.wire.AccusedForm;
import ir.mosharekat.feedback.json.wire.ActionsReply;
import ir.mosharekat.feedback.json.wire.CaseReply;
import ir.mosharekat.feedback.json.wire.DeadlinesReply;
import ir.mosharekat.feedback.json.wire.HistoryReply;
import ir.mosharekat.feedback.json.wire.HistoryReply.EventReply;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.json.wire.StatusReply;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What citizens and desks do with a case of any kind.
 *
 * <p>A command says which version of the case was seen and is refused with {@code version.stale}
 * ({@link PreconditionFailedException}) if there is a newer one. All of them are refused with {@code case.notFound}
 * ({@link ResourceNotFoundException}) also where whoever asks may not know of the case, with {@code access.denied}
 * ({@link ForbiddenException}), {@code command.invalid} with all violations at once ({@link UnprocessableException}) and
 * {@code transition.illegal} ({@link ConflictException}, with what can be done instead). Thread-safe.
 */
public interface CaseRequests {

    /**
     * Notes something that only officials read.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.messageLimit}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param note the note
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> note(UUID id, long seen, StatementForm note);

    /**
     * Writes a letter to the citizen that answers nothing yet.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.unanswered}, {@code rule.messageLimit}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param letter the letter
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> write(UUID id, long seen, StatementForm letter);

    /**
     * Adds something the citizen forgot.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.unanswered}, {@code rule.messageLimit}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param added what is added
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> supplement(UUID id, long seen, StatementForm added);

    /**
     * Says which officials a case is about; they do not see it any more.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.notAccused}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param accused all of them; nobody where the list is empty
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> nameAccused(UUID id, long seen, AccusedForm accused);

    /**
     * Keeps the content of a case as evidence, whatever its time.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.notPreserved}, {@code rule.notPurged}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param reason why
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> preserve(UUID id, long seen, StatementForm reason);

    /**
     * Lets the content of a case go when its time comes.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.preserved}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param reason why
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> endPreservation(UUID id, long seen, StatementForm reason);

    /**
     * Opens a case, as far as its reader may see it.
     *
     * @param id the case
     * @return the request; it replies the case
     */
    Request<CaseReply> view(UUID id);

    /**
     * What somebody can do with a case now, for the buttons of a page.
     *
     * @param id the case
     * @return the request; it replies the actions
     */
    Request<ActionsReply> actions(UUID id);

    /**
     * A page of what happened to a case, the oldest first.
     *
     * @param id the case
     * @param after the number of the last event that is known, 0 for the beginning
     * @return the request; it replies the events that follow, and after which one the next page begins
     */
    Request<HistoryReply> history(UUID id, long after);

    /**
     * All that happened to a case, read page by page as far as the stream is consumed.
     *
     * @param id the case
     * @return the events, the oldest first; consuming it throws {@link FeedbackHttpException} where a page
     *     cannot be had. To be consumed once, by one thread; needs no closing
     */
    Stream<EventReply> wholeHistory(UUID id);

    /**
     * Who has read what of a case, the newest first; citizens see in which role and for which unit.
     *
     * @param id the case
     * @return the request; it replies the first page
     */
    Request<AccessesReply> accesses(UUID id);

    /**
     * More of who has read what of a case.
     *
     * @param id the case
     * @param after {@code next} of the page before
     * @return the request; it replies the next page
     */
    Request<AccessesReply> accesses(UUID id, String after);

    /**
     * All who have read what of a case, read page by page as far as the stream is consumed.
     *
     * @param id the case
     * @return the visits, the newest first; consuming it throws {@link FeedbackHttpException} where a page
     *     cannot be had. To be consumed once, by one thread; needs no closing
     */
    Stream<AccessReply> allAccesses(UUID id);

    /**
     * Why the deadlines of a case are when they are, day by day.
     *
     * @param id the case
     * @return the request; it replies each deadline with its reasons
     */
    Request<DeadlinesReply> deadlines(UUID id);

    /**
     * Hands out a new secret for a receipt that was lost; the old one opens nothing any more.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @return the request; it replies the receipt, the only place where the new secret is shown
     */
    Request<ReceiptReply> reissueReceipt(UUID id, long seen);
}
