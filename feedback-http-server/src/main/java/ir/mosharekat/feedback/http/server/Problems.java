package ir.mosharekat.feedback.http.server;

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
import ir.mosharekat.feedback.json.wire.ProblemReply;
import java.util.Locale;

/** What is said when something is not done (RFC 9457). */
final class Problems {

    private Problems() {}

    static Answer of(RuntimeException e, Locale language) {
        if (e instanceof RefusedException refused) {
            return of(refused, language);
        }
        if (e instanceof FeedbackException refused) {
            return of(refused, language);
        }
        return of(new RefusedException(Refusal.FAILED), language);
    }

    private static Answer of(RefusedException e, Locale language) {
        Refusal refusal = e.refusal();
        ProblemDraft draft = new ProblemDraft(refusal.status(), refusal.code(), refusal.message());
        draft.at = e.where();
        return draft.answer(language);
    }

    private static Answer of(FeedbackException e, Locale language) {
        ProblemDraft draft = new ProblemDraft(status(e), e.code(), e.message());
        if (e instanceof InvalidCommandException invalid) {
            draft.violations = invalid.violations().stream()
                    .map(ProblemReply.ViolationReply::of)
                    .toList();
        } else if (e instanceof IllegalTransitionException illegal) {
            draft.state = illegal.state();
            draft.allowed = illegal.allowed();
        } else if (e instanceof ConcurrentUpdateException stale) {
            draft.expected = stale.expected();
            draft.found = stale.found();
        } else if (e instanceof TooManyRequestsException many) {
            draft.retryAfter = Math.max(1, many.retryAfter().plusMillis(999).toSeconds());
        } else if (e instanceof StorageException store && store.isTransient()) {
            draft.retryAfter = 1L;
        }
        return draft.answer(language);
    }

    private static int status(FeedbackException e) {
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
        return e instanceof StorageException store && store.isTransient() ? 503 : 500;
    }
}
