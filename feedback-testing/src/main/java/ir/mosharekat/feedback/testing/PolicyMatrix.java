package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.access.AccessPolicy;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.Decision;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.OfficeAction;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.complaint.ComplaintLifecycle;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.promise.PromiseLifecycle;
import ir.mosharekat.feedback.ticket.TicketLifecycle;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.State;
import ir.mosharekat.feedback.workflow.Transition;
import ir.mosharekat.feedback.workflow.TransitionTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an access policy lets whom do in which state and what of the case they see by it, as a text that people can
 * review and a version control system can compare: a host prints it in a test and holds it against a file that somebody
 * has read. The same policy gives the same text on every machine. Immutable.
 *
 * <p>There is a block for each actor of a cast, in it a table for each kind of case, in it a line for each action and a
 * column for each state. The case is always the same, {@link MatrixCase}; the cast stands in every relation to it that
 * matters, and a host may add its own actors. What the lifecycle refuses before the policy is asked is a dot.
 */
public final class PolicyMatrix {

    private static final String LEGEND = """
            Who may do what with a case in which state, and what of it they see by that.

            .  the lifecycle does not know the action there, or not for the parts of this actor
            -  the case does not exist for this actor
            x  forbidden; this actor may know that the case exists
            !  the policy failed, so the library denies
            ok allowed; nothing of the case is seen
            S status, B body, C contact, I identity, N national code, A accused, O notes of the office, H history,
            F names of files, D files as copies, R files as they came

            """;

    private final AccessPolicy policy;
    private final Map<String, Actor> cast;

    private PolicyMatrix(AccessPolicy policy, Map<String, Actor> cast) {
        this.policy = policy;
        this.cast = cast;
    }

    /**
     * The matrix of a policy, with a cast of one actor of each kind and of each part in every relation to the case.
     *
     * @param policy the policy
     * @return the matrix
     */
    public static PolicyMatrix of(AccessPolicy policy) {
        return new PolicyMatrix(policy, MatrixCase.cast());
    }

    /**
     * The same with another actor.
     *
     * @param name what the block is called; a name that is there already has its actor replaced
     * @param actor the actor, whose relation to the {@link MatrixCase} is up to the host
     * @return a copy
     */
    public PolicyMatrix with(String name, Actor actor) {
        Map<String, Actor> more = new LinkedHashMap<>(cast);
        more.put(name, actor);
        return new PolicyMatrix(policy, more);
    }

    /**
     * The text.
     *
     * @return lines ended by LF, without trailing spaces
     */
    public String print() {
        StringBuilder out = new StringBuilder(LEGEND);
        cast.forEach((name, actor) -> {
            out.append("== ").append(name).append('\n');
            out.append("lists  ").append(scope(actor, DeskAction.LIST)).append('\n');
            out.append("counts ").append(scope(actor, DeskAction.COUNT)).append('\n');
            for (OfficeAction action : OfficeAction.values()) {
                out.append("office ")
                        .append(action)
                        .append(' ')
                        .append(cell(actor, action))
                        .append('\n');
            }
            out.append('\n');
            out.append(table(actor, CaseKind.COMPLAINT, ComplaintLifecycle.TABLE));
            out.append(table(actor, CaseKind.TICKET, TicketLifecycle.TABLE));
        });
        return out.toString();
    }

    private <S extends Enum<S> & State, A extends Enum<A> & Action> String table(
            Actor actor, CaseKind kind, TransitionTable<S, A> lifecycle) {
        List<S> states = lifecycle.states();
        List<List<String>> lines = new ArrayList<>();
        lines.add(line(kind.name(), states, State::name));
        Transition<S, A> beginning = lifecycle.beginning();
        lines.add(line(
                beginning.action().name(),
                states,
                state -> beginning.to().contains(state)
                        ? ofLifecycle(actor, beginning, new MatrixCase(kind, state))
                        : "."));
        for (A action : beginning.action().getDeclaringClass().getEnumConstants()) {
            lines.add(line(
                    action.name(),
                    states,
                    state -> lifecycle
                            .find(state, action)
                            .map(row -> ofLifecycle(actor, row, new MatrixCase(kind, state)))
                            .orElse(".")));
        }
        lines.removeIf(line -> line.stream().skip(1).allMatch("."::equals));
        for (DeskAction action : DeskAction.values()) {
            lines.add(line(action.name(), states, state -> cell(actor, action, new MatrixCase(kind, state))));
        }
        for (PromiseAction action : PromiseAction.values()) {
            lines.add(line(
                    "PROMISE." + action.name(),
                    states,
                    state -> isFor(actor, action) ? cell(actor, action, new MatrixCase(kind, state)) : "."));
        }
        return aligned(lines);
    }

    /** Whether the lifecycle of promises knows an action for one of the parts of an actor. */
    private static boolean isFor(Actor actor, PromiseAction action) {
        return Stream.concat(Stream.of(PromiseLifecycle.TABLE.beginning()), PromiseLifecycle.TABLE.rows().stream())
                .filter(row -> row.action() == action)
                .anyMatch(row -> !Collections.disjoint(row.by(), actor.roles()));
    }

    private static <S> List<String> line(String name, List<S> states, Function<S, String> cell) {
        return Stream.concat(Stream.of(name), states.stream().map(cell)).toList();
    }

    private String ofLifecycle(Actor actor, Transition<?, ?> row, MatrixCase facts) {
        return Collections.disjoint(row.by(), actor.roles()) ? "." : cell(actor, row.action(), facts);
    }

    private String cell(Actor actor, Action action, MatrixCase facts) {
        return cell(() -> policy.decide(actor, action, facts));
    }

    private String cell(Actor actor, OfficeAction action) {
        return cell(() -> policy.decide(actor, action));
    }

    private static String cell(Supplier<@Nullable Decision> decider) {
        try {
            Decision decision = decider.get();
            return decision == null ? "!" : text(decision);
        } catch (RuntimeException e) {
            return "!";
        }
    }

    private static String text(Decision decision) {
        return switch (decision.outcome()) {
            case HIDDEN -> "-";
            case FORBIDDEN -> "x";
            case ALLOWED ->
                decision.readable().isEmpty()
                        ? "ok"
                        : decision.readable().stream().map(PolicyMatrix::letter).collect(Collectors.joining());
        };
    }

    private static String letter(FieldGroup group) {
        return switch (group) {
            case STATUS -> "S";
            case BODY -> "B";
            case CONTACT -> "C";
            case IDENTITY -> "I";
            case NATIONAL_CODE -> "N";
            case ACCUSED -> "A";
            case INTERNAL_NOTE -> "O";
            case ATTACHMENT_NAME -> "F";
            case ATTACHMENT_CONTENT -> "D";
            case ATTACHMENT_ORIGINAL -> "R";
            case AUDIT -> "H";
        };
    }

    private String scope(Actor actor, Action list) {
        try {
            Scope scope = policy.scope(actor, list);
            return scope == null ? "!" : text(scope);
        } catch (RuntimeException e) {
            return "!";
        }
    }

    private static String text(Scope scope) {
        String reach = switch (scope.reach()) {
            case NOTHING -> "nothing";
            case UNITS -> "the cases of " + sorted(scope.units());
            case OWNER -> "the cases of " + scope.owner().map(Object::toString).orElse("nobody");
            case EVERYTHING -> "everything";
        };
        boolean excepts =
                scope.reach() != Scope.Reach.NOTHING && !scope.hiddenIfAccused().isEmpty();
        return excepts ? reach + ", except what accuses " + sorted(scope.hiddenIfAccused()) : reach;
    }

    private static String sorted(Collection<?> names) {
        return names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    /** The columns under each other; what is the same in every state is said once. */
    private static String aligned(List<List<String>> lines) {
        StringBuilder out = new StringBuilder();
        for (List<String> line : lines) {
            boolean same = line.stream().skip(1).distinct().count() == 1;
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < (same ? 2 : line.size()); column++) {
                int at = column;
                int width = lines.stream()
                        .mapToInt(other -> other.get(at).length())
                        .max()
                        .orElse(0);
                String cell = line.get(column);
                row.append(cell).append(" ".repeat(width - cell.length() + 2));
            }
            out.append(
                    same
                            ? row.toString().stripTrailing() + " in every state"
                            : row.toString().stripTrailing());
            out.append('\n');
        }
        return out.append('\n').toString();
    }
}
