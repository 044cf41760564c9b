package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;

/** A scope as SQL: conditions on the case {@code c}, for every query that a case or something of a case comes out of. */
final class ScopeConditions {

    private ScopeConditions() {}

    /** {@return the conditions, each with its {@code and}; none where everything is in scope} */
    static Sql of(Scope scope, Dialect dialect) {
        Sql where = Sql.of("");
        switch (scope.reach()) {
            case NOTHING -> where.add(" and 1 = 0");
            case UNITS ->
                where.add(" and ")
                        .add(dialect.holdsOneOf(
                                "c.involved_units",
                                scope.units().stream().map(UnitId::value).toList()));
            case OWNER ->
                where.add(" and c.owner = ")
                        .value(SqlType.TEXT, scope.owner().orElseThrow().value());
            case EVERYTHING -> {
                // No condition beside the tenant.
            }
        }
        if (!scope.hiddenIfAccused().isEmpty()) {
            where.add(" and not ")
                    .add(dialect.holdsOneOf(
                            "c.accused",
                            scope.hiddenIfAccused().stream().map(StaffId::value).toList()));
        }
        return where;
    }
}
