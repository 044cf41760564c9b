package ir.mosharekat.feedback.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import ir.mosharekat.feedback.subscription.PublishedEvent;
import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;

/**
 * An event as CloudEvents 1.0 has it, with the extension {@code sequence}.
 *
 * @param specversion {@code 1.0}
 * @param id the same each time it is sent: letters, digits and dashes
 * @param source whose cases they are; together with the identifier it is unique
 * @param type such as {@code ir.mosharekat.feedback.complaint.assign.v1}
 * @param subject the case
 * @param time when it happened
 * @param datacontenttype {@code application/json}
 * @param dataschema {@link CloudEventJson#SCHEMA_ID}
 * @param sequence the number of the event in the history of the case, in ten digits, so that texts compare as numbers do
 * @param data what happened
 */
@JsonPropertyOrder({
    "specversion",
    "id",
    "source",
    "type",
    "subject",
    "time",
    "datacontenttype",
    "dataschema",
    "sequence"
})
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        String sequence,
        Data data) {

    /** What the type of every event begins with. */
    public static final String TYPE_PREFIX = "ir.mosharekat.feedback.";

    private static final String VERSION = ".v1";

    /**
     * An event, in its envelope.
     *
     * @param source whose cases they are, an URI-reference
     * @param event the event
     * @return the envelope
     */
    public static CloudEvent of(String source, PublishedEvent event) {
        return new CloudEvent(
                "1.0",
                event.id(),
                source,
                TYPE_PREFIX + event.type() + VERSION,
                event.caseId().toString(),
                event.at(),
                "application/json",
                CloudEventJson.SCHEMA_ID,
                String.format(Locale.ROOT, "%010d", event.sequence()),
                Data.of(event));
    }

    /**
     * What happened, by identifiers and numbers only.
     *
     * @param caseId the case, as {@code case}
     * @param kind of which kind it is
     * @param event what happened, such as {@code complaint.assign}
     * @param number its number in the history of the case
     * @param by what kind of actor did it
     * @param channel by which medium
     * @param facts what belongs to it
     */
    public record Data(
            @JsonProperty("case") String caseId,
            String kind,
            String event,
            long number,
            String by,
            String channel,
            SortedMap<String, String> facts) {

        static Data of(PublishedEvent event) {
            return new Data(
                    event.caseId().toString(),
                    event.kind().name(),
                    event.type(),
                    event.sequence(),
                    event.by().name(),
                    event.channel().name(),
                    event.facts());
        }
    }
}
