package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.query.CaseCursor;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A place in a list of cases as one word, which only who wrote it has to understand. */
final class CaseCursorText {

    private CaseCursorText() {}

    static @Nullable String write(@Nullable CaseCursor place) {
        return place == null
                ? null
                : place.key().toEpochMilli() + "_" + place.id().value();
    }

    /** The place; an {@link IllegalArgumentException} if nobody wrote that. */
    static CaseCursor read(String written) {
        int divider = written.indexOf('_');
        if (divider < 0) {
            throw new IllegalArgumentException("No place in a list");
        }
        return new CaseCursor(
                Instant.ofEpochMilli(Long.parseLong(written.substring(0, divider))),
                CaseId.of(written.substring(divider + 1)));
    }
}
