package ir.mosharekat.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.identity.Mobile;
import ir.mosharekat.feedback.identity.NationalCode;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.text.SearchTerms;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseSnapshotTest {

    private static final Submitter SUBMITTER = new Submitter(
            "شخص نمونه",
            new Submitter.OfficialId(NationalCode.of("9912345673"), null, null),
            new Submitter.Contact(Mobile.of("09930000008"), null, null, null, "نشانی نمونه", null));

    private final CaseSnapshot full = SampleCases.complaint()
            .version(7)
            .heldSince(SampleCases.RECEIVED)
            .outcome(Outcome.UPHELD)
            .owner(new CitizenId("c-1"))
            .submitter(SUBMITTER)
            .category(SampleOrganization.LAMPS)
            .responsibleUnit(SampleOrganization.ROADS)
            .assignee(new StaffId("handler-1"))
            .involvedUnits(List.of(SampleOrganization.ROADS, SampleOrganization.WATER))
            .accused(List.of(new StaffId("accused-1")))
            .escalation(Escalation.NONE.up(SampleCases.RECEIVED, SampleOrganization.OFFICE))
            .hops(2)
            .acknowledgedAt(SampleCases.RECEIVED)
            .decidedAt(SampleCases.RECEIVED)
            .closedAt(SampleCases.RECEIVED)
            .submission(new Submission("hash", "print"))
            .letter(new Letter(new LetterBatchId("1405-07"), 7, "scans/7.tif"))
            .marks(List.of("m00a1b2c3d"))
            .tail(new HistoryTail(3, 4, "f".repeat(64)))
            .build();

    @Test
    void a_copy_has_every_value() {
        assertThat(full).hasNoNullFieldsOrProperties();
        assertThat(full.toBuilder().build()).usingRecursiveComparison().isEqualTo(full);
    }

    @Test
    void what_can_be_cleared_is_empty_afterwards() {
        CaseSnapshot cleared = full.toBuilder()
                .heldSince(null)
                .outcome(null)
                .owner(null)
                .submitter(null)
                .category(null)
                .responsibleUnit(null)
                .assignee(null)
                .acknowledgedAt(null)
                .decidedAt(null)
                .closedAt(null)
                .submission(null)
                .letter(null)
                .marks(List.of())
                .build();

        assertThat(cleared.heldSince()).isEmpty();
        assertThat(cleared.outcome()).isEmpty();
        assertThat(cleared.owner()).isEmpty();
        assertThat(cleared.submitter()).isEmpty();
        assertThat(cleared.category()).isEmpty();
        assertThat(cleared.responsibleUnit()).isEmpty();
        assertThat(cleared.assignee()).isEmpty();
        assertThat(cleared.acknowledgedAt()).isEmpty();
        assertThat(cleared.decidedAt()).isEmpty();
        assertThat(cleared.closedAt()).isEmpty();
        assertThat(cleared.submission()).isEmpty();
        assertThat(cleared.letter()).isEmpty();
        assertThat(cleared.marks()).isEmpty();
    }

    @Test
    void units_and_officials_are_added_and_never_taken_away() {
        CaseSnapshot more = full.toBuilder()
                .involvedUnits(List.of(SampleOrganization.OFFICE))
                .accused(List.of(new StaffId("accused-2")))
                .build();

        assertThat(more.involvedUnits()).hasSize(3);
        assertThat(more.accused()).hasSize(2);
        assertThat(full.involvedUnits()).hasSize(2);
    }

    @Test
    void a_snapshot_without_what_every_case_has_names_what_is_missing() {
        assertThatThrownBy(() -> CaseSnapshot.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A case snapshot needs its id");
        assertThatThrownBy(() -> CaseSnapshot.builder().id(SampleCases.id(1)).build())
                .hasMessage("A case snapshot needs its trackingCode");
    }

    @Test
    void printing_a_case_or_what_was_said_in_it_tells_nothing_about_people() {
        Message message = message(Audience.CITIZEN, "متن محرمانه");
        CaseFile file = new CaseFile(full, List.of(message));
        String printed = String.join(
                " ",
                full.toString(),
                file.toString(),
                message.toString(),
                SUBMITTER.toString(),
                SUBMITTER.contact().toString(),
                SUBMITTER.officialId().toString(),
                Statement.of("متن محرمانه").toString(),
                Person.named("شخص نمونه").mobile("09930000008").build().toString());

        assertThat(printed).doesNotContain("نمونه", "محرمانه", "9912345673", "9930000008", full.subject());
    }

    @Test
    void a_search_goes_over_the_subject_and_what_citizens_may_read() {
        CaseFile file = new CaseFile(
                full,
                List.of(message(Audience.CITIZEN, "سه هفته خاموش است"), message(Audience.STAFF, "یادداشت اداره")));

        assertThat(file.matches(SearchTerms.of("چراغها خاموش"))).isTrue();
        assertThat(file.matches(SearchTerms.of("اداره"))).isFalse();
        assertThat(message(Audience.STAFF, "یادداشت اداره").searchText()).isEmpty();
    }

    @Test
    void deciders_are_facts_of_a_complaint_and_a_ticket_has_none() {
        CaseSnapshot decided = full.toBuilder()
                .details(new ComplaintDetails(
                        null, ComplaintDetails.Counts.NONE, List.of(new StaffId("a"), new StaffId("b")), null, null))
                .build();

        assertThat(decided.deciders()).containsExactly(new StaffId("a"), new StaffId("b"));
        assertThat(SampleCases.ticket().build().deciders()).isEmpty();
    }

    private static Message message(Audience audience, String text) {
        Origin origin = new Origin(new ActorRef(ActorRef.Kind.ANONYMOUS, "-"), null, Channel.WEB);
        return new Message(1, MessageType.SUBMISSION, audience, origin, Instant.EPOCH, text);
    }
}
