package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.organization.Channel;
import jakarta.servlet.http.HttpServletRequest;

/** Who asks: whoever a pass was written for, else whom the host knows, else a citizen without a name. */
final class Callers {

    private static final String PASS = "Feedback-Pass";

    private final Feedback feedback;
    private final Caller host;
    private final Channel channel;

    Callers(FeedbackServletBuilder builder) {
        feedback = builder.feedback;
        host = builder.caller;
        channel = builder.channel;
    }

    CommandContext of(HttpServletRequest request) {
        String pass = request.getHeader(PASS);
        return pass == null
                ? host.of(request).orElseGet(() -> CommandContext.citizen(channel))
                : CommandContext.of(holder(pass), channel);
    }

    /** Whether its time is over is asked by the services. */
    private Actor holder(String pass) {
        return feedback.passes().read(pass).orElseThrow(() -> new RefusedException(Refusal.PASS));
    }
}
