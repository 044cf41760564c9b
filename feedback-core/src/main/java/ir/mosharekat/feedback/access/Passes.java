package ir.mosharekat.feedback.access;

import ir.mosharekat.feedback.access.Actor.ReceiptHolder;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.MissingKeyException;
import ir.mosharekat.feedback.tracking.Sealed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Passes: what whoever has opened a case with its receipt is given to go on with, where there is no session to remember it
 * in. A pass opens the one case, ends when the holder it was written for does, and is neither code nor secret. It is sealed
 * with the keys of the portal, so every node reads it and nobody else can. Immutable and thread-safe.
 */
public final class Passes {

    private static final String ABOUT = "pass";
    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9_-]{1,64})\\.([A-Za-z0-9_-]{1,256})");

    private final FeedbackKeys keys;
    private final TenantId tenant;
    private final Clock clock;
    private final RandomGenerator random;

    /**
     * The passes of a portal.
     *
     * @param keys its keys
     * @param tenant whose cases are opened
     * @param clock what time it is
     * @param random where nonces come from; a {@link java.security.SecureRandom}
     */
    public Passes(FeedbackKeys keys, TenantId tenant, Clock clock, RandomGenerator random) {
        this.keys = keys;
        this.tenant = tenant;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Writes a pass.
     *
     * @param holder who has shown a receipt, as {@code track} of the handling says it
     * @return the pass: ASCII letters, digits, {@code -}, {@code _} and one point, at most 321 characters; another one each
     *     time
     */
    public String write(ReceiptHolder holder) {
        String text = holder.caseId().value() + " " + holder.until().toEpochMilli();
        Sealed sealed = keys.seal(tenant, ABOUT, text, random);
        return sealed.keyId() + "." + sealed.value();
    }

    /**
     * Reads a pass.
     *
     * @param written the pass, as somebody brings it
     * @return for whom it was written; empty if its time is over, if it was written by no key of this portal, or was changed
     */
    public Optional<ReceiptHolder> read(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String[] words = keys.unseal(tenant, ABOUT, new Sealed(parts.group(1), parts.group(2)))
                    .split(" ", 2);
            Instant until = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return clock.instant().isAfter(until)
                    ? Optional.empty()
                    : Optional.of(new ReceiptHolder(CaseId.of(words[0]), until));
        } catch (MissingKeyException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
