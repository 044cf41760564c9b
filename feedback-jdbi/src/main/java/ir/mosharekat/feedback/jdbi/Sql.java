package ir.mosharekat.feedback.jdbi;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** A statement being written: its text, in which every value is a question mark, and the values beside it. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<SqlValue> arguments = new ArrayList<>();

    static Sql of(String text) {
        return new Sql().add(text);
    }

    Sql add(String part) {
        text.append(part);
        return this;
    }

    Sql add(Sql part) {
        text.append(part.text);
        arguments.addAll(part.arguments);
        return this;
    }

    /** A value in its place. */
    Sql value(SqlType type, @Nullable Object value) {
        text.append('?');
        return bind(type, value);
    }

    /** A value whose question mark is in the text already. */
    Sql bind(SqlType type, @Nullable Object value) {
        arguments.add(new SqlValue(type, value));
        return this;
    }

    /** Values whose question marks are in the text already. */
    Sql bind(List<SqlValue> values) {
        arguments.addAll(values);
        return this;
    }

    /** Values in brackets, divided by commas. */
    Sql values(SqlType type, Iterable<?> values) {
        String divider = "(";
        for (Object value : values) {
            add(divider).value(type, value);
            divider = ", ";
        }
        return add(")");
    }

    String text() {
        return text.toString();
    }

    /** The statement as a query of Jdbi, to read with. */
    Query query(Handle handle) {
        Query query = handle.createQuery(text());
        for (int i = 0; i < arguments.size(); i++) {
            query.bind(i, arguments.get(i));
        }
        return query;
    }

    /**
     * Carries out the statement and counts its rows. It goes to the driver directly: to bind the sixty values of a
     * registration through Jdbi took as long as all the rest of this module does.
     */
    int execute(Handle handle) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(text())) {
            for (int i = 0; i < arguments.size(); i++) {
                arguments.get(i).bind(statement, i + 1);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }
}
