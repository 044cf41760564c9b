package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.Extension;
import ir.mosharekat.feedback.complaint.Question;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.handling.Entry;
import ir.mosharekat.feedback.handling.Progress;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.OrganizationBuilder;
import ir.mosharekat.feedback.organization.Oversight;
import ir.mosharekat.feedback.time.CalendarFact;
import ir.mosharekat.feedback.time.Closure;
import ir.mosharekat.feedback.time.Validity;
import ir.mosharekat.feedback.time.WeekendRule;
import ir.mosharekat.feedback.time.WorkCalendar;
import ir.mosharekat.feedback.time.WorkingDay;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Role;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A day is closed that was to be worked, or worked that was to be closed, while cases are open. */
class CorrectedCalendarTest extends OnEveryStore {

    /** The first Sunday after the morning on which the stories begin, a Saturday. */
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private static final Closure COLD = Closure.wholeDay(SUNDAY, "سرمای شدید", "استانداری، ابلاغ روز پیش");
    private static final WorkingDay AFTER_ALL = new WorkingDay(SUNDAY, "استانداری، ابلاغ بعدی");
    private static final CommandContext SUPERVISOR = Portal.official("supervisor", Role.SUPERVISOR);

    @Test
    void a_closure_announced_later_moves_open_deadlines_and_the_explanation_says_why_day_by_day() {
        Receipt receipt = register();
        Progress before = progress(receipt);
        CalendarEntry entry = feedback.calendar().correct(COLD, SUPERVISOR);
        assertThat(entry.number()).isEqualTo(1);
        runAll();

        Progress after = progress(receipt);
        assertThat(workingDaysBetween(before.clock().answerDue(), after.clock().answerDue()))
                .isEqualTo(1);
        assertThat(after.clock().promisedDue())
                .as("the receipt stays true")
                .isEqualTo(before.clock().promisedDue());
        assertThat(feedback.handling().explainDeadlines(receipt.caseId(), Portal.SCREENER))
                .hasEntrySatisfying(CaseClock.Duty.ANSWER, explanation -> {
                    assertThat(explanation.lines(Locale.ENGLISH))
                            .filteredOn(line -> line.contains("سرمای شدید"))
                            .singleElement()
                            .asString()
                            .contains("not counted", "closure", "ابلاغ روز پیش");
                    assertThat(explanation.due().toLocalDate())
                            .isEqualTo(dateOf(after.clock().answerDue()));
                });
    }

    @Test
    void the_citizen_is_told_and_the_history_keeps_it() {
        Receipt receipt = register();
        feedback.calendar().correct(COLD, SUPERVISOR);
        runAll();

        assertThat(track(receipt).view().conversation().shown().orElseThrow())
                .extracting(Entry::text)
                .filteredOn(text -> text.contains("روزهای کاری تغییر کرده است"))
                .singleElement()
                .asString()
                .contains("۱۴۰۵", "Working days have changed");
        List<CaseEvent> history = feedback.handling().history(receipt.caseId(), 0, Portal.SCREENER);
        assertThat(EventChain.firstBreak(receipt.caseId(), history)).isEmpty();
        assertThat(history).last().satisfies(event -> {
            assertThat(event.happening().type()).isEqualTo("complaint.recount");
            assertThat(event.happening().facts()).containsEntry("edition", "1");
        });
    }

    @Test
    void every_open_case_follows_once_however_many_there_are() {
        List<CaseId> all = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            all.add(register().caseId());
            clock.move(Duration.ofMillis(i % 3));
        }
        feedback.calendar().correct(COLD, SUPERVISOR);
        runAll();
        clock.move(Duration.ofMinutes(3));
        runAll();
        assertThat(all)
                .allSatisfy(id -> assertThat(types(id)).containsExactly("complaint.submit", "complaint.recount"));
    }

    @Test
    void what_has_ended_and_what_is_due_before_stays_as_it_is() {
        Receipt ended = register();
        feedback.complaints().withdraw(ended.caseId(), holder(track(ended)));
        Receipt open = register();
        feedback.calendar().correct(Closure.wholeDay(LocalDate.of(2027, 6, 1), "دور", "استانداری"), SUPERVISOR);
        runAll();
        assertThat(types(ended.caseId())).doesNotContain("complaint.recount");
        assertThat(types(open.caseId())).containsExactly("complaint.submit");
    }

    @Test
    void after_the_file_was_changed_deadlines_are_counted_anew_when_somebody_asks_for_it() {
        Receipt receipt = register();
        Instant due = progress(receipt).clock().answerDue();
        runUnder(closedOn(SUNDAY));
        runAll();
        assertThat(progress(receipt).clock().answerDue()).isEqualTo(due);
        assertThatThrownBy(() -> feedback.calendar().recount(Portal.HANDLER)).isInstanceOf(AccessDeniedException.class);
        feedback.calendar().recount(SUPERVISOR);
        runAll();
        assertThat(workingDaysBetween(due, progress(receipt).clock().answerDue()))
                .isEqualTo(1);
        assertThat(types(receipt.caseId())).containsExactly("complaint.submit", "complaint.recount");
    }

    @Test
    void a_case_that_waits_for_its_citizen_follows_when_its_time_goes_on() {
        Receipt receipt = inProgress();
        Instant due = progress(receipt).clock().answerDue();
        feedback.complaints().ask(receipt.caseId(), Question.of("کدام خیابان؟", 5), Portal.HANDLER);
        feedback.calendar().correct(COLD, SUPERVISOR);
        runAll();
        assertThat(progress(receipt).clock().answerDue()).isEqualTo(due);
        feedback.complaints().reply(receipt.caseId(), Statement.of("خیابان نمونه"), holder(track(receipt)));
        assertThat(workingDaysBetween(due, progress(receipt).clock().answerDue()))
                .isEqualTo(1);
    }

    @Test
    void an_extension_ends_on_the_day_that_was_named_though_a_day_beyond_the_old_one_was_closed_since() {
        Receipt receipt = inProgress();
        LocalDate due = dateOf(progress(receipt).clock().answerDue());
        LocalDate closed = feedback.calendar().current().nextWorkingDay(due);
        feedback.calendar().correct(Closure.wholeDay(closed, "سرمای شدید", "استانداری"), SUPERVISOR);
        runAll();
        assertThat(types(receipt.caseId())).doesNotContain("complaint.recount");

        LocalDate until = feedback.calendar().current().nextWorkingDay(closed);
        feedback.complaints().extend(receipt.caseId(), Extension.until(until, "کار ادامه دارد."), Portal.MANAGER);
        assertThat(dateOf(progress(receipt).clock().answerDue())).isEqualTo(until);
    }

    @Test
    void an_extension_that_gives_no_day_more_is_refused_although_the_case_has_yet_to_follow() {
        Receipt receipt = inProgress();
        LocalDate due = dateOf(progress(receipt).clock().answerDue());
        feedback.calendar().correct(COLD, SUPERVISOR);
        LocalDate follows = feedback.calendar().current().nextWorkingDay(due);

        assertRule(
                "laterDue",
                () -> feedback.complaints()
                        .extend(receipt.caseId(), Extension.until(follows, "کار ادامه دارد."), Portal.MANAGER));
        runAll();
        assertThat(dateOf(progress(receipt).clock().answerDue())).isEqualTo(follows);
        feedback.complaints()
                .extend(receipt.caseId(), Extension.until(follows.plusDays(7), "کار ادامه دارد."), Portal.MANAGER);
    }

    @Test
    void a_day_that_is_worked_after_all_brings_the_deadline_back() {
        Receipt receipt = register();
        Instant due = progress(receipt).clock().answerDue();
        feedback.calendar().correct(COLD, SUPERVISOR);
        runAll();
        feedback.calendar().correct(AFTER_ALL, SUPERVISOR);
        runAll();
        assertThat(progress(receipt).clock().answerDue()).isEqualTo(due);
    }

    @Test
    void a_policy_can_let_deadlines_move_later_only_and_explains_the_day_that_stayed() {
        runUnder(recounting(Oversight.Recount.ONLY_LATER));
        Receipt receipt = register();
        feedback.calendar().correct(COLD, SUPERVISOR);
        runAll();
        Instant later = progress(receipt).clock().answerDue();
        feedback.calendar().correct(AFTER_ALL, SUPERVISOR);
        runAll();
        assertThat(progress(receipt).clock().answerDue()).isEqualTo(later);
        assertThat(feedback.handling().explainDeadlines(receipt.caseId(), Portal.SCREENER))
                .hasEntrySatisfying(CaseClock.Duty.ANSWER, explanation -> {
                    assertThat(explanation.due().toLocalDate()).isEqualTo(dateOf(later));
                    assertThat(explanation.text(Locale.ENGLISH)).contains("سرمای شدید");
                });
    }

    @Test
    void a_policy_can_keep_deadlines_as_they_were_computed() {
        runUnder(recounting(Oversight.Recount.KEEP));
        Receipt receipt = register();
        Instant due = progress(receipt).clock().answerDue();
        feedback.calendar().correct(COLD, SUPERVISOR);
        runAll();
        assertThat(progress(receipt).clock().answerDue()).isEqualTo(due);
        assertThat(types(receipt.caseId())).containsExactly("complaint.submit");
        assertThat(feedback.handling().explainDeadlines(receipt.caseId(), Portal.SCREENER))
                .hasEntrySatisfying(
                        CaseClock.Duty.ANSWER,
                        explanation ->
                                assertThat(explanation.text(Locale.ENGLISH)).doesNotContain("سرمای شدید"));
    }

    /** Announced by a node that died before it could do more: the log is all there is. */
    @Test
    void nobody_climbs_by_a_day_that_does_not_hold_any_more_though_the_case_was_not_reached_yet() {
        Receipt receipt = register();
        Instant due = Objects.requireNonNull(
                        progress(receipt).clock().deadlines().acknowledgement())
                .due();
        LocalDate closed = dateOf(due);
        store().inUnitOfWork(feedback.organization().tenant(), unit -> {
            unit.calendar()
                    .append(new CalendarEntry(
                            1, clock.instant(), SUPERVISOR.origin(), Closure.wholeDay(closed, "سرما", "استانداری")));
            return closed;
        });
        clock.set(due.plusMillis(1));
        runAll();
        assertThat(types(receipt.caseId())).doesNotContain("complaint.miss", "complaint.escalate");
        clock.set(feedback.calendar()
                .current()
                .endOf(feedback.calendar().current().nextWorkingDay(closed))
                .plusMillis(1));
        runAll();
        assertThat(types(receipt.caseId())).contains("complaint.miss", "complaint.escalate");
    }

    @Test
    void another_node_hears_of_it_within_a_minute() {
        Feedback other = anotherNode();
        WorkCalendar known = other.calendar().current();
        feedback.calendar().correct(COLD, SUPERVISOR);
        assertThat(feedback.calendar().current().isWorkingDay(SUNDAY)).isFalse();
        assertThat(other.calendar().current()).isEqualTo(known);
        clock.move(Duration.ofMinutes(1));
        assertThat(other.calendar().current().isWorkingDay(SUNDAY)).isFalse();
        assertThat(anotherNode().calendar().current().isWorkingDay(SUNDAY))
                .as("a node that has just begun")
                .isFalse();
    }

    @Test
    void what_a_node_registers_that_has_not_heard_yet_follows_a_little_later() {
        register();
        Feedback other = anotherNode();
        other.calendar().current();
        feedback.calendar().correct(COLD, SUPERVISOR);
        runAll();
        clock.move(Duration.ofSeconds(30));
        Receipt receipt = other.complaints().register(Portal.complaint("خاموشی"), Portal.CITIZEN);
        Instant old = progress(receipt).clock().answerDue();
        clock.move(Duration.ofMinutes(2));
        runAll();
        assertThat(workingDaysBetween(old, progress(receipt).clock().answerDue()))
                .isEqualTo(1);
    }

    @Test
    void a_node_that_has_not_heard_yet_takes_nothing_back() {
        Receipt receipt = register();
        Feedback other = anotherNode();
        other.calendar().current();
        feedback.calendar().correct(COLD, SUPERVISOR);
        runAll();
        Instant due = progress(receipt).clock().answerDue();
        other.handling().note(receipt.caseId(), Statement.of("یادداشت"), Portal.SCREENER);
        while (other.dispatcher().runOnce() > 0) {
            // All that is due, by the other node.
        }
        assertThat(progress(receipt).clock().answerDue()).isEqualTo(due);
        assertThat(types(receipt.caseId())).containsExactly("complaint.submit", "complaint.recount", "complaint.note");
    }

    @Test
    void it_can_be_said_later_what_was_believed_before() {
        Instant before = clock.instant();
        clock.move(Duration.ofHours(1));
        feedback.calendar().correct(COLD, SUPERVISOR);
        clock.move(Duration.ofHours(1));
        feedback.calendar().correct(AFTER_ALL, SUPERVISOR);

        assertThat(feedback.calendar().asOf(before).isWorkingDay(SUNDAY)).isTrue();
        assertThat(feedback.calendar().asOf(before.plus(Duration.ofMinutes(90))).isWorkingDay(SUNDAY))
                .isFalse();
        assertThat(feedback.calendar().current().isWorkingDay(SUNDAY)).isTrue();
        assertThat(feedback.calendar().entries(0))
                .extracting(CalendarEntry::fact)
                .containsExactly(COLD, AFTER_ALL);
        assertThat(feedback.calendar().entries(1))
                .extracting(CalendarEntry::number)
                .containsExactly(2L);
    }

    @Test
    void only_who_may_announces_and_nothing_is_announced_that_says_nothing_or_closes_everything() {
        for (CommandContext official : List.of(Portal.SCREENER, Portal.HANDLER, Portal.MANAGER, Portal.CITIZEN)) {
            assertThatThrownBy(() -> feedback.calendar().correct(COLD, official))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(feedback.calendar().mayCorrect(official)).isFalse();
        }
        assertThat(feedback.calendar().mayCorrect(SUPERVISOR)).isTrue();
        feedback.calendar().correct(COLD, SUPERVISOR);
        assertRule("calendarChanges", () -> feedback.calendar().correct(COLD, SUPERVISOR));
        CalendarFact never = new WeekendRule(Validity.from(SUNDAY), EnumSet.allOf(DayOfWeek.class), "اشتباه");
        assertRule("workingDays", () -> feedback.calendar().correct(never, SUPERVISOR));
        assertThat(feedback.calendar().entries(0)).hasSize(1);
    }

    @Test
    void what_several_announce_at_once_is_all_there_and_numbered_without_a_gap() throws Exception {
        ExecutorService officials = Executors.newFixedThreadPool(4);
        try {
            List<Callable<CalendarEntry>> announcements = IntStream.range(0, 4)
                    .mapToObj(i -> Closure.wholeDay(SUNDAY.plusDays(7L * i), "سرما", "استانداری"))
                    .map(closure -> (Callable<CalendarEntry>)
                            () -> anotherNode().calendar().correct(closure, SUPERVISOR))
                    .toList();
            for (Future<CalendarEntry> one : officials.invokeAll(announcements)) {
                one.get();
            }
        } finally {
            officials.shutdownNow();
        }
        assertThat(feedback.calendar().entries(0))
                .extracting(CalendarEntry::number)
                .containsExactly(1L, 2L, 3L, 4L);
        assertThat(Set.copyOf(feedback.calendar().entries(0).stream()
                        .map(CalendarEntry::fact)
                        .toList()))
                .hasSize(4);
    }

    private Receipt register() {
        return feedback.complaints().register(Portal.complaint("خاموشی چراغ‌ها"), Portal.CITIZEN);
    }

    private Receipt inProgress() {
        Receipt receipt = register();
        feedback.complaints().assign(receipt.caseId(), Assignment.to("agency/roads"), Portal.SCREENER);
        feedback.complaints().start(receipt.caseId(), Portal.HANDLER);
        return receipt;
    }

    private Progress progress(Receipt receipt) {
        return view(receipt).progress().shown().orElseThrow();
    }

    private List<String> types(CaseId id) {
        return feedback.handling().history(id, 0, Portal.SCREENER).stream()
                .map(event -> event.happening().type())
                .toList();
    }

    private LocalDate dateOf(Instant instant) {
        return feedback.calendar().current().dateOf(instant);
    }

    /** From the day after the one to the other. */
    private int workingDaysBetween(Instant one, Instant other) {
        return feedback.calendar().current().workingDaysBetween(dateOf(one).plusDays(1), dateOf(other));
    }

    private static Organization closedOn(LocalDate day) {
        Organization semnan = ExampleOrganizations.semnan();
        var changed = copy(semnan).calendar(semnan.calendar().with(Closure.wholeDay(day, "سرمای شدید", "استانداری")));
        for (CaseKind kind : CaseKind.values()) {
            changed.policy(kind, semnan.policy(kind, null));
        }
        return changed.build();
    }

    private static OrganizationBuilder copy(Organization semnan) {
        var copy = Organization.builder(semnan.tenant(), semnan.name(), semnan.province())
                .intake(semnan.intake())
                .calendar(semnan.calendar());
        semnan.units().forEach(copy::unit);
        semnan.categories().forEach(copy::category);
        return copy;
    }

    private static Organization recounting(Oversight.Recount recount) {
        Organization semnan = ExampleOrganizations.semnan();
        var changed = copy(semnan);
        for (CaseKind kind : CaseKind.values()) {
            CasePolicy policy = semnan.policy(kind, null);
            Oversight oversight = new Oversight(
                    policy.oversight().warningDays(),
                    policy.oversight().bands(),
                    policy.oversight().ladder(),
                    recount);
            changed.policy(kind, new CasePolicy(policy.times(), policy.limits(), policy.windows(), oversight));
        }
        return changed.build();
    }
}
