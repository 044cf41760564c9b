package ir.mosharekat.feedback.json.wire;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list as one word, which only who wrote it has to understand.
 *
 * @param at the moment the list is ordered by
 * @param id what decides among those of one moment
 */
record PlaceText(Instant at, UUID id) {

    /** Moments that every store knows. */
    private static final Pattern WRITTEN =
            Pattern.compile("(-?[0-9]{1,14})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** The place; an {@link IllegalArgumentException} if nobody wrote that. */
    static PlaceText read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No place in a list");
        }
        return new PlaceText(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), UUID.fromString(parts.group(2)));
    }

    @Override
    public String toString() {
        return at.toEpochMilli() + "_" + id;
    }
}
