package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.organization.PromiseTerms;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.promise.PromiseLifecycle;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** When the timers of a promise are due: a pure function of how it stands, like those of cases. */
public final class PromiseTimers {

    private final Promise promise;
    private final Rules rules;
    private final Instant earliest;

    private PromiseTimers(Promise promise, Rules rules, Instant earliest) {
        this.promise = promise;
        this.rules = rules;
        this.earliest = earliest;
    }

    /** {@return the timer of a promise that is due first; empty if none runs} */
    public static Optional<Timer> next(Promise promise, Rules rules) {
        return nextFrom(Instant.MIN, promise, rules);
    }

    /**
     * {@return the same where its timer comes up late: a reminder waits for office hours, and is not given if none are left
     * before the end of the day}
     */
    public static Optional<Timer> nextFrom(Instant now, Promise promise, Rules rules) {
        return new PromiseTimers(promise, rules, now).first();
    }

    /**
     * A timer that runs.
     *
     * @param fires what it does when it is due
     * @param due when that is
     */
    public record Timer(PromiseAction fires, Instant due) {}

    private Optional<Timer> first() {
        return PromiseLifecycle.TABLE.timers().stream()
                .filter(timer -> timer.in().contains(promise.state()))
                .flatMap(timer -> due(timer.name()).map(due -> new Timer(timer.fires(), due)).stream())
                .min(Comparator.comparing(Timer::due));
    }

    private Optional<Instant> due(String timer) {
        PromiseTerms terms = rules.organization().promiseTerms();
        return switch (timer) {
            case "reminder" -> reminder(terms.reminderDays());
            case "breach" ->
                promise.marks().missedAt() == null ? Optional.of(promise.due().plusMillis(1)) : Optional.empty();
            case "dispute" ->
                Optional.ofNullable(promise.marks().disputedAt())
                        .map(disputed -> rules.endOfWorkingDayAfter(disputed, terms.settleDays()));
            default -> throw new IllegalStateException("Nothing says when the timer " + timer + " is due");
        };
    }

    /** In the hours of those who are reminded, once for each day it has, and only where there is time for it. */
    private Optional<Instant> reminder(int days) {
        if (promise.marks().remindedAt() != null) {
            return Optional.empty();
        }
        Instant opening = rules.openingBefore(promise.due(), days);
        return Optional.of(opening)
                .filter(morning -> morning.isAfter(promise.madeAt()))
                .map(morning -> rules.calendar().nextOpening(morning.isAfter(earliest) ? morning : earliest))
                .filter(morning -> morning.isBefore(promise.due()));
    }
}
