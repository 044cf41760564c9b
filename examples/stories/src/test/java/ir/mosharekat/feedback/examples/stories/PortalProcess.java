package ir.mosharekat.feedback.examples.stories;

import ir.mosharekat.feedback.examples.portal.Portal;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The example portal, running on its own in a folder of its own. */
final class PortalProcess implements AutoCloseable {

    static final String PASSWORD = "synthetic-1405";

    private static final int SECONDS_TO_END = 20;

    private final Process process;
    private final URI address;

    private PortalProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static PortalProcess start(Path data) throws IOException {
        List<String> settings = List.of("-Dport=0", "-Ddata=" + data, "-Ddesk.password=" + PASSWORD);
        Process process = Jvm.program(Portal.class, settings)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        while (line != null && !line.strip().startsWith("http://")) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("The portal ended before it had started");
        }
        return new PortalProcess(process, URI.create(line.strip()));
    }

    /** Where its services are for programs. */
    URI services() {
        return address.resolve("/api/");
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
