package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseClock.Duty;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.Extension;
import ir.mosharekat.feedback.complaint.Question;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.linking.CoSignature;
import ir.mosharekat.feedback.linking.Conversion;
import ir.mosharekat.feedback.linking.Split;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.Ladder;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.OrganizationBuilder;
import ir.mosharekat.feedback.organization.Oversight;
import ir.mosharekat.feedback.organization.TimeLimits;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.time.Closure;
import ir.mosharekat.feedback.time.DayCount;
import ir.mosharekat.feedback.time.DeadlinePolicy;
import ir.mosharekat.feedback.time.WorkCalendar;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.whatif.Affected;
import ir.mosharekat.feedback.whatif.Load;
import ir.mosharekat.feedback.whatif.Punctuality;
import ir.mosharekat.feedback.whatif.Scenario;
import ir.mosharekat.feedback.whatif.WhatIfReport;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What would have become of cases under other rules, on every store. */
class WhatIfTest extends OnEveryStore {

    private static final CommandContext SUPERVISOR = Portal.official("supervisor", Role.SUPERVISOR);
    private static final CommandContext CLERK = Portal.official("clerk", Role.INTAKE_CLERK);
    private static final CategoryId ROADS = new CategoryId("roads/maintenance");
    private static final CategoryId WATER = new CategoryId("water");
    private static final Statement TEXT = Statement.of("متن نمونه");

    private final WorkCalendar calendar = ExampleOrganizations.semnan().calendar();
    private final CasePolicy standard = ExampleOrganizations.semnan().policy(CaseKind.COMPLAINT, null);

    @BeforeEach
    void begin() {
        runUnder(under(standard, calendar));
    }

    @Test
    void a_change_of_nothing_changes_nothing() {
        Receipt late = started();
        moveWorkingDays(18);
        resolve(late);
        started();
        WhatIfReport report = run(feedback.organization());
        assertThat(report.asOf()).isEqualTo(clock.instant());
        assertThat(report.cases()).isEqualTo(2);
        assertThat(report.changed()).isEqualTo(report.present());
        assertThat(report.relieved()).isEqualTo(new Affected(0, List.of()));
        assertThat(report.burdened()).isEqualTo(new Affected(0, List.of()));
        assertThat(report.present().duties())
                .containsOnly(
                        Map.entry(Duty.ACKNOWLEDGEMENT, new Punctuality(2, 0, 0, 0)),
                        Map.entry(Duty.REPLY, Punctuality.NONE),
                        Map.entry(Duty.ANSWER, new Punctuality(2, 1, 3, 3)));
    }

    @Test
    void a_week_that_had_been_closed_turns_breaches_into_none() {
        List<Receipt> late = List.of(started(), started(), started());
        moveWorkingDays(18);
        late.forEach(this::resolve);
        LocalDate closed = calendar.dateOf(clock.instant()).minusDays(9);
        WorkCalendar corrected = calendar;
        for (int day = 0; day < 7; day++) {
            corrected = corrected.with(Closure.wholeDay(closed.plusDays(day), "سرما", "استانداری سمنان"));
        }
        WhatIfReport report = run(under(standard, corrected));
        assertThat(report.present().of(Duty.ANSWER)).isEqualTo(new Punctuality(3, 3, 3, 3));
        assertThat(report.changed().of(Duty.ANSWER)).isEqualTo(new Punctuality(3, 0, 0, 0));
        assertThat(report.present().escalations()).containsOnly(Map.entry(1, 3L));
        assertThat(report.changed().escalations()).isEmpty();
        assertThat(report.relieved().cases()).isEqualTo(3);
        assertThat(report.relieved().newest())
                .containsExactlyInAnyOrderElementsOf(
                        late.stream().map(Receipt::caseId).toList());
        assertThat(report.burdened().cases()).isZero();
    }

    @Test
    void halving_the_days_of_one_category_doubles_what_is_due_on_the_day_of_another() {
        Organization twenty = builder(standard, calendar)
                .policy(ROADS, answeredWithin(20))
                .policy(WATER, answeredWithin(10))
                .build();
        runUnder(twenty);
        for (CategoryId category : List.of(ROADS, WATER)) {
            assign(register(category).caseId());
        }
        LocalDate first = workingDayAfter(10);
        LocalDate last = workingDayAfter(20);
        WhatIfReport report = run(builder(standard, calendar)
                .policy(ROADS, answeredWithin(10))
                .policy(WATER, answeredWithin(10))
                .build());
        assertThat(report.present().busiest())
                .containsExactly(new Load(Portal.ROADS, first, 1), new Load(Portal.ROADS, last, 1));
        assertThat(report.changed().busiest()).containsExactly(new Load(Portal.ROADS, first, 2));
    }

    @Test
    void the_newest_hundred_of_those_that_would_be_late_are_named() {
        List<CaseId> registered = new ArrayList<>();
        for (int i = 0; i < CaseQuery.LARGEST_PAGE + 10; i++) {
            CaseId id = register(ROADS).caseId();
            assign(id);
            registered.add(id);
            clock.move(Duration.ofMillis(1));
        }
        moveWorkingDays(8);
        WhatIfReport report = run(under(answeredWithin(7), calendar));
        Collections.reverse(registered);
        assertThat(report.cases()).isEqualTo(registered.size());
        assertThat(report.burdened())
                .isEqualTo(new Affected(registered.size(), registered.subList(0, Affected.MOST_NAMED)));
        assertThat(report.relieved().cases()).isZero();
    }

    @Test
    void another_ladder_is_climbed_by_its_own_rungs() {
        Receipt receipt = started();
        for (int day = 0; day < 15 + 6; day++) {
            moveWorkingDays(1);
            runAll();
        }
        assertThat(view(receipt).progress().shown().orElseThrow().escalation().level())
                .isEqualTo(2);
        Ladder daily = new Ladder(List.of(new Ladder.Rung(1, new Ladder.Above(0))));
        Oversight steep = new Oversight(
                standard.oversight().warningDays(),
                standard.oversight().bands(),
                daily,
                standard.oversight().recount());
        WhatIfReport report =
                run(under(new CasePolicy(standard.times(), standard.limits(), standard.windows(), steep), calendar));
        assertThat(report.present().escalations()).containsOnly(Map.entry(1, 1L), Map.entry(2, 1L));
        assertThat(report.changed().escalations()).hasSize(5).containsEntry(5, 1L);
    }

    @Test
    void nobody_counts_a_case_that_accuses_them_and_an_actor_without_a_scope_counts_none() {
        CaseId seen = register(ROADS).caseId();
        CaseId hidden = feedback.complaints()
                .register(
                        RegisterComplaint.builder()
                                .category(ROADS.value())
                                .accusing(List.of("supervisor"))
                                .subject("رفتار")
                                .text("چراغ‌های خیابان نمونه خاموش است.")
                                .build(),
                        Portal.CITIZEN)
                .caseId();
        moveWorkingDays(20);
        Scenario shorter = Scenario.of(under(unacknowledgedFor(30, 7), calendar));
        runUnder(under(unacknowledgedFor(30, 40), calendar));
        assertThat(feedback.whatIf().run(shorter, Portal.SCREENER).burdened().newest())
                .containsExactlyInAnyOrder(seen, hidden);
        WhatIfReport accused = feedback.whatIf().run(shorter, SUPERVISOR);
        assertThat(accused.cases()).isEqualTo(1);
        assertThat(accused.burdened()).isEqualTo(new Affected(1, List.of(seen)));

        for (CommandContext nobody : List.of(
                Portal.CITIZEN,
                Portal.HANDLER,
                CommandContext.of(new Actor.IdentifiedCitizen(new CitizenId("c-1")), Channel.WEB),
                Portal.SCREENER.onBehalfOf(SUPERVISOR.actor()))) {
            WhatIfReport empty = feedback.whatIf().run(shorter, nobody);
            assertThat(empty.cases()).isZero();
            assertThat(empty.present().of(Duty.ANSWER)).isEqualTo(Punctuality.NONE);
            assertThat(empty.changed().busiest()).isEmpty();
        }
    }

    @Test
    void a_scenario_is_over_the_time_the_kind_and_the_category_it_names() {
        register(ROADS);
        register(WATER);
        write(Channel.WEB);
        clock.move(Duration.ofDays(1));
        Instant second = clock.instant();
        register(ROADS);
        Scenario all = Scenario.of(feedback.organization());
        assertThat(cases(all)).isEqualTo(4);
        assertThat(cases(all.kind(CaseKind.TICKET))).isEqualTo(1);
        assertThat(cases(all.category(ROADS))).isEqualTo(2);
        assertThat(cases(all.received(new CaseQuery.Period(second, null)))).isEqualTo(1);
        assertThat(cases(all.received(new CaseQuery.Period(null, second)).category(ROADS)))
                .isEqualTo(1);
    }

    @Test
    void looking_back_leaves_every_case_as_it_is() {
        Receipt receipt = started();
        moveWorkingDays(20);
        List<CaseEvent> before = history(receipt.caseId());
        long version = view(receipt).version();
        run(under(answeredWithin(3), calendar));
        assertThat(history(receipt.caseId())).isEqualTo(before);
        assertThat(view(receipt).version()).isEqualTo(version);
        runAll();
        assertThat(history(receipt.caseId())).hasSizeGreaterThan(before.size());
    }

    @Test
    void a_life_with_everything_that_moves_a_deadline_comes_out_as_it_was() {
        Receipt receipt = started();
        CaseId id = receipt.caseId();
        assertPlayedAsItIs(id);
        feedback.complaints().ask(id, Question.of("کدام خیابان؟", 9), Portal.HANDLER);
        clock.move(Duration.ofDays(6));
        feedback.complaints().reply(id, TEXT, holder(track(receipt)));
        assertPlayedAsItIs(id);
        feedback.complaints()
                .extend(
                        id,
                        Extension.until(calendar.dateOf(clock.instant()).plusDays(40), "کار ادامه دارد."),
                        Portal.MANAGER);
        assertPlayedAsItIs(id);
        resolve(receipt);
        clock.move(Duration.ofDays(2));
        feedback.complaints().reopen(id, TEXT, holder(track(receipt)));
        assertPlayedAsItIs(id);
        resolve(receipt);
        clock.move(Duration.ofDays(1));
        feedback.complaints().appeal(id, TEXT, holder(track(receipt)));
        assertPlayedAsItIs(id);
        assertThat(run(feedback.organization()).present().of(Duty.ANSWER)).isEqualTo(new Punctuality(3, 0, 0, 0));
    }

    @Test
    void cases_made_of_others_are_played_from_what_they_began_with() {
        CaseId whole = started().caseId();
        clock.move(Duration.ofDays(1));
        CaseId part = feedback.linking()
                .split(
                        whole,
                        Split.of("قطعی آب", "آب هم از سه روز پیش قطع است.", "جدا شد.")
                                .category(WATER.value()),
                        Portal.SCREENER)
                .caseId();
        assertPlayedAsItIs(part);
        clock.move(Duration.ofDays(1));
        CaseId ticket = feedback.linking()
                .convert(
                        register(ROADS).caseId(),
                        Conversion.toTicket("governor-office", Contribution.OPINION, "نظر است."),
                        Portal.SCREENER)
                .id();
        assertPlayedAsItIs(ticket);
        clock.move(Duration.ofDays(1));
        CaseId signed =
                feedback.linking().coSign(whole, CoSignature.by(null), CLERK).caseId();
        assertThat(run(feedback.organization()).present().of(Duty.ANSWER).owed())
                .isEqualTo(4);
        feedback.linking().unmerge(signed, TEXT, Portal.SCREENER);
        assertPlayedAsItIs(signed);
        assertThat(run(feedback.organization()).present().of(Duty.ANSWER).owed())
                .isEqualTo(5);
    }

    @Test
    void what_was_never_confirmed_is_owed_to_nobody() {
        write(Channel.EMAIL);
        assertThat(run(feedback.organization()).present().of(Duty.ANSWER)).isEqualTo(Punctuality.NONE);
        clock.move(Duration.ofDays(30));
        runAll();
        assertThat(run(feedback.organization()).present().of(Duty.ANSWER)).isEqualTo(Punctuality.NONE);
    }

    /** The present side of a report over this case alone: its answer is due on the day on which it really is. */
    private void assertPlayedAsItIs(CaseId id) {
        var progress =
                feedback.handling().view(id, Portal.SCREENER).progress().shown().orElseThrow();
        Instant received = progress.receivedAt();
        CaseClock real = progress.clock();
        assertThat(real.state()).isEqualTo(CaseClock.State.RUNNING);
        WhatIfReport report = feedback.whatIf()
                .run(
                        Scenario.of(feedback.organization())
                                .received(new CaseQuery.Period(received, received.plusMillis(1))),
                        Portal.SCREENER);
        assertThat(report.present().busiest()).extracting(Load::day).contains(calendar.dateOf(real.answerDue()));
    }

    private WhatIfReport run(Organization changed) {
        return feedback.whatIf().run(Scenario.of(changed), Portal.SCREENER);
    }

    private long cases(Scenario scenario) {
        return feedback.whatIf().run(scenario, Portal.SCREENER).cases();
    }

    private List<CaseEvent> history(CaseId id) {
        return feedback.handling().history(id, 0, Portal.SCREENER);
    }

    private Receipt register(CategoryId category) {
        return feedback.complaints()
                .register(
                        RegisterComplaint.builder()
                                .category(category.value())
                                .subject("خاموشی")
                                .text("چراغ‌های خیابان نمونه خاموش است.")
                                .build(),
                        Portal.CITIZEN);
    }

    private void write(Channel channel) {
        feedback.tickets()
                .register(
                        RegisterTicket.builder()
                                .addressee("governor-office")
                                .subject("خاموشی")
                                .text("چراغ‌های خیابان نمونه خاموش است.")
                                .build(),
                        CommandContext.citizen(channel));
    }

    private void assign(CaseId id) {
        feedback.complaints().assign(id, Assignment.to(Portal.ROADS.value()), Portal.SCREENER);
    }

    private Receipt started() {
        Receipt receipt = register(ROADS);
        assign(receipt.caseId());
        feedback.complaints().start(receipt.caseId(), Portal.HANDLER);
        return receipt;
    }

    private void resolve(Receipt receipt) {
        feedback.complaints().resolve(receipt.caseId(), Resolution.of(Outcome.UPHELD, "درست شد."), Portal.HANDLER);
    }

    private void moveWorkingDays(int days) {
        LocalDate today = calendar.dateOf(clock.instant());
        clock.move(Duration.ofDays(ChronoUnit.DAYS.between(today, workingDayAfter(days))));
    }

    private LocalDate workingDayAfter(int days) {
        LocalDate day = calendar.dateOf(clock.instant());
        for (int counted = 0; counted < days; counted++) {
            day = calendar.nextWorkingDay(day);
        }
        return day;
    }

    private Organization under(CasePolicy complaints, WorkCalendar days) {
        return builder(complaints, days).build();
    }

    /** The units and categories of the example, with other policies and days. */
    private OrganizationBuilder builder(CasePolicy complaints, WorkCalendar days) {
        Organization semnan = feedback.organization();
        OrganizationBuilder builder = Organization.builder(semnan.tenant(), semnan.name(), semnan.province())
                .intake(semnan.intake())
                .policy(CaseKind.COMPLAINT, complaints)
                .policy(CaseKind.TICKET, semnan.policy(CaseKind.TICKET, null))
                .calendar(days);
        semnan.units().forEach(builder::unit);
        semnan.categories().forEach(builder::category);
        return builder;
    }

    private CasePolicy answeredWithin(int days) {
        return limited(standard.times().acknowledgement(), days);
    }

    private CasePolicy unacknowledgedFor(int acknowledgement, int days) {
        return limited(days(standard.times().acknowledgement(), acknowledgement), days);
    }

    private CasePolicy limited(DeadlinePolicy acknowledgement, int days) {
        TimeLimits times = standard.times();
        return new CasePolicy(
                new TimeLimits(acknowledgement, times.reply(), days(times.answer(), days), times.appeal()),
                standard.limits(),
                standard.windows(),
                standard.oversight());
    }

    private static DeadlinePolicy days(DeadlinePolicy policy, int days) {
        return new DeadlinePolicy(
                policy.id(), DayCount.workingDays(days), policy.dueTime(), policy.basis(), policy.outer());
    }
}
