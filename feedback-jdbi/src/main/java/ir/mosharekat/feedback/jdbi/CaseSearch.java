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

    /**
     * How many cases are looked through before the index of words is asked. A page of 20 is full after that many if one
     * case in a hundred has the words; what fewer have, the index finds soon.
     */
    private static final int LOOKED_AT = 2_000;

    private final String tenant;
    private final Dialect dialect;
    private final CaseQuery query;
    private final Sql where;
    private final Sql words;

    CaseSearch(String tenant, Dialect dialect, CaseQuery query, Scope scope) {
        this.tenant = tenant;
        this.dialect = dialect;
        this.query = query;
        this.where = Sql.of(" from feedback_case c where c.tenant = ").value(SqlType.TEXT, tenant);
        where.add(ScopeConditions.of(scope, dialect));
        addCriteria();
        this.words = words();
    }

    Sql count() {
        Sql sql = Sql.of("select count(*)").add(where);
        return query.terms().isEmpty() ? sql : sql.add(" and ").add(words);
    }

    Sql page() {
        if (!query.terms().isEmpty() && dialect.mayIndexWords()) {
            return nearestFirst();
        }
        Sql sql = Sql.of("select " + CaseRows.CASE_COLUMNS).add(beyondPlace());
        if (!query.terms().isEmpty()) {
            sql.add(" and ").add(words);
        }
        return inOrder(sql, query.limit() + 1);
    }

    /**
     * First looks through the cases that come next in order, then, if these are too few, goes by the index of words: so
     * neither a word that every case has is sorted out of all cases, nor a rare one looked for in all of them. Left alone,
     * PostgreSQL decides by a sample of texts for one or the other, and is wrong about words that are in it by chance and,
     * because it samples no long texts, about frequent ones in these.
     *
     * <p>Where that index was not made, the second part reads every case, as any other statement would.
     */
    private Sql nearestFirst() {
        Sql sql = Sql.of("with looked as materialized (select c.id, " + key() + " as place, (")
                .add(words)
                .add(") as hit")
                .add(beyondPlace());
        inOrder(sql, LOOKED_AT).add("), near as materialized (select id, place from looked where hit");
        firstOf(sql).add("), far as materialized (select c.id, " + key() + " as place");
        sql.add(beyondPlace()).add(" and ").add(words);
        sql.add(" and (select count(*) from near) < ").value(SqlType.INTEGER, query.limit() + 1);
        sql.add(" and (select count(*) from looked) = ").value(SqlType.INTEGER, LOOKED_AT);
        sql.add("), found as (select id, place from near union select id, place from far");
        firstOf(sql).add(") select " + CaseRows.CASE_COLUMNS + " from found f join feedback_case c on c.tenant = ");
        return sql.value(SqlType.TEXT, tenant)
                .add(" and c.id = f.id order by f.place" + direction() + ", f.id" + direction());
    }

    private Sql firstOf(Sql sql) {
        return sql.add(" order by place" + direction() + ", id" + direction() + " fetch first ")
                .value(SqlType.INTEGER, query.limit() + 1)
                .add(" rows only");
    }

    private Sql inOrder(Sql sql, int limit) {
        // The tenant is the same in every row, but without it H2 does not see that the index is in this order.
        return sql.add(" order by c.tenant" + direction() + ", " + key() + direction() + ", c.id" + direction()
                        + " fetch first ")
                .value(SqlType.INTEGER, limit)
                .add(" rows only");
    }

    /** All cases that come after the page before, whatever words they have. */
    private Sql beyondPlace() {
        Sql sql = new Sql().add(where);
        query.after()
                .ifPresent(place -> sql.add(" and (" + key() + ", c.id) " + (isNewestFirst() ? "<" : ">") + " (")
                        .value(SqlType.INSTANT, place.key())
                        .add(", ")
                        .value(SqlType.UUID, place.id().value())
                        .add(")"));
        return sql;
    }

    private boolean isNewestFirst() {
        return query.order() == CaseOrder.NEWEST_FIRST;
    }

    private String direction() {
        return isNewestFirst() ? " desc" : "";
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
        if (!query.ids().isEmpty()) {
            where.add(" and c.id in ")
                    .values(
                            SqlType.UUID,
                            query.ids().stream().map(CaseId::value).toList());
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

    /**
     * Terms hold nothing but letters, marks and digits: none of them means anything to {@code like}. Those of fewer than
     * three have no trigrams, and are looked for in what the others find.
     */
    private Sql words() {
        Sql sql = new Sql();
        String divider = "";
        for (String term : query.terms().terms()) {
            sql.add(divider + "c.search_text like ").value(SqlType.TEXT, "%" + term + "%");
            divider = " and ";
        }
        return sql;
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
