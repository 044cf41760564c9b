package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Cases that may be about the same, as a program far away sees them. */
class DuplicateOverHttpTest extends OnEveryContainer {

    private static final String LAMPS =
            "با سلام، چراغ‌های خیابان نمونه از سه هفته پیش خاموش است و با وجود چند بار تماس با"
                    + " اداره مربوط، اقدامی انجام نشده است. عبور شبانه برای سالمندان دشوار شده است.";

    @Test
    void a_case_about_the_same_is_suggested_with_the_reasons_to_who_may_see_it() {
        Said first = write(LAMPS, 1);
        Said second = write(LAMPS.replace("چراغ‌های", "چراغ هاي"), 2);
        String path = "cases/" + second.caseId() + "/similar";
        Said similar = get("screener", path);
        assertThat(similar.status()).isEqualTo(200);
        assertThat(similar.body().path("items")).hasSize(1);
        assertThat(similar.text("items.0.case.id")).isEqualTo(first.text("caseId"));
        assertThat(similar.body().path("items").path(0).path("points").asInt()).isBetween(55, 100);
        assertThat(similar.text("items.0.reasons.0.sort")).endsWith("_TEXT");
        assertThat(similar.text("items.0.reasons.0.explanation.fa")).contains("متن");
        assertThat(get("handler", path).status()).isEqualTo(404);
        assertThat(get(track(second), path).body().path("items")).isEmpty();
        assertThat(send(request(path)).status()).isEqualTo(404);
    }

    @Test
    void a_copied_letter_is_one_campaign_of_the_period_in_which_it_came() {
        for (int i = 0; i < 6; i++) {
            clock.move(Duration.ofMinutes(7));
            write(LAMPS.replace("خیابان نمونه", "خیابان " + "ابپتثج".charAt(i)), i);
        }
        Said campaigns = get("screener", "campaigns?from=2026-11-21T00:00:00Z");
        assertThat(campaigns.body().path("items")).hasSize(1);
        assertThat(campaigns.text("items.0.size")).isEqualTo("6");
        assertThat(campaigns.text("items.0.people")).isEqualTo("6");
        assertThat(campaigns.text("items.0.first")).isEqualTo("2026-11-21T08:37:00.123Z");
        assertThat(campaigns.body().path("items").path(0).path("newest")).hasSize(5);
        assertThat(get("screener", "campaigns?until=2026-11-21T00:00:00Z")
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(get("handler", "campaigns").body().path("items")).isEmpty();
        assertThat(send(request("campaigns")).body().path("items")).isEmpty();
        assertThat(get("screener", "campaigns?from=yesterday").text("at")).isEqualTo("from");
        assertThat(get("screener", "campaigns?since=yesterday").code()).isEqualTo("parameter.unknown");
    }

    private Said write(String text, int person) {
        return register("{\"submitter\": {\"name\": \"سارا نمونه‌ای\", \"mobile\": \"0912000000" + person
                + "\"}, \"subject\": \"خاموشی خیابان\", \"text\": \"" + text + "\"}");
    }
}
