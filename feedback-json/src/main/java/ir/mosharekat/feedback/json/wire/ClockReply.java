package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseClock.Duty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By when what has to be done.
 *
 * @param state whether the desk's time runs: {@code RUNNING}, {@code PAUSED} or {@code STOPPED}
 * @param answerDue by when the case has to be answered
 * @param acknowledgementDue by when the desk has to say that it has seen it; null once that is said
 * @param replyDue by when the citizen has to hear something about what was added; null if nothing was
 * @param promisedDue by when the receipt promised the answer
 * @param pausedSince since when it is the citizen's turn; null unless it is
 * @param citizenReplyDue by when the citizen can reply; null unless it is the citizen's turn
 */
public record ClockReply(
        String state,
        Instant answerDue,
        @Nullable Instant acknowledgementDue,
        @Nullable Instant replyDue,
        Instant promisedDue,
        @Nullable Instant pausedSince,
        @Nullable Instant citizenReplyDue) {

    static ClockReply of(CaseClock clock) {
        CaseClock.Pause pause = clock.pause();
        return new ClockReply(
                clock.state().name(),
                clock.answerDue(),
                due(clock, Duty.ACKNOWLEDGEMENT),
                due(clock, Duty.REPLY),
                clock.promisedDue(),
                pause == null ? null : pause.since(),
                pause == null ? null : pause.replyDue());
    }

    private static @Nullable Instant due(CaseClock clock, Duty duty) {
        return clock.deadlines().find(duty).map(CaseClock.Running::due).orElse(null);
    }
}
