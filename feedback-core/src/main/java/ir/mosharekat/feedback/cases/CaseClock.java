package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.Deadline;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of a case. Whether one has passed is never stored: it is asked of the clock.
 *
 * @param state whether the desk's time runs
 * @param deadlines by when the desk has to do what
 * @param promisedDue by when the receipt promised an answer; never moves
 * @param pause in what time it is the citizen's turn; null unless it is
 * @param watch what has been said about these deadlines in time and too late
 */
public record CaseClock(
        State state,
        Deadlines deadlines,
        Instant promisedDue,
        @Nullable Pause pause,
        Watch watch) {

    /** Whether time runs. */
    public enum State {
        /** The desk's time runs. */
        RUNNING,
        /** It is the citizen's turn; the desk's time stands still. */
        PAUSED,
        /** Answered, or ended. */
        STOPPED
    }

    /** What a desk has a time for. The three are kept apart, so that none hides another. */
    public enum Duty {
        /** Saying that the case was seen. */
        ACKNOWLEDGEMENT,
        /** Saying something to what the citizen added. */
        REPLY,
        /** Answering the case, or deciding the appeal. */
        ANSWER;

        private static final Catalog WORDS = Catalog.beside(CaseClock.class, "cases");

        /** {@return what it is called} */
        public LocalizedText label() {
            return WORDS.phrase("duty." + name());
        }
    }

    /**
     * A clock that begins to run.
     *
     * @param deadlines by when the desk has to do what; the answer by when the receipt promises it
     * @return the clock
     */
    public static CaseClock running(Deadlines deadlines) {
        return new CaseClock(State.RUNNING, deadlines, deadlines.answer().due(), null, Watch.NONE);
    }

    /** {@return the time for the answer, or for the decision of an appeal} */
    public Running answer() {
        return deadlines.answer();
    }

    /** {@return by when the case has to be answered} */
    public Instant answerDue() {
        return answer().due();
    }

    /** {@return the next moment at which the desk will be late with anything; empty while its time does not run} */
    public Optional<Instant> nextDue() {
        return state == State.RUNNING
                ? deadlines.open().values().stream().map(Running::due).min(Instant::compareTo)
                : Optional.empty();
    }

    /**
     * The same clock with other deadlines.
     *
     * @param changed the deadlines
     * @return the clock
     */
    public CaseClock with(Deadlines changed) {
        return new CaseClock(state, changed, promisedDue, pause, watch);
    }

    /**
     * The same clock with another watch.
     *
     * @param changed what has been said
     * @return the clock
     */
    public CaseClock with(Watch changed) {
        return new CaseClock(state, deadlines, promisedDue, pause, changed);
    }

    /**
     * The clock of a case that was made of another, to whose citizen this was promised.
     *
     * @param due by when an answer was promised
     * @return the clock
     */
    public CaseClock promising(Instant due) {
        return new CaseClock(state, deadlines, due, pause, watch);
    }

    /**
     * The desk's time runs from now on.
     *
     * @param time for what it has to do
     * @return the clock
     */
    public CaseClock run(Deadlines time) {
        return new CaseClock(State.RUNNING, time, promisedDue, null, watch);
    }

    /**
     * It is the citizen's turn; nothing but the answer is owed after it.
     *
     * @param turn in what time
     * @return the clock
     */
    public CaseClock pause(Pause turn) {
        return new CaseClock(State.PAUSED, deadlines.answerOnly(), promisedDue, turn, watch);
    }

    /** {@return the clock of a case that is answered or has ended} */
    public CaseClock stop() {
        return new CaseClock(State.STOPPED, deadlines.answerOnly(), promisedDue, null, watch);
    }

    /**
     * By when a desk has to do what.
     *
     * @param answer the time for the answer, or for the decision of an appeal
     * @param acknowledgement the time to say that the case was seen; null once that is said
     * @param reply the time to say something to what the citizen added; null if the citizen waits for nothing but the
     *     answer
     */
    public record Deadlines(
            Running answer,
            @Nullable Running acknowledgement,
            @Nullable Running reply) {

        /** {@return the same, with nothing owed but the answer} */
        public Deadlines answerOnly() {
            return new Deadlines(answer, null, null);
        }

        /** {@return the same, once the case was acknowledged} */
        public Deadlines acknowledged() {
            return new Deadlines(answer, null, reply);
        }

        /**
         * The same with another time for the answer.
         *
         * @param changed the time
         * @return the deadlines
         */
        public Deadlines answering(Running changed) {
            return new Deadlines(changed, acknowledgement, reply);
        }

        /**
         * The same with another time for a reply.
         *
         * @param changed the time; null if none is owed
         * @return the deadlines
         */
        public Deadlines replying(@Nullable Running changed) {
            return new Deadlines(answer, acknowledgement, changed);
        }

        /**
         * The time for one duty.
         *
         * @param duty the duty
         * @return the time, empty if nothing is owed
         */
        public Optional<Running> find(Duty duty) {
            return Optional.ofNullable(
                    switch (duty) {
                        case ACKNOWLEDGEMENT -> acknowledgement;
                        case REPLY -> reply;
                        case ANSWER -> answer;
                    });
        }

        /** {@return what is owed, with the time for it} */
        public Map<Duty, Running> open() {
            Map<Duty, Running> open = new EnumMap<>(Duty.class);
            Stream.of(Duty.values()).forEach(duty -> find(duty).ifPresent(time -> open.put(duty, time)));
            return open;
        }
    }

    /**
     * What is stored of a deadline: enough to compute it again, with its explanation.
     *
     * @param policyId the policy it was computed from
     * @param since the fact that started it
     * @param extension the days added, in the unit of the policy
     * @param due its last moment
     * @param edition the edition of the calendar it was computed with: the number of the last correction it had
     */
    public record Running(String policyId, Instant since, int extension, Instant due, long edition) {

        /**
         * What is stored of a deadline.
         *
         * @param deadline the deadline
         * @param edition the edition of its calendar
         * @return its parts
         */
        public static Running of(Deadline deadline, long edition) {
            return new Running(deadline.policy().id(), deadline.start(), deadline.extension(), deadline.due(), edition);
        }
    }

    /**
     * A time in which it is the citizen's turn.
     *
     * @param since when it began
     * @param replyDue by when the citizen may reply
     */
    public record Pause(Instant since, Instant replyDue) {}

    /**
     * What has been said about deadlines. It names the moment and not the deadline: one that moves later is warned of,
     * and missed, anew.
     *
     * @param warnedAt when the desk was last warned; null if never
     * @param missedAt when it was last put down that a deadline had passed; null if never
     */
    public record Watch(
            @Nullable Instant warnedAt, @Nullable Instant missedAt) {

        /** Nothing was said yet. */
        public static final Watch NONE = new Watch(null, null);
    }
}
