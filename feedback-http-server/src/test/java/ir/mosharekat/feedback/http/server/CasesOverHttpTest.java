package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a desk reads and writes of cases of any kind. */
class CasesOverHttpTest extends OnEveryContainer {

    @Test
    void a_list_is_read_to_its_end_by_its_links_and_nothing_is_missed_or_seen_twice() {
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            registered.add(0, register(COMPLAINT).caseId().toString());
            clock.move(Duration.ofMillis(i % 2));
        }
        List<String> seen = new ArrayList<>();
        String path = "cases?kind=COMPLAINT&phase=OPEN,WAITING&limit=3";
        while (!path.isEmpty()) {
            Said page = get("screener", path);
            assertThat(page.status()).isEqualTo(200);
            page.body().path("items").forEach(line -> seen.add(line.path("id").asString()));
            Matcher next = Pattern.compile("<(\\?.*)>; rel=\"next\"").matcher(page.header("Link"));
            path = next.matches() ? "cases" + next.group(1) : "";
            assertThat(page.body().has("next")).isEqualTo(!path.isEmpty());
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(registered);
        assertThat(get("screener", "cases/count?kind=COMPLAINT").text("count")).isEqualTo("7");
        assertThat(get("screener", "cases/count?kind=TICKET").text("count")).isEqualTo("0");
    }

    @Test
    void words_and_codes_are_looked_for_in_bodies_only() {
        Said receipt = register(COMPLAINT);
        register(COMPLAINT.replace("خاموش", "تاریک"));
        Said found = send(post("cases/search", "{\"text\": \"خاموش\"}").header("Test-User", "screener"));
        assertThat(found.body().path("items")).hasSize(1);
        assertThat(found.text("items.0.subject")).contains("خاموشی");
        Said byCode = send(post("cases/search", "{\"code\": \"" + receipt.text("trackingCodeGrouped") + "\"}")
                .header("Test-User", "screener"));
        assertThat(byCode.text("items.0.id")).isEqualTo(receipt.text("caseId"));
        assertThat(send(post("cases/search/count", "{\"text\": \"نمونه\"}").header("Test-User", "screener"))
                        .text("count"))
                .isEqualTo("2");
        assertThat(get("screener", "cases?text=x").code()).isEqualTo("parameter.unknown");
        assertThat(get("screener", "cases?code=x").code()).isEqualTo("parameter.unknown");
    }

    @Test
    void filters_that_cannot_be_read_are_refused() {
        for (String filter : List.of(
                "kind=X",
                "phase=",
                "limit=0",
                "limit=201",
                "limit=x",
                "after=x",
                "after=1_2",
                "dueBefore=x",
                "unit=%20",
                "kind=COMPLAINT&kind=TICKET",
                "order=x",
                "category=%2F")) {
            Said refused = get("screener", "cases?" + filter);
            assertThat(refused.code()).as(filter).isEqualTo("parameter.malformed");
            assertThat(refused.status()).isEqualTo(400);
        }
    }

    @Test
    void a_code_with_what_no_keyboard_types_is_refused_and_one_as_it_is_spoken_is_found() {
        String code = register(COMPLAINT).text("trackingCodeGrouped");
        assertThat(count("{\"code\": \"" + code.replace("-", " ") + "\"}").text("count"))
                .isEqualTo("1");
        assertThat(count("{\"code\": \"" + code + "\\u202e\"}").code()).isEqualTo("parameter.malformed");
    }

    private Said count(String json) {
        return send(post("cases/search/count", json).header("Test-User", "screener"));
    }

    @Test
    void words_of_several_lines_are_refused_wherever_the_line_ends() {
        for (String words : List.of("خاموشی\\r", "خاموشی\\n", "خاموشی\\nخیابان")) {
            Said refused =
                    send(post("cases/search", "{\"text\": \"" + words + "\"}").header("Test-User", "screener"));
            assertThat(refused.code()).as(words).isEqualTo("parameter.malformed");
        }
    }

    @Test
    void a_case_shows_what_its_reader_may_read_and_says_what_is_hidden() {
        Said receipt = register(COMPLAINT);
        String path = "cases/" + receipt.caseId();
        Said whole = get("screener", path);
        assertThat(whole.header("ETag")).isEqualTo("\"1\"");
        assertThat(whole.text("contact.mobile")).isEqualTo("+989120000001");
        assertThat(whole.body().path("redacted")).isEmpty();
        Said less = get("supervisor", path);
        assertThat(less.status()).isEqualTo(200);
        assertThat(less.text("redacted")).contains("CONTACT");
        assertThat(less.response().body()).doesNotContain("989120000001");
        assertThat(get("nobody", path).status()).isEqualTo(404);
        assertThat(get("screener", path + "/actions").text("actions")).contains("ASSIGN", "NOTE");
    }

    @Test
    void history_deadlines_and_readers_are_told() {
        Said receipt = register(COMPLAINT);
        String path = "cases/" + receipt.caseId();
        assertThat(change("screener", path + "/note", 1, "{\"text\": \"یادداشت\"}")
                        .status())
                .isEqualTo(200);
        Said history = get("screener", path + "/history");
        assertThat(types(history)).containsExactly("complaint.submit", "complaint.note");
        assertThat(types(get("screener", path + "/history?after=1"))).containsExactly("complaint.note");
        assertThat(get("screener", path + "/history?after=-1").code()).isEqualTo("parameter.malformed");
        Said deadlines = get("screener", path + "/deadlines");
        assertThat(deadlines
                        .body()
                        .path("items")
                        .valueStream()
                        .map(one -> one.path("duty").asString()))
                .contains("ANSWER", "ACKNOWLEDGEMENT");
        assertThat(deadlines.text("items.0.lines.0.fa")).isNotBlank();
        Said readers = send(request(path + "/accesses")
                .header("Feedback-Pass", track(receipt).text("pass")));
        assertThat(readers.status()).isEqualTo(200);
        assertThat(readers.text("items.0.roles")).contains("SCREENER");
        assertThat(readers.text("items.0.redacted")).isEqualTo("[\"AUDIT\"]");
        assertThat(readers.response().body()).doesNotContain("screener");
    }

    @Test
    void a_lost_receipt_is_handed_out_anew_and_the_old_secret_opens_nothing_any_more() {
        Said receipt = register(COMPLAINT);
        Said anew = change("screener", "cases/" + receipt.caseId() + "/reissue-receipt", 1, "{}");
        assertThat(anew.status()).isEqualTo(200);
        assertThat(anew.text("secret")).isNotEqualTo(receipt.text("secret"));
        assertThat(track(receipt).status()).isEqualTo(404);
        assertThat(track(anew).status()).isEqualTo(200);
    }

    @Test
    void a_day_is_closed_once_by_who_may() {
        String closure =
                "{\"type\": \"CLOSURE\", \"date\": \"2026-11-22\", \"reason\": \"سرما\", \"source\": \"استانداری\"}";
        assertThat(send(post("calendar", closure).header("Test-User", "handler"))
                        .status())
                .isEqualTo(403);
        Said entry = send(post("calendar", closure).header("Test-User", "supervisor"));
        assertThat(entry.status()).isEqualTo(201);
        assertThat(send(post("calendar", closure).header("Test-User", "supervisor"))
                        .code())
                .isEqualTo("rule.calendarChanges");
        assertThat(send(post("calendar", "{\"type\": \"WORKING_DAY\"}").header("Test-User", "supervisor"))
                        .code())
                .isEqualTo("announcement.invalid");
        assertThat(get("handler", "calendar").text("items.0.date")).isEqualTo("2026-11-22");
        assertThat(get("handler", "calendar?after=1").body().path("items")).isEmpty();
    }

    @Test
    void what_a_form_has_to_know_is_there_for_everybody() {
        Said organization = send(request("organization"));
        assertThat(organization.text("name.fa")).contains("سمنان");
        assertThat(organization.body().path("categories")).isNotEmpty();
        assertThat(organization
                        .body()
                        .path("units")
                        .valueStream()
                        .map(unit -> unit.path("id").asString()))
                .contains("agency/roads");
        assertThat(send(request("receipt-keys")).text("keys.0.algorithm")).isEqualTo("Ed25519");
    }

    private static List<String> types(Said history) {
        List<String> types = new ArrayList<>();
        for (JsonNode event : history.body().path("items")) {
            types.add(event.path("type").asString());
        }
        return types;
    }
}
