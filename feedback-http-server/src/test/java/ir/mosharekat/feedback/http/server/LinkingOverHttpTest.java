package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How cases come to belong together, as a program far away sees it. */
class LinkingOverHttpTest extends OnEveryContainer {

    private static final String REASON = "{\"text\": \"درباره همان چراغ‌هاست.\"}";
    private static final String PART = """
            {"subject": "قطع آب کوچه نمونه", "text": "آب کوچه نمونه هم هر روز بعدازظهر قطع می‌شود.",
             "category": "water", "notice": {"text": "موضوع آب را جداگانه پیگیری می‌کنیم."}}""";
    private static final String TO_TICKET = """
            {"kind": "TICKET", "addressee": "governor-office", "contribution": "REQUEST",
             "reason": {"text": "شکایت نیست."}}""";
    private static final String SIGNATURE = """
            {"person": {"name": "رضا آزمایشی", "nationalCode": "0012345679"}, "text": "کوچه ما هم تاریک است."}""";

    @Test
    void a_complaint_goes_on_in_another_and_is_taken_out_again() {
        Said first = register(COMPLAINT);
        Said second = register(COMPLAINT);
        String merge = "{\"master\": \"" + first.caseId() + "\", \"text\": \"درباره همان چراغ‌هاست.\"}";
        long version = done(change("screener", path(second) + "merge", 1, merge), "MERGED");
        assertThat(track(second).text("case.continuation.state")).isEqualTo("RECEIVED");
        assertThat(track(second).text("case.continuation.own")).isEmpty();

        Said stale = change("screener", path(second) + "unmerge", 1, REASON);
        assertThat(stale.code()).isEqualTo("version.stale");
        done(change("screener", path(second) + "unmerge", version, REASON), "RECEIVED");
    }

    @Test
    void a_part_becomes_a_case_of_its_own_once_however_often_it_is_asked() {
        Said whole = register(COMPLAINT);
        String key = UUID.randomUUID().toString();
        Said part = divide("split", whole, PART, key);
        assertThat(part.status()).isEqualTo(201);
        assertThat(part.caseId()).isNotEqualTo(whole.caseId());
        assertThat(divide("split", whole, PART, key).body()).isEqualTo(part.body());
        assertThat(track(part).text("case.subject")).isEqualTo("قطع آب کوچه نمونه");
        assertThat(track(whole).text("case.conversation")).contains("موضوع آب را جداگانه پیگیری می‌کنیم.");

        Said other = divide("split", whole, PART.replace("بعدازظهر", "شب"), key);
        assertThat(other.code()).isEqualTo("idempotencyKey.reused");
        Said stale = divide("split", whole, PART, UUID.randomUUID().toString());
        assertThat(stale.code()).isEqualTo("version.stale");
        assertThat(change("screener", path(whole) + "split", 1, PART).code()).isEqualTo("idempotencyKey.missing");
        Said unseen = send(post(path(whole) + "split", PART)
                .header("Test-User", "screener")
                .header("Idempotency-Key", key));
        assertThat(unseen.status()).isEqualTo(428);
        Said wrong = divide("split", whole, "{\"category\": \"nowhere\"}", key);
        assertThat(wrong.violations()).contains("subject", "text", "notice.text", "category");
    }

    @Test
    void a_complaint_that_is_none_goes_on_as_a_message() {
        Said complaint = register(COMPLAINT);
        String key = UUID.randomUUID().toString();
        Said converted = divide("convert", complaint, TO_TICKET, key);
        done(converted, "QUEUED");
        assertThat(converted.text("id")).isNotEqualTo(complaint.text("caseId"));
        assertThat(divide("convert", complaint, TO_TICKET, key).body()).isEqualTo(converted.body());
        assertThat(track(complaint).text("case.kind")).isEqualTo("TICKET");
        assertThat(track(complaint).text("case.id")).isEqualTo(converted.text("id"));
    }

    @Test
    void a_message_that_is_none_goes_on_as_a_complaint() {
        Said ticket = register("tickets", """
                {"addressee": "governor-office", "subject": "رفتار نادرست",
                 "text": "کارمند باجه سه از گرفتن مدارک خودداری کرد."}""");
        Said converted = divide("convert", ticket, """
                {"kind": "COMPLAINT", "about": "agency/roads", "category": "roads/maintenance",
                 "reason": {"text": "شکایت است."}}""", UUID.randomUUID().toString());
        done(converted, "RECEIVED");
        assertThat(track(ticket).text("case.kind")).isEqualTo("COMPLAINT");
    }

    @Test
    void what_a_kind_does_not_have_is_not_passed_over_in_silence() {
        Said complaint = register(COMPLAINT);
        for (String broken : new String[] {
            "{\"reason\": {\"text\": \"شکایت نیست.\"}}",
            TO_TICKET.replace("TICKET", "POEM"),
            TO_TICKET.replace("\"addressee\"", "\"about\""),
            TO_TICKET.replace("\"TICKET\"", "null"),
        }) {
            Said refused =
                    divide("convert", complaint, broken, UUID.randomUUID().toString());
            assertThat(refused.code()).as(broken).isEqualTo("json.malformed");
        }
        Said nobody = divide(
                "convert",
                complaint,
                "{\"kind\": \"TICKET\", \"reason\": {}}",
                UUID.randomUUID().toString());
        assertThat(nobody.violations()).contains("addressee", "contribution", "reason.text");
    }

    @Test
    void who_wants_the_same_signs_once_and_has_a_receipt() {
        Said complaint = register(COMPLAINT);
        String key = UUID.randomUUID().toString();
        Said signed = sign("clerk", complaint, key);
        assertThat(signed.status()).isEqualTo(201);
        assertThat(signed.text("answerDue")).isEqualTo(complaint.text("answerDue"));
        assertThat(track(signed).text("case.progress.state")).isEqualTo("MERGED");
        assertThat(sign("clerk", complaint, key).body()).isEqualTo(signed.body());
        Said again = sign("clerk", complaint, UUID.randomUUID().toString());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("rule.signedOnce");
        assertThat(sign("neighbour", complaint, key).status()).isEqualTo(404);
        assertThat(send(post(path(complaint) + "co-sign", SIGNATURE).header("Test-User", "clerk"))
                        .code())
                .isEqualTo("idempotencyKey.missing");
    }

    @Test
    void two_cases_belong_together_or_do_not_after_all() {
        Said one = register(COMPLAINT);
        Said two = register(COMPLAINT);
        String other = "{\"other\": \"" + two.caseId() + "\"}";
        long version = done(change("screener", path(one) + "link", 1, other), "RECEIVED");
        Said twice = change("screener", path(one) + "link", version, other);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.code()).isEqualTo("rule.notLinked");
        done(change("screener", path(one) + "unlink", version, other), "RECEIVED");
    }

    @Test
    void the_other_case_has_to_be_named_to_be_there_and_to_be_another() {
        Said one = register(COMPLAINT);
        for (String missing : new String[] {"{}", "{\"other\": null}", "{\"other\": \"second\"}"}) {
            Said refused = change("screener", path(one) + "link", 1, missing);
            assertThat(refused.status()).as(missing).isEqualTo(400);
            assertThat(refused.text("at")).as(missing).isEqualTo("other");
        }
        assertThat(change("screener", path(one) + "merge", 1, REASON).text("at"))
                .isEqualTo("master");
        String nowhere = "{\"other\": \"" + UUID.randomUUID() + "\"}";
        assertThat(change("screener", path(one) + "link", 1, nowhere).status()).isEqualTo(404);
        String itself = "{\"other\": \"" + one.caseId() + "\"}";
        assertThat(change("screener", path(one) + "link", 1, itself).code()).isEqualTo("rule.otherCase");
        Said two = register(COMPLAINT);
        String other = "{\"other\": \"" + two.caseId() + "\"}";
        assertThat(change("neighbour", path(one) + "link", 1, other).status()).isEqualTo(404);
        assertThat(change(track(one), path(one) + "link", 1, other).status()).isEqualTo(404);
    }

    private Said divide(String how, Said receipt, String json, String key) {
        return send(post(path(receipt) + how, json)
                .header("Test-User", "screener")
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key));
    }

    private Said sign(String user, Said receipt, String key) {
        return send(post(path(receipt) + "co-sign", SIGNATURE)
                .header("Test-User", user)
                .header("Idempotency-Key", key));
    }

    private static String path(Said receipt) {
        return "cases/" + receipt.caseId() + "/";
    }
}
