package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.access.CommandContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Says who sends a request. The host answers: it has authenticated the person, and knows the roles and units; nothing in a
 * request is believed without it. Called once for each request, by many threads at once.
 */
@FunctionalInterface
public interface Caller {

    /**
     * Who sends a request.
     *
     * @param request as the container has it, its body unread
     * @return an official, a citizen whom the host knows or a gateway, the channel, and for whom an official acts who enters
     *     what a citizen came with; what it says of a key or a version is not looked at. Empty if the host knows nobody,
     *     which is a citizen without a name, or whoever holds the pass that the request brings
     */
    Optional<CommandContext> of(HttpServletRequest request);

    /** {@return a caller that knows nobody: citizens with their receipts are served, and nobody else} */
    static Caller unknown() {
        return request -> Optional.empty();
    }
}
