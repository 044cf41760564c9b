package ir.mosharekat.feedback.jdbi;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * A value of a statement.
 *
 * @param type how it is handed to the driver
 * @param value the value; null for none
 */
record SqlValue(SqlType type, @Nullable Object value) implements Argument {

    void bind(PreparedStatement statement, int position) throws SQLException {
        if (value == null) {
            statement.setNull(position, type.jdbcType());
        } else {
            type.set(statement, position, value);
        }
    }

    @Override
    public void apply(int position, PreparedStatement statement, StatementContext context) throws SQLException {
        bind(statement, position);
    }

    /** Jdbi puts values into the messages of its exceptions. */
    @Override
    public String toString() {
        return "***";
    }
}
