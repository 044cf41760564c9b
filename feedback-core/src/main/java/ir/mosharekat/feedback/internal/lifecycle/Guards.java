package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.ComplaintDetails.Counts;
import ir.mosharekat.feedback.cases.TicketDetails;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.organization.CasePolicy;
import java.time.Instant;
import java.util.Optional;

/**
 * The guards of the transition tables that can be asked of a case as it stands, whatever a command brings. So a screen
 * offers what would not be refused, and a command is refused by the same rule.
 */
final class Guards {

    private final CaseSnapshot snapshot;
    private final Rules rules;
    private final Instant at;

    Guards(CaseSnapshot snapshot, Rules rules, Instant at) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.at = at;
    }

    /** {@return how a guard refuses, if it does} */
    Optional<RuleViolatedException> refusal(String guard) {
        CasePolicy.Limits limits = rules.policy().limits();
        CasePolicy.Windows windows = rules.policy().windows();
        return switch (guard) {
            case "held" -> unless(snapshot.heldSince().isPresent(), guard);
            case "notHeld" -> unless(snapshot.heldSince().isEmpty(), guard);
            case "notContinued" -> unless(snapshot.links().goesOnIn().isEmpty(), guard);
            case "unmergeWindow" -> unless(mergedWithin(windows.unmergeDays()), guard, windows.unmergeDays());
            case "notPreserved" -> unless(!snapshot.retention().isPreserved(), guard);
            case "notAcknowledged" -> unless(snapshot.acknowledgedAt().isEmpty(), guard);
            case "questionLimit" -> unless(counts().questions() < limits.questions(), guard, limits.questions());
            case "extensionLimit" -> unless(counts().extensions() < limits.extensions(), guard, limits.extensions());
            case "reopeningLimit" -> unless(counts().reopenings() < limits.reopenings(), guard, limits.reopenings());
            case "objectionLimit" -> unless(objections() < limits.reopenings(), guard, limits.reopenings());
            case "decided" -> unless(snapshot.decidedAt().isPresent(), guard);
            case "objectionWindow" -> unless(isWithin(windows.objectionDays()), guard, windows.objectionDays());
            case "appealWindow" -> unless(isWithin(windows.appealDays()), guard, windows.appealDays());
            // These depend on what the command brings, and are asked where it is carried out.
            case "notAccused", "questionDays", "laterDue", "outerLimit", "otherDecider", "ownDirective" ->
                Optional.empty();
            default -> throw new IllegalStateException("Nothing says what the guard " + guard + " means");
        };
    }

    /** A window runs to the end of its last day, from the last decision and from nothing else. */
    private boolean isWithin(int days) {
        return snapshot.decidedAt()
                .filter(decided -> !at.isAfter(rules.endOfDayAfter(decided, days)))
                .isPresent();
    }

    /** A merged case ended when it was merged. */
    private boolean mergedWithin(int days) {
        return snapshot.closedAt()
                .filter(merged -> !at.isAfter(rules.endOfDayAfter(merged, days)))
                .isPresent();
    }

    private Counts counts() {
        return snapshot.details().match(ComplaintDetails::counts, ticket -> Counts.NONE);
    }

    private int objections() {
        return snapshot.details().match(complaint -> 0, TicketDetails::objections);
    }

    private static Optional<RuleViolatedException> unless(boolean holds, String guard, Object... facts) {
        return holds ? Optional.empty() : Optional.of(new RuleViolatedException(guard, facts));
    }
}
