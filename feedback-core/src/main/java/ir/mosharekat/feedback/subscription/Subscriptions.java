package ir.mosharekat.feedback.subscription;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.tracking.CaseId;

/**
 * How other systems are told again of what happened: one that was away for longer than three days, lost what it had, or came
 * later. What is told again has the same identifier as the first time, so whoever has it already can tell. It goes through
 * the queue like everything else, in steps, so that timers and notices go on beside it. Thread-safe.
 *
 * <p>Any of the methods can throw {@link ir.mosharekat.feedback.error.StorageException}.
 */
public interface Subscriptions {

    /**
     * Whether somebody may have other systems told again: whether a screen may offer it.
     *
     * @param context who asks
     * @return whether {@code replay} would get past the access policy
     */
    boolean mayReplay(CommandContext context);

    /**
     * Tells what happened to one case again.
     *
     * @param subscriber the name of a subscriber
     * @param id the case; of one that does not exist there is nothing to tell
     * @param after the number of the entry after which to begin, 0 for the beginning
     * @param context who asks
     * @throws ir.mosharekat.feedback.error.AccessDeniedException if the actor may not have anything told again
     * @throws ir.mosharekat.feedback.error.NotFoundException if this node has no subscriber of that name
     */
    void replay(String subscriber, CaseId id, long after, CommandContext context);

    /**
     * Tells everything again that happened in a period, to any case. What happens from now on is told anyway.
     *
     * @param subscriber the name of a subscriber
     * @param period from when until when; without an end, until now
     * @param context who asks
     * @throws ir.mosharekat.feedback.error.AccessDeniedException if the actor may not have anything told again
     * @throws ir.mosharekat.feedback.error.NotFoundException if this node has no subscriber of that name
     */
    void replay(String subscriber, CaseQuery.Period period, CommandContext context);
}
