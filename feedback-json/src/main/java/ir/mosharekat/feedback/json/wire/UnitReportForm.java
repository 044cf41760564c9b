package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.ticket.UnitReport;
import org.jspecify.annotations.Nullable;

/**
 * What a unit reports on a directive.
 *
 * @param directive the number of the directive on the ticket
 * @param report what the unit did
 */
public record UnitReportForm(int directive, @Nullable StatementForm report) implements Form<UnitReport> {

    @Override
    public UnitReport command() {
        StatementForm said = StatementForm.orNothing(report);
        return UnitReport.on(directive, said.text()).attaching(said.uploads());
    }
}
