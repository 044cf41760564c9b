package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the first entry of a history says: how the time of the case began, which the case cannot be asked any more. */
public final class Beginning {

    private static final String ACKNOWLEDGED = "acknowledged";
    private static final String CONFIRMATION = "confirmation";
    private static final String GOES_ON_IN = "case";
    private static final String HELD = "held";

    private Beginning() {}

    /** {@return the first entry of the history of a case, given the case as it is first stored} */
    public static Happening of(CaseSnapshot first, Origin origin, Instant now) {
        SortedMap<String, String> facts = new TreeMap<>();
        CaseId predecessor = first.links().predecessor();
        if (predecessor != null) {
            facts.put("predecessor", predecessor.toString());
        }
        first.links().goesOnIn().ifPresent(successor -> facts.put(GOES_ON_IN, successor.toString()));
        first.heldSince().ifPresent(since -> facts.put(HELD, since.toString()));
        first.acknowledgedAt().ifPresent(at -> facts.put(ACKNOWLEDGED, at.toString()));
        CaseClock.Pause pause = first.clock().pause();
        if (pause != null) {
            facts.put(CONFIRMATION, pause.replyDue().toString());
        }
        Lifecycle<?, ?> lifecycle = Lifecycle.of(first.kind());
        return new Happening(lifecycle.type(lifecycle.submission()), now, origin, facts);
    }

    /** {@return the clock with which a case that was received then would have begun under these rules} */
    static CaseClock clock(Happening beginning, Instant receivedAt, Rules rules) {
        SortedMap<String, String> facts = beginning.facts();
        if (facts.containsKey(CONFIRMATION)) {
            return rules.awaitingConfirmation(receivedAt);
        }
        CaseClock started = rules.started(receivedAt);
        CaseClock clock = facts.containsKey(ACKNOWLEDGED)
                ? started.with(started.deadlines().acknowledged())
                : started;
        return facts.containsKey(GOES_ON_IN) ? clock.stop() : clock;
    }

    /** {@return whether the case was kept back from the first moment} */
    static boolean isHeld(Happening beginning) {
        return beginning.facts().containsKey(HELD);
    }
}
