package ir.mosharekat.feedback.http.server;

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
 * Every service of a portal as JSON over HTTP, as the OpenAPI document says. A portal mounts it under any path, such as {@code
 * /api/*}, in any container of Jakarta Servlet 6. It holds no rule of its own: it reads what is asked, has the host say who
 * asks, calls the service, and writes what that says.
 *
 * <p>Thread-safe. When the container takes it out of service it refuses what comes anew, and waits up to ten seconds for what
 * it has begun.
 */
public final class FeedbackServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Front front;

    FeedbackServlet(FeedbackServletBuilder builder) {
        desk = new Desk(builder);
        front = new Front(desk, builder.largestBody);
    }

    /**
     * A builder of a servlet.
     *
     * @param feedback what it serves
     * @return a builder; without a {@link FeedbackServletBuilder#caller caller} it serves citizens with receipts only
     */
    public static FeedbackServletBuilder of(Feedback feedback) {
        return new FeedbackServletBuilder(feedback);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        front.serve(request, response);
    }

    @Override
    public void destroy() {
        desk.close();
        front.close();
    }

    /**
     * A servlet is made anew by the portal that mounts it.
     *
     * @param out nothing is written to it
     * @throws IOException always
     */
    private void writeObject(@Nullable ObjectOutputStream out) throws IOException {
        throw new NotSerializableException(FeedbackServlet.class.getName());
    }
}
