package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.time.CalendarFact;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was announced about a calendar, as a store keeps it in JSON. What is written is read back equal; a field that a
 * newer version added is passed over. Immutable and thread-safe.
 *
 * <p>What cannot be read comes out as a {@link tools.jackson.core.JacksonException}.
 */
public final class CalendarJson {

    private final ObjectWriter writer;
    private final ObjectReader reader;

    /** Creates the codec. */
    public CalendarJson() {
        JsonMapper mapper = Mappers.json();
        writer = mapper.writerFor(CalendarFact.class);
        reader = mapper.readerFor(CalendarFact.class);
    }

    /**
     * Writes a fact. Its kind is the field {@code type}: {@code CLOSURE}, {@code HOLIDAY}, {@code WEEKEND},
     * {@code OFFICE_HOURS} or {@code WORKING_DAY}.
     *
     * @param fact the fact
     * @return JSON on one line
     */
    public String write(CalendarFact fact) {
        return writer.writeValueAsString(fact);
    }

    /**
     * Reads a fact.
     *
     * @param json what was written
     * @return the fact
     */
    public CalendarFact fact(String json) {
        return reader.readValue(json);
    }
}
