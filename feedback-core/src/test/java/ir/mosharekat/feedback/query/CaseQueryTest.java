package ir.mosharekat.feedback.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseQueryTest {

    private static final StaffId HANDLER = new StaffId("handler-1");
    private static final Instant RECEIVED = SampleCases.RECEIVED;

    /** A case that fits every criterion of {@link #CRITERIA}. */
    private final CaseFile file = file(SampleCases.complaint()
            .responsibleUnit(SampleOrganization.ROADS)
            .assignee(HANDLER)
            .category(SampleOrganization.LAMPS));

    /** Each criterion, as one that the case fits and one that it does not. */
    private static final List<List<UnaryOperator<CaseQueryBuilder>>> CRITERIA = List.of(
            List.of(query -> query.kinds(CaseKind.COMPLAINT), query -> query.kinds(CaseKind.TICKET)),
            List.of(query -> query.phases(Phase.OPEN, Phase.WAITING), query -> query.phases(Phase.DECIDED)),
            List.of(query -> query.state("RECEIVED"), query -> query.state("RESOLVED")),
            List.of(query -> query.unit(SampleOrganization.ROADS), query -> query.unit(SampleOrganization.WATER)),
            List.of(
                    query -> query.assignee(new CaseQuery.Assignee(HANDLER)),
                    query -> query.assignee(CaseQuery.Assignee.NOBODY)),
            List.of(
                    query -> query.category(SampleOrganization.LAMPS),
                    query -> query.category(SampleOrganization.STREETS)),
            List.of(
                    query -> query.dueBefore(
                            SampleOrganization.endOf("2026-11-24").plusMillis(1)),
                    query -> query.dueBefore(SampleOrganization.endOf("2026-11-24"))),
            List.of(
                    query -> query.received(new CaseQuery.Period(RECEIVED, RECEIVED.plusMillis(1))),
                    query -> query.received(new CaseQuery.Period(null, RECEIVED))),
            List.of(query -> query.text("چراغها خاموش"), query -> query.text("آسفالت")));

    @Test
    void a_question_without_criteria_fits_every_case() {
        assertThat(CaseQuery.builder().build().matches(file)).isTrue();
        assertThat(CaseQuery.builder().build().matches(file(SampleCases.ticket())))
                .isTrue();
    }

    @Test
    void each_criterion_alone_finds_what_fits_it_and_nothing_else() {
        for (int i = 0; i < CRITERIA.size(); i++) {
            assertThat(matches(CRITERIA.get(i).get(0))).as("criterion %d", i).isTrue();
            assertThat(matches(CRITERIA.get(i).get(1)))
                    .as("the opposite of criterion %d", i)
                    .isFalse();
        }
    }

    @Test
    void of_several_criteria_all_have_to_hold() {
        int combinations = 1 << CRITERIA.size();
        for (int wrong = 0; wrong < combinations; wrong++) {
            CaseQueryBuilder query = CaseQuery.builder();
            for (int i = 0; i < CRITERIA.size(); i++) {
                query = CRITERIA.get(i).get((wrong >> i) & 1).apply(query);
            }
            assertThat(query.build().matches(file))
                    .as("wrong ones in %d", wrong)
                    .isEqualTo(wrong == 0);
        }
    }

    @Test
    void several_kinds_or_phases_are_alternatives() {
        assertThat(matches(query -> query.kinds(CaseKind.values()))).isTrue();
        assertThat(matches(query -> query.kinds(CaseKind.TICKET).kinds(CaseKind.COMPLAINT)))
                .isTrue();
        assertThat(matches(query -> query.phases(Phase.values()))).isTrue();
        assertThat(matches(query -> query.phases(Phase.CLOSED, Phase.DECIDED, Phase.WAITING)))
                .isFalse();
    }

    @Test
    void nobody_finds_only_cases_that_nobody_works_on() {
        CaseFile idle = file(SampleCases.complaint());

        assertThat(CaseQuery.builder()
                        .assignee(CaseQuery.Assignee.NOBODY)
                        .build()
                        .matches(idle))
                .isTrue();
        assertThat(CaseQuery.builder()
                        .assignee(new CaseQuery.Assignee(HANDLER))
                        .build()
                        .matches(idle))
                .isFalse();
        assertThat(CaseQuery.builder().unit(SampleOrganization.ROADS).build().matches(idle))
                .isFalse();
        assertThat(CaseQuery.builder()
                        .category(SampleOrganization.LAMPS)
                        .build()
                        .matches(idle))
                .isFalse();
    }

    @Test
    void a_period_holds_its_first_instant_and_not_the_one_after_its_last() {
        CaseQuery.Period hour = new CaseQuery.Period(RECEIVED, RECEIVED.plusSeconds(3_600));

        assertThat(hour.contains(RECEIVED)).isTrue();
        assertThat(hour.contains(RECEIVED.plusMillis(3_599_999))).isTrue();
        assertThat(hour.contains(RECEIVED.minusMillis(1))).isFalse();
        assertThat(hour.contains(RECEIVED.plusSeconds(3_600))).isFalse();
        assertThat(new CaseQuery.Period(RECEIVED, null).contains(Instant.MAX)).isTrue();
        assertThat(new CaseQuery.Period(null, RECEIVED).contains(Instant.MIN)).isTrue();
        assertThat(CaseQuery.Period.ALWAYS.contains(Instant.MIN)).isTrue();
    }

    @Test
    void a_case_whose_time_stands_still_is_not_due_and_not_in_the_order_of_what_is_due() {
        CaseClock running = SampleCases.complaint().build().clock();
        for (CaseClock.State state : List.of(CaseClock.State.PAUSED, CaseClock.State.STOPPED)) {
            CaseClock still = new CaseClock(
                    state, running.deadlines().answerOnly(), running.promisedDue(), null, CaseClock.Watch.NONE);
            CaseFile waiting = file(SampleCases.complaint().clock(still));

            assertThat(CaseQuery.builder().dueBefore(Instant.MAX).build().matches(waiting))
                    .isFalse();
            assertThat(CaseQuery.builder().order(CaseOrder.DUE_FIRST).build().matches(waiting))
                    .isFalse();
            assertThat(CaseQuery.builder().order(CaseOrder.NEWEST_FIRST).build().matches(waiting))
                    .isTrue();
        }
    }

    @Test
    void what_is_due_next_is_the_acknowledgement_until_it_was_made_and_then_the_answer() {
        CaseClock clock = SampleCases.complaint().build().clock();
        CaseClock acknowledged = clock.with(clock.deadlines().acknowledged());
        CaseClock.Running later = new CaseClock.Running(
                "complaint.acknowledgement",
                SampleCases.RECEIVED,
                0,
                clock.answerDue().plusMillis(1),
                0);
        CaseClock late = clock.with(new CaseClock.Deadlines(clock.answer(), later, null));

        assertThat(clock.nextDue()).contains(SampleOrganization.endOf("2026-11-24"));
        assertThat(acknowledged.nextDue()).contains(SampleOrganization.endOf("2026-12-12"));
        assertThat(late.nextDue()).contains(SampleOrganization.endOf("2026-12-12"));
    }

    @Test
    void words_are_found_in_the_subject_and_in_what_citizens_may_read_however_they_are_spelled() {
        assertThat(matches(query -> query.text("چراغ هاي")))
                .as("another keyboard, a space")
                .isTrue();
        assertThat(matches(query -> query.text("خیابان خاموش")))
                .as("subject and message")
                .isTrue();
        assertThat(matches(query -> query.text("  "))).as("blank").isTrue();
        assertThat(matches(query -> query.text("محرمانه")))
                .as("a note for officials")
                .isFalse();
    }

    @Test
    void place_and_limit_are_no_criteria() {
        CaseCursor far = new CaseCursor(Instant.MIN, SampleCases.id(99));

        assertThat(matches(query -> query.after(far).limit(1))).isTrue();
    }

    @Test
    void a_page_holds_one_to_two_hundred_cases() {
        assertThat(CaseQuery.builder().build().limit()).isEqualTo(50);
        assertThat(CaseQuery.builder().limit(1).build().limit()).isEqualTo(1);
        assertThat(CaseQuery.builder().limit(200).build().limit()).isEqualTo(200);
        for (int limit : new int[] {0, -1, 201, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> CaseQuery.builder().limit(limit)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_same_question_for_another_page_keeps_every_criterion() {
        CaseQueryBuilder builder = CaseQuery.builder();
        for (List<UnaryOperator<CaseQueryBuilder>> criterion : CRITERIA) {
            builder = criterion.get(0).apply(builder);
        }
        CaseCursor place = new CaseCursor(RECEIVED, SampleCases.id(1));
        CaseQuery query =
                builder.order(CaseOrder.DUE_FIRST).limit(7).after(place).build();
        CaseQuery copy = query.toBuilder().build();

        assertThat(copy).usingRecursiveComparison().isEqualTo(query);
        assertThat(copy.after()).contains(place);
        assertThat(query.toBuilder().after(null).build().after()).isEmpty();
        assertThat(copy.matches(file)).isTrue();
        CRITERIA.forEach(criterion -> assertThat(
                        criterion.get(1).apply(noKinds(query)).build().matches(file))
                .isFalse());
    }

    @Test
    void a_built_question_is_not_changed_by_its_builder() {
        CaseQueryBuilder builder = CaseQuery.builder().kinds(CaseKind.COMPLAINT);
        CaseQuery query = builder.build();
        builder.kinds(CaseKind.TICKET).phases(Phase.CLOSED);

        assertThat(query.kinds()).containsExactly(CaseKind.COMPLAINT);
        assertThat(query.phases()).isEmpty();
    }

    /** Kinds and phases add up, so the opposite of one has to start without them. */
    private static CaseQueryBuilder noKinds(CaseQuery query) {
        CaseQueryBuilder builder = query.toBuilder();
        builder.kinds.clear();
        builder.phases.clear();
        return builder;
    }

    private boolean matches(UnaryOperator<CaseQueryBuilder> criterion) {
        return criterion.apply(CaseQuery.builder()).build().matches(file);
    }

    private static CaseFile file(CaseSnapshotBuilder snapshot) {
        CaseSnapshot built = snapshot.build();
        List<Message> messages = new ArrayList<>(Arrays.asList(
                message(1, Audience.CITIZEN, "سه هفته است که خاموش هستند."),
                message(2, Audience.STAFF, "این یادداشت محرمانه است.")));
        return new CaseFile(built, messages);
    }

    private static Message message(int number, Audience audience, String text) {
        Origin origin = new Origin(new ActorRef(ActorRef.Kind.ANONYMOUS, "-"), null, Channel.WEB);
        return new Message(number, MessageType.SUBMISSION, audience, origin, RECEIVED, text);
    }
}
