package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as the specification says it has to be: its facts are counted from the commands that went through and the
 * timers that fired, and never read back.
 */
abstract class ModelCase {

    final ModelWorld world;
    final CaseId id;
    final Instant receivedAt;
    final Set<String> accused;
    final Set<CaseId> related = new HashSet<>();

    boolean held;
    boolean purged;
    boolean acknowledged;
    int level;
    int messages = 1;
    long seenEvents;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    LocalDate closedOn;

    ModelCase(ModelWorld world, CaseId id, Instant receivedAt, Set<String> accused) {
        this.world = world;
        this.id = id;
        this.receivedAt = receivedAt;
        this.accused = new HashSet<>(accused);
    }

    abstract CaseKind kind();

    abstract String state();

    abstract Phase phase();

    /** What the table says of an action in the state of the case: who may take it, and its guards; empty if unknown. */
    abstract Optional<Row> row(Action action);

    abstract List<? extends Action> allActions();

    abstract List<? extends Action> knownActions();

    /** A command that takes an action, with anything in it. */
    abstract Attempt attempt(Action action);

    /** Whether it is still to be answered. */
    boolean isUnanswered() {
        return phase() == Phase.OPEN || phase() == Phase.WAITING;
    }

    /** The citizen added something; where something was asked, that is the reply. */
    void supplemented() {}

    /** A timer fired. */
    abstract void fired(String action);

    boolean ended() {
        return phase() == Phase.CLOSED;
    }

    void decided() {
        decidedOn = world.today();
    }

    boolean within(@Nullable LocalDate since, int days) {
        return since != null && !world.today().isAfter(since.plusDays(days));
    }

    /**
     * A row of the table.
     *
     * @param by who may take the action
     * @param guards the rules that are asked besides
     */
    record Row(Set<Role> by, List<String> guards) {}
}
