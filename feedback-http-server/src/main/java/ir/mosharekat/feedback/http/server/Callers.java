package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.organization.Channel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

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
        Optional<CommandContext> known = host.of(request);
        String pass = request.getHeader(PASS);
        if (pass == null) {
            return known.orElseGet(() -> CommandContext.citizen(channel));
        }
        // An official who was handed a receipt over the counter stays an official, in the history too.
        Actor holder = holder(pass);
        return known.filter(context -> context.actor() instanceof Staff)
                .map(official -> official.onBehalfOf(holder))
                .orElseGet(() -> CommandContext.of(holder, channel));
    }

    private Actor holder(String pass) {
        return feedback.passes().read(pass).orElseThrow(() -> new RefusedException(Refusal.PASS));
    }
}
