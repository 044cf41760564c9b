package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.handling.CaseChanges;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cases that have changed lately.
 *
 * @param items the cases as they stand now
 * @param place what to ask after the next time
 */
public record ChangesReply(List<CaseLineReply> items, String place) {

    private static final Pattern PLACE =
            Pattern.compile("([0-9]{1,13})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([0-9]{1,18})");

    /**
     * Changes, to be sent.
     *
     * @param changes the changes
     * @return the reply
     */
    public static ChangesReply of(CaseChanges changes) {
        EventPlace place = changes.place();
        return new ChangesReply(
                CaseLineReply.all(changes.cases()),
                place.at().toEpochMilli() + "_" + place.caseId() + "_" + place.sequence());
    }

    /**
     * Reads where a reply before has ended.
     *
     * @param written its place
     * @return where to read on
     * @throws IllegalArgumentException if no reply says that
     */
    public static EventPlace place(String written) {
        Matcher parts = PLACE.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No place in the histories");
        }
        return new EventPlace(
                Instant.ofEpochMilli(Long.parseLong(parts.group(1))),
                new CaseId(UUID.fromString(parts.group(2))),
                Long.parseLong(parts.group(3)));
    }
}
