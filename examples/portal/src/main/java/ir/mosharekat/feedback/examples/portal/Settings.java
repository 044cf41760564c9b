package ir.mosharekat.feedback.examples.portal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What can be set at the start.
 *
 * @param port {@code -Dport=…}; 0 for any that is free
 * @param data {@code -Ddata=…}, the folder of the database, the keys and the passwords
 * @param clamd {@code -Dclamd=…}, where the ClamAV daemon is, as {@code host:port} or the path of its socket; empty for none:
 *     then attachments wait, and nobody can download one
 * @param webhook {@code -Dwebhook=…}, the address of another system that is told what happens, over HTTPS, or over HTTP on this
 *     machine; empty for none. What it checks signatures with is in {@code webhook-key.txt} in the folder
 * @param deskPassword {@code -Ddesk.password=…}, one for all accounts of the desk; for tests
 */
record Settings(int port, Path data, String clamd, String webhook, Optional<String> deskPassword) {

    static Settings ofSystem() {
        return new Settings(
                Integer.getInteger("port", 8080),
                Path.of(System.getProperty("data", "portal-data")),
                System.getProperty("clamd", ""),
                System.getProperty("webhook", ""),
                Optional.ofNullable(System.getProperty("desk.password")));
    }
}
