package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseDetails;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.Retention;
import ir.mosharekat.feedback.cases.Submitter;
import ir.mosharekat.feedback.cases.TicketDetails;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parts of a case that a store keeps as JSON. What is written is read back equal; a field that a newer version added
 * is passed over. Immutable and thread-safe.
 *
 * <p>What cannot be read comes out as a {@link tools.jackson.core.JacksonException}.
 */
public final class CaseJson {

    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};

    private final JsonMapper mapper = Mappers.json();

    /** Creates the codec. */
    public CaseJson() {}

    /**
     * Writes a part of a case.
     *
     * @param part a {@link CaseDetails}, {@link CaseClock}, {@link Submitter}, {@link Retention} the attributes of a case or the facts of an event
     * @return JSON on one line
     */
    public String write(Object part) {
        return mapper.writeValueAsString(part);
    }

    /**
     * Reads the details of a case.
     *
     * @param kind the kind of the case
     * @param json what was written
     * @return the details
     */
    public CaseDetails details(CaseKind kind, String json) {
        return switch (kind) {
            case COMPLAINT -> mapper.readValue(json, ComplaintDetails.class);
            case TICKET -> mapper.readValue(json, TicketDetails.class);
        };
    }

    /**
     * Reads the deadlines of a case.
     *
     * @param json what was written
     * @return the deadlines
     */
    public CaseClock clock(String json) {
        return mapper.readValue(json, CaseClock.class);
    }

    /**
     * Reads who submitted a case.
     *
     * @param json what was written
     * @return the person
     */
    public Submitter submitter(String json) {
        return mapper.readValue(json, Submitter.class);
    }

    /**
     * Reads how long the content of a case is kept.
     *
     * @param json what was written
     * @return how long
     */
    public Retention retention(String json) {
        return mapper.readValue(json, Retention.class);
    }

    /**
     * Reads the facts of an event, or the attributes of a case.
     *
     * @param json what was written
     * @return the facts or attributes
     */
    public SortedMap<String, String> facts(String json) {
        return mapper.readValue(json, FACTS);
    }
}
