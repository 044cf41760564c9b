package ir.mosharekat.feedback.http.server.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ServicesOverOpen311Test extends Open311Story {

    @Test
    void an_app_finds_the_endpoint_and_its_formats_without_being_known() {
        JsonNode found = get("discovery.json").json();
        assertThat(found.path("endpoints").path(0).path("url").asString())
                .startsWith("http://127.0.0.1")
                .endsWith("/portal/api/");
        assertThat(found.path("endpoints").path(0).path("specification").asString())
                .isEqualTo("http://wiki.open311.org/GeoReport_v2");
        assertThat(found.path("contact").asString()).contains("سمنان");
        Heard xml = get("discovery.xml");
        assertThat(xml.header("Content-Type").replace(" ", "").toLowerCase(Locale.ROOT))
                .isEqualTo("text/xml;charset=utf-8");
        assertThat(xml.xml("/discovery/endpoints/endpoint/formats/format[1]")).isEqualTo("application/json");
        assertThat(xml.xml("/discovery/endpoints/endpoint/type")).isEqualTo("production");
    }

    @Test
    void every_category_is_a_service_in_the_group_of_its_wider_one() {
        JsonNode services = get("services.json").json();
        assertThat(services).hasSameSizeAs(feedback.organization().categories());
        JsonNode outage = service(services, "water.outage");
        assertThat(outage.path("service_name").asString()).isEqualTo("قطع آب");
        assertThat(outage.path("group").asString()).isEqualTo("آب و فاضلاب");
        assertThat(outage.path("metadata").isBoolean()).isTrue();
        assertThat(outage.path("metadata").asBoolean()).isTrue();
        assertThat(outage.path("type").asString()).isEqualTo("realtime");
        assertThat(outage.path("keywords").asString()).isEqualTo("قطع آب, Water cuts");
        assertThat(service(services, LIGHTING).path("metadata").asBoolean()).isFalse();
        Heard xml = send(request("services.xml").header("Accept-Language", "en"));
        assertThat(xml.xml("/services/service[service_code='water.outage']/service_name"))
                .isEqualTo("Water cuts");
        assertThat(xml.xml("/services/service[service_code='water.outage']/metadata"))
                .isEqualTo("true");
        assertThat(xml.xml("count(/services/service[service_code='water']/group)"))
                .isEqualTo("0");
    }

    @Test
    void a_definition_asks_for_what_the_category_and_wider_ones_ask_for() {
        JsonNode definition = get("services/water.outage.json").json();
        assertThat(definition.path("service_code").asString()).isEqualTo("water.outage");
        JsonNode attributes = definition.path("attributes");
        assertThat(attributes
                        .valueStream()
                        .map(one -> one.path("code").asString() + " "
                                + one.path("datatype").asString()
                                + " " + one.path("order").asInt()))
                .containsExactly("subscription number 1", "since datetime 2", "extent singlevaluelist 3");
        JsonNode values = attributes.path(2).path("values");
        assertThat(values.path(1).path("key").asString()).isEqualTo("street");
        assertThat(values.path(1).path("name").asString()).isEqualTo("یک کوچه یا خیابان");
        assertThat(attributes.path(0).path("required").asBoolean()).isFalse();
        Heard xml = get("services/water.outage.xml");
        assertThat(xml.xml("/service_definition/attributes/attribute[3]/values/value[1]/key"))
                .isEqualTo("home");
        assertThat(xml.xml("/service_definition/attributes/attribute[1]/variable"))
                .isEqualTo("true");
        assertThat(get("services/gas.json").json().path("attributes")).isEmpty();
    }

    private static JsonNode service(JsonNode services, String code) {
        return services.valueStream()
                .filter(one -> one.path("service_code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
