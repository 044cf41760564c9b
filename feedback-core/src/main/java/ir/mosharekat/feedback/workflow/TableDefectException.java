package ir.mosharekat.feedback.workflow;

import java.util.List;

/** A transition table that breaks a rule of lifecycles and so was not built; lists every defect. */
public final class TableDefectException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> defects;

    TableDefectException(String table, List<String> defects) {
        super("The table of " + table + " cannot be built: " + String.join("; ", defects));
        this.defects = List.copyOf(defects);
    }

    /**
     * What is wrong with the table.
     *
     * @return at least one defect
     */
    public List<String> defects() {
        return defects;
    }
}
