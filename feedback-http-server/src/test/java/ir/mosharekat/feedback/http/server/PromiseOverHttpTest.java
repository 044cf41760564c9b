package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Promises from the word to the rate, as a program far away sees them. */
class PromiseOverHttpTest extends OnEveryContainer {

    private static final String DONE = "{\"text\": \"دوازده چراغ عوض شد.\"}";
    private static final String NOT_SO = "{\"text\": \"سه چراغ هنوز خاموش است.\"}";
    private static final String WORD = "{\"text\": \"بازدید شد.\"}";

    @Test
    void a_promise_is_made_kept_disputed_and_settled_by_somebody_else() {
        Said receipt = inProgress();
        Said made = promise(receipt, 3, "2026-11-26");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("standing.state")).isEqualTo("OPEN");
        assertThat(made.text("standing.unit")).isEqualTo("agency/roads");
        assertThat(made.text("standing.daysLeft")).isEqualTo("5");
        assertThat(made.text("standing.overdue")).isEqualTo("false");
        assertThat(made.text("owner")).isEqualTo("handler");
        assertThat(made.text("actions")).contains("KEEP", "POSTPONE", "WITHDRAW");

        long version = stands(change("handler", path(made) + "keep", version(made), DONE), "KEPT");
        Said tracked = track(receipt);
        Said read = get(tracked, "cases/" + receipt.caseId() + "/promises");
        assertThat(read.text("items.0.text")).contains("چراغ");
        assertThat(read.text("items.0.said")).contains("دوازده چراغ عوض شد.");
        assertThat(read.text("items.0.owner")).isEmpty();
        assertThat(read.text("items.0.redacted")).contains("AUDIT");
        assertThat(read.text("items.0.actions")).isEqualTo("[\"DISPUTE\"]");
        assertThat(read.text("next")).isEmpty();

        version = stands(change(tracked, path(made) + "dispute", version, NOT_SO), "DISPUTED");
        assertThat(change("handler", path(made) + "confirm", version, WORD).status())
                .isEqualTo(403);
        version = stands(change("manager", path(made) + "take-up-again", version, WORD), "OPEN");
        version = stands(change("manager", path(made) + "keep", version, DONE), "KEPT");
        Said again = change(tracked, path(made) + "dispute", version, NOT_SO);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("rule.disputeLimit");
    }

    @Test
    void a_dispute_is_settled_against_the_citizen_by_who_has_not_said_that_it_was_kept() {
        Said receipt = inProgress();
        Said made = promise(receipt, 3, "2026-11-26");
        long version = stands(change("manager", path(made) + "keep", version(made), DONE), "KEPT");
        version = stands(change(track(receipt), path(made) + "dispute", version, NOT_SO), "DISPUTED");
        assertThat(change("manager", path(made) + "confirm", version, WORD).code())
                .isEqualTo("rule.otherSettler");
        stands(change("supervisor", path(made) + "confirm", version, WORD), "KEPT");
    }

    @Test
    void a_promise_is_postponed_once_and_taken_back() {
        Said made = promise(inProgress(), 3, "2026-11-26");
        String later = "{\"until\": \"2026-12-10\", \"reason\": {\"text\": \"کابل هنوز نرسیده است.\"}}";
        Said postponed = change("handler", path(made) + "postpone", version(made), later);
        long version = stands(postponed, "OPEN");
        assertThat(postponed.text("standing.firstDue")).isEqualTo(made.text("standing.due"));
        assertThat(postponed.text("standing.due")).isGreaterThan(made.text("standing.due"));
        Said twice = change("handler", path(made) + "postpone", version, later);
        assertThat(twice.code()).isEqualTo("rule.postponementLimit");
        Said nothing = change("handler", path(made) + "postpone", version, "{}");
        assertThat(nothing.violations()).contains("until", "reason.text");
        stands(change("handler", path(made) + "withdraw", version, WORD), "WITHDRAWN");
    }

    @Test
    void who_has_not_seen_the_case_lately_or_has_no_part_in_it_promises_nothing() {
        Said receipt = inProgress();
        String pledge = pledge("2026-11-26");
        String path = "cases/" + receipt.caseId() + "/promises";
        Said stale = change("handler", path, 1, pledge);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("found")).isEqualTo("3");
        assertThat(send(post(path, pledge).header("Test-User", "handler")).status())
                .isEqualTo(428);
        assertThat(change("neighbour", path, 3, pledge).status()).isEqualTo(404);
        assertThat(change(track(receipt), path, 3, pledge).status()).isEqualTo(403);
        Said past = change("handler", path, 3, pledge("2026-11-20"));
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.violations()).containsExactly("due");
        assertThat(get("neighbour", path).status()).isEqualTo(404);
        assertThat(change("handler", "promises/" + UUID.randomUUID() + "/keep", 3, DONE)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_attached_to_a_word_about_a_promise_has_to_be_there() {
        Said made = promise(inProgress(), 3, "2026-11-26");
        String done = "{\"text\": \"دوازده چراغ عوض شد.\", \"attachments\": [\"" + UUID.randomUUID() + "\"]}";
        Said refused = change("handler", path(made) + "keep", version(made), done);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("violations.0.code")).startsWith("attachment.");
    }

    @Test
    void lists_begin_with_what_is_due_first_and_go_on_where_they_stopped() {
        Said receipt = inProgress();
        promise(receipt, 3, "2026-11-28");
        promise(receipt, 4, "2026-11-26");
        promise(receipt, 5, "2026-11-26");
        Said page = get("supervisor", "promises?state=OPEN,DISPUTED&unit=agency/roads&limit=2");
        assertThat(page.body().path("items")).hasSize(2);
        assertThat(page.text("next")).startsWith("2026-11-26T20:29:59.999Z_");
        assertThat(page.header("Link")).startsWith("<?").endsWith(">; rel=\"next\"");
        Said last = get("supervisor", "promises" + next(page));
        assertThat(last.body().path("items")).hasSize(1);
        assertThat(last.text("items.0.standing.due")).startsWith("2026-11-28");
        assertThat(last.text("next")).isEmpty();
        assertThat(last.header("Link")).isEmpty();
        Said rest = get("supervisor", "promises?after=" + page.text("next"));
        assertThat(rest.body().path("items")).isEqualTo(last.body().path("items"));
    }

    @Test
    void criteria_narrow_a_list_and_what_they_count_is_what_it_holds() {
        Said receipt = inProgress();
        Said first = promise(receipt, 3, "2026-11-26");
        promise(receipt, 4, "2026-11-28");
        stands(change("handler", path(first) + "keep", 5, DONE), "KEPT");
        for (String criteria : List.of(
                "state=KEPT",
                "state=OPEN",
                "owner=handler&dueBefore=2026-11-27T00:00:00Z",
                "dueBefore=2026-11-27T00:00:00Z")) {
            assertThat(get("supervisor", "promises?" + criteria).body().path("items"))
                    .as(criteria)
                    .hasSize(1);
            assertThat(get("supervisor", "promises/count?" + criteria).text("count"))
                    .as(criteria)
                    .isEqualTo("1");
        }
        assertThat(get("supervisor", "promises/count").text("count")).isEqualTo("2");
        assertThat(get("supervisor", "promises/count?owner=nobody").text("count"))
                .isEqualTo("0");
        assertThat(get("neighbour", "promises/count").text("count")).isEqualTo("0");
        assertThat(send(request("promises")).body().path("items")).isEmpty();
    }

    @Test
    void how_promises_were_kept_is_counted_by_units_or_officials() {
        Said receipt = inProgress();
        Said first = promise(receipt, 3, "2026-11-26");
        promise(receipt, 4, "2026-11-27");
        stands(change("handler", path(first) + "keep", 5, DONE), "KEPT");
        assertThat(get("supervisor", "promises/kept-rate").text("items.0.rate")).isEmpty();
        clock.move(Duration.ofDays(8));
        Said units = get("supervisor", "promises/kept-rate");
        assertThat(units.body().path("items")).hasSize(1);
        assertThat(units.text("items.0.name")).isEqualTo("agency/roads");
        assertThat(units.text("items.0.rate")).isEqualTo("0.5");
        assertThat(units.text("items.0.missed")).isEqualTo("1");
        Said officials =
                get("supervisor", "promises/kept-rate?by=OWNER&from=2026-11-26T20:30:00Z&until=2026-12-31T00:00:00Z");
        assertThat(officials.text("items.0.name")).isEqualTo("handler");
        assertThat(officials.text("items.0.made")).isEqualTo("1");
        assertThat(get("neighbour", "promises/kept-rate").body().path("items")).isEmpty();
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named_and_not_quoted() {
        List<String> broken = new ArrayList<>(List.of(
                "state=LOST",
                "state=OPEN,",
                "limit=0",
                "limit=201",
                "limit=many",
                "owner=",
                "unit=NOWHERE",
                "after=first",
                "after=2026-11-26T20:29:59.999Z_second",
                "dueBefore=tomorrow",
                "dueBefore=0000-01-01T00:00:00Z",
                "dueBefore=%2B1000000000-12-31T23:59:59Z",
                "limit=2&limit=3"));
        for (String query : broken) {
            Said refused = get("supervisor", "promises?" + query);
            assertThat(refused.status()).as(query).isEqualTo(400);
            assertThat(refused.code()).as(query).isEqualTo("parameter.malformed");
            assertThat(refused.text("at")).as(query).isEqualTo(query.substring(0, query.indexOf('=')));
        }
        assertThat(get("supervisor", "promises/kept-rate?by=HEART").text("at")).isEqualTo("by");
        assertThat(get("supervisor", "promises/count?limit=2").code()).isEqualTo("parameter.unknown");
    }

    private Said inProgress() {
        Said receipt = register(COMPLAINT);
        String path = "complaints/" + receipt.caseId() + "/";
        done(change("screener", path + "assign", 1, "{\"unit\": \"agency/roads\"}"), "ASSIGNED");
        done(change("handler", path + "start", 2, "{}"), "IN_PROGRESS");
        return receipt;
    }

    private Said promise(Said receipt, long version, String due) {
        return change("handler", "cases/" + receipt.caseId() + "/promises", version, pledge(due));
    }

    private static String pledge(String due) {
        return "{\"text\": \"همه چراغ‌های خیابان نمونه روشن می‌شود.\", \"due\": \"" + due
                + "\", \"unit\": \"agency/roads\", \"owner\": \"handler\"}";
    }

    private static String path(Said promise) {
        return "promises/" + promise.text("id") + "/";
    }

    private static long version(Said promise) {
        return Long.parseLong(promise.text("version"));
    }

    /** The version after a command on a promise that led to a state. */
    private static long stands(Said promise, String state) {
        assertThat(promise.code()).isEmpty();
        assertThat(promise.status()).isEqualTo(200);
        assertThat(promise.text("standing.state")).isEqualTo(state);
        assertThat(promise.header("ETag")).isEqualTo("\"" + promise.text("version") + "\"");
        return version(promise);
    }

    private static String next(Said page) {
        String link = page.header("Link");
        return link.substring(1, link.indexOf('>'));
    }
}
