package ir.mosharekat.feedback.http.server.open311;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultsOverOpen311Test extends Open311Story {

    private static final String[] PLACE = {"address_string", "کوچه نمونه"};

    @Test
    void a_refusal_has_the_form_of_the_standard_and_the_language_of_the_reader() {
        Heard persian = get("services/nothing.json");
        assertThat(persian.status()).isEqualTo(404);
        assertThat(persian.json().isArray()).isTrue();
        assertThat(persian.json().path(0).path("code").isNumber()).isTrue();
        assertThat(persian.first("code")).isEqualTo("404");
        assertThat(persian.first("description")).isEqualTo("چنین خدمتی وجود ندارد.");
        assertThat(persian.first("reason")).isEqualTo("service.unknown");
        assertThat(persian.header("Content-Language")).isEqualTo("fa");
        Heard english = send(request("services/nothing.xml").header("Accept-Language", "en-GB, fa;q=0.5"));
        assertThat(english.status()).isEqualTo(404);
        assertThat(english.xml("/errors/error/code")).isEqualTo("404");
        assertThat(english.xml("/errors/error/description")).isEqualTo("There is no such service.");
    }

    @Test
    void everything_is_kept_by_nobody_on_the_way() {
        for (String path : new String[] {"services.json", "services/nothing.xml", "nothing"}) {
            Heard said = get(path);
            assertThat(said.header("Cache-Control")).isEqualTo("no-store");
            assertThat(said.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        assertThat(get("services.json").header("Content-Type").replace(" ", "").toLowerCase(Locale.ROOT))
                .isEqualTo("application/json;charset=utf-8");
    }

    @Test
    void every_thing_that_is_wrong_with_a_form_has_its_status_and_its_reason() {
        refused(post("requests.json", PLACE), 400, "service.missing", "service_code");
        refused(filing("service_code", "none"), 404, "service.unknown", "service_code");
        refused(post("requests.json", "service_code", LIGHTING), 400, "location.missing", "");
        refused(filing("api_key", "no-such-key"), 403, "apiKey.invalid", "api_key");
        refused(filing("jurisdiction_id", "elsewhere"), 404, "jurisdiction.unknown", "jurisdiction_id");
        refused(filing("lat", "35.5"), 400, "parameter.malformed", "long");
        refused(filing("lat", "north", "long", "53"), 400, "parameter.malformed", "lat");
        refused(filing("lat", "35", "long", "180.1"), 400, "parameter.malformed", "long");
        refused(filing("media_url", "file:///etc/passwd"), 400, "parameter.malformed", "media_url");
        refused(filing("media_url", "javascript:alert(1)"), 400, "parameter.malformed", "media_url");
        refused(filing("email", "no address"), 400, "email.invalid", "email");
        refused(filing("phone", "123"), 400, "landline.invalid", "phone");
        refused(filing("attribute[colour]", "blue"), 400, "attribute.unknown", "attribute");
        refused(filing("attribute[a]", "1", "attribute[a]", "2"), 400, "attribute.several", "attribute");
        refused(filing("description", "\u0001".repeat(20)), 400, "text.forbiddenCharacter", "description");
        refused(filing("description", "د".repeat(20_001)), 400, "text.tooLong", "description");
    }

    @Test
    void all_that_the_library_refuses_is_told_at_once_in_xml_too() {
        Heard refused = post(
                "requests.xml",
                "service_code",
                LIGHTING,
                "address_id",
                "1",
                "email",
                "no",
                "attribute[colour]",
                "blue");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.xml("count(/errors/error)")).isEqualTo("2");
        assertThat(refused.xml("/errors/error[parameter='email']/code")).isEqualTo("400");
        assertThat(refused.body()).doesNotContain("colour", "blue");
    }

    @Test
    void every_thing_that_is_wrong_with_an_address_has_its_status_and_its_reason() {
        refused(get(TOWN, "requests.json?status=lost"), 400, "parameter.malformed", "status");
        refused(get(TOWN, "requests.json?page=0"), 400, "parameter.malformed", "page");
        refused(get(TOWN, "requests.json?page=x"), 400, "parameter.malformed", "page");
        refused(get(TOWN, "requests.json?page=21"), 400, "page.tooFar", "page");
        refused(get(TOWN, "requests.json?page_size=201"), 400, "parameter.malformed", "page_size");
        refused(get(TOWN, "requests.json?start_date=yesterday"), 400, "parameter.malformed", "start_date");
        refused(
                get(TOWN, "requests.json?start_date=2026-01-01&end_date=2026-04-02"),
                400,
                "period.tooLong",
                "end_date");
        refused(get(TOWN, "requests.json?service_code=none"), 404, "service.unknown", "service_code");
        refused(get(TOWN, "requests.json?q=%ff"), 400, "parameter.malformed", "");
        refused(get(TOWN, "requests/1234.json"), 404, "request.unknown", "");
        refused(get("no-such-key", "requests.json"), 403, "apiKey.invalid", "api_key");
        refused(get("requests.json?api_key=" + TOWN), 400, "apiKey.inAddress", "api_key");
        refused(get("services.json?jurisdiction_id=elsewhere"), 404, "jurisdiction.unknown", "jurisdiction_id");
        refused(get("nothing.json"), 404, "route.unknown", "");
        refused(get("services/a/b.json"), 404, "route.unknown", "");
        assertThat(get("services").xml("/errors/error/reason")).isEqualTo("route.unknown");
        assertThat(get("services.json?jurisdiction_id=semnan.example&unknown=1").status())
                .isEqualTo(200);
    }

    @Test
    void what_cannot_be_done_there_says_what_can() {
        Heard refused = send(request("requests.json").DELETE());
        refused(refused, 405, "method.notAllowed", "");
        assertThat(refused.header("Allow")).isEqualTo("GET, POST");
        assertThat(send(form("services.json")).header("Allow")).isEqualTo("GET");
    }

    @Test
    void what_is_no_form_or_too_large_is_not_read() {
        HttpRequest.Builder json = request("requests.json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
        refused(send(json), 415, "mediaType.unsupported", "");
        refused(filing("description", "x".repeat(400_001)), 413, "body.tooLarge", "");
        refused(
                send(form("requests.json", PLACE).header("Idempotency-Key", "short")),
                400,
                "idempotencyKey.malformed",
                "");
    }

    @Test
    void a_page_of_another_site_files_nothing() {
        Heard refused = send(form("requests.json", "service_code", LIGHTING, "address_id", "1")
                .header("Origin", "https://elsewhere.example"));
        refused(refused, 403, "origin.foreign", "");
    }

    @Test
    void a_key_that_comes_again_with_something_else_is_refused() {
        String once = "0123456789-0123456789-01";
        for (int i = 1; i <= 2; i++) {
            Heard said = send(form("requests.xml", "service_code", LIGHTING, "address_id", Integer.toString(i))
                    .header("Idempotency-Key", once));
            assertThat(said.status()).isEqualTo(i == 1 ? 201 : 422);
            assertThat(said.xml("/errors/error/reason")).isEqualTo(i == 1 ? "" : "idempotencyKey.reused");
        }
    }

    @Test
    void who_looks_only_for_the_head_gets_no_body() {
        Heard head = send(request("services.json").method("HEAD", BodyPublishers.noBody()));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Long.parseLong(head.header("Content-Length"))).isPositive();
    }

    @Test
    void nothing_of_what_was_sent_is_said_again() {
        String sent = "سارا‌نمونه‌ای0912";
        for (Map.Entry<String, String> one : Map.of(
                        "lat", sent, "media_url", sent, "email", sent, "service_code", sent, "api_key", sent)
                .entrySet()) {
            assertThat(filing(one.getKey(), one.getValue()).body()).doesNotContain("0912");
        }
        assertThat(get(TOWN, "requests.json?status=" + encoded(sent)).body()).doesNotContain("0912");
        assertThat(get(TOWN, "requests/" + encoded(sent) + ".json").body()).doesNotContain("0912");
    }

    /** A request that would be filed, but for one thing. */
    private Heard filing(String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(more, 0, all, 0, more.length);
        boolean names = more[0].equals("service_code");
        all[more.length] = names ? "something" : "service_code";
        all[more.length + 1] = LIGHTING;
        all[more.length + 2] = "address_id";
        all[more.length + 3] = "1";
        return post("requests.json", all);
    }

    private static void refused(Heard said, int status, String reason, String parameter) {
        assertThat(said.status()).as(said.body()).isEqualTo(status);
        assertThat(said.first("code")).isEqualTo(Integer.toString(status));
        assertThat(said.json().valueStream().map(error -> error.path("reason").asString()))
                .contains(reason);
        assertThat(said.first("parameter")).isEqualTo(parameter);
        assertThat(said.first("description")).isNotBlank();
    }
}
