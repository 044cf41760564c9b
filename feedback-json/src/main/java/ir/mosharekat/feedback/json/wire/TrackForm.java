package ir.mosharekat.feedback.json.wire;

import org.jspecify.annotations.Nullable;

/**
 * A receipt, as somebody types it in.
 *
 * @param code the tracking code, in digits of any script, with or without dashes
 * @param secret the secret, likewise
 */
public record TrackForm(@Nullable String code, @Nullable String secret) {

    @Override
    public String toString() {
        return "TrackForm[***]";
    }
}
