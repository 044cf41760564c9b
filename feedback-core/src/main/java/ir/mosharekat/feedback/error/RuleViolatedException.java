package ir.mosharekat.feedback.error;

/**
 * A rule over the state of a case that a command would break, such as a third question to the citizen where two are
 * allowed. The {@linkplain #code() code} names the rule: {@code rule.<name>}.
 */
public final class RuleViolatedException extends FeedbackException {

    private static final long serialVersionUID = 1L;

    /** The rule, by its name in the transition table. */
    private final String rule;

    /**
     * Creates the exception.
     *
     * @param rule the name of the rule, which the error catalog knows as {@code rule.<name>}
     * @param facts what fills the message: identifiers and numbers only
     */
    public RuleViolatedException(String rule, Object... facts) {
        super("rule." + rule, facts);
        this.rule = rule;
    }

    /**
     * The rule, by the name it has in the transition table.
     *
     * @return the name
     */
    public String rule() {
        return rule;
    }
}
