package ir.mosharekat.feedback.http.client;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link FeedbackClient} is made of. Not thread-safe. */
public final class FeedbackClientBuilder {

    private final URI service;
    private @Nullable Transport transport;
    private @Nullable RetryBudget budget;
    private @Nullable SecureRandom random;
    private InstantSource clock = InstantSource.system();
    private CallOptions options = CallOptions.none();

    FeedbackClientBuilder(URI address) {
        service = base(address);
    }

    private static URI base(URI address) {
        String scheme = String.valueOf(address.getScheme());
        boolean plain = address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
        if (!plain || !(scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))) {
            throw new IllegalArgumentException(
                    "A service has an http or https address with a host and without user, query and fragment");
        }
        return address.toString().endsWith("/") ? address : URI.create(address + "/");
    }

    /**
     * Sets what carries requests; {@link JdkTransport#create()} if nothing is set.
     *
     * @param carrier the transport, which clients may share
     * @return this builder
     */
    public FeedbackClientBuilder transport(Transport carrier) {
        transport = carrier;
        return this;
    }

    /**
     * Sets how calls are made where {@link FeedbackClient#withOptions} says nothing else.
     *
     * @param usual the options, without an idempotency key
     * @return this builder
     * @throws IllegalArgumentException if they have a key: all calls would be one submission
     */
    public FeedbackClientBuilder options(CallOptions usual) {
        if (usual.key().isPresent()) {
            throw new IllegalArgumentException("An idempotency key is for one call, not for a client");
        }
        options = usual;
        return this;
    }

    /**
     * Sets what bounds the retries of all calls together; {@link RetryBudget#standard()} if nothing is set.
     *
     * @param bound the budget
     * @return this builder
     */
    public FeedbackClientBuilder retryBudget(RetryBudget bound) {
        budget = bound;
        return this;
    }

    /**
     * Sets what time it is, for dates that servers name; the system's clock if nothing is set. Time limits do not go by it.
     *
     * @param now the clock
     * @return this builder
     */
    public FeedbackClientBuilder clock(InstantSource now) {
        clock = now;
        return this;
    }

    /**
     * Sets what idempotency keys and waits are drawn from; a new {@link SecureRandom} if nothing is set.
     *
     * @param source the source
     * @return this builder
     */
    public FeedbackClientBuilder random(SecureRandom source) {
        random = source;
        return this;
    }

    /**
     * Makes the client. Nothing is sent yet.
     *
     * @return the client
     */
    public FeedbackClient build() {
        Service shared = new Service(
                service,
                transport == null ? JdkTransport.create() : transport,
                budget == null ? RetryBudget.standard() : budget,
                Timekeeper.of(clock),
                random == null ? new SecureRandom() : random);
        return new FeedbackClient(new Sender(shared, options));
    }
}
