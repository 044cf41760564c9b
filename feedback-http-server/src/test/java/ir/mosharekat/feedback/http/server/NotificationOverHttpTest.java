package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.notification.Notice;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.testing.RecordingNotifier;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How people are told of what happens to cases, as a program far away sees it. */
class NotificationOverHttpTest extends OnEveryContainer {

    private final RecordingNotifier sms = RecordingNotifier.open(Channel.SMS);

    NotificationOverHttpTest() {
        feedback = portal().notifier(sms).build();
    }

    @Test
    void a_notice_is_sent_and_its_medium_says_that_it_arrived() {
        Said receipt = register(COMPLAINT);
        Notice notice = sent();
        Said deliveries = get(track(receipt), "cases/" + receipt.caseId() + "/deliveries");
        assertThat(deliveries.body().path("items")).hasSize(1);
        assertThat(deliveries.text("items.0.occasion")).isEqualTo("RECEIPT");
        assertThat(deliveries.text("items.0.label.fa")).isNotBlank();
        assertThat(deliveries.text("items.0.channel")).isEqualTo("SMS");
        assertThat(deliveries.text("items.0.state")).isEqualTo("SENT");
        assertThat(deliveries.text("items.0.official")).isEmpty();
        assertThat(deliveries.response().body()).doesNotContain("9120000001", "addressMark");

        for (int i = 0; i < 2; i++) {
            Said taken = report("gateway", "SMS", notice.id().toString());
            assertThat(taken.status()).isEqualTo(200);
            assertThat(taken.body()).isEmpty();
        }
        Said arrived = get("screener", "cases/" + receipt.caseId() + "/deliveries");
        assertThat(arrived.text("items.0.state")).isEqualTo("DELIVERED");
        assertThat(get("neighbour", "cases/" + receipt.caseId() + "/deliveries").status())
                .isEqualTo(404);
    }

    @Test
    void a_medium_reports_on_what_is_its_own_and_nobody_else_does() {
        register(COMPLAINT);
        String reference = sent().id().toString();
        assertThat(report("handler", "SMS", reference).status()).isEqualTo(403);
        assertThat(report("gateway", "EMAIL", reference).status()).isEqualTo(403);
        assertThat(report("gateway", "SMS", UUID.randomUUID().toString()).status())
                .isEqualTo(404);
        assertThat(send(post("deliveries/report", "{}")).status()).isEqualTo(400);
        for (String broken : List.of(" ", "x".repeat(201), "a\\u0000")) {
            assertThat(report("gateway", "SMS", broken).code()).as(broken).isEqualTo("json.malformed");
        }
    }

    @Test
    void a_citizen_says_by_what_to_be_told_from_now_on() {
        Said receipt = register(COMPLAINT);
        sent();
        String path = "cases/" + receipt.caseId() + "/reach";
        Said tracked = track(receipt);
        done(change(tracked, path, 1, "{\"mobile\": \"۰۹۱۲ ۰۰۰ ۰۰۰۳\", \"preferred\": \"SMS\"}"), "RECEIVED");
        String unit = "{\"unit\": \"agency/roads\"}";
        done(change("screener", "complaints/" + receipt.caseId() + "/assign", 2, unit), "ASSIGNED");
        assertThat(sent().to().value()).isEqualTo("+989120000003");

        Said wrong = change(tracked, path, 3, "{\"mobile\": \"12\"}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.violations()).containsExactly("mobile");
        assertThat(change(tracked, path, 3, "{\"preferred\": \"EMAIL\"}").status())
                .isEqualTo(422);
        assertThat(change(tracked, path, 1, "{}").status()).isEqualTo(412);
        assertThat(change("supervisor", path, 3, "{}").status()).isEqualTo(403);
    }

    private Said report(String user, String channel, String reference) {
        return send(post(
                        "deliveries/report",
                        "{\"channel\": \"" + channel + "\", \"reference\": \"" + reference
                                + "\", \"arrival\": \"DELIVERED\"}")
                .header("Test-User", user));
    }

    /** The one notice that was handed over since the last. */
    private Notice sent() {
        while (feedback.dispatcher().runOnce() > 0) {
            // One thing that was done may have made another one due.
        }
        List<Notice> handed = sms.take();
        assertThat(handed).hasSize(1);
        return handed.get(0);
    }
}
