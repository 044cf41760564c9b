package ir.mosharekat.feedback.webhooks;

import ir.mosharekat.feedback.webhooks.CheckedLookup.Names;
import java.net.InetAddress;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link WebhookEndpoint} is made of. Not thread-safe. */
public final class WebhookEndpointBuilder {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    final String name;
    final URI address;
    final WebhookTargets targets;
    final List<WebhookKey> keys = new ArrayList<>();

    @Nullable
    URI source;

    Duration limit = Duration.ofSeconds(10);
    InstantSource clock = InstantSource.system();
    Names names = InetAddress::getAllByName;
    private @Nullable SSLContext tls;

    WebhookEndpointBuilder(String name, URI address, WebhookTargets targets) {
        targets.require(address);
        this.name = name;
        this.address = address;
        this.targets = targets;
    }

    /**
     * Adds a key to sign with. With two, every webhook has two signatures: while they are being changed, the receiver checks
     * with either.
     *
     * @param key one that only this receiver has
     * @return this builder
     */
    public WebhookEndpointBuilder key(WebhookKey key) {
        keys.add(key);
        return this;
    }

    /**
     * Sets what events say they come from; a {@code tag:} URI with the tenant if nothing is set.
     *
     * @param portal an absolute URI that stays, such as the address of the portal
     * @return this builder
     * @throws IllegalArgumentException if it is not absolute
     */
    public WebhookEndpointBuilder source(URI portal) {
        if (!portal.isAbsolute()) {
            throw new IllegalArgumentException("The source of events is an absolute URI");
        }
        source = portal;
        return this;
    }

    /**
     * Sets how long a whole exchange may take, from the connection to the end of the headers; ten seconds if nothing is set.
     *
     * @param whole more than nothing, and a minute at most: what comes after a slow receiver waits
     * @return this builder
     * @throws IllegalArgumentException if it is out of bounds
     */
    public WebhookEndpointBuilder timeLimit(Duration whole) {
        if (whole.isNegative() || whole.isZero() || whole.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("An exchange may take a minute at most");
        }
        limit = whole;
        return this;
    }

    /**
     * Sets which certificates are trusted; those of the platform if nothing is set. The name of the host is checked in any
     * case.
     *
     * @param context such as one with the authority of a national network
     * @return this builder
     */
    public WebhookEndpointBuilder tls(SSLContext context) {
        tls = context;
        return this;
    }

    /**
     * Sets what time it is; the system's clock if nothing is set.
     *
     * @param now the clock
     * @return this builder
     */
    public WebhookEndpointBuilder clock(InstantSource now) {
        clock = now;
        return this;
    }

    /** Sets what names lead to, for tests. */
    WebhookEndpointBuilder names(Names book) {
        names = book;
        return this;
    }

    SSLContext trusted() {
        try {
            return tls == null ? SSLContext.getDefault() : tls;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has TLS", e);
        }
    }

    /**
     * Builds the endpoint.
     *
     * @return the endpoint
     * @throws IllegalStateException if there is no key
     */
    public WebhookEndpoint build() {
        if (keys.isEmpty()) {
            throw new IllegalStateException(
                    "A webhook cannot be signed without key(...), such as WebhookKey.generate()");
        }
        return new WebhookEndpoint(this);
    }
}
