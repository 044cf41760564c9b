package ir.mosharekat.feedback.examples.spring;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** A portal on a free port, with a database and keys of its own. */
final class RunningPortal implements AutoCloseable {

    static final String PASSWORD = "synthetic-1405";

    private final ServletWebServerApplicationContext context;

    private RunningPortal(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    static RunningPortal start(Path folder, Class<?>... more) {
        return new RunningPortal((ServletWebServerApplicationContext) new SpringApplicationBuilder(SpringPortal.class)
                .sources(more)
                .run(
                        "--server.port=0",
                        "--portal.database=jdbc:h2:file:" + folder.resolve("portal"),
                        "--portal.keys=" + folder.resolve("keys"),
                        "--portal.desk-password=" + PASSWORD));
    }

    URI services() {
        return URI.create("http://127.0.0.1:" + port() + "/feedback/");
    }

    int port() {
        return context.getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
    }
}
