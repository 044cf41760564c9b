package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.handling.Handling;
import ir.mosharekat.feedback.internal.lifecycle.Lifecycle;
import ir.mosharekat.feedback.internal.lifecycle.Timers;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;

/** Says in plain words what happens next to a case, and by when: what a citizen wants to know first. */
final class NextStep {

    private static final Catalog WORDS = Catalog.beside(Handling.class, "handling");

    private final Parts parts;
    private final DayWords days;

    NextStep(Parts parts) {
        this.parts = parts;
        this.days = new DayWords(parts);
    }

    LocalizedText of(CaseSnapshot snapshot) {
        CaseClock clock = snapshot.clock();
        if (snapshot.phase() != Phase.CLOSED && snapshot.heldSince().isPresent()) {
            return WORDS.phrase("next.held");
        }
        if (clock.state() == CaseClock.State.RUNNING && clock.answerDue().isBefore(parts.now())) {
            return WORDS.phrase("next.overdue", days.of(clock.answerDue()));
        }
        return Lifecycle.of(snapshot.kind()).state(snapshot.state()).next(days.of(by(snapshot)));
    }

    /** The desk has until a deadline, the citizen until a timer; what has ended waits for nothing. */
    private Instant by(CaseSnapshot snapshot) {
        return switch (snapshot.phase()) {
            case OPEN ->
                snapshot.clock()
                        .nextDue()
                        .filter(due -> !due.isBefore(parts.now()))
                        .orElse(snapshot.clock().answerDue());
            case WAITING, DECIDED ->
                Timers.next(snapshot, parts.rules(snapshot))
                        .map(Timers.Timer::due)
                        .orElse(snapshot.clock().answerDue());
            case CLOSED -> snapshot.closedAt().orElse(snapshot.receivedAt());
        };
    }
}
