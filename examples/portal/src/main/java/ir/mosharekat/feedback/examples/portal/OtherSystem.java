package ir.mosharekat.feedback.examples.portal;

import ir.mosharekat.feedback.webhooks.WebhookEndpoint;
import ir.mosharekat.feedback.webhooks.WebhookKey;
import ir.mosharekat.feedback.webhooks.WebhookTargets;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

/** Another system that is told what happens, by webhook. Who starts the portal says where it is, so that place is allowed. */
final class OtherSystem {

    private OtherSystem() {}

    static Optional<WebhookEndpoint> at(String address, Path keyFile) throws IOException {
        if (address.isBlank()) {
            return Optional.empty();
        }
        URI place = URI.create(address);
        return Optional.of(WebhookEndpoint.builder("other-system", place, targets(place))
                .key(key(keyFile))
                .build());
    }

    private static WebhookTargets targets(URI place) {
        if ("http".equals(place.getScheme())) {
            return WebhookTargets.loopback();
        }
        return WebhookTargets.of(place.getPort() < 0 ? place.getHost() : place.getHost() + ":" + place.getPort());
    }

    /** Drawn at the first start; the other system is given it once, on a way that nobody else reads. */
    private static WebhookKey key(Path file) throws IOException {
        if (Files.notExists(file)) {
            DataFolder.createPrivately(file);
            Files.writeString(file, WebhookKey.generate(new SecureRandom()).reveal(), StandardCharsets.US_ASCII);
        }
        return WebhookKey.of(Files.readString(file, StandardCharsets.US_ASCII).strip());
    }
}
