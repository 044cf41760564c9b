package ir.mosharekat.feedback.error;

import java.util.List;

/** A command that is malformed; carries all its violations at once, and nothing was written. */
public final class InvalidCommandException extends FeedbackException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * Creates the exception.
     *
     * @param violations everything wrong with the command, at least one
     */
    public InvalidCommandException(List<Violation> violations) {
        super("command.invalid", violations.size());
        this.violations = List.copyOf(violations);
    }

    /**
     * Everything wrong with the command.
     *
     * @return at least one violation, ordered by path
     */
    public List<Violation> violations() {
        return violations;
    }
}
