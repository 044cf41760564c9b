package ir.mosharekat.feedback.workflow;

import java.util.Set;

/**
 * What ends a wait: a timer that runs while a case is in one of some states, and the action it takes when it is due.
 *
 * @param name the name, such as {@code resolution}; policy data says how long it runs and from which fact
 * @param in the states in which it runs
 * @param fires the action, taken by {@link Role#SYSTEM}
 * @param <S> the state enum
 * @param <A> the action enum
 */
public record StateTimer<S extends Enum<S> & State, A extends Enum<A> & Action>(String name, Set<S> in, A fires) {

    /**
     * A timer with a copy of its states.
     *
     * @param name the name
     * @param in the states in which it runs
     * @param fires the action
     */
    public StateTimer {
        in = Set.copyOf(in);
    }
}
