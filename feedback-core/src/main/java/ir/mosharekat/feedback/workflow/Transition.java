package ir.mosharekat.feedback.workflow;

import java.util.List;
import java.util.Set;

/**
 * One row of a transition table.
 *
 * @param from the states in which the action is known
 * @param action what is done
 * @param by who may do it
 * @param to the states it can lead to; empty if the case stays where it is
 * @param guards the names of the rules that are checked besides; a broken one is reported under its name
 * @param <S> the state enum
 * @param <A> the action enum
 */
public record Transition<S extends Enum<S> & State, A extends Enum<A> & Action>(
        Set<S> from, A action, Set<Role> by, Set<S> to, List<String> guards) {

    /**
     * A row with copies of its parts.
     *
     * @param from the states in which the action is known
     * @param action what is done
     * @param by who may do it
     * @param to the states it can lead to; empty if the case stays where it is
     * @param guards the names of the rules that are checked besides
     */
    public Transition {
        from = Set.copyOf(from);
        by = Set.copyOf(by);
        to = Set.copyOf(to);
        guards = List.copyOf(guards);
    }

    /**
     * Whether the case stays in its state.
     *
     * @return true if the row leads nowhere else
     */
    public boolean stays() {
        return to.isEmpty();
    }
}
