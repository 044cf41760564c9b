package ir.mosharekat.feedback.error;

import java.util.SortedSet;
import java.util.TreeSet;

/** An action that the lifecycle does not know in the state the case is in. */
public final class IllegalTransitionException extends FeedbackException {

    private static final long serialVersionUID = 1L;

    /** The state the case is in. */
    private final String state;
    /** What was asked for. */
    private final String action;

    private final transient SortedSet<String> allowed;

    /**
     * Creates the exception.
     *
     * @param state the state the case is in
     * @param action what was asked for
     * @param allowed what the lifecycle knows in that state
     */
    public IllegalTransitionException(String state, String action, SortedSet<String> allowed) {
        super("transition.illegal", action, state);
        this.state = state;
        this.action = action;
        this.allowed = new TreeSet<>(allowed);
    }

    /**
     * The state the case is in.
     *
     * @return the state's name
     */
    public String state() {
        return state;
    }

    /**
     * What was asked for.
     *
     * @return the action's name
     */
    public String action() {
        return action;
    }

    /**
     * What the lifecycle knows in that state, whoever may do it.
     *
     * @return the names of the actions, in order
     */
    public SortedSet<String> allowed() {
        return new TreeSet<>(allowed);
    }
}
