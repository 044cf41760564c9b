package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query for cases as SQL: the tenant, the scope and every criterion are conditions, none is applied afterwards. */
final class CaseSearch {

    private final Dialect dialect;
    private final CaseQuery query;
    private final Sql where;

    CaseSearch(String tenant, Dialect dialect, CaseQuery query, Scope scope) {
        this.dialect = dialect;
        this.query = query;
        this.where = Sql.of(" from feedback_case c where c.tenant = ").value(SqlType.TEXT, tenant);
        where.add(ScopeConditions.of(scope, dialect));
        addCriteria();
        addTerms();
    }

    Sql count() {
        return Sql.of("select count(*)").add(where);
    }

    Sql page() {
        Sql sql = Sql.of("select " + CaseRows.CASE_COLUMNS).add(where);
        String key = key();
        boolean newest = query.order() == CaseOrder.NEWEST_FIRST;
        query.after()
                .ifPresent(place -> sql.add(" and (" + key + ", c.id) " + (newest ? "<" : ">") + " (")
                        .value(SqlType.INSTANT, place.key())
                        .add(", ")
                        .value(SqlType.UUID, place.id().value())
                        .add(")"));
        String direction = newest ? " desc" : "";
        // The tenant is the same in every row, but without it H2 does not see that the index is in this order.
        return sql.add(" order by c.tenant" + direction + ", " + key + direction + ", c.id" + direction
                        + " fetch first ")
                .value(SqlType.INTEGER, query.limit() + 1)
                .add(" rows only");
    }

    private String key() {
        return switch (query.order()) {
            case NEWEST_FIRST -> "c.received_at";
            case DUE_FIRST -> "c.next_due";
        };
    }

    private void addCriteria() {
        oneOf("c.kind", query.kinds());
        oneOf("c.phase", query.phases());
        query.state().ifPresent(state -> equal("c.state", state));
        query.unit().ifPresent(unit -> equal("c.responsible_unit", unit.value()));
        query.assignee().ifPresent(assignee -> {
            if (assignee.official() == null) {
                where.add(" and c.assignee is null");
            } else {
                equal("c.assignee", assignee.official().value());
            }
        });
        query.category().ifPresent(category -> equal("c.category", category.value()));
        query.dueBefore().ifPresent(instant -> compare("c.next_due <", instant));
        query.code().ifPresent(code -> equal("c.tracking_code", code.value()));
        query.link().ifPresent(this::addLink);
        if (!query.marks().isEmpty()) {
            where.add(" and ").add(dialect.holdsOneOf("c.marks", query.marks()));
        }
        compare("c.received_at >=", query.received().from());
        compare("c.received_at <", query.received().until());
        if (query.order() == CaseOrder.DUE_FIRST) {
            where.add(" and c.next_due is not null");
        }
    }

    private void addLink(CaseQuery.Link link) {
        switch (link.type()) {
            case GOES_ON_IN -> points("c.successor", link.other());
            case MADE_OF -> points("c.predecessor", link.other());
            case RELATED_TO ->
                where.add(" and ")
                        .add(dialect.holdsOneOf(
                                "c.related", List.of(link.other().toString())));
        }
    }

    private void points(String column, CaseId other) {
        where.add(" and " + column + " = ").value(SqlType.UUID, other.value());
    }

    /** Terms hold nothing but letters, marks and digits: none of them means anything to {@code like}. */
    private void addTerms() {
        for (String term : query.terms().terms()) {
            where.add(" and c.search_text like ").value(SqlType.TEXT, "%" + term + "%");
        }
    }

    private void oneOf(String column, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            where.add(" and " + column + " in ")
                    .values(
                            SqlType.TEXT,
                            values.stream().map(Enum::name).sorted().toList());
        }
    }

    private void equal(String column, String value) {
        where.add(" and " + column + " = ").value(SqlType.TEXT, value);
    }

    private void compare(String comparison, @Nullable Instant instant) {
        if (instant != null) {
            where.add(" and " + comparison + " ").value(SqlType.INSTANT, instant);
        }
    }
}
