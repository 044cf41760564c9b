package ir.mosharekat.feedback.jdbi;

import java.sql.SQLException;

/**
 * What a driver reported, without its words: drivers quote the values of statements, which are names, numbers and texts
 * of people. What is left is the kind of exception, the SQL state and the place.
 */
final class DriverFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private DriverFailure(String message, StackTraceElement[] place) {
        super(message);
        setStackTrace(place);
    }

    static DriverFailure of(Throwable failure) {
        String state = failure instanceof SQLException sql ? " with SQL state " + sql.getSQLState() : "";
        return new DriverFailure(failure.getClass().getName() + state, failure.getStackTrace());
    }
}
