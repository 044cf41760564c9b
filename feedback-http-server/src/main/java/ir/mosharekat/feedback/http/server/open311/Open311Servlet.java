package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.http.server.front.Front;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What citizens report, after Open311 GeoReport v2, as JSON and as XML. A portal mounts it under any path, such as {@code
 * /open311/v2/*}, in any container of Jakarta Servlet 6.
 *
 * <p>A service is a category. What is requested of one becomes a complaint of that category; of one that the governor's own
 * office is responsible for, a message to the governor. The number of a request is the tracking code of the case.
 *
 * <p>Other than where the standard comes from, cases are private here: whoever is not known may file a request and reads
 * none, and whoever is known reads what the policy lets them. A key stands in a form or a header and never in an address.
 *
 * <p>Thread-safe. When the container takes it out of service it refuses what comes anew, and waits up to ten seconds for what
 * it has begun.
 */
public final class Open311Servlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Front front;

    Open311Servlet(Open311ServletBuilder builder) {
        front = new Front(new GeoReport(builder), builder.largestBody);
    }

    /**
     * A builder of a servlet.
     *
     * @param feedback what it serves
     * @return a builder; without {@link Open311ServletBuilder#apiKeys keys} and a {@link Open311ServletBuilder#caller caller}
     *     it takes requests and shows none
     */
    public static Open311ServletBuilder of(Feedback feedback) {
        return new Open311ServletBuilder(feedback);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        front.serve(request, response);
    }

    @Override
    public void destroy() {
        front.close();
    }

    /**
     * A servlet is made anew by the portal that mounts it.
     *
     * @param out nothing is written to it
     * @throws IOException always
     */
    private void writeObject(@Nullable ObjectOutputStream out) throws IOException {
        throw new NotSerializableException(Open311Servlet.class.getName());
    }
}
