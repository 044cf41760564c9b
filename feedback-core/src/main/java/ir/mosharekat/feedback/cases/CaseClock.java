package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.time.Deadline;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of a case. Whether one has passed is never stored: it is asked of the clock.
 *
 * @param state whether the time for the answer runs
 * @param answer the time for the answer, or for the decision of an appeal
 * @param acknowledgeDue by when the desk has to say that it has seen the case; null once it has
 * @param promisedDue by when the receipt promised an answer; never moves
 * @param pause in what time it is the citizen's turn; null unless it is
 */
public record CaseClock(
        State state,
        Running answer,
        @Nullable Instant acknowledgeDue,
        Instant promisedDue,
        @Nullable Pause pause) {

    /** Whether time runs. */
    public enum State {
        /** The desk's time runs. */
        RUNNING,
        /** It is the citizen's turn; the desk's time stands still. */
        PAUSED,
        /** Answered, or ended. */
        STOPPED
    }

    /** {@return by when the case has to be answered} */
    public Instant answerDue() {
        return answer.due();
    }

    /** {@return the next moment at which the desk will be late; empty while its time does not run} */
    public Optional<Instant> nextDue() {
        if (state != State.RUNNING) {
            return Optional.empty();
        }
        return acknowledgeDue != null && acknowledgeDue.isBefore(answerDue())
                ? Optional.of(acknowledgeDue)
                : Optional.of(answerDue());
    }

    /**
     * What is stored of a deadline: enough to compute it again, with its explanation.
     *
     * @param policyId the policy it was computed from
     * @param since the fact that started it
     * @param extension the days added, in the unit of the policy
     * @param due its last moment
     */
    public record Running(String policyId, Instant since, int extension, Instant due) {

        /**
         * What is stored of a deadline.
         *
         * @param deadline the deadline
         * @return its parts
         */
        public static Running of(Deadline deadline) {
            return new Running(deadline.policy().id(), deadline.start(), deadline.extension(), deadline.due());
        }
    }

    /**
     * A time in which it is the citizen's turn.
     *
     * @param since when it began
     * @param replyDue by when the citizen may reply
     */
    public record Pause(Instant since, Instant replyDue) {}
}
