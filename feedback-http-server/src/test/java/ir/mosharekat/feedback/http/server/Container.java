package ir.mosharekat.feedback.http.server;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A servlet container on a port of its own, with one servlet mounted below {@code /portal/api}. */
public interface Container extends AutoCloseable {

    /** {@return where the servlet is} */
    URI address();

    @Override
    void close();

    /** The containers there are. */
    enum Kind {
        /** Jetty. */
        JETTY,
        /** Tomcat. */
        TOMCAT;

        /**
         * Starts one.
         *
         * @param servlet what is mounted
         * @return the container
         */
        public Container start(HttpServlet servlet) {
            try {
                return this == JETTY ? Jetty.start(servlet) : InTomcat.start(servlet);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * Jetty.
     *
     * @param server the server
     */
    record Jetty(Server server) implements Container {

        static Jetty start(HttpServlet servlet) throws Exception {
            Server server = new Server();
            ServerConnector connector = new ServerConnector(server);
            connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
            server.addConnector(connector);
            ServletContextHandler context = new ServletContextHandler("/portal");
            context.addServlet(servlet, "/api/*");
            server.setHandler(context);
            server.start();
            return new Jetty(server);
        }

        @Override
        public URI address() {
            return URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort()
                    + "/portal/api/");
        }

        @Override
        public void close() {
            try {
                server.stop();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * Tomcat.
     *
     * @param tomcat the server
     */
    record InTomcat(Tomcat tomcat) implements Container {

        static InTomcat start(HttpServlet servlet) throws IOException, LifecycleException {
            Path folder = Files.createTempDirectory("tomcat");
            folder.toFile().deleteOnExit();
            Tomcat tomcat = new Tomcat();
            tomcat.setBaseDir(folder.toString());
            tomcat.setHostname("127.0.0.1");
            tomcat.setPort(0);
            tomcat.getConnector().setProperty("address", "127.0.0.1");
            StandardContext context = (StandardContext) tomcat.addContext("/portal", folder.toString());
            // It looks for what portals leave behind, with what only flags of the JVM allow.
            context.setClearReferencesObjectStreamClassCaches(false);
            context.setClearReferencesThreadLocals(false);
            context.setClearReferencesRmiTargets(false);
            Tomcat.addServlet(context, "feedback", servlet).setAsyncSupported(true);
            context.addServletMappingDecoded("/api/*", "feedback");
            tomcat.start();
            return new InTomcat(tomcat);
        }

        @Override
        public URI address() {
            return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/portal/api/");
        }

        @Override
        public void close() {
            try {
                tomcat.stop();
                tomcat.destroy();
            } catch (LifecycleException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
