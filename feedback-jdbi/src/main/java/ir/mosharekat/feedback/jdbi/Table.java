package ir.mosharekat.feedback.jdbi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A table that rows are written to. */
final class Table<R> {

    private final String name;
    private final List<Column<R>> columns;
    private final String head;
    private final String row;
    private final String typedRow;

    Table(String name, List<Column<R>> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.head = columns.stream()
                .map(Column::name)
                .collect(Collectors.joining(", ", "insert into " + name + " (tenant, ", ")"));
        this.row = "?" + ", ?".repeat(columns.size());
        this.typedRow =
                columns.stream().map(column -> column.type().cast("?")).collect(Collectors.joining(", ", "?, ", ""));
    }

    String name() {
        return name;
    }

    List<Column<R>> columns() {
        return columns;
    }

    /**
     * A row to be added, with its values: whoever holds it back has them made, not whoever writes it for all.
     *
     * @param value what it is made of
     * @param cells the tenant, and what the columns make of it
     */
    record Row<R>(R value, List<SqlValue> cells) {}

    Row<R> row(String tenant, R value) {
        List<SqlValue> cells = new ArrayList<>(columns.size() + 1);
        cells.add(new SqlValue(SqlType.TEXT, tenant));
        for (Column<R> column : columns) {
            cells.add(new SqlValue(column.type(), column.value().apply(value)));
        }
        return new Row<>(value, cells);
    }

    /** Adds rows, in one statement. */
    Sql insert(List<Row<R>> rows) {
        Sql sql = Sql.of(head + " values (" + String.join("), (", Collections.nCopies(rows.size(), row)) + ")");
        rows.forEach(each -> sql.bind(each.cells()));
        return sql;
    }

    /**
     * Adds rows, in one statement, for each row that another part of the statement has. Their types are said: of several
     * rows, PostgreSQL takes what has none for text.
     */
    Sql insertForEach(String part, List<Row<R>> rows) {
        Sql sql = Sql.of(head);
        String divider = " select ";
        for (Row<R> each : rows) {
            sql.add(divider).add(typedRow).add(" from ").add(part).bind(each.cells());
            divider = " union all select ";
        }
        return sql;
    }

    /** Adds a row, unless there is one with the same in some columns. */
    Sql insertUnless(List<Column<R>> same, Row<R> each) {
        Sql sql = Sql.of("merge into " + name + " using (values (1)) as one (one) on tenant = ?")
                .bind(each.cells().subList(0, 1));
        for (Column<R> column : same) {
            sql.add(" and " + column.name() + " = ")
                    .value(column.type(), column.value().apply(each.value()));
        }
        sql.add(" when not matched then " + head.replace("insert into " + name, "insert") + " values (" + row + ")");
        return sql.bind(each.cells());
    }

    /** Begins to replace a row; what is to be added says which. */
    Sql update(R next) {
        Sql sql = Sql.of(columns.stream()
                .map(column -> column.name() + " = ?")
                .collect(Collectors.joining(", ", "update " + name + " set ", "")));
        columns.forEach(column -> sql.bind(column.type(), column.value().apply(next)));
        return sql;
    }
}
