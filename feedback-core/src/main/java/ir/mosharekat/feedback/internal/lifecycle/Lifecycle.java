package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.ComplaintLifecycle;
import ir.mosharekat.feedback.complaint.ComplaintState;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.ticket.TicketLifecycle;
import ir.mosharekat.feedback.ticket.TicketState;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Role;
import ir.mosharekat.feedback.workflow.State;
import ir.mosharekat.feedback.workflow.StateTimer;
import ir.mosharekat.feedback.workflow.TransitionTable;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of one kind of case, asked by the names that snapshots carry. */
public final class Lifecycle<S extends Enum<S> & State, A extends Enum<A> & Action> {

    private static final Lifecycle<?, ?> COMPLAINT = new Lifecycle<>(
            CaseKind.COMPLAINT, ComplaintLifecycle.TABLE, ComplaintState.class, ComplaintAction.CONVERT);
    private static final Lifecycle<?, ?> TICKET =
            new Lifecycle<>(CaseKind.TICKET, TicketLifecycle.TABLE, TicketState.class, TicketAction.CONVERT);

    private final CaseKind kind;
    private final TransitionTable<S, A> table;
    private final Class<S> states;
    private final A conversion;
    private final Map<String, Action> actionsByType;

    private Lifecycle(CaseKind kind, TransitionTable<S, A> table, Class<S> states, A conversion) {
        this.kind = kind;
        this.table = table;
        this.states = states;
        this.conversion = conversion;
        this.actionsByType = Stream.of(
                        EnumSet.allOf(conversion.getDeclaringClass()).stream(),
                        Arrays.stream(DeskAction.values()),
                        Arrays.stream(PromiseAction.values()))
                .flatMap(actions -> actions)
                .collect(Collectors.toUnmodifiableMap(this::type, action -> action));
    }

    /** {@return the lifecycle of a kind} */
    public static Lifecycle<?, ?> of(CaseKind kind) {
        return switch (kind) {
            case COMPLAINT -> COMPLAINT;
            case TICKET -> TICKET;
        };
    }

    /** {@return a state by its name} */
    public State state(String name) {
        return Enum.valueOf(states, name);
    }

    /** {@return the actions that the table knows for a case as it stands, in the order of their enum} */
    public List<Action> actions(CaseSnapshot snapshot, Rules rules, Instant at) {
        Guards guards = new Guards(snapshot, rules, at);
        S state = Enum.valueOf(states, snapshot.state());
        return table.actions(state).stream()
                .filter(action -> table.find(state, action).orElseThrow().guards().stream()
                        .noneMatch(guard -> guards.refusal(guard).isPresent()))
                .map(action -> (Action) action)
                .toList();
    }

    /** {@return who may take an action in a state; empty if it is not known there} */
    public Optional<Set<Role>> roles(String state, Action action) {
        return table.actions(Enum.valueOf(states, state)).stream()
                .filter(known -> known == action)
                .flatMap(known -> table.find(Enum.valueOf(states, state), known).stream())
                .map(row -> row.by())
                .findAny();
    }

    /** {@return who may submit a case} */
    public Set<Role> submitters() {
        return table.beginning().by();
    }

    /** {@return the action that submits a case} */
    public Action submission() {
        return table.beginning().action();
    }

    /** {@return the action that makes a case of another kind of a case} */
    public Action conversion() {
        return conversion;
    }

    /** {@return the name that an action has in histories, such as {@code complaint.ask-citizen}, {@code promise.keep}} */
    String type(Action action) {
        String of = action instanceof PromiseAction ? "promise" : kind.name();
        return (of + "." + action.name()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the action of such a name; empty if there is none} */
    public Optional<Action> action(String type) {
        return Optional.ofNullable(actionsByType.get(type));
    }

    /** {@return the timers that run in a state} */
    List<StateTimer<S, A>> timers(String state) {
        S in = Enum.valueOf(states, state);
        return table.timers().stream().filter(timer -> timer.in().contains(in)).toList();
    }
}
