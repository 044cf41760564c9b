package ir.mosharekat.feedback.validation;

import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.text.Catalog;

/** Violations that no constraint finds, because they take knowledge of the organization. */
public final class Violations {

    private static final Catalog MESSAGES = Catalog.beside(Violations.class, "violations");

    private Violations() {}

    /**
     * A violation.
     *
     * @param path where
     * @param code why, one of the codes of the catalog, such as {@code unit.unknown}
     * @param facts what fills the message: numbers, and names of the host's own data
     * @return the violation, worded
     */
    public static Violation of(String path, String code, Object... facts) {
        return new Violation(path, code, MESSAGES.phrase(code, facts));
    }
}
