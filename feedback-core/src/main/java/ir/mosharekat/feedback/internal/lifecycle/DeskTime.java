package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseClock.Deadlines;
import ir.mosharekat.feedback.cases.CaseClock.Pause;
import ir.mosharekat.feedback.cases.CaseClock.Running;
import ir.mosharekat.feedback.cases.CaseClock.Watch;
import java.time.Instant;
import java.time.LocalDate;

/** The time of the desk while one command is carried out: what it owes the citizen, and by when. */
final class DeskTime {

    private final Rules rules;
    private final Instant now;
    private CaseClock clock;

    DeskTime(CaseClock clock, Rules rules, Instant now) {
        this.clock = clock;
        this.rules = rules;
        this.now = now;
    }

    CaseClock clock() {
        return clock;
    }

    Running answer() {
        return clock.answer();
    }

    /** Begins to run, for a case that has just come in. */
    void start() {
        clock = clock.run(rules.deadlines(now));
    }

    /** Starts a new time for an answer; nobody has to acknowledge again. */
    void restart(Running answer) {
        clock = clock.run(new Deadlines(answer, null, null));
    }

    void stop() {
        clock = clock.stop();
    }

    /** Stands still for the citizen's turn. */
    void pause(int days) {
        clock = clock.pause(new Pause(now, rules.endOfDayAfter(now, days)));
    }

    /** Goes on, longer by the days that were the citizen's. */
    void resume() {
        Pause pause = clock.pause();
        if (pause != null) {
            LocalDate since = rules.dateOf(pause.since());
            restart(rules.longer(answer(), since, rules.dateOf(now)));
        }
    }

    void extend(Running longer) {
        clock = clock.with(clock.deadlines().answering(longer));
    }

    /** From now on no acknowledgement can be late. */
    void acknowledged() {
        clock = clock.with(clock.deadlines().acknowledged());
    }

    /** The citizen waits for a word: of several things said in a row, since the first. */
    void oweReply() {
        if (clock.state() == CaseClock.State.RUNNING && clock.deadlines().reply() == null) {
            clock = clock.with(clock.deadlines().replying(rules.reply(now)));
        }
    }

    /** The citizen has had a word. */
    void replied() {
        clock = clock.with(clock.deadlines().replying(null));
    }

    /** Follows a calendar that was corrected. */
    void recount() {
        clock = rules.recounted(clock);
    }

    void warned() {
        clock = clock.with(new Watch(now, clock.watch().missedAt()));
    }

    void missed() {
        clock = clock.with(new Watch(clock.watch().warnedAt(), now));
    }
}
