package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.http.server.front.Networks;
import ir.mosharekat.feedback.organization.Channel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a {@link FeedbackServlet}. Not thread-safe. */
public final class FeedbackServletBuilder {

    private static final long LARGEST_BODY = 1 << 20;

    final Feedback feedback;
    final Set<String> origins = new LinkedHashSet<>();
    Caller caller = Caller.unknown();
    Channel channel = Channel.WEB;
    RateLimits limits = RateLimits.standard();
    Function<HttpServletRequest, String> sender = Networks::of;
    long largestBody = LARGEST_BODY;

    @Nullable
    ScheduledExecutorService runner;

    FeedbackServletBuilder(Feedback feedback) {
        this.feedback = feedback;
    }

    /**
     * Sets who says who sends a request.
     *
     * @param host the host
     * @return this builder
     */
    public FeedbackServletBuilder caller(Caller host) {
        caller = host;
        return this;
    }

    /**
     * Sets the channel by which those come whom the host does not know.
     *
     * @param by the channel; {@code WEB} unless set
     * @return this builder
     */
    public FeedbackServletBuilder channel(Channel by) {
        channel = by;
        return this;
    }

    /**
     * Adds origins whose pages may ask, beside the one the servlet itself is served from: above all the public one of a portal
     * behind a proxy that the container does not know of. Browsers ask before they let a page of another origin in, and it is
     * for a CORS filter of the host to answer them.
     *
     * @param others such as {@code https://my.example.ir}: scheme, host, and port unless it is that of the scheme
     * @return this builder
     */
    public FeedbackServletBuilder origins(Collection<String> others) {
        origins.addAll(others);
        return this;
    }

    /**
     * Sets how often one sender may ask for what is worth guessing or flooding.
     *
     * @param most the limits; those of {@link RateLimits#standard} unless set
     * @return this builder
     */
    public FeedbackServletBuilder limits(RateLimits most) {
        limits = most;
        return this;
    }

    /**
     * Sets by what senders are told apart whom the host does not know.
     *
     * @param told what a request is counted for; its remote address unless set, of IPv6 the first 64 bits. Behind a proxy
     *     that is the address of the proxy for everybody, unless the container is told to look at what the proxy says
     * @return this builder
     */
    public FeedbackServletBuilder sender(Function<HttpServletRequest, String> told) {
        sender = told;
        return this;
    }

    /**
     * Sets how large the body of a command may be; uploads have the limit of the attachments.
     *
     * @param bytes how many bytes; 1 MiB unless set
     * @return this builder
     * @throws IllegalArgumentException if that is not positive
     */
    public FeedbackServletBuilder largestBody(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("A body has at least one byte");
        }
        largestBody = bytes;
        return this;
    }

    /**
     * Lets officials keep listening to what changes in the cases they may see, as Server-Sent Events, instead of asking again.
     * The servlet has to be registered as one that supports asynchronous requests. Each listener asks the store every two
     * seconds, and takes a thread for it; two hundred at most are let in.
     *
     * @param threads what runs this; the host closes it, after the servlet. Without it nobody can listen
     * @return this builder
     */
    public FeedbackServletBuilder liveUpdates(ScheduledExecutorService threads) {
        runner = threads;
        return this;
    }

    /** {@return the servlet} */
    public FeedbackServlet build() {
        return new FeedbackServlet(this);
    }
}
