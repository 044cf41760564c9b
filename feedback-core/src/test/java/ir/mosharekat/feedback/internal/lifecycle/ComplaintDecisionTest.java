package ir.mosharekat.feedback.internal.lifecycle;

import static ir.mosharekat.feedback.fixture.SampleOrganization.endOf;
import static ir.mosharekat.feedback.internal.lifecycle.Story.CITIZEN;
import static ir.mosharekat.feedback.internal.lifecycle.Story.HANDLER;
import static ir.mosharekat.feedback.internal.lifecycle.Story.JUDGE;
import static ir.mosharekat.feedback.internal.lifecycle.Story.MANAGER;
import static ir.mosharekat.feedback.internal.lifecycle.Story.OTHER_JUDGE;
import static ir.mosharekat.feedback.internal.lifecycle.Story.SCREENER;
import static ir.mosharekat.feedback.internal.lifecycle.Story.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.complaint.Acceptance;
import ir.mosharekat.feedback.complaint.AppealDecision;
import ir.mosharekat.feedback.complaint.AppealDecision.Ruling;
import ir.mosharekat.feedback.complaint.Refusal;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.workflow.Phase;
import ir.mosharekat.feedback.workflow.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Decisions on complaints, and what citizens can do about them. The first is of Saturday 2026-11-21 at noon. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplaintDecisionTest {

    private static final Refusal REFUSAL = Refusal.because(RejectionReason.NO_BREACH_NAMED, "تخلفی بیان نشده است.");

    @Test
    void an_answer_stops_the_time_and_opens_the_window_to_object() {
        Story story = Story.complaintResolved();

        assertThat(story.now().state()).isEqualTo("RESOLVED");
        assertThat(story.now().phase()).isEqualTo(Phase.DECIDED);
        assertThat(story.now().outcome()).contains(Outcome.UPHELD);
        assertThat(story.now().decidedAt()).contains(SampleOrganization.at("2026-11-21", "12:00"));
        assertThat(story.now().closedAt()).isEmpty();
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.STOPPED);
        assertThat(story.now().nextDue()).isEmpty();
        assertThat(story.complaintDetails().deciders()).containsExactly(HANDLER.id());
        assertThat(story.complaintDetails().rejection()).isNull();
        assertThat(story.lastMessage().type()).isEqualTo(MessageType.ANSWER);
        assertThat(story.lastMessage().audience()).isEqualTo(Audience.CITIZEN);
        assertThat(story.lastEvent().happening().facts())
                .containsExactlyInAnyOrderEntriesOf(Map.of("outcome", "UPHELD", "message", "1"));
        assertThat(story.next().due()).isEqualTo(endOf("2026-12-06"));
    }

    @Test
    void a_citizen_who_is_content_ends_it_and_may_say_how_content() {
        Story rated = Story.complaintResolved().as(CITIZEN).complaint(c -> c.accept(Acceptance.rated(4)));
        Story unrated = Story.complaintResolved().as(CITIZEN).complaint(c -> c.accept(Acceptance.unrated()));

        assertThat(rated.now().state()).isEqualTo("CLOSED");
        assertThat(rated.now().closedAt()).contains(SampleOrganization.at("2026-11-21", "12:00"));
        assertThat(rated.complaintDetails().rating()).isEqualTo(4);
        assertThat(rated.lastEvent().happening().facts()).containsExactlyEntriesOf(Map.of("rating", "4"));
        assertThat(unrated.complaintDetails().rating()).isNull();
        assertThat(unrated.lastEvent().happening().facts()).isEmpty();
    }

    @Test
    void a_citizen_who_says_nothing_has_accepted_when_the_window_is_over() {
        Story story = Story.complaintResolved().fire();

        assertThat(story.now().state()).isEqualTo("CLOSED");
        assertThat(story.now().closedAt()).contains(endOf("2026-12-06"));
        assertThat(story.now().outcome()).contains(Outcome.UPHELD);
        assertThat(story.lastEvent().happening().type()).isEqualTo("complaint.close-unchallenged");
    }

    @Test
    void an_objection_in_time_has_the_same_desk_look_again_with_a_new_time() {
        Story story =
                Story.complaintResolved().as(CITIZEN).at(endOf("2026-12-06")).complaint(c -> c.reopen(TEXT));

        assertThat(story.now().state()).isEqualTo("IN_PROGRESS");
        assertThat(story.now().outcome()).isEmpty();
        assertThat(story.now().assignee()).contains(HANDLER.id());
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.RUNNING);
        // Fifteen working days from Sunday 2026-12-06.
        assertThat(story.now().clock().answerDue()).isEqualTo(endOf("2026-12-27"));
        assertThat(story.now().clock().deadlines().acknowledgement())
                .as("nobody acknowledges again")
                .isNull();
        assertThat(story.now().escalation().level()).isZero();
        assertThat(story.lastMessage().type()).isEqualTo(MessageType.OBJECTION);
        assertThat(story.lastMessage().audience()).isEqualTo(Audience.CITIZEN);
    }

    /** A comment must not move the window, so it runs from the decision and from nothing else. */
    @Test
    void the_window_to_object_ends_with_its_last_day_whatever_was_noted_since() {
        Story.complaintResolved()
                .at("2026-12-05", "09:00")
                .complaint(c -> c.note(TEXT))
                .as(CITIZEN)
                .at(endOf("2026-12-06").plusMillis(1))
                .refusesComplaint("objectionWindow", c -> c.reopen(TEXT));
    }

    @Test
    void the_second_objection_climbs_and_there_is_no_third() {
        Story story = Story.complaintResolved().as(CITIZEN).complaint(c -> c.reopen(TEXT));
        story.as(HANDLER).complaint(c -> c.resolve(Story.answer()));
        story.as(CITIZEN).at("2026-11-28", "09:00").complaint(c -> c.reopen(TEXT));

        assertThat(story.complaintDetails().counts().reopenings()).isEqualTo(2);
        assertThat(story.now().escalation().level()).isEqualTo(1);
        assertThat(story.now().escalation().at()).isEqualTo(SampleOrganization.at("2026-11-28", "09:00"));
        assertThat(story.now().state()).isEqualTo("IN_PROGRESS");
        assertThat(story.events()
                        .subList(story.events().size() - 2, story.events().size()))
                .extracting(event -> event.happening().type())
                .containsExactly("complaint.reopen", "complaint.escalate");

        story.as(HANDLER).complaint(c -> c.resolve(Story.answer()));
        story.as(CITIZEN).refusesComplaint("reopeningLimit", c -> c.reopen(TEXT));
        assertThat(story.complaintDetails().deciders()).as("each once").containsExactly(HANDLER.id());
    }

    @Test
    void every_decision_opens_a_window_of_its_own() {
        Story story =
                Story.complaintResolved().as(CITIZEN).at("2026-12-01", "09:00").complaint(c -> c.reopen(TEXT));
        story.as(HANDLER).at("2026-12-20", "09:00").complaint(c -> c.resolve(Story.answer()));

        assertThat(story.now().decidedAt()).contains(SampleOrganization.at("2026-12-20", "09:00"));
        story.as(CITIZEN).at(endOf("2027-01-04")).complaint(c -> c.reopen(TEXT));
    }

    @Test
    void a_rejection_can_be_objected_to_like_an_answer_and_a_later_answer_takes_its_place() {
        Story story = Story.complaintInProgress().as(MANAGER).complaint(c -> c.reject(REFUSAL));
        assertThat(story.complaintDetails().rejection())
                .isEqualTo(new ComplaintDetails.Rejection(RejectionReason.NO_BREACH_NAMED, null));

        story.as(CITIZEN).complaint(c -> c.reopen(TEXT)).as(HANDLER).complaint(c -> c.resolve(Story.answer()));
        assertThat(story.complaintDetails().rejection()).isNull();
        assertThat(story.complaintDetails().deciders()).containsExactly(MANAGER.id(), HANDLER.id());
    }

    @Test
    void an_appeal_goes_to_somebody_else_with_a_time_of_its_own() {
        Story story =
                Story.complaintResolved().as(CITIZEN).at(endOf("2026-12-21")).complaint(c -> c.appeal(TEXT));

        assertThat(story.now().state()).isEqualTo("UNDER_APPEAL");
        assertThat(story.now().phase()).isEqualTo(Phase.OPEN);
        assertThat(story.now().assignee()).isEmpty();
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.RUNNING);
        assertThat(story.now().clock().answer().policyId()).isEqualTo("complaint.appeal");
        // Twenty working days from Monday 2026-12-21.
        assertThat(story.now().clock().answerDue()).isEqualTo(endOf("2027-01-18"));
        assertThat(story.lastMessage().type()).isEqualTo(MessageType.OBJECTION);
    }

    @Test
    void the_window_to_appeal_ends_with_its_thirtieth_day() {
        Story.complaintResolved()
                .as(CITIZEN)
                .at(endOf("2026-12-21").plusMillis(1))
                .refusesComplaint("appealWindow", c -> c.appeal(TEXT));
    }

    @Test
    void an_appeal_takes_a_closed_complaint_up_again() {
        Story story = Story.complaintResolved().fire();
        assertThat(story.now().closedAt()).isPresent();
        story.as(CITIZEN).at("2026-12-20", "09:00").complaint(c -> c.appeal(TEXT));

        assertThat(story.now().closedAt()).isEmpty();
        assertThat(story.now().state()).isEqualTo("UNDER_APPEAL");
    }

    @Test
    void a_complaint_that_was_closed_without_a_decision_cannot_be_appealed() {
        Story.of(SampleCases.complaint().state("CLOSED").phase(Phase.CLOSED))
                .as(CITIZEN)
                .refusesComplaint("decided", c -> c.appeal(TEXT));
    }

    @Test
    void who_decided_before_cannot_decide_the_appeal_in_whatever_part() {
        Staff handlerAsJudge = Staff.of(HANDLER.id(), Role.APPEAL_BODY);
        Staff screenerAsJudge = Staff.of(SCREENER.id(), Role.APPEAL_BODY);
        Story answered = Story.complaintResolved().as(CITIZEN).complaint(c -> c.appeal(TEXT));
        Story rejected =
                Story.complaint().complaint(c -> c.reject(REFUSAL)).as(CITIZEN).complaint(c -> c.appeal(TEXT));
        for (Ruling ruling : Ruling.values()) {
            answered.as(handlerAsJudge).refusesComplaint("otherDecider", c -> c.decideAppeal(ruling(ruling)));
            rejected.as(screenerAsJudge).refusesComplaint("otherDecider", c -> c.decideAppeal(ruling(ruling)));
        }
        answered.as(screenerAsJudge).complaint(c -> c.decideAppeal(ruling(Ruling.UPHOLD)));
    }

    @Test
    void an_accused_official_cannot_decide_the_appeal() {
        CaseSnapshotBuilder appealed =
                Story.complaintResolved().as(CITIZEN).complaint(c -> c.appeal(TEXT)).now().toBuilder()
                        .accused(List.of(JUDGE.id()));
        for (Ruling ruling : Ruling.values()) {
            Story.of(appealed).as(JUDGE).refusesComplaint("notAccused", c -> c.decideAppeal(ruling(ruling)));
        }
    }

    @Test
    void an_upheld_decision_closes_the_complaint_as_it_came_out() {
        Story story = appealed(Resolution.of(Outcome.NOT_UPHELD, "وارد نبود."))
                .as(JUDGE)
                .at("2026-12-01", "09:00")
                .complaint(c -> c.decideAppeal(ruling(Ruling.UPHOLD)));

        assertThat(story.now().state()).isEqualTo("CLOSED");
        assertThat(story.now().outcome()).contains(Outcome.NOT_UPHELD);
        assertThat(story.now().decidedAt()).contains(SampleOrganization.at("2026-12-01", "09:00"));
        assertThat(story.now().closedAt()).contains(SampleOrganization.at("2026-12-01", "09:00"));
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.STOPPED);
        assertThat(story.complaintDetails().deciders()).containsExactly(HANDLER.id(), JUDGE.id());
        assertThat(story.lastMessage().type()).isEqualTo(MessageType.ANSWER);
    }

    @Test
    void an_overturned_decision_closes_the_complaint_with_another_outcome() {
        Story story = appealed(Resolution.of(Outcome.NOT_UPHELD, "وارد نبود."))
                .as(JUDGE)
                .complaint(c -> c.decideAppeal(ruling(Ruling.OVERTURN)));

        assertThat(story.now().state()).isEqualTo("CLOSED");
        assertThat(story.now().outcome()).contains(Outcome.OVERTURNED);
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.STOPPED);
    }

    @Test
    void a_remanded_complaint_is_worked_on_again_with_a_new_time() {
        Story story = appealed(Story.answer())
                .as(JUDGE)
                .at("2026-12-01", "09:00")
                .complaint(c -> c.decideAppeal(ruling(Ruling.REMAND)));

        assertThat(story.now().state()).isEqualTo("IN_PROGRESS");
        assertThat(story.now().outcome()).isEmpty();
        assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.RUNNING);
        assertThat(story.now().clock().answer().policyId()).isEqualTo("complaint.answer");
        // Fifteen working days from Tuesday 2026-12-01.
        assertThat(story.now().clock().answerDue()).isEqualTo(endOf("2026-12-22"));

        story.as(HANDLER).complaint(c -> c.resolve(Story.answer())).as(CITIZEN).complaint(c -> c.appeal(TEXT));
        story.as(JUDGE).refusesComplaint("otherDecider", c -> c.decideAppeal(ruling(Ruling.UPHOLD)));
        story.as(OTHER_JUDGE).complaint(c -> c.decideAppeal(ruling(Ruling.UPHOLD)));
        assertThat(story.complaintDetails().deciders()).containsExactly(HANDLER.id(), JUDGE.id(), OTHER_JUDGE.id());
    }

    @Test
    void a_citizen_can_take_a_complaint_back_until_it_has_ended() {
        for (Story story : List.of(
                Story.complaint(), Story.complaintInProgress(), Story.complaintResolved(), appealed(Story.answer()))) {
            story.as(CITIZEN).at("2026-12-01", "09:00").complaint(Complaint::withdraw);

            assertThat(story.now().state()).isEqualTo("WITHDRAWN");
            assertThat(story.now().phase()).isEqualTo(Phase.CLOSED);
            assertThat(story.now().closedAt()).contains(SampleOrganization.at("2026-12-01", "09:00"));
            assertThat(story.now().clock().state()).isEqualTo(CaseClock.State.STOPPED);
        }
    }

    @Test
    void a_rating_given_before_an_appeal_is_kept() {
        Story story = Story.complaintResolved()
                .as(CITIZEN)
                .complaint(c -> c.accept(Acceptance.rated(1)))
                .complaint(c -> c.appeal(TEXT))
                .as(JUDGE)
                .complaint(c -> c.decideAppeal(ruling(Ruling.REMAND)))
                .as(HANDLER)
                .complaint(c -> c.resolve(Story.answer()))
                .as(CITIZEN)
                .complaint(c -> c.accept(Acceptance.unrated()));

        assertThat(story.complaintDetails().rating()).isEqualTo(1);
    }

    private static Story appealed(Resolution resolution) {
        return Story.complaintInProgress()
                .complaint(c -> c.resolve(resolution))
                .as(CITIZEN)
                .complaint(c -> c.appeal(TEXT));
    }

    private static AppealDecision ruling(Ruling ruling) {
        return AppealDecision.of(ruling, "رأی نمونه");
    }
}
