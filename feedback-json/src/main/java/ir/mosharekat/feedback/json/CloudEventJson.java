package ir.mosharekat.feedback.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events as one JSON object each, the structured mode of CloudEvents 1.0. A field that a newer version added is passed over.
 * Immutable and thread-safe.
 *
 * <p>What cannot be read comes out as a {@link tools.jackson.core.JacksonException}.
 */
public final class CloudEventJson {

    /** What the JSON is called where it travels. */
    public static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";

    /** What {@link #schema()} is called. */
    public static final String SCHEMA_ID = "tag:mosharekat.ir,2026:feedback/event/v1";

    private static final String SCHEMA = "events/event-v1.schema.json";

    private final ObjectWriter writer;
    private final ObjectReader reader;

    /** Creates the codec. */
    public CloudEventJson() {
        JsonMapper mapper = Mappers.json();
        writer = mapper.writerFor(CloudEvent.class);
        reader = mapper.readerFor(CloudEvent.class);
    }

    /**
     * Writes an event.
     *
     * @param event the event
     * @return JSON in UTF-8, on one line
     */
    public byte[] write(CloudEvent event) {
        return writer.writeValueAsBytes(event);
    }

    /**
     * Reads an event.
     *
     * @param json what was written
     * @return the event
     */
    public CloudEvent read(byte[] json) {
        return reader.readValue(json);
    }

    /** {@return the JSON Schema (2020-12) of what is in the envelope, its {@code data}} */
    public static String schema() {
        try (InputStream in = Objects.requireNonNull(CloudEventJson.class.getResourceAsStream(SCHEMA))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
