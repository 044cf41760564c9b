package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.http.server.Caller;
import ir.mosharekat.feedback.http.server.front.Networks;
import ir.mosharekat.feedback.http.server.front.Throttle;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.text.LocalizedText;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Open311Servlet}. Not thread-safe. */
public final class Open311ServletBuilder {

    /** The longest text, 20,000 letters of six bytes each, with room for one that is too long to be told so. */
    private static final long LARGEST_BODY = 400_000;

    private static final int REGISTRATIONS = 20;

    final Feedback feedback;
    final Set<String> origins = new LinkedHashSet<>();
    ApiKeys apiKeys = ApiKeys.none();
    Caller caller = Caller.unknown();
    Channel channel = Channel.API;
    Throttle throttle = new Throttle(REGISTRATIONS, Duration.ofHours(1));
    Function<HttpServletRequest, String> sender = Networks::of;
    long largestBody = LARGEST_BODY;
    LocalizedText contact;

    @Nullable
    URI address;

    @Nullable
    String jurisdiction;

    Open311ServletBuilder(Feedback feedback) {
        this.feedback = feedback;
        contact = feedback.organization().name();
    }

    /**
     * Sets who says whose an API key is. A key is sent as {@code api_key} of a form, as a header {@code Api-Key}, or as the
     * password of HTTP Basic, which any app can do that takes an address of the form {@code https://app:key@host/}.
     *
     * @param keys the keys
     * @return this builder
     */
    public Open311ServletBuilder apiKeys(ApiKeys keys) {
        apiKeys = keys;
        return this;
    }

    /**
     * Sets who says who sends a request that brings no key.
     *
     * @param host the host
     * @return this builder
     */
    public Open311ServletBuilder caller(Caller host) {
        caller = host;
        return this;
    }

    /**
     * Sets the channel by which those come whom nobody knows.
     *
     * @param by the channel; {@code API} unless set
     * @return this builder
     */
    public Open311ServletBuilder channel(Channel by) {
        channel = by;
        return this;
    }

    /**
     * Adds origins whose pages may ask, as {@link ir.mosharekat.feedback.http.server.FeedbackServletBuilder#origins} says.
     *
     * @param others such as {@code https://my.example.ir}
     * @return this builder
     */
    public Open311ServletBuilder origins(Collection<String> others) {
        origins.addAll(others);
        return this;
    }

    /**
     * Sets how many requests one sender may file; officials and gateways are not counted. An app behind which many citizens
     * stand sends for all of them.
     *
     * @param most how many at once, at least 1; 20 unless set
     * @param per in what time as many are given back, little by little; an hour unless set
     * @return this builder
     * @throws IllegalArgumentException if that is no limit
     */
    public Open311ServletBuilder registrations(int most, Duration per) {
        if (most < 1 || per.isNegative() || per.isZero()) {
            throw new IllegalArgumentException("A limit is at least one in some time");
        }
        throttle = new Throttle(most, per);
        return this;
    }

    /**
     * Sets by what senders are told apart.
     *
     * @param told what a request is counted for; its remote address unless set, which behind a proxy is that of the proxy
     *     for everybody, unless the container is told to look at what the proxy says
     * @return this builder
     */
    public Open311ServletBuilder sender(Function<HttpServletRequest, String> told) {
        sender = told;
        return this;
    }

    /**
     * Sets how large a form may be.
     *
     * @param bytes how many bytes; 400,000 unless set
     * @return this builder
     * @throws IllegalArgumentException if that is not positive
     */
    public Open311ServletBuilder largestBody(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("A body has at least one byte");
        }
        largestBody = bytes;
        return this;
    }

    /**
     * Sets where apps find it, for the service discovery.
     *
     * @param open such as {@code https://my.example.ir/open311/v2/}; unless set, where the container was asked
     * @return this builder
     */
    public Open311ServletBuilder address(URI open) {
        address = open;
        return this;
    }

    /**
     * Sets the jurisdiction.
     *
     * @param id the {@code jurisdiction_id} that apps name, or leave out; unless set, whatever they name is this one
     * @return this builder
     */
    public Open311ServletBuilder jurisdiction(String id) {
        jurisdiction = id;
        return this;
    }

    /**
     * Sets whom to ask for a key or for help, for the service discovery.
     *
     * @param whom in words; the name of the organization unless set
     * @return this builder
     */
    public Open311ServletBuilder contact(LocalizedText whom) {
        contact = whom;
        return this;
    }

    /** {@return the servlet} */
    public Open311Servlet build() {
        return new Open311Servlet(this);
    }
}
