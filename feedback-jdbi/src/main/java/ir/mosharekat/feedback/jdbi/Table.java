package ir.mosharekat.feedback.jdbi;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A table that rows are written to. */
final class Table<R> {

    private final String name;
    private final List<Column<R>> columns;
    private final String head;
    private final String row;

    Table(String name, List<Column<R>> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.head = columns.stream()
                .map(Column::name)
                .collect(Collectors.joining(", ", "insert into " + name + " (tenant, ", ")"));
        this.row = columns.stream().map(Column::placeholder).collect(Collectors.joining(", ", "?, ", ""));
    }

    String name() {
        return name;
    }

    List<Column<R>> columns() {
        return columns;
    }

    /**
     * A row to be added.
     *
     * @param tenant whose
     * @param value what it is made of
     */
    record Row<R>(String tenant, R value) {}

    /** Adds rows, in one statement. */
    Sql insert(List<Row<R>> rows) {
        Sql sql = Sql.of(head + " values (" + String.join("), (", Collections.nCopies(rows.size(), row)) + ")");
        rows.forEach(each -> bind(each, sql));
        return sql;
    }

    /** Adds rows, in one statement, for each row that another part of the statement has. */
    Sql insertForEach(String part, List<Row<R>> rows) {
        Sql sql = Sql.of(head);
        String divider = " select ";
        for (Row<R> each : rows) {
            bind(each, sql.add(divider).add(row).add(" from ").add(part));
            divider = " union all select ";
        }
        return sql;
    }

    private void bind(Row<R> row, Sql sql) {
        sql.bind(SqlType.TEXT, row.tenant());
        for (Column<R> column : columns) {
            sql.bind(column.type(), column.value().apply(row.value()));
        }
    }

    /** Begins to replace a row; what is to be added says which. */
    Sql update(R next) {
        Sql sql = Sql.of(columns.stream()
                .map(column -> column.name() + " = " + column.placeholder())
                .collect(Collectors.joining(", ", "update " + name + " set ", "")));
        columns.forEach(column -> sql.bind(column.type(), column.value().apply(next)));
        return sql;
    }
}
