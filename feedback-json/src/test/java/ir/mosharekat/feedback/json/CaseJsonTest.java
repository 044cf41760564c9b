package ir.mosharekat.feedback.json;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseDetails;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.Directive;
import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.cases.Submitter;
import ir.mosharekat.feedback.cases.TicketDetails;
import ir.mosharekat.feedback.identity.EmailAddress;
import ir.mosharekat.feedback.identity.Landline;
import ir.mosharekat.feedback.identity.Mobile;
import ir.mosharekat.feedback.identity.NationalCode;
import ir.mosharekat.feedback.identity.PostalCode;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseJsonTest {

    private static final Instant NOON = Instant.parse("2026-11-21T08:30:00.001Z");
    private static final UnitId ROADS = new UnitId("general-department/roads");

    private final CaseJson json = new CaseJson();

    @Test
    void the_details_of_a_complaint_come_back_equal() {
        ComplaintDetails details = new ComplaintDetails(
                ROADS,
                new ComplaintDetails.Counts(1, 10, 1, 2),
                List.of(new StaffId("u1"), new StaffId("u2")),
                new ComplaintDetails.Rejection(RejectionReason.BEFORE_A_COURT, "takrim"),
                5);
        assertThat(json.details(CaseKind.COMPLAINT, json.write(details))).isEqualTo(details);
    }

    @Test
    void what_is_absent_stays_absent() {
        CaseDetails details = new ComplaintDetails(null, ComplaintDetails.Counts.NONE, List.of(), null, null);
        assertThat(json.details(CaseKind.COMPLAINT, json.write(details))).isEqualTo(details);
        assertThat(json.write(details)).doesNotContain("null");
    }

    @Test
    void the_directives_of_a_ticket_come_back_equal() {
        TicketDetails details = new TicketDetails(
                Contribution.CRITICISM,
                ROADS,
                List.of(new Directive(1, ROADS, NOON, 2, null), new Directive(2, ROADS, NOON, 3, NOON)),
                1);
        String written = json.write(details);
        assertThat(json.details(CaseKind.TICKET, written)).isEqualTo(details);
        assertThat(written).doesNotContain("\"open\"");
    }

    @Test
    void a_clock_comes_back_equal_paused_or_not() {
        CaseClock.Running answer = new CaseClock.Running("complaint.answer", NOON, 3, NOON.plusSeconds(60), 7);
        CaseClock.Running reply = new CaseClock.Running("complaint.reply", NOON, 0, NOON.plusSeconds(30), 8);
        CaseClock running = CaseClock.running(new CaseClock.Deadlines(answer, reply, reply))
                .with(new CaseClock.Watch(NOON, NOON.plusSeconds(1)));
        CaseClock paused = running.pause(new CaseClock.Pause(NOON, NOON));
        assertThat(json.clock(json.write(running))).isEqualTo(running);
        assertThat(json.write(running)).doesNotContain("open", "nextDue", "answerDue");
        assertThat(json.clock(json.write(paused))).isEqualTo(paused);
    }

    @Test
    void a_submitter_comes_back_equal_and_written_out() {
        Submitter submitter = new Submitter(
                "ساره نمونه‌ای",
                new Submitter.OfficialId(new NationalCode("9912345673"), null, null),
                new Submitter.Contact(
                        new Mobile("09120000001"),
                        new Landline("02333440000"),
                        new EmailAddress("sara@example.org"),
                        new PostalCode("3513714111"),
                        "سمنان، میدان «استاندارد»\nپلاک ۱",
                        Channel.EMAIL));
        String written = json.write(submitter);
        assertThat(json.submitter(written)).isEqualTo(submitter);
        assertThat(written).contains("9912345673").doesNotContain("***");
    }

    @Test
    void a_submitter_who_prefers_no_medium_comes_back_so_and_one_written_before_there_was_a_choice_too() {
        Submitter submitter = new Submitter(
                "ساره نمونه‌ای",
                new Submitter.OfficialId(null, null, null),
                new Submitter.Contact(new Mobile("09120000001"), null, null, null, null, null));
        assertThat(json.submitter(json.write(submitter))).isEqualTo(submitter);
        assertThat(json.submitter(
                        "{\"name\":\"ساره نمونه‌ای\",\"officialId\":{},\"contact\":{\"mobile\":\"09120000001\"}}"))
                .isEqualTo(submitter);
    }

    @Test
    void the_facts_of_an_event_come_back_equal() {
        TreeMap<String, String> facts = new TreeMap<>(java.util.Map.of("unit", "a/b", "official", "u\"1"));
        assertThat(json.facts(json.write(facts))).isEqualTo(facts);
    }

    @Test
    void a_field_of_a_newer_version_is_passed_over() {
        assertThat(
                        json.details(
                                CaseKind.TICKET,
                                "{\"contribution\":\"IDEA\",\"addressee\":\"governor\",\"directives\":[],\"objections\":0,\"new\":1}"))
                .isEqualTo(new TicketDetails(Contribution.IDEA, new UnitId("governor"), List.of(), 0));
    }
}
