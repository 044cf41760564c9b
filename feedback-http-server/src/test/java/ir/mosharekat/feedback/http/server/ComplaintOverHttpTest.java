package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A complaint from registration to the end, as a program far away sees it. */
class ComplaintOverHttpTest extends OnEveryContainer {

    @Test
    void a_complaint_is_registered_tracked_handled_and_accepted() {
        Said receipt = register(COMPLAINT);
        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.text("kind")).isEqualTo("COMPLAINT");

        Said tracked = track(receipt);
        assertThat(tracked.status()).isEqualTo(200);
        assertThat(tracked.text("case.conversation.0.text")).contains("چراغ‌های خیابان");
        assertThat(tracked.text("case.progress.next.fa")).isNotBlank();
        assertThat(tracked.text("case.redacted")).contains("INTERNAL_NOTE");

        String path = "complaints/" + receipt.caseId() + "/";
        long version = Long.parseLong(tracked.text("case.version"));
        version = done(change("screener", path + "assign", version, "{\"unit\": \"agency/roads\"}"), "ASSIGNED");
        version = done(change("handler", path + "start", version, "{}"), "IN_PROGRESS");
        version = done(
                change(
                        "handler",
                        path + "ask",
                        version,
                        "{\"question\": {\"text\": \"کدام تیر چراغ؟\"}, \"days\": 10}"),
                "AWAITING_CITIZEN");
        String pass = tracked.text("pass");
        version = done(
                send(post(path + "reply", "{\"text\": \"تیر سوم\"}")
                        .header("Feedback-Pass", pass)
                        .header("If-Match", "\"" + version + "\"")),
                "IN_PROGRESS");
        version = done(
                change(
                        "handler",
                        path + "resolve",
                        version,
                        "{\"outcome\": \"UPHELD\", \"answer\": {\"text\": \"چراغ‌ها روشن شد.\"}}"),
                "RESOLVED");
        Said again = send(request("track/" + receipt.caseId()).header("Feedback-Pass", pass));
        assertThat(again.text("case.progress.outcome")).isEqualTo("UPHELD");
        assertThat(again.text("actions")).contains("ACCEPT", "REOPEN");
        done(
                send(post(path + "accept", "{\"rating\": 5}")
                        .header("Feedback-Pass", again.text("pass"))
                        .header("If-Match", again.header("ETag"))),
                "CLOSED");
        assertThat(version).isPositive();
    }

    @Test
    void the_same_key_registers_once_and_other_content_under_it_is_refused() {
        String key = UUID.randomUUID().toString();
        Said first = send(post("complaints", COMPLAINT).header("Idempotency-Key", key));
        Said again = send(post("complaints", COMPLAINT).header("Idempotency-Key", key));
        assertThat(again.body()).isEqualTo(first.body());
        Said other = send(post("complaints", COMPLAINT.replace("سه", "چهار")).header("Idempotency-Key", key));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotencyKey.reused");
        assertThat(send(post("complaints", COMPLAINT)).code()).isEqualTo("idempotencyKey.missing");
        assertThat(send(post("complaints", COMPLAINT).header("Idempotency-Key", "short"))
                        .code())
                .isEqualTo("idempotencyKey.malformed");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_by_the_names_of_the_fields_that_were_sent() {
        Said refused = register("""
                {"submitter": {"name": "س", "mobile": "12"}, "subject": "", "text": "کم"}""");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.code()).isEqualTo("command.invalid");
        List<String> paths = refused.body()
                .path("violations")
                .valueStream()
                .map(violation -> violation.path("path").asString())
                .toList();
        assertThat(paths).contains("submitter.name", "submitter.mobile", "subject", "text");
        assertThat(refused.text("violations.0.message.fa")).isNotBlank();
        assertThat(refused.response().body()).doesNotContain("\"12\"");
    }

    @Test
    void a_command_says_which_version_it_has_seen_and_a_stale_one_is_told_the_present_one() {
        Said receipt = register(COMPLAINT);
        String path = "complaints/" + receipt.caseId() + "/assign";
        Said unseen = send(post(path, "{\"unit\": \"agency/roads\"}").header("Test-User", "screener"));
        assertThat(unseen.status()).isEqualTo(428);
        done(change("screener", path, 1, "{\"unit\": \"agency/roads\"}"), "ASSIGNED");
        Said stale = change("screener", path, 1, "{\"unit\": \"agency/roads\"}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("version.stale");
        assertThat(stale.text("found")).isEqualTo("2");
        assertThat(send(post(path, "{}").header("Test-User", "screener").header("If-Match", "1"))
                        .code())
                .isEqualTo("version.malformed");
    }

    @Test
    void what_the_state_does_not_allow_says_what_it_does() {
        Said receipt = register(COMPLAINT);
        Said refused = change("screener", "complaints/" + receipt.caseId() + "/accept", 1, "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("transition.illegal");
        assertThat(refused.text("state")).isEqualTo("RECEIVED");
        assertThat(refused.text("allowed")).contains("ASSIGN");
    }

    @Test
    void nobody_is_anybody_by_saying_so() {
        Said receipt = register(COMPLAINT);
        String path = "complaints/" + receipt.caseId() + "/acknowledge";
        for (String forged : List.of("X-Forwarded-User", "X-On-Behalf-Of", "Remote-User", "Authorization")) {
            Said refused = send(post(path, "{}").header(forged, "screener").header("If-Match", "\"1\""));
            assertThat(refused.status()).as(forged).isIn(403, 404);
        }
        Said changed = track(receipt);
        String pass = changed.text("pass");
        String other = pass.substring(0, pass.length() - 2) + (pass.endsWith("A") ? "BB" : "AA");
        assertThat(send(request("track/" + receipt.caseId()).header("Feedback-Pass", other))
                        .status())
                .isEqualTo(401);
        clock.move(java.time.Duration.ofMinutes(31));
        assertThat(send(request("track/" + receipt.caseId()).header("Feedback-Pass", pass))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_wrong_secret_and_a_code_that_nobody_has_look_the_same() {
        Said receipt = register(COMPLAINT);
        Said wrong = send(post(
                "track",
                "{\"code\": \"" + receipt.text("trackingCode") + "\", \"secret\": \"000000000000000000000000\"}"));
        Said nobody = send(post("track", "{\"code\": \"1000000000000005\", \"secret\": \"000000000000000000000000\"}"));
        Said typing = send(post("track", "{\"code\": \"12\", \"secret\": \"13\"}"));
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(typing.status()).isEqualTo(422);
        if (nobody.status() == 404) {
            assertThat(nobody.body()).isEqualTo(wrong.body());
        } else {
            assertThat(nobody.code()).isEqualTo("command.invalid");
        }
    }
}
