package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.json.wire.Moments;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.PromiseCursor;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.promise.PromiseState;
import java.util.Optional;

/** How a question about promises stands in an address. */
final class PromiseCriteria {

    private PromiseCriteria() {}

    /** Which promises. */
    static PromiseQuery.Builder of(Exchange exchange) {
        PromiseQuery.Builder query = PromiseQuery.builder();
        exchange.parameter("owner", StaffId::new).ifPresent(query::owner);
        exchange.parameter("unit", UnitId::new).ifPresent(query::unit);
        exchange.several("state", PromiseState::valueOf)
                .ifPresent(states -> query.states(states.toArray(PromiseState[]::new)));
        exchange.parameter("dueBefore", Moments::read).ifPresent(query::dueBefore);
        return query;
    }

    /** Which promises, and which page of them. */
    static PromiseQuery page(Exchange exchange) {
        PromiseQuery.Builder query = of(exchange);
        Optional<PromiseQuery.Builder> within =
                exchange.parameter("limit", text -> query.limit(Integer.parseInt(text)));
        return within.orElse(query)
                .after(exchange.parameter("after", PromiseCriteria::cursor).orElse(null))
                .build();
    }

    /** A place, as text. */
    static String place(PromiseCursor cursor) {
        return cursor.due() + "_" + cursor.id();
    }

    private static PromiseCursor cursor(String text) {
        int between = text.indexOf('_');
        return new PromiseCursor(Moments.read(text.substring(0, between)), PromiseId.of(text.substring(between + 1)));
    }
}
