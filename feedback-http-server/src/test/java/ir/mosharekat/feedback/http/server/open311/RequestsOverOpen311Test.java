package ir.mosharekat.feedback.http.server.open311;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.tracking.TrackingCode;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RequestsOverOpen311Test extends Open311Story {

    private static final String[] ALL = {
        "api_key", TOWN,
        "jurisdiction_id", "semnan.example",
        "service_code", "water.outage",
        "description", DARK,
        "lat", "35.5769",
        "long", "53.3953",
        "address_string", "سمنان، کوچهٔ نمونه‌ای",
        "address_id", "17-4",
        "media_url", "https://photos.example/1.jpg",
        "first_name", "سارا",
        "last_name", "نمونه‌ای",
        "phone", "+989120000001",
        "email", "sara@example.test",
        "device_id", "ignored",
        "account_id", "ignored",
        "attribute[extent]", "street",
        "attribute[since][]", "2026-11-20T08:00:00+03:30",
        "something_else", "ignored"
    };

    @Test
    void what_an_app_files_it_reads_back_as_it_was() {
        Heard receipt = post("requests.json", ALL);
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(201);
        String number = receipt.first("service_request_id");
        assertThat(receipt.first("service_notice")).contains("رمز پیگیری").contains("۱۴۰۵");
        JsonNode request = get(TOWN, "requests/" + number + ".json").json().path(0);
        assertThat(request.path("service_request_id").asString()).isEqualTo(number);
        assertThat(request.path("description").asString()).isEqualTo(DARK);
        assertThat(request.path("address").asString()).isEqualTo("سمنان، کوچهٔ نمونه‌ای");
        assertThat(request.path("address_id").asString()).isEqualTo("17-4");
        assertThat(request.path("lat").asDouble()).isEqualTo(35.5769);
        assertThat(request.path("long").asDouble()).isEqualTo(53.3953);
        assertThat(request.path("media_url").asString()).isEqualTo("https://photos.example/1.jpg");
        assertThat(request.path("status").asString()).isEqualTo("open");
        assertThat(request.path("service_code").asString()).isEqualTo("water.outage");
        assertThat(request.path("service_name").asString()).isEqualTo("قطع آب");
        assertThat(request.path("requested_datetime").asString()).isEqualTo("2026-11-21T08:30:00Z");
        assertThat(request.path("expected_datetime").asString()).endsWith("Z");
        assertThat(request.toString()).doesNotContain("نمونه‌ای\",\"سارا", "0000001", "sara@");
    }

    @Test
    void in_xml_it_reads_the_same() {
        Heard receipt = post("requests.xml", ALL);
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(201);
        assertThat(receipt.body()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        String number = receipt.xml("/service_requests/request/service_request_id");
        Heard request = get(TOWN, "requests/" + number + ".xml");
        assertThat(request.xml("/service_requests/request/description")).isEqualTo(DARK);
        assertThat(request.xml("/service_requests/request/lat")).isEqualTo("35.5769");
        assertThat(request.xml("/service_requests/request/status")).isEqualTo("open");
        assertThat(get(TOWN, "tokens/" + number + ".xml").xml("/service_requests/request/service_request_id"))
                .isEqualTo(number);
    }

    @Test
    void the_desk_finds_the_place_in_the_text_and_who_it_was_where_it_always_is() {
        CaseView file = file(post("requests.json", ALL).first("service_request_id"));
        assertThat(file.kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(file.subject().shown()).hasValue("قطع آب: سمنان، کوچهٔ نمونه‌ای");
        assertThat(file.conversation().shown().orElseThrow().get(0).text()).isEqualTo(DARK + """


                نشانی محل: سمنان، کوچهٔ نمونه‌ای
                شناسه نشانی: 17-4
                مختصات: 35.5769, 53.3953
                تصویر: https://photos.example/1.jpg""");
        assertThat(file.attributes().shown().orElseThrow())
                .containsEntry("extent", "street")
                .containsEntry("since", "2026-11-20");
        assertThat(file.name().shown().orElseThrow()).hasValue("سارا نمونه‌ای");
        assertThat(file.contact().shown().orElseThrow().orElseThrow().mobile()).isNotNull();
    }

    @Test
    void what_the_governors_office_is_responsible_for_is_a_message_to_the_governor() {
        String number = post(
                        "requests.json",
                        "api_key",
                        TOWN,
                        "service_code",
                        "governor",
                        "description",
                        DARK,
                        "address_id",
                        "1")
                .first("service_request_id");
        assertThat(file(number).kind()).isEqualTo(CaseKind.TICKET);
    }

    @Test
    void a_stranger_files_a_request_and_the_secret_opens_it_where_receipts_are_shown() {
        Heard receipt = post("requests.json", "service_code", LIGHTING, "lat", "۳۵.۵", "long", "53");
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(201);
        String secret = receipt.first("extended_attributes.access_secret");
        assertThat(receipt.first("service_notice")).doesNotContain(secret);
        assertThat(feedback.handling()
                        .track(receipt.first("service_request_id"), secret, CommandContext.citizen(Channel.WEB)))
                .isPresent();
    }

    @Test
    void an_app_reads_what_it_filed_and_nothing_of_another() {
        String towns = filed(TOWN);
        String villages = filed(VILLAGE);
        assertThat(numbers(get(TOWN, "requests.json"))).containsExactly(towns);
        assertThat(numbers(get(TOWN, "requests.json?service_request_id=" + towns + "," + villages)))
                .containsExactly(towns);
        assertThat(get(TOWN, "requests/" + villages + ".json").status()).isEqualTo(404);
        assertThat(get(TOWN, "tokens/" + villages + ".json").status()).isEqualTo(404);
        assertThat(numbers(send(request("requests.json").header("Test-User", "screener"))))
                .containsExactlyInAnyOrder(towns, villages);
    }

    @Test
    void a_stranger_reads_nothing_and_does_not_learn_what_there_is() {
        String number = filed(TOWN);
        for (String path : List.of("requests", "requests/" + number, "requests/1", "tokens/" + number)) {
            Heard refused = get(path + ".json");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.first("reason")).isEqualTo("apiKey.missing");
            assertThat(refused.body()).doesNotContain(number);
        }
    }

    @Test
    void a_key_stands_in_a_form_a_header_or_the_password_of_basic() {
        filed(TOWN);
        String basic = Base64.getEncoder().encodeToString(("app:" + TOWN).getBytes(StandardCharsets.US_ASCII));
        assertThat(numbers(send(request("requests.json").header("Authorization", "Basic " + basic))))
                .hasSize(1);
        assertThat(numbers(get(TOWN, "requests.json"))).hasSize(1);
    }

    @Test
    void it_is_closed_when_it_is_answered_and_says_what_the_answer_was() {
        String number = filed(TOWN);
        var id = file(number).id();
        feedback.complaints().assign(id, Assignment.to("agency/electricity"), desk("screener"));
        feedback.complaints().start(id, desk("handler"));
        clock.move(Duration.ofDays(1));
        feedback.complaints()
                .resolve(
                        id,
                        Resolution.of(Outcome.UPHELD, "چراغ‌های کوچهٔ نمونه دیروز تعویض و روشن شد."),
                        desk("handler"));
        JsonNode request = get(TOWN, "requests/" + number + ".json").json().path(0);
        assertThat(request.path("status").asString()).isEqualTo("closed");
        assertThat(request.path("status_notes").asString()).isEqualTo("چراغ‌های کوچهٔ نمونه دیروز تعویض و روشن شد.");
        assertThat(request.path("agency_responsible").asString()).contains("برق");
        assertThat(request.path("updated_datetime").asString()).startsWith("2026-11-22");
        assertThat(request.has("expected_datetime")).isFalse();
        String open = filed(TOWN);
        assertThat(numbers(get(TOWN, "requests.json?status=closed"))).containsExactly(number);
        assertThat(numbers(get(TOWN, "requests.json?status=open"))).containsExactly(open);
        assertThat(numbers(get(TOWN, "requests.json?status=open,closed"))).containsExactly(open, number);
    }

    @Test
    void lists_go_page_by_page_the_newest_first_and_lose_none() {
        List<String> filed = IntStream.range(0, 7)
                .mapToObj(turn -> {
                    clock.move(Duration.ofMinutes(1));
                    return filed(TOWN);
                })
                .toList();
        assertThat(numbers(get(TOWN, "requests.json?page_size=3")))
                .containsExactly(filed.get(6), filed.get(5), filed.get(4));
        assertThat(numbers(get(TOWN, "requests.json?page_size=3&page=3"))).containsExactly(filed.get(0));
        assertThat(numbers(get(TOWN, "requests.json?page_size=3&page=4"))).isEmpty();
        assertThat(numbers(get(TOWN, "requests.json?page_size=4&service_code=gas," + LIGHTING)))
                .hasSize(4);
        assertThat(numbers(get(TOWN, "requests.json?service_code=gas"))).isEmpty();
        assertThat(numbers(get(
                        TOWN, "requests.json?start_date=2026-11-21T12:03:00+03:30&end_date=2026-11-21T08:36:00.123Z")))
                .containsExactly(filed.get(4), filed.get(3), filed.get(2));
        assertThat(numbers(get(TOWN, "requests.json?start_date=2026-11-22"))).isEmpty();
    }

    @Test
    void what_is_sent_again_under_one_key_is_one_request_and_without_a_key_another() {
        String[] same = {"api_key", TOWN, "service_code", LIGHTING, "description", DARK, "address_id", "1"};
        Heard first = send(form("requests.json", same).header("Idempotency-Key", "0123456789-0123456789-01"));
        Heard again = send(form("requests.json", same).header("Idempotency-Key", "0123456789-0123456789-01"));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(post("requests.json", same).first("service_request_id"))
                .isNotEqualTo(first.first("service_request_id"));
    }

    @Test
    void who_says_only_how_to_be_reached_is_told_all_the_same() {
        CaseView file = file(post(
                        "requests.json",
                        "service_code",
                        LIGHTING,
                        "address_id",
                        "1",
                        "email",
                        "sara@example.test",
                        "phone",
                        "02333333333")
                .first("service_request_id"));
        assertThat(file.name().shown().orElseThrow()).hasValue("بدون نام");
        assertThat(file.contact().shown().orElseThrow().orElseThrow().landline())
                .isNotNull();
    }

    private CaseView file(String number) {
        CaseQuery query = CaseQuery.builder().code(new TrackingCode(number)).build();
        var id = feedback.handling()
                .search(query, desk("screener"))
                .items()
                .get(0)
                .id();
        return feedback.handling().view(id, desk("screener"));
    }

    private static List<String> numbers(Heard list) {
        assertThat(list.status()).as(list.body()).isEqualTo(200);
        return list.json()
                .valueStream()
                .map(request -> request.path("service_request_id").asString())
                .toList();
    }
}
