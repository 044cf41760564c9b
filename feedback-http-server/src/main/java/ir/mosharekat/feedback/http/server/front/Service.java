package ir.mosharekat.feedback.http.server.front;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** What a servlet serves. Called by many threads at once. */
public interface Service {

    /**
     * Does what a request asks.
     *
     * @param request as the container has it, its body unread
     * @return what is said; a refusal is thrown
     * @throws IOException if whoever sent it has gone
     */
    Reply answer(HttpServletRequest request) throws IOException;

    /**
     * What is said when something is not done.
     *
     * @param failure why: a {@link ClosingException}, whatever {@link #answer} throws, or what no reply could be written for
     * @param request the request
     * @return what is said, with nothing of what was sent
     */
    Reply failure(RuntimeException failure, HttpServletRequest request);
}
