package ir.mosharekat.feedback.http.server.front;

import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.ConcurrentUpdateException;
import ir.mosharekat.feedback.error.FeedbackException;
import ir.mosharekat.feedback.error.IdempotencyKeyReusedException;
import ir.mosharekat.feedback.error.IllegalTransitionException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.error.TooManyRequestsException;
import java.util.OptionalLong;

/** What the refusals of the library are in HTTP. */
public final class Refusals {

    private Refusals() {}

    /**
     * The status of a refusal.
     *
     * @param e the refusal
     * @return the status
     */
    public static int status(FeedbackException e) {
        if (e instanceof InvalidCommandException || e instanceof IdempotencyKeyReusedException) {
            return 422;
        }
        if (e instanceof NotFoundException) {
            return 404;
        }
        if (e instanceof IllegalTransitionException || e instanceof RuleViolatedException) {
            return 409;
        }
        if (e instanceof ConcurrentUpdateException) {
            return 412;
        }
        if (e instanceof AccessDeniedException) {
            return 403;
        }
        if (e instanceof TooManyRequestsException) {
            return 429;
        }
        return isTransient(e) ? 503 : 500;
    }

    /**
     * When it may be tried again.
     *
     * @param e the refusal
     * @return in how many seconds; empty if trying again is no use
     */
    public static OptionalLong retryAfter(FeedbackException e) {
        if (e instanceof TooManyRequestsException many) {
            return OptionalLong.of(Math.max(1, many.retryAfter().plusMillis(999).toSeconds()));
        }
        return isTransient(e) ? OptionalLong.of(1) : OptionalLong.empty();
    }

    private static boolean isTransient(FeedbackException e) {
        return e instanceof StorageException store && store.isTransient();
    }
}
