package ir.mosharekat.feedback.http.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.http.server.contract.Exchange.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** That a good exchange passes, and that what can be wrong with one is found. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContractTest {

    private static final String ID = "019a3f52-7c1e-7d60-8a53-0c2e5d9f4b70";
    private static final String START = "/complaints/" + ID + "/start";
    private static final String STATUS = """
            {"id": "%s", "version": 4, "state": "IN_PROGRESS", "phase": "OPEN"}""".formatted(ID);
    private static final String STALE = """
            {"type": "about:blank", "title": "پرونده تغییر کرده است", "status": 412, "code": "version.stale",
             "message": {"fa": "تغییر کرده است", "en": "It has changed"}, "expected": 3, "found": 4}""";

    private final Contract contract = new Contract(Document.published());

    @Test
    void a_documented_exchange_passes() {
        assertThat(violations(200, "application/json", STATUS)).isEmpty();
        assertThat(violations(200, "Application/JSON; charset=utf-8", STATUS)).isEmpty();
        assertThat(violations(412, "application/problem+json", STALE)).isEmpty();
    }

    @Test
    void a_query_is_no_part_of_the_address() {
        assertThat(contract.violations(new Exchange("POST", START + "?x=1", reply(200, STATUS))))
                .isEmpty();
    }

    @Test
    void an_operation_that_nobody_documented_is_found() {
        assertThat(contract.violations(new Exchange("GET", START, reply(200, STATUS))))
                .containsExactly("the document knows no GET " + START);
        assertThat(contract.violations(new Exchange("POST", START + "/again", reply(200, STATUS))))
                .containsExactly("the document knows no POST " + START + "/again");
    }

    @Test
    void a_status_that_nobody_documented_is_found_and_no_success_hides_behind_the_default() {
        assertThat(violations(201, "application/json", STATUS))
                .containsExactly("the document knows no status 201 of POST /complaints/{case}/start");
        assertThat(violations(302, "application/problem+json", STALE)).hasSize(1);
    }

    @Test
    void a_field_that_nobody_documented_is_found_wherever_it_is() {
        assertThat(violations(200, "application/json", STATUS.replace("}", ", \"owner\": \"x\"}")))
                .singleElement()
                .asString()
                .contains("owner");
        assertThat(violations(412, "application/problem+json", STALE.replace("\"fa\"", "\"de\": \"x\", \"fa\"")))
                .singleElement()
                .asString()
                .contains("/message", "de");
    }

    @Test
    void a_field_that_is_missing_or_of_another_type_is_found() {
        assertThat(violations(200, "application/json", STATUS.replace("\"phase\": \"OPEN\"", "\"phase\": null")))
                .isNotEmpty();
        assertThat(violations(200, "application/json", STATUS.replace("\"version\": 4, ", "")))
                .singleElement()
                .asString()
                .contains("version");
        assertThat(violations(200, "application/json", STATUS.replace(ID, "1-1-1-1-1")))
                .isNotEmpty();
    }

    @Test
    void a_value_that_nobody_documented_is_found_although_clients_pass_over_it() {
        assertThat(violations(200, "application/json", STATUS.replace("OPEN", "AJAR")))
                .singleElement()
                .asString()
                .contains("/phase");
    }

    @Test
    void a_body_that_is_no_json_or_said_to_be_something_else_is_found() {
        assertThat(violations(200, "application/json", "{"))
                .singleElement()
                .asString()
                .contains("cannot be read");
        assertThat(violations(200, "application/json", "")).isNotEmpty();
        assertThat(violations(200, "text/html", STATUS))
                .singleElement()
                .asString()
                .endsWith("the media type 'text/html' is not documented");
        Reply latin = new Reply(200, headers("application/json"), Body.of(new byte[] {'"', (byte) 0xE4, '"'}));
        assertThat(contract.violations(new Exchange("POST", START, latin)))
                .singleElement()
                .asString()
                .endsWith("the body is not UTF-8");
    }

    @Test
    void a_header_that_is_missing_or_malformed_is_found() {
        Map<String, List<String>> headers = headers("application/json");
        headers.remove("etag");
        assertThat(contract.violations(new Exchange("POST", START, new Reply(200, headers, Body.of(STATUS)))))
                .singleElement()
                .asString()
                .endsWith("the header ETag is missing");
        headers.put("ETag", List.of("4"));
        assertThat(contract.violations(new Exchange("POST", START, new Reply(200, headers, Body.of(STATUS)))))
                .singleElement()
                .asString()
                .contains("the header ETag");
        Map<String, List<String>> late = headers("application/problem+json");
        late.put("Retry-After", List.of("soon"));
        assertThat(contract.violations(new Exchange("POST", START, new Reply(412, late, Body.of(STALE)))))
                .singleElement()
                .asString()
                .contains("the header Retry-After");
    }

    @Test
    void a_problem_that_tells_another_status_than_its_reply_is_found() {
        assertThat(violations(409, "application/problem+json", STALE))
                .singleElement()
                .asString()
                .contains("/status");
    }

    private List<String> violations(int status, String mediaType, String body) {
        return contract.violations(new Exchange("POST", START, new Reply(status, headers(mediaType), Body.of(body))));
    }

    private static Reply reply(int status, String body) {
        return new Reply(status, headers("application/json"), Body.of(body));
    }

    private static Map<String, List<String>> headers(String mediaType) {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("content-type", List.of(mediaType));
        headers.put("etag", List.of("\"4\""));
        return headers;
    }
}
