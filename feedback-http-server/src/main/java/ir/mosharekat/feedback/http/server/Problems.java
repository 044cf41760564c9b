package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.error.ConcurrentUpdateException;
import ir.mosharekat.feedback.error.FeedbackException;
import ir.mosharekat.feedback.error.IllegalTransitionException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.http.server.front.ClosingException;
import ir.mosharekat.feedback.http.server.front.Refusals;
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
        Refusal refusal = e instanceof ClosingException ? Refusal.CLOSING : Refusal.FAILED;
        return of(new RefusedException(refusal), language);
    }

    private static Answer of(RefusedException e, Locale language) {
        Refusal refusal = e.refusal();
        ProblemDraft draft = new ProblemDraft(refusal.status(), refusal.code(), refusal.message());
        draft.at = e.where();
        return draft.answer(language);
    }

    private static Answer of(FeedbackException e, Locale language) {
        ProblemDraft draft = new ProblemDraft(Refusals.status(e), e.code(), e.message());
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
        }
        Refusals.retryAfter(e).ifPresent(seconds -> draft.retryAfter = seconds);
        return draft.answer(language);
    }
}
