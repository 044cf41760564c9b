package ir.mosharekat.feedback.ticket;

import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.validation.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders to one or more units on one ticket (دستور), each with its wording and its last day. Immutable. */
public final class Directives {

    @Size(min = 1, max = 20, message = "{ir.mosharekat.feedback.directives.count}")
    private final List<@Valid Order> orders;

    private Directives(List<Order> orders) {
        this.orders = List.copyOf(orders);
    }

    /** {@return no orders yet} */
    public static Directives none() {
        return new Directives(List.of());
    }

    /**
     * The same with one more order.
     *
     * @param unit the identifier of a unit of the organization
     * @param wording what it has to do
     * @param due the last day to report
     * @return a copy
     */
    public Directives and(@Nullable String unit, @Nullable String wording, @Nullable LocalDate due) {
        List<Order> all = new ArrayList<>(orders);
        all.add(new Order(unit, wording, due));
        return new Directives(all);
    }

    /** {@return the orders, in the order they were given} */
    public List<Order> orders() {
        return orders;
    }

    /** One order. Immutable. */
    public static final class Order {

        @Required
        private final @Nullable String unit;

        @Valid
        private final Statement wording;

        @Required
        private final @Nullable LocalDate due;

        private Order(@Nullable String unit, @Nullable String wording, @Nullable LocalDate due) {
            this.unit = unit == null || unit.isBlank() ? null : unit;
            this.wording = Statement.of(wording);
            this.due = due;
        }

        /** {@return the unit as given; empty if it was left out} */
        public String unit() {
            return unit == null ? "" : unit;
        }

        /** {@return what it has to do} */
        public Statement wording() {
            return wording;
        }

        /** {@return the last day to report; empty if it was left out} */
        public Optional<LocalDate> due() {
            return Optional.ofNullable(due);
        }
    }
}
