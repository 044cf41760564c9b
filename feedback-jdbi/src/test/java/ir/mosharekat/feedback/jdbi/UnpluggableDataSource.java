package ir.mosharekat.feedback.jdbi;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbc.JdbcConnection;
import org.postgresql.jdbc.PgConnection;

/** A data source whose connections are all lost, once it is unplugged. */
final class UnpluggableDataSource implements DataSource {

    private final DataSource behind;
    private boolean unplugged;

    UnpluggableDataSource(DataSource behind) {
        this.behind = behind;
    }

    void unplug() {
        unplugged = true;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = behind.getConnection();
        if (unplugged) {
            // Behind the pool's back, so that it is the driver that complains.
            if (connection.isWrapperFor(JdbcConnection.class)) {
                connection.unwrap(JdbcConnection.class).close();
            } else {
                connection.unwrap(PgConnection.class).abort(Runnable::run);
            }
        }
        return connection;
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return behind.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        behind.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        behind.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return behind.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return behind.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return behind.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return behind.isWrapperFor(type);
    }
}
