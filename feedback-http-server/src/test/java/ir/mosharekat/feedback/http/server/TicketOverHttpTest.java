package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A message to the governor from registration to the end, as a program far away sees it. */
class TicketOverHttpTest extends OnEveryContainer {

    private static final String TICKET = """
            {"submitter": {"name": "سارا نمونه‌ای", "mobile": "۰۹۱۲ ۰۰۰ ۰۰۰۱"}, "addressee": "governor-office",
             "contribution": "REQUEST", "subject": "راه روستای نمونه",
             "text": "خواهشمندم برای آسفالت راه روستای نمونه دستور فرمایید."}""";
    private static final String REASON = "{\"text\": \"پس از بررسی\"}";

    @Test
    void a_message_is_delivered_directed_reported_on_answered_with_a_promise_and_answered_again() {
        Said receipt = register("tickets", TICKET);
        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.text("kind")).isEqualTo("TICKET");
        String path = path(receipt);
        long version = delivered(receipt);
        version = done(change("governor", path + "read", version, "{}"), "READ");
        version = done(change("governor", path + "direct", version, """
                {"orders": [{"unit": "agency/roads", "due": "2026-11-28",
                             "wording": {"text": "برآورد آسفالت این راه تهیه و گزارش شود."}}]}"""), "DIRECTED");
        version = done(change("handler", path + "report", version, """
                {"directive": 1, "report": {"text": "برآورد تهیه شد."}}"""), "READY_TO_REPLY");
        version = done(change("governor", path + "reply", version, """
                {"answer": {"text": "آسفالت راه در برنامه امسال است."},
                 "promises": [{"text": "آسفالت راه روستای نمونه", "due": "2026-12-21",
                               "unit": "agency/roads", "owner": "handler"}]}"""), "REPLIED");

        Said tracked = track(receipt);
        assertThat(tracked.text("case.progress.directives.0.unit")).isEqualTo("agency/roads");
        assertThat(tracked.text("case.progress.directives.0.reportedAt")).isNotBlank();
        assertThat(tracked.text("actions")).contains("CONFIRM_ANSWERED", "DENY_ANSWERED");
        Said promised = get(tracked, "cases/" + receipt.caseId() + "/promises");
        assertThat(promised.text("items.0.text")).isEqualTo("آسفالت راه روستای نمونه");

        version = done(change(tracked, path + "deny-answered", version, "{\"text\": \"زمان آن نیامده است.\"}"), "READ");
        version = done(
                change("governor", path + "reply", version, "{\"answer\": {\"text\": \"تا پایان آذر.\"}}"), "REPLIED");
        done(change(tracked, path + "confirm-answered", version, "{}"), "CLOSED");
    }

    @Test
    void what_came_as_a_text_message_is_confirmed_by_its_sender() {
        Said receipt = send(post("tickets", TICKET)
                .header("Test-User", "gateway")
                .header("Idempotency-Key", UUID.randomUUID().toString()));
        Said tracked = track(receipt);
        assertThat(tracked.text("case.progress.state")).isEqualTo("PENDING_CONFIRMATION");
        assertThat(tracked.text("case.progress.channel")).isEqualTo("SMS");
        done(change(tracked, path(receipt) + "confirm", 1, "{}"), "QUEUED");
    }

    @Test
    void what_looks_like_no_message_is_held_and_released_or_held_and_discarded() {
        Said receipt = register("tickets", TICKET);
        long version = done(change("screener", path(receipt) + "hold", 1, REASON), "QUEUED");
        Said refused = change("screener", path(receipt) + "deliver", version, "{\"unit\": \"governor-office\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("rule.notHeld");
        version = done(change("screener", path(receipt) + "release", version, "{}"), "QUEUED");
        version = done(change("screener", path(receipt) + "hold", version, REASON), "QUEUED");
        done(change("screener", path(receipt) + "discard", version, REASON), "DISCARDED");
    }

    @Test
    void a_message_is_ended_without_an_answer_climbs_or_is_taken_back() {
        Said thanks = register("tickets", TICKET);
        long version = delivered(thanks);
        version = done(change("supervisor", path(thanks) + "escalate", version, REASON), "DELIVERED");
        done(change("governor", path(thanks) + "close-without-reply", version, REASON), "CLOSED");

        Said regretted = register("tickets", TICKET);
        done(change(track(regretted), path(regretted) + "withdraw", 1, "{}"), "WITHDRAWN");
    }

    @Test
    void everybody_does_what_is_his_and_nothing_else() {
        Said receipt = register("tickets", TICKET);
        String path = path(receipt);
        String destination = "{\"unit\": \"governor-office\"}";
        assertThat(change("handler", path + "deliver", 1, destination).status()).isEqualTo(404);
        assertThat(change("sara", path + "withdraw", 1, "{}").status()).isEqualTo(404);
        assertThat(send(post(path + "deliver", destination).header("If-Match", "\"1\""))
                        .status())
                .isEqualTo(404);
        Said governor = change("governor", path + "deliver", 1, destination);
        assertThat(governor.status()).isEqualTo(403);
        assertThat(governor.code()).isEqualTo("access.denied");
        assertThat(change(track(receipt), path + "deliver", 1, destination).status())
                .isEqualTo(403);
    }

    @Test
    void what_is_wrong_is_told_by_the_names_of_the_fields_that_were_sent() {
        Said nobody = register("tickets", TICKET.replace("\"addressee\": \"governor-office\",", ""));
        assertThat(nobody.violations()).containsExactly("addressee");
        Said called = register("tickets", TICKET.replace("REQUEST", "POEM"));
        assertThat(called.status()).isEqualTo(400);
        assertThat(called.text("at")).isEqualTo("contribution");

        Said receipt = register("tickets", TICKET);
        long version = delivered(receipt);
        Said orders = change(
                "governor", path(receipt) + "direct", version, "{\"orders\": [{\"wording\": {\"text\": \"\"}}, {}]}");
        assertThat(orders.status()).isEqualTo(422);
        assertThat(orders.violations())
                .contains("orders[0].unit", "orders[0].wording.text", "orders[0].due", "orders[1].wording.text");
        Said past = change("governor", path(receipt) + "direct", version, """
                {"orders": [{"unit": "agency/roads", "due": "2026-11-20", "wording": {"text": "اقدام شود."}}]}""");
        assertThat(past.violations()).containsExactly("orders[0].due");
        Said reply = change("governor", path(receipt) + "reply", version, "{\"promises\": [{\"text\": \"کم\"}]}");
        assertThat(reply.violations())
                .contains(
                        "answer.text", "promises[0].text", "promises[0].due", "promises[0].unit", "promises[0].owner");
    }

    private long delivered(Said receipt) {
        String destination = "{\"unit\": \"governor-office\"}";
        return done(change("screener", path(receipt) + "deliver", 1, destination), "DELIVERED");
    }

    private static String path(Said receipt) {
        return "tickets/" + receipt.caseId() + "/";
    }
}
