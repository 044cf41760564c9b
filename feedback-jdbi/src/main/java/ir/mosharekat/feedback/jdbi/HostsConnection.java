package ir.mosharekat.feedback.jdbi;

import java.sql.Connection;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Gives Jdbi the one connection of the host, and leaves closing it to the host.
 *
 * @param connection the host's connection
 */
record HostsConnection(Connection connection) implements ConnectionFactory {

    @Override
    public Connection openConnection() {
        return connection;
    }

    @Override
    public void closeConnection(Connection theirs) {
        // Jdbi would close it, and with it the host's transaction.
    }
}
