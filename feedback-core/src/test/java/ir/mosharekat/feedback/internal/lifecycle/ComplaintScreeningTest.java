package ir.mosharekat.feedback.internal.lifecycle;

import static ir.mosharekat.feedback.internal.lifecycle.Story.HANDLER;
import static ir.mosharekat.feedback.internal.lifecycle.Story.SCREENER;
import static ir.mosharekat.feedback.internal.lifecycle.Story.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.complaint.Refusal;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.workflow.Phase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What screeners do with complaints, up to a unit having them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplaintScreeningTest {

    private static final StaffId ACCUSED = new StaffId("accused-1");
    private static final Refusal REFUSAL = Refusal.because(RejectionReason.BEFORE_A_COURT, "دادگاه رسیدگی می\u200Cکند.")
            .citing("charter");

    @Test
    void an_acknowledgement_sets_the_time_once_and_ends_its_deadline() {
        Story story = Story.complaint().at("2026-11-22", "08:00").complaint(Complaint::acknowledge);

        assertThat(story.now().acknowledgedAt()).contains(SampleOrganization.at("2026-11-22", "08:00"));
        assertThat(story.now().clock().deadlines().acknowledgement()).isNull();
        assertThat(story.now().nextDue()).contains(SampleOrganization.endOf("2026-12-12"));
        assertThat(story.now().state()).isEqualTo("RECEIVED");
        story.at("2026-11-23", "08:00").refusesComplaint("notAcknowledged", Complaint::acknowledge);
    }

    @Test
    void an_assigned_complaint_belongs_to_a_unit_and_maybe_to_an_official() {
        Story story = Story.complaint().complaint(c -> c.assign(SampleOrganization.ROADS, Optional.of(HANDLER.id())));
        CaseSnapshot assigned = story.now();

        assertThat(assigned.state()).isEqualTo("ASSIGNED");
        assertThat(assigned.responsibleUnit()).contains(SampleOrganization.ROADS);
        assertThat(assigned.involvedUnits()).containsExactly(SampleOrganization.ROADS);
        assertThat(assigned.assignee()).contains(HANDLER.id());
        assertThat(story.lastEvent().happening().type()).isEqualTo("complaint.assign");
        assertThat(story.lastEvent().happening().facts())
                .containsExactlyInAnyOrderEntriesOf(Map.of("unit", "department/roads", "official", "handler-1"));
    }

    @Test
    void who_assigns_has_seen_the_complaint_and_keeps_an_earlier_acknowledgement() {
        Story unseen = Story.complaint()
                .at("2026-11-23", "08:00")
                .complaint(c -> c.assign(SampleOrganization.ROADS, Optional.empty()));
        Story seen = Story.complaint()
                .at("2026-11-22", "08:00")
                .complaint(Complaint::acknowledge)
                .at("2026-11-23", "08:00")
                .complaint(c -> c.assign(SampleOrganization.ROADS, Optional.empty()));

        assertThat(unseen.now().acknowledgedAt()).contains(SampleOrganization.at("2026-11-23", "08:00"));
        assertThat(unseen.now().clock().deadlines().acknowledgement()).isNull();
        assertThat(seen.now().acknowledgedAt()).contains(SampleOrganization.at("2026-11-22", "08:00"));
        assertThat(unseen.now().assignee()).isEmpty();
    }

    @Test
    void nobody_gets_a_complaint_in_which_he_is_accused() {
        Story.of(SampleCases.complaint().accused(List.of(ACCUSED)))
                .refusesComplaint("notAccused", c -> c.assign(SampleOrganization.ROADS, Optional.of(ACCUSED)));
    }

    @Test
    void a_held_complaint_has_to_be_released_before_it_is_assigned() {
        Story.of(held()).refusesComplaint("notHeld", c -> c.assign(SampleOrganization.ROADS, Optional.empty()));
    }

    @Test
    void a_released_complaint_counts_its_time_from_the_receipt_all_the_same() {
        CaseClock before = SampleCases.complaint().build().clock();
        Story story = Story.of(held()).at("2026-11-24", "08:00").complaint(Complaint::release);

        assertThat(story.now().heldSince()).isEmpty();
        assertThat(story.now().state()).isEqualTo("RECEIVED");
        assertThat(story.now().clock()).isEqualTo(before);
        story.refusesComplaint("held", Complaint::release);
    }

    @Test
    void only_what_is_held_can_be_discarded_and_then_it_has_ended() {
        Story.complaint().refusesComplaint("held", c -> c.discard(TEXT));
        Story story = Story.of(held()).at("2026-11-22", "08:00").complaint(c -> c.discard(TEXT));

        assertThat(story.now().state()).isEqualTo("DISCARDED");
        assertThat(story.now().phase()).isEqualTo(Phase.CLOSED);
        assertThat(story.now().closedAt()).contains(SampleOrganization.at("2026-11-22", "08:00"));
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.STOPPED);
        assertThat(story.lastMessage().type()).isEqualTo(MessageType.NOTE);
        assertThat(story.lastMessage().audience()).isEqualTo(Audience.STAFF);
    }

    @Test
    void a_rejection_tells_the_citizen_why_and_keeps_reason_basis_and_decider() {
        Story story = Story.complaint().at("2026-11-22", "08:00").complaint(c -> c.reject(REFUSAL));
        CaseSnapshot rejected = story.now();

        assertThat(rejected.state()).isEqualTo("REJECTED");
        assertThat(rejected.phase()).isEqualTo(Phase.DECIDED);
        assertThat(rejected.outcome()).contains(Outcome.REJECTED);
        assertThat(rejected.decidedAt()).contains(SampleOrganization.at("2026-11-22", "08:00"));
        assertThat(rejected.closedAt()).isEmpty();
        assertThat(rejected.clock().state()).isEqualTo(CaseClock.State.STOPPED);
        assertThat(rejected.clock().deadlines().acknowledgement()).isNull();
        assertThat(rejected.acknowledgedAt()).contains(SampleOrganization.at("2026-11-22", "08:00"));
        assertThat(story.complaintDetails().rejection())
                .isEqualTo(new ComplaintDetails.Rejection(RejectionReason.BEFORE_A_COURT, "charter"));
        assertThat(story.complaintDetails().deciders()).containsExactly(SCREENER.id());
        assertThat(story.lastMessage().type()).isEqualTo(MessageType.REJECTION);
        assertThat(story.lastMessage().audience()).isEqualTo(Audience.CITIZEN);
        assertThat(story.lastEvent().happening().facts())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("reason", "BEFORE_A_COURT", "outcome", "REJECTED", "message", "1"));
    }

    @Test
    void an_action_that_the_table_does_not_know_is_refused_with_what_it_knows() {
        Story.complaint()
                .doesNotKnow(Complaint::start)
                .doesNotKnow(c -> c.resolve(Story.answer()))
                .doesNotKnow(c -> c.reply(TEXT))
                .complaint(Complaint::withdraw)
                .doesNotKnow(Complaint::acknowledge)
                .doesNotKnow(Complaint::withdraw);
    }

    private static CaseSnapshotBuilder held() {
        return SampleCases.complaint().heldSince(SampleCases.RECEIVED);
    }
}
