package ir.mosharekat.feedback.jdbi;

import java.sql.Connection;
import java.sql.SQLException;

/** The databases this adapter knows. */
final class Dialects {

    private Dialects() {}

    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "PostgreSQL" -> new PostgreSql();
            case "H2" -> new H2();
            default ->
                throw new IllegalArgumentException(
                        "The database " + product + " is not supported: there is PostgreSQL, and there is H2");
        };
    }
}
