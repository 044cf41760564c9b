package ir.mosharekat.feedback.internal.lifecycle;

import static ir.mosharekat.feedback.internal.lifecycle.Story.CITIZEN;
import static ir.mosharekat.feedback.internal.lifecycle.Story.HANDLER;
import static ir.mosharekat.feedback.internal.lifecycle.Story.MANAGER;
import static ir.mosharekat.feedback.internal.lifecycle.Story.SCREENER;
import static ir.mosharekat.feedback.internal.lifecycle.Story.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.tracking.SecretStamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a unit does with a complaint until it is decided, its clock aside. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplaintHandlingTest {

    @Test
    void whoever_starts_the_work_gets_the_complaint_unless_somebody_has_it() {
        Story free = Story.complaint()
                .complaint(c -> c.assign(SampleOrganization.ROADS, Optional.empty()))
                .as(HANDLER)
                .complaint(Complaint::start);
        Story taken = Story.complaint()
                .complaint(c -> c.assign(SampleOrganization.ROADS, Optional.of(new StaffId("other-1"))))
                .as(HANDLER)
                .complaint(Complaint::start);

        assertThat(free.now().assignee()).contains(HANDLER.id());
        assertThat(taken.now().assignee()).contains(new StaffId("other-1"));
        assertThat(free.now().state()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void an_accused_official_cannot_start_the_work() {
        Story.of(SampleCases.complaint().accused(List.of(HANDLER.id())))
                .complaint(c -> c.assign(SampleOrganization.ROADS, Optional.empty()))
                .as(HANDLER)
                .refusesComplaint("notAccused", Complaint::start);
    }

    @Test
    void a_transfer_changes_unit_and_official_and_the_time_goes_on() {
        Story story = Story.complaintInProgress();
        CaseClock before = story.now().clock();
        story.as(MANAGER).complaint(c -> c.transfer(SampleOrganization.WATER, Optional.empty()));

        assertThat(story.now().state()).isEqualTo("ASSIGNED");
        assertThat(story.now().responsibleUnit()).contains(SampleOrganization.WATER);
        assertThat(story.now().assignee()).isEmpty();
        assertThat(story.now().involvedUnits())
                .containsExactlyInAnyOrder(SampleOrganization.ROADS, SampleOrganization.WATER);
        assertThat(story.now().hops()).isEqualTo(1);
        assertThat(story.now().clock()).isEqualTo(before);
    }

    @Test
    void nobody_accused_gets_a_complaint_by_a_transfer() {
        Story.of(SampleCases.complaint().accused(List.of(new StaffId("accused-1"))))
                .complaint(c -> c.assign(SampleOrganization.ROADS, Optional.empty()))
                .refusesComplaint(
                        "notAccused", c -> c.transfer(SampleOrganization.WATER, Optional.of(new StaffId("accused-1"))));
    }

    @Test
    void a_complaint_given_back_belongs_to_nobody_and_the_time_goes_on() {
        Story story = Story.complaintInProgress();
        CaseClock before = story.now().clock();
        story.complaint(c -> c.returnToScreening(TEXT));

        assertThat(story.now().state()).isEqualTo("RECEIVED");
        assertThat(story.now().responsibleUnit()).isEmpty();
        assertThat(story.now().assignee()).isEmpty();
        assertThat(story.now().involvedUnits()).containsExactly(SampleOrganization.ROADS);
        assertThat(story.now().hops()).isEqualTo(1);
        assertThat(story.now().clock()).isEqualTo(before);
        assertThat(story.lastMessage().audience()).isEqualTo(Audience.STAFF);
        story.as(SCREENER).refusesComplaint("notAcknowledged", Complaint::acknowledge);
    }

    @Test
    void a_complaint_that_is_passed_on_a_fourth_time_climbs_and_so_at_every_time_after() {
        Story story = Story.complaintInProgress().as(SCREENER);
        List<UnitId> units = List.of(SampleOrganization.WATER, SampleOrganization.ROADS, SampleOrganization.WATER);
        for (UnitId unit : units) {
            story.complaint(c -> c.transfer(unit, Optional.empty()));
        }
        assertThat(story.now().hops()).isEqualTo(3);
        assertThat(story.now().escalation().level()).isZero();

        story.at("2026-11-25", "09:00").as(MANAGER).complaint(c -> c.returnToScreening(TEXT));
        assertThat(story.now().hops()).isEqualTo(4);
        assertThat(story.now().escalation().level()).isEqualTo(1);
        assertThat(story.now().escalation().at()).isEqualTo(SampleOrganization.at("2026-11-25", "09:00"));
        assertThat(story.events()
                        .subList(story.events().size() - 2, story.events().size()))
                .extracting(event -> event.happening().type())
                .containsExactly("complaint.return-to-screening", "complaint.escalate");
        assertThat(story.lastEvent().happening().facts())
                .containsExactlyInAnyOrderEntriesOf(Map.of("level", "1", "unit", SampleOrganization.DEPUTY.value()));

        story.as(SCREENER)
                .complaint(c -> c.assign(SampleOrganization.ROADS, Optional.empty()))
                .complaint(c -> c.transfer(SampleOrganization.WATER, Optional.empty()));
        assertThat(story.now().escalation().level()).isEqualTo(2);
    }

    @Test
    void an_escalation_is_a_level_and_a_note_and_no_state() {
        Story story = Story.complaintInProgress().at("2026-11-23", "09:00").complaint(c -> c.escalate(TEXT));

        assertThat(story.now().state()).isEqualTo("IN_PROGRESS");
        assertThat(story.now().escalation().level()).isEqualTo(1);
        assertThat(story.now().escalation().at()).isEqualTo(SampleOrganization.at("2026-11-23", "09:00"));
        assertThat(story.lastMessage().type()).isEqualTo(MessageType.NOTE);
        assertThat(story.lastMessage().audience()).isEqualTo(Audience.STAFF);
        assertThat(story.lastEvent().happening().facts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("level", "1", "message", "1", "unit", SampleOrganization.ROADS.value()));
    }

    @Test
    void a_note_moves_nothing() {
        Story story = Story.complaintInProgress();
        CaseClock before = story.now().clock();
        story.at("2026-11-30", "09:00").complaint(c -> c.note(Statement.of("  یادداشت  ي ")));

        assertThat(story.now().state()).isEqualTo("IN_PROGRESS");
        assertThat(story.now().clock()).isEqualTo(before);
        assertThat(story.lastMessage().text()).as("in canonical form").isEqualTo("یادداشت ی");
        assertThat(story.lastMessage().audience()).isEqualTo(Audience.STAFF);
        assertThat(story.lastEvent().happening().type()).isEqualTo("complaint.note");
    }

    @Test
    void officials_can_be_named_later_but_not_while_one_of_them_works_on_it() {
        Story story = Story.complaintInProgress()
                .as(SCREENER)
                .refusesComplaint("notAccused", c -> c.nameAccused(List.of(new StaffId("x-1"), HANDLER.id())))
                .complaint(c -> c.nameAccused(List.of(new StaffId("x-1"))))
                .complaint(c -> c.nameAccused(List.of(new StaffId("x-2"))));

        assertThat(story.now().accused()).containsExactlyInAnyOrder(new StaffId("x-1"), new StaffId("x-2"));
        assertThat(story.lastEvent().happening().type()).isEqualTo("complaint.name-accused");
        assertThat(story.lastEvent().happening().facts())
                .as("whom, is not for the history")
                .isEmpty();
    }

    @Test
    void a_new_receipt_is_the_next_generation_of_the_same_key() {
        Story story = Story.complaint().complaint(Case::reissueReceipt).complaint(Case::reissueReceipt);

        assertThat(story.now().secretStamp()).isEqualTo(new SecretStamp("00000001", 3));
        assertThat(story.now().state()).isEqualTo("RECEIVED");
    }

    @Test
    void every_command_counts_the_version_and_numbers_messages_and_history_without_a_gap() {
        Story story = Story.complaintInProgress()
                .complaint(c -> c.ask(Story.question(5)))
                .as(CITIZEN)
                .complaint(c -> c.reply(TEXT))
                .as(HANDLER)
                .complaint(c -> c.note(TEXT))
                .complaint(c -> c.resolve(Story.answer()));

        assertThat(story.now().version()).isEqualTo(7);
        assertThat(story.messages()).extracting(message -> message.number()).containsExactly(1, 2, 3, 4);
        assertThat(story.now().tail().messages()).isEqualTo(4);
        assertThat(story.now().tail().events()).isEqualTo(6);
        assertThat(story.now().tail().lastHash()).isEqualTo(story.lastEvent().hash());
        assertThat(story.events()).extracting(CaseEvent::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(EventChain.firstBreak(story.now().id(), story.events())).isEmpty();
    }

    @Test
    void a_case_holds_five_hundred_messages_and_no_more() {
        Story story = Story.complaint();
        for (int i = 0; i < 500; i++) {
            story.complaint(c -> c.note(TEXT));
        }
        story.refusesComplaint("messageLimit", c -> c.note(TEXT));
        story.complaint(Complaint::acknowledge);

        assertThat(story.now().tail().messages()).isEqualTo(500);
    }
}
