package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Paper letters, as the program of those sees it who scan them. */
class LetterOverHttpTest extends OnEveryContainer {

    private static final String READ = """
            {"submitter": {"name": "سارا نمونه‌ای"}, "addressee": "agency/roads", "subject": "راه روستای نمونه",
             "text": "خواهشمندم برای آسفالت راه روستای نمونه دستور فرمایید."}""";

    private static String letter(int number) {
        return "{\"number\": " + number + ", \"scan\": \"" + number + ".tif\"}";
    }

    private Said take(String user, String letters) {
        return send(post(
                        "letters",
                        "{\"name\": \"1405/meyami\", \"addressee\": \"governor-office\", \"receivedOn\": \"2026-11-18\", "
                                + "\"letters\": [" + letters + "]}")
                .header("Test-User", user));
    }

    @Test
    void letters_are_taken_in_once_however_often_and_counted_until_none_is_missing() {
        Said taken = take("clerk", letter(3) + ", " + letter(1));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text("items.0.number")).isEqualTo("1");
        assertThat(taken.text("items.1.trackingCode")).hasSize(16);
        Said again = take("clerk", letter(1) + ", " + letter(2));
        assertThat(again.text("items.0.caseId")).isEqualTo(taken.text("items.0.caseId"));

        String batch = "?batch=1405%2Fmeyami";
        assertThat(get("clerk", "letters" + batch + "&after=1").body().path("items"))
                .hasSize(2);
        Said counted = get("clerk", "letters/reconciliation" + batch + "&counted=5");
        assertThat(counted.text("missing")).isEqualTo("2");
        assertThat(counted.text("gaps.0.first")).isEqualTo("4");
        assertThat(counted.text("gaps.0.last")).isEqualTo("5");

        Said receipt = get("clerk", "letters/receipt" + batch + "&number=2");
        assertThat(track(receipt).text("case.id")).isEqualTo(again.text("items.1.caseId"));
        assertThat(get("clerk", "letters/receipt" + batch + "&number=9").status())
                .isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_called_what_the_form_calls_it_and_nothing_is_taken_in() {
        Said refused = take(
                "clerk",
                letter(1) + ", " + letter(1) + ", {\"number\": 2, \"scan\": \"2.tif\", \"ticket\": {}},"
                        + "{\"number\": 3, \"scan\": \"3.tif\", \"complaint\": {\"submitter\": {\"name\": \"س\"}}}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.violations())
                .contains(
                        "letters[1].number",
                        "letters[2].ticket.addressee",
                        "letters[2].ticket.text",
                        "letters[3].complaint.submitter.name",
                        "letters[3].complaint.subject");
        assertThat(take("clerk", "").violations()).containsExactly("letters");
        Said both = take("clerk", "{\"number\": 1, \"scan\": \"1.tif\", \"ticket\": {}, \"complaint\": {}}");
        assertThat(both.code()).isEqualTo("json.malformed");
        assertThat(get("clerk", "letters?batch=1405/meyami").body().path("items"))
                .isEmpty();
    }

    @Test
    void a_letter_that_was_read_is_a_case_like_any_other() {
        Said taken = take("clerk", "{\"number\": 7, \"scan\": \"7.tif\", \"ticket\": " + READ + "}");
        Said view = get("screener", "cases/" + taken.text("items.0.caseId"));
        assertThat(view.text("subject")).isEqualTo("راه روستای نمونه");
        assertThat(view.text("letter.number")).isEqualTo("7");
        assertThat(view.text("progress.receivedAt")).startsWith("2026-11-18T");
    }

    @Test
    void only_who_may_take_letters_in_is_told_of_them() {
        for (String path : List.of("letters", "letters/reconciliation", "letters/receipt")) {
            String query =
                    path + "?batch=b&" + (path.endsWith("n") ? "counted=1" : path.endsWith("t") ? "number=1" : "");
            assertThat(get("handler", query.replaceAll("&$", "")).status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(get("clerk", path).code()).as(path).isEqualTo("parameter.malformed");
        }
        assertThat(take("handler", letter(1)).status()).isEqualTo(403);
        assertThat(get("clerk", "letters?batch=%D8%A8").code()).isEqualTo("parameter.malformed");
    }
}
