package ir.mosharekat.feedback.webhooks;

import ir.mosharekat.feedback.json.CloudEvent;
import ir.mosharekat.feedback.json.CloudEventJson;
import ir.mosharekat.feedback.subscription.EventSubscriber;
import ir.mosharekat.feedback.subscription.PublishedEvent;
import ir.mosharekat.feedback.subscription.Taking;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A system that is told by webhook: each event is posted as CloudEvents 1.0 in JSON, signed as Standard Webhooks 1.0 say, with
 * the event's identifier as {@code webhook-id}. Add it with
 * {@link ir.mosharekat.feedback.FeedbackBuilder#subscriber(EventSubscriber)}.
 *
 * <p>Any 2xx says that it was taken, 410 that nothing is wanted any more, {@code Retry-After} of 429 and 503 counts, and
 * everything else, a redirect too, is tried again later. Of the reply nothing but status and headers is read. A webhook goes
 * where {@link WebhookTargets} let it, and its signature is of {@link WebhookVerifier}'s kind. Thread-safe; close it when the
 * portal ends.
 */
public final class WebhookEndpoint implements EventSubscriber, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookEndpoint.class);

    private final String name;
    private final List<WebhookKey> keys;
    private final @Nullable URI source;
    private final InstantSource clock;
    private final Postman postman;
    private final CloudEventJson json = new CloudEventJson();

    WebhookEndpoint(WebhookEndpointBuilder builder) {
        this.name = builder.name;
        this.keys = List.copyOf(builder.keys);
        this.source = builder.source;
        this.clock = builder.clock;
        this.postman = new Postman(
                builder.address, builder.limit, new CheckedLookup(builder.names, builder.targets), builder.trusted());
    }

    /**
     * A builder of an endpoint; it needs a key.
     *
     * @param name the name of the subscriber
     * @param address where it is
     * @param targets where webhooks may go
     * @return the builder
     * @throws IllegalArgumentException if webhooks may not go there; the address is not quoted
     */
    public static WebhookEndpointBuilder builder(String name, URI address, WebhookTargets targets) {
        return new WebhookEndpointBuilder(name, address, targets);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Taking take(PublishedEvent event) {
        Instant now = clock.instant();
        String seconds = Long.toString(now.getEpochSecond());
        byte[] body = json.write(CloudEvent.of(source(event), event));
        Map<String, String> headers = Map.of(
                SignatureHeaders.ID,
                event.id(),
                SignatureHeaders.TIMESTAMP,
                seconds,
                SignatureHeaders.SIGNATURE,
                SignatureHeaders.signatures(keys, event.id(), seconds, body));
        try {
            Reply reply = postman.post(body, CloudEventJson.MEDIA_TYPE, headers);
            Taking taking = reply.taking(now);
            if (taking.answer() != Taking.Answer.TAKEN) {
                LOG.warn("Event {} was not taken: {}", event.id(), reply.status());
            }
            return taking;
        } catch (IOException e) {
            LOG.warn("Event {} was not taken: {}", event.id(), e.getClass());
            return Taking.later();
        }
    }

    private String source(PublishedEvent event) {
        return source == null ? "tag:mosharekat.ir,2026:feedback/" + event.tenant() : source.toString();
    }

    /** Lets go of what it holds; nothing can be sent after that. */
    @Override
    public void close() {
        postman.close();
    }
}
