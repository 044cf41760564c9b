package ir.mosharekat.feedback.ticket;

import ir.mosharekat.feedback.cases.Statement;
import jakarta.validation.Valid;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a unit reports on a directive. Immutable. */
public final class UnitReport {

    private final int directive;

    @Valid
    private final Statement report;

    private UnitReport(int directive, Statement report) {
        this.directive = directive;
        this.report = report;
    }

    /**
     * A report.
     *
     * @param directive the number of the directive on the ticket
     * @param text what the unit did, for officials
     * @return the report
     */
    public static UnitReport on(int directive, @Nullable String text) {
        return new UnitReport(directive, Statement.of(text));
    }

    /**
     * The same, with files attached to what is said.
     *
     * @param uploads as {@link Statement#attaching} takes them
     * @return a copy
     */
    public UnitReport attaching(Collection<String> uploads) {
        return new UnitReport(directive, report.attaching(uploads));
    }

    /** {@return the number of the directive} */
    public int directive() {
        return directive;
    }

    /** {@return what the unit did} */
    public Statement report() {
        return report;
    }
}
