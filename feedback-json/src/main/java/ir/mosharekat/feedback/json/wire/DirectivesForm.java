package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.ticket.Directives;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders to units.
 *
 * @param orders the orders; null for none
 */
public record DirectivesForm(@Nullable List<OrderForm> orders) implements Form<Directives> {

    @Override
    public Directives command() {
        Directives directives = Directives.none();
        for (OrderForm order : Given.list(orders)) {
            directives = directives.and(order.unit(), WordsForm.of(order.wording()), order.due());
        }
        return directives;
    }

    /**
     * An order to a unit.
     *
     * @param unit the unit
     * @param wording what it has to do
     * @param due the last day to report
     */
    public record OrderForm(
            @Nullable String unit,
            @Nullable WordsForm wording,
            @Nullable LocalDate due) {}
}
