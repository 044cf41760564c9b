package ir.mosharekat.feedback.examples.portal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What can be set at the start.
 *
 * @param port {@code -Dport=…}; 0 for any that is free
 * @param data {@code -Ddata=…}, the folder of the database, the keys and the passwords
 * @param deskPassword {@code -Ddesk.password=…}, one for all accounts of the desk; for tests
 */
record Settings(int port, Path data, Optional<String> deskPassword) {

    static Settings ofSystem() {
        return new Settings(
                Integer.getInteger("port", 8080),
                Path.of(System.getProperty("data", "portal-data")),
                Optional.ofNullable(System.getProperty("desk.password")));
    }
}
