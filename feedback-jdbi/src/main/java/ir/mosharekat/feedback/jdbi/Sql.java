package ir.mosharekat.feedback.jdbi;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** A statement being written: its text, in which every value is a question mark, and the values beside it. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Argument> arguments = new ArrayList<>();

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
        arguments.add(type.argument(value));
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

    <S extends SqlStatement<S>> S bindTo(S statement) {
        for (int i = 0; i < arguments.size(); i++) {
            statement.bind(i, arguments.get(i));
        }
        return statement;
    }
}
