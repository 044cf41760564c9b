package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.access.CommandContext;
import java.util.Optional;

/**
 * Says whose an API key is. The host answers: it has given the keys out, keeps their hashes and takes them back. A key has
 * to be as hard to guess as a secret, at least 128 random bits, for nobody counts how often one is tried. Called by many
 * threads at once.
 */
@FunctionalInterface
public interface ApiKeys {

    /**
     * Whose a key is.
     *
     * @param apiKey 1 to 200 visible ASCII characters that somebody sent
     * @return who asks: for an app most often an {@link ir.mosharekat.feedback.access.Actor.IdentifiedCitizen} with an
     *     identifier of that app, which sees what it filed and nothing else; what it says of an idempotency key or a version
     *     is not looked at. Empty if it is no key of anybody: then nothing is done
     */
    Optional<CommandContext> of(String apiKey);

    /** {@return keys of nobody} */
    static ApiKeys none() {
        return apiKey -> Optional.empty();
    }
}
