package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.promise.KeptRateQuery;
import ir.mosharekat.feedback.promise.PromiseQuery;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Queries for promises as SQL: the tenant, the scope over their cases and every criterion are conditions. */
final class PromiseSearch {

    private static final String KEPT = "p.first_due < ? and p.state = 'KEPT' and p.ended_at ";

    private final String tenant;
    private final Dialect dialect;

    PromiseSearch(String tenant, Dialect dialect) {
        this.tenant = tenant;
        this.dialect = dialect;
    }

    Sql count(PromiseQuery query, Scope scope) {
        return Sql.of("select count(*)").add(matching(query, scope));
    }

    Sql page(PromiseQuery query, Scope scope) {
        Sql sql = Sql.of("select " + CaseRows.CASE_COLUMNS + ", " + PromiseRows.COLUMNS)
                .add(matching(query, scope));
        query.after()
                .ifPresent(place -> sql.add(" and (p.due, p.id) > (")
                        .value(SqlType.INSTANT, place.due())
                        .add(", ")
                        .value(SqlType.UUID, place.id().value())
                        .add(")"));
        return sql.add(" order by p.tenant, p.due, p.id fetch first ")
                .value(SqlType.INTEGER, query.limit() + 1)
                .add(" rows only");
    }

    /** Everything is counted in one pass of the database; what is fetched is a row for each name. */
    Sql tally(KeptRateQuery query, Scope scope) {
        String name = switch (query.by()) {
            case OWNER -> "p.owner";
            case UNIT -> "p.unit";
        };
        Sql sql = Sql.of("select " + name + " as name, count(*) as made");
        sum(sql, "p.first_due < ?", "due").bind(SqlType.INSTANT, query.at());
        sum(sql, KEPT + "<= p.first_due", "in_time").bind(SqlType.INSTANT, query.at());
        sum(sql, KEPT + "> p.first_due", "late").bind(SqlType.INSTANT, query.at());
        sum(sql, "p.first_due < ? and p.state = 'WITHDRAWN'", "withdrawn").bind(SqlType.INSTANT, query.at());
        sum(sql, "p.state in ('OPEN', 'DISPUTED')", "open");
        sql.add(over(scope));
        compare(sql, "p.first_due >=", query.period().from());
        compare(sql, "p.first_due <", query.period().until());
        return sql.add(" group by " + name + " order by 2 desc fetch first ")
                .value(SqlType.INTEGER, KeptRateQuery.MOST)
                .add(" rows only");
    }

    private static Sql sum(Sql sql, String condition, String column) {
        return sql.add(", sum(case when " + condition + " then 1 else 0 end) as c_" + column);
    }

    private Sql matching(PromiseQuery query, Scope scope) {
        Sql sql = over(scope);
        query.owner().ifPresent(owner -> sql.add(" and p.owner = ").value(SqlType.TEXT, owner.value()));
        query.unit().ifPresent(unit -> sql.add(" and p.unit = ").value(SqlType.TEXT, unit.value()));
        if (!query.states().isEmpty()) {
            sql.add(" and p.state in ")
                    .values(
                            SqlType.TEXT,
                            query.states().stream().map(Enum::name).sorted().toList());
        }
        compare(sql, "p.due <", query.dueBefore().orElse(null));
        return sql;
    }

    private Sql over(Scope scope) {
        return Sql.of(" from feedback_promise p join feedback_case c on c.tenant = p.tenant and c.id = p.case_id"
                        + " where p.tenant = ")
                .value(SqlType.TEXT, tenant)
                .add(ScopeConditions.of(scope, dialect));
    }

    private static void compare(Sql sql, String comparison, @Nullable Instant instant) {
        if (instant != null) {
            sql.add(" and " + comparison + " ").value(SqlType.INSTANT, instant);
        }
    }
}
