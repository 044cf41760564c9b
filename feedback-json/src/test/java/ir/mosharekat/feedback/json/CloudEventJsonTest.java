package ir.mosharekat.feedback.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.subscription.PublishedEvent;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CloudEventJsonTest {

    private static final CaseId CASE = CaseId.of("019a2b3c-4d5e-7f60-8123-456789abcdef");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .locale(Locale.ENGLISH)
                            .build()))
            .getSchema(CloudEventJson.schema(), InputFormat.JSON);

    private final CloudEventJson json = new CloudEventJson();

    @Test
    void an_event_is_one_object_with_the_attributes_of_cloud_events_and_the_data_beside() {
        assertThat(text(event("unit", "agency/roads", "message", "1")))
                .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"019a2b3c-4d5e-7f60-8123-456789abcdef-12\","
                        + "\"source\":\"https://portal.example/feedback\","
                        + "\"type\":\"ir.mosharekat.feedback.complaint.assign.v1\","
                        + "\"subject\":\"019a2b3c-4d5e-7f60-8123-456789abcdef\","
                        + "\"time\":\"2026-11-21T08:30:00.123Z\",\"datacontenttype\":\"application/json\","
                        + "\"dataschema\":\"tag:mosharekat.ir,2026:feedback/event/v1\",\"sequence\":\"0000000012\","
                        + "\"data\":{\"case\":\"019a2b3c-4d5e-7f60-8123-456789abcdef\",\"kind\":\"COMPLAINT\","
                        + "\"event\":\"complaint.assign\",\"number\":12,\"by\":\"STAFF\",\"channel\":\"WEB\","
                        + "\"facts\":{\"message\":\"1\",\"unit\":\"agency/roads\"}}}");
    }

    @Test
    void what_was_written_is_read_back_and_what_a_newer_version_added_is_passed_over() {
        CloudEvent event = event("due", "2026-12-01T20:30:00Z");

        assertThat(json.read(json.write(event))).isEqualTo(event);
        String newer = text(event).replace("\"specversion\"", "\"traceparent\":\"x\",\"specversion\"");
        assertThat(json.read(newer.getBytes(StandardCharsets.UTF_8))).isEqualTo(event);
    }

    @Test
    void the_data_keeps_to_the_schema_that_goes_with_it() {
        assertThat(violations(
                        data(event("unit.1", "agency/roads", "directive.1", "2026-12-01T20:30:00Z", "days", "5"))))
                .isEmpty();
        assertThat(violations(data(event("until", "2026-12-01", "outcome", "UPHELD", "promise", CASE.toString()))))
                .isEmpty();
    }

    @Test
    void the_schema_refuses_words_where_identifiers_and_numbers_belong() {
        assertThat(violations(data(event("unit", "سارا نمونه‌ای")))).isNotEmpty();
        assertThat(violations(data(event("message", "چراغ‌ها خاموش است")))).isNotEmpty();
        assertThat(violations("{}")).isNotEmpty();
    }

    @Test
    void the_schema_names_the_facts_that_may_leave_and_is_called_as_events_call_it() {
        JsonNode schema = MAPPER.readTree(CloudEventJson.schema());

        assertThat(schema.get("$id").asString()).isEqualTo(CloudEventJson.SCHEMA_ID);
        assertThat(new TreeSet<>(schema.at("/properties/facts/properties").propertyNames()))
                .isEqualTo(new TreeSet<>(PublishedEvent.FACTS));
        assertThat(schema.at("/properties/facts/patternProperties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(PublishedEvent.NUMBERED.stream()
                        .map(name -> "^" + name + "\\.[0-9]+$")
                        .toList());
    }

    private static List<String> violations(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private String data(CloudEvent event) {
        return MAPPER.readTree(json.write(event)).get("data").toString();
    }

    private String text(CloudEvent event) {
        return new String(json.write(event), StandardCharsets.UTF_8);
    }

    private static CloudEvent event(String... facts) {
        Map<String, String> all = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            all.put(facts[i], facts[i + 1]);
        }
        return CloudEvent.of(
                "https://portal.example/feedback",
                new PublishedEvent(
                        new TenantId("semnan"),
                        CaseKind.COMPLAINT,
                        CASE,
                        12,
                        "complaint.assign",
                        Instant.parse("2026-11-21T08:30:00.123Z"),
                        ActorRef.Kind.STAFF,
                        Channel.WEB,
                        new TreeMap<>(all)));
    }
}
