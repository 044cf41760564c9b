package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.ConcurrentUpdateException;
import ir.mosharekat.feedback.error.IllegalTransitionException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.handling.Entry;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.linking.Conversion;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.KeptRateQuery;
import ir.mosharekat.feedback.promise.Pledge;
import ir.mosharekat.feedback.promise.Postponement;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromisePage;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.promise.PromiseState;
import ir.mosharekat.feedback.promise.PromiseView;
import ir.mosharekat.feedback.promise.PromiseView.Lateness;
import ir.mosharekat.feedback.promise.PromiseView.Standing;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.ticket.Answer;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Promises, from the word to the rate, on every store. Each story begins on Saturday 2026-11-21 at noon in Tehran. */
class PromisesTest extends OnEveryStore {

    private static final CommandContext SUPERVISOR = Portal.official("supervisor", Role.SUPERVISOR);
    private static final CommandContext GOVERNOR =
            Portal.official("governor", Role.GOVERNOR, new UnitId("governor-office"));
    private static final CommandContext NEIGHBOUR =
            Portal.official("neighbour", Role.HANDLER, new UnitId("agency/water"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String LAMPS = "همه چراغ‌های خیابان نمونه روشن می‌شود.";
    private static final Statement DONE = Statement.of("دوازده چراغ عوض شد.");
    private static final Statement BECAUSE = Statement.of("کابل هنوز نرسیده است.");
    private static final Statement NOT_SO = Statement.of("سه چراغ هنوز خاموش است.");

    // It reaches the citizen

    @Test
    void what_is_promised_and_what_becomes_of_it_is_read_by_the_citizen_and_stands_in_the_history() {
        Receipt receipt = inProgress();
        PromiseView made = promise(receipt, 5);
        assertThat(told(receipt, MessageType.PROMISE))
                .singleElement()
                .asString()
                .startsWith(LAMPS)
                .contains("پنجشنبه ۵ آذر ۱۴۰۵");
        feedback.promises().keep(made.id(), DONE, Portal.HANDLER);

        assertThat(told(receipt, MessageType.PROMISE)).hasSize(2);
        assertThat(told(receipt, MessageType.PROMISE).get(1)).contains("انجام شد", LAMPS, DONE.canonical());
        PromiseView read = ofCitizen(receipt).get(0);
        assertThat(read.text().shown()).contains(LAMPS);
        assertThat(read.said().shown().orElseThrow()).contains(DONE.canonical());
        assertThat(standing(read).state()).isEqualTo(PromiseState.KEPT);
        assertThat(standing(read).unit()).isEqualTo(Portal.ROADS);
        assertThat(read.owner().shown()).as("the official").isEmpty();
        assertThat(read.actions()).containsExactly(PromiseAction.DISPUTE);
        List<CaseEvent> history = feedback.handling().history(receipt.caseId(), 0, Portal.SCREENER);
        assertThat(types(receipt)).endsWith("promise.make", "promise.keep");
        assertThat(EventChain.firstBreak(receipt.caseId(), history)).isEmpty();
        assertThat(history.get(3).happening().facts())
                .containsEntry("official", "handler")
                .containsEntry("promise", made.id().toString())
                .doesNotContainValue(LAMPS);
        assertThat(made.toString() + read + feedback.promises().of(receipt.caseId(), Portal.MANAGER))
                .doesNotContain("چراغ");
    }

    @Test
    void an_answer_and_what_is_promised_with_it_are_stored_together_or_not_at_all() {
        Receipt receipt = inProgress();
        Resolution answer = Resolution.of(Outcome.UPHELD, "شکایت وارد است.").promising(lamps(5));
        assertRule(
                "ownUnit",
                () -> feedback.complaints()
                        .resolve(
                                receipt.caseId(),
                                answer.promising(Pledge.of(LAMPS, TODAY).by("agency/water", "handler")),
                                Portal.HANDLER));
        assertThat(view(receipt).progress().shown().orElseThrow().state().name())
                .isEqualTo("IN_PROGRESS");
        assertThat(ofCitizen(receipt)).isEmpty();
        feedback.complaints().resolve(receipt.caseId(), answer.promising(lamps(9)), Portal.HANDLER);
        assertThat(types(receipt)).endsWith("complaint.resolve", "promise.make", "promise.make");
        assertThat(ofCitizen(receipt)).hasSize(2);
        assertRule("unanswered", () -> promise(receipt, 5));
    }

    @Test
    void the_governor_promises_with_an_answer_what_a_department_has_to_keep_and_it_sees_the_case_from_then_on() {
        RegisterTicket letter = RegisterTicket.builder()
                .addressee("governor-office")
                .subject("خاموشی")
                .text("چراغ‌های خیابان نمونه خاموش است.")
                .build();
        Receipt receipt = feedback.tickets().register(letter, Portal.CITIZEN);
        feedback.tickets().deliver(receipt.caseId(), Assignment.to("governor-office"), Portal.SCREENER);
        assertThatThrownBy(() -> feedback.handling().view(receipt.caseId(), Portal.HANDLER))
                .isInstanceOf(NotFoundException.class);
        feedback.tickets().reply(receipt.caseId(), Answer.of(DONE).promising(lamps(5)), GOVERNOR);
        PromiseView promise =
                feedback.promises().of(receipt.caseId(), Portal.HANDLER).get(0);
        feedback.promises().keep(promise.id(), DONE, Portal.HANDLER);
        assertThat(types(receipt)).endsWith("ticket.reply", "promise.make", "promise.keep");
    }

    @Test
    void what_is_wrong_with_a_pledge_is_said_all_at_once_and_where() {
        CaseId id = inProgress().caseId();
        assertThat(violations(() -> feedback.promises()
                        .make(id, Pledge.of("x", TODAY.minusDays(1)).by("agency/nowhere", " "), Portal.HANDLER)))
                .containsExactlyInAnyOrder(
                        "due date.past", "owner required", "text text.tooShort", "unit unit.unknown");
        Resolution far = Resolution.of(Outcome.UPHELD, "شکایت وارد است.").promising(lamps(732));
        assertThat(violations(() -> feedback.complaints().resolve(id, far, Portal.HANDLER)))
                .containsExactly("promises[0].due date.tooFar");
        Resolution many = Stream.generate(() -> lamps(1))
                .limit(6)
                .reduce(Resolution.of(Outcome.UPHELD, "شکایت وارد است."), Resolution::promising, (a, b) -> b);
        assertThat(violations(() -> feedback.complaints().resolve(id, many, Portal.HANDLER)))
                .containsExactly("promises promises.count");
    }

    // Its day

    @Test
    void what_is_promised_for_today_is_not_late_at_a_minute_to_midnight_and_late_at_midnight() {
        Receipt receipt = inProgress();
        promise(receipt, 0);
        clock.set(Instant.parse("2026-11-21T20:29:59.999Z"));
        runAll();
        assertThat(lateness(receipt)).isEqualTo(Lateness.NONE);
        assertThat(types(receipt)).doesNotContain("promise.miss");
        assertThat(overdue(Portal.HANDLER)).isEmpty();
        clock.set(Instant.parse("2026-11-21T20:30:00.000Z"));
        assertThat(lateness(receipt)).isEqualTo(Lateness.OVERDUE);
        assertThat(overdue(Portal.HANDLER)).hasSize(1);
        runAll();
        assertThat(types(receipt)).containsOnlyOnce("promise.miss");
        assertThat(told(receipt, MessageType.NOTICE)).singleElement().asString().contains(LAMPS);
    }

    @Test
    void that_it_was_missed_is_put_down_once_and_it_stays_owed_after_the_case_has_ended() {
        Receipt receipt = inProgress();
        PromiseView made = promise(receipt, 3);
        feedback.complaints()
                .resolve(receipt.caseId(), Resolution.of(Outcome.UPHELD, "شکایت وارد است."), Portal.HANDLER);
        for (int day = 0; day < 40; day++) {
            clock.move(Duration.ofDays(1));
            runAll();
        }
        assertThat(view(receipt).progress().shown().orElseThrow().state().name())
                .isEqualTo("CLOSED");
        assertThat(types(receipt)).containsOnlyOnce("promise.miss");
        feedback.promises().keep(made.id(), DONE, Portal.HANDLER);
        assertThat(told(receipt, MessageType.PROMISE)).hasSize(2);
        assertThat(rate().late()).isEqualTo(1);
        assertThat(rate().rate()).hasValue(0);
    }

    @Test
    void its_owner_is_reminded_when_the_offices_open_two_working_days_before_and_again_before_a_later_day() {
        Receipt receipt = inProgress();
        PromiseView made = promise(receipt, 8);
        PromiseView soon = promise(receipt, 1);
        assertThat(reminded(receipt)).isEmpty();
        run("2026-11-22T02:30:00Z", 30);
        assertThat(reminded(receipt))
                .as("of what there was time for")
                .containsExactly(made.id().toString());
        feedback.promises().postpone(made.id(), Postponement.until(TODAY.plusDays(30), "کابل"), Portal.HANDLER);
        run("2026-12-17T02:30:00Z", 30);
        assertThat(reminded(receipt))
                .containsExactly(made.id().toString(), made.id().toString());
        assertThat(feedback.handling().history(receipt.caseId(), 0, Portal.SCREENER).stream()
                        .filter(event -> event.happening().type().equals("promise.remind"))
                        .map(event -> event.happening().at()))
                .allMatch(feedback.calendar().current()::isOpen);
        assertThat(soon.id()).isNotEqualTo(made.id());
    }

    @Test
    void it_is_postponed_once_and_only_before_its_day_is_over_and_the_first_day_is_counted() {
        PromiseView made = postponedAndKept();
        assertRule(
                "postponementLimit",
                () -> feedback.promises()
                        .postpone(
                                postpone(promise(inProgress(), 20), 26).id(),
                                Postponement.until(TODAY.plusDays(60), "کابل"),
                                Portal.HANDLER));
        PromiseView other = promise(inProgress(), 30);
        assertRule("laterDue", () -> postpone(other, 30));
        assertThat(violations(() -> postpone(other, 800))).containsExactly("until date.tooFar");
        clock.move(Duration.ofDays(60));
        assertRule("dayNotOver", () -> postpone(other, 80));
        assertThat(made.said().shown().orElseThrow()).contains(DONE.canonical());
    }

    @Test
    void no_postponement_makes_a_rate_better() {
        postponedAndKept();
        assertThat(rate()).isEqualTo(new KeptRate("handler", 1, 1, 0, 1, 0, 0));
    }

    /** The twin: a store that counts by the later day turns what was kept late into what was kept in time. */
    @Test
    void a_tally_by_the_later_day_is_found() {
        plant(sound -> new PlantedStore(
                sound, (call, given) -> call.is("tally") ? byTheLaterDay(call, given) : call.with(given)));
        postponedAndKept();
        assertThat(rate()).isEqualTo(new KeptRate("handler", 1, 1, 1, 0, 0, 0));
    }

    private static List<KeptRate> byTheLaterDay(PlantedStore.Call call, Object[] given) {
        PromiseRepository promises = (PromiseRepository) call.repository();
        KeptRateQuery query = (KeptRateQuery) given[0];
        List<Promise> all = promises.search(PromiseQuery.builder().build(), Scope.everything()).items().stream()
                .map(PromiseFile::promise)
                .map(it -> it.toBuilder().firstDue(it.due()).build())
                .toList();
        return List.of(KeptRate.of("handler", all, query.at()));
    }

    private PromiseView postponedAndKept() {
        PromiseView made = promise(inProgress(), 3);
        postpone(made, 6);
        clock.move(Duration.ofDays(5));
        feedback.promises().keep(made.id(), DONE, Portal.HANDLER);
        clock.move(Duration.ofDays(5));
        return feedback.promises().of(made.caseId(), Portal.HANDLER).get(0);
    }

    // The citizen's word

    @Test
    void a_dispute_is_settled_by_somebody_else_and_counts_as_not_kept_until_then() {
        Receipt receipt = inProgress();
        PromiseView made = promise(receipt, 1);
        feedback.promises().keep(made.id(), DONE, Portal.MANAGER);
        clock.move(Duration.ofDays(3));
        assertThat(rate().inTime()).isEqualTo(1);
        feedback.promises().dispute(made.id(), NOT_SO, holder(track(receipt)));
        assertThat(rate().inTime()).isZero();
        assertThat(rate().missed()).isEqualTo(1);
        assertThat(told(receipt, MessageType.OBJECTION)).containsExactly(NOT_SO.canonical());
        for (CommandContext involved :
                List.of(Portal.official("handler", Role.UNIT_MANAGER, Portal.ROADS), Portal.MANAGER)) {
            assertRule("otherSettler", () -> feedback.promises().confirm(made.id(), DONE, involved));
            assertRule("otherSettler", () -> feedback.promises().takeUpAgain(made.id(), DONE, involved));
        }
        assertThatThrownBy(() -> feedback.promises().confirm(made.id(), DONE, Portal.HANDLER))
                .isInstanceOf(AccessDeniedException.class);
        feedback.promises().confirm(made.id(), Statement.of("دیدیم؛ همه روشن است."), SUPERVISOR);
        assertThat(rate().inTime()).isEqualTo(1);
        assertRule("disputeLimit", () -> feedback.promises().dispute(made.id(), NOT_SO, holder(track(receipt))));
    }

    @Test
    void a_dispute_that_nobody_settles_goes_the_way_of_the_citizen() {
        Receipt receipt = inProgress();
        PromiseView made = promise(receipt, 1);
        feedback.promises().keep(made.id(), DONE, Portal.HANDLER);
        feedback.promises().dispute(made.id(), NOT_SO, Portal.official("clerk", Role.INTAKE_CLERK));
        clock.move(Duration.ofDays(20));
        runAll();
        assertThat(types(receipt)).endsWith("promise.take-up-again", "promise.miss");
        assertThat(standing(ofCitizen(receipt).get(0)).state()).isEqualTo(PromiseState.OPEN);
        feedback.promises().keep(made.id(), DONE, Portal.HANDLER);
        assertThat(rate().late()).isEqualTo(1);
    }

    @Test
    void the_time_to_say_that_it_was_not_kept_is_over_after_fifteen_days() {
        Receipt receipt = inProgress();
        PromiseView made = promise(receipt, 1);
        feedback.promises().keep(made.id(), DONE, Portal.HANDLER);
        clock.set(Instant.parse("2026-12-06T20:30:00Z"));
        assertRule("disputeWindow", () -> feedback.promises().dispute(made.id(), NOT_SO, holder(track(receipt))));
        assertThat(ofCitizen(receipt).get(0).actions()).isEmpty();
        clock.set(Instant.parse("2026-12-06T20:29:59.999Z"));
        feedback.promises().dispute(made.id(), NOT_SO, holder(track(receipt)));
    }

    // Who may

    @Test
    void promises_are_made_by_those_who_answer_and_kept_by_those_who_promised() {
        Receipt receipt = inProgress();
        CaseId id = receipt.caseId();
        assertThatThrownBy(() -> feedback.promises().make(id, lamps(5), Portal.SCREENER))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feedback.promises().make(id, lamps(5), NEIGHBOUR))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> feedback.promises().make(id, lamps(5), holder(track(receipt))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(feedback.handling().allowedActions(id, Portal.HANDLER)).contains(PromiseAction.MAKE);
        assertThat(feedback.handling().allowedActions(id, Portal.SCREENER)).doesNotContain(PromiseAction.MAKE);
        PromiseId made = promise(receipt, 5).id();
        CommandContext colleague = Portal.official("colleague", Role.HANDLER, Portal.ROADS);
        assertRule("ownPromise", () -> feedback.promises().keep(made, DONE, colleague));
        assertRule("ownPromise", () -> feedback.promises().withdraw(made, BECAUSE, colleague));
        assertThatThrownBy(() -> feedback.promises().keep(made, DONE, holder(track(receipt))))
                .isInstanceOf(AccessDeniedException.class);
        feedback.promises().withdraw(made, BECAUSE, Portal.MANAGER);
        assertThatThrownBy(() -> feedback.promises().keep(made, DONE, Portal.HANDLER))
                .isInstanceOf(IllegalTransitionException.class);
        clock.move(Duration.ofDays(9));
        assertThat(rate()).isEqualTo(new KeptRate("handler", 1, 1, 0, 0, 1, 0));
    }

    @Test
    void nobody_answers_for_a_promise_in_a_case_about_him_and_who_has_not_seen_the_case_lately_is_told() {
        Receipt receipt = inProgress();
        long seen = view(receipt).version();
        feedback.handling().nameAccused(receipt.caseId(), List.of("colleague"), Portal.SCREENER);
        assertRule(
                "notAccused",
                () -> feedback.promises()
                        .make(
                                receipt.caseId(),
                                Pledge.of(LAMPS, TODAY).by("agency/roads", "colleague"),
                                Portal.HANDLER));
        assertThatThrownBy(() -> feedback.promises().make(receipt.caseId(), lamps(1), Portal.HANDLER.expecting(seen)))
                .isInstanceOf(ConcurrentUpdateException.class);
    }

    @Test
    void who_may_not_see_a_case_sees_no_promise_of_it_and_counts_none() {
        Receipt receipt = inProgress();
        PromiseView made = promise(receipt, 0);
        feedback.handling().nameAccused(receipt.caseId(), List.of("colleague"), Portal.SCREENER);
        clock.move(Duration.ofDays(2));
        Staff colleague = Staff.of(new StaffId("colleague"), Role.UNIT_MANAGER).in(List.of(Portal.ROADS));
        Staff brother = Staff.of(new StaffId("brother"), Role.SUPERVISOR).boundTo(List.of(new StaffId("colleague")));
        for (CommandContext blind : List.of(
                NEIGHBOUR,
                CommandContext.of(colleague, Channel.WEB),
                CommandContext.of(brother, Channel.WEB),
                Portal.CITIZEN)) {
            assertThat(overdue(blind)).isEmpty();
            assertThat(feedback.promises().count(PromiseQuery.builder().build(), blind))
                    .isZero();
            for (KeptRate.By by : KeptRate.By.values()) {
                assertThat(feedback.promises().keptRate(CaseQuery.Period.ALWAYS, by, blind))
                        .isEmpty();
            }
            assertThatThrownBy(() -> feedback.promises().of(receipt.caseId(), blind))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> feedback.promises().keep(made.id(), DONE, blind))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(overdue(SUPERVISOR)).hasSize(1);
        assertThat(feedback.promises().keptRate(CaseQuery.Period.ALWAYS, KeptRate.By.UNIT, SUPERVISOR))
                .containsExactly(new KeptRate("agency/roads", 1, 1, 0, 0, 0, 1));
        assertThat(overdue(Portal.SCREENER).get(0).actions()).isEmpty();
    }

    // With its case

    @Test
    void who_came_with_the_same_reads_what_is_promised_since_and_acts_on_none_of_it() {
        Receipt master = inProgress();
        PromiseView before = promise(master, 3);
        Receipt merged = feedback.complaints().register(Portal.complaint("خاموشی"), Portal.CITIZEN);
        clock.move(Duration.ofHours(1));
        feedback.linking().merge(merged.caseId(), master.caseId(), BECAUSE, Portal.SCREENER);
        clock.move(Duration.ofHours(1));
        PromiseView since = promise(master, 5);
        feedback.promises().keep(since.id(), DONE, Portal.HANDLER);
        assertThat(ofCitizen(merged)).extracting(PromiseView::id).containsExactly(since.id());
        assertThat(ofCitizen(merged).get(0).actions()).isEmpty();
        assertThatThrownBy(() -> feedback.promises().dispute(since.id(), NOT_SO, holder(track(merged))))
                .isInstanceOf(NotFoundException.class);
        assertThat(track(merged)
                        .view()
                        .continuation()
                        .shown()
                        .orElseThrow()
                        .orElseThrow()
                        .answers())
                .extracting(Entry::type)
                .containsExactly(MessageType.PROMISE, MessageType.PROMISE);
        assertThat(before.id()).isNotEqualTo(since.id());
    }

    @Test
    void a_promise_stays_with_the_case_that_was_converted_and_its_citizen_still_has_a_word() {
        Receipt receipt = inProgress();
        PromiseView made = promise(receipt, 3);
        feedback.linking()
                .convert(
                        receipt.caseId(),
                        Conversion.toTicket("governor-office", Contribution.REQUEST, "درخواست است."),
                        Portal.SCREENER);
        feedback.promises().keep(made.id(), DONE, Portal.HANDLER);
        TrackedCase tracked = track(receipt);
        assertThat(tracked.holder().caseId()).isNotEqualTo(receipt.caseId());
        PromiseView read = ofCitizen(receipt).get(0);
        assertThat(read.actions()).containsExactly(PromiseAction.DISPUTE);
        feedback.promises().dispute(made.id(), NOT_SO, holder(tracked));
        assertThat(types(receipt)).endsWith("promise.keep", "promise.dispute");
    }

    @Test
    void with_the_content_of_its_case_the_words_of_a_promise_go_and_it_is_counted_all_the_same() {
        Receipt receipt = inProgress();
        promise(receipt, 3);
        PromiseView kept = promise(receipt, 4);
        feedback.promises().keep(kept.id(), DONE, Portal.HANDLER);
        feedback.complaints().withdraw(receipt.caseId(), holder(track(receipt)));
        clock.move(Duration.ofDays(10));
        runAll();
        assertThat(types(receipt)).endsWith("promise.miss");
        clock.move(Duration.ofDays(1_830));
        runAll();
        assertThat(types(receipt)).endsWith("complaint.purge", "promise.lapse");
        List<PromiseView> left = feedback.promises().of(receipt.caseId(), Portal.MANAGER);
        assertThat(left).extracting(it -> standing(it).state()).containsExactly(PromiseState.LAPSED, PromiseState.KEPT);
        assertThat(left).allSatisfy(it -> {
            assertThat(it.text().shown()).contains(Promise.REMOVED);
            assertThat(it.said().shown().orElseThrow()).contains(Promise.REMOVED);
            assertThat(it.actions()).isEmpty();
        });
        assertThat(rate()).isEqualTo(new KeptRate("handler", 2, 2, 1, 0, 0, 0));
        runAll();
    }

    @Test
    void lists_begin_with_what_is_due_first_and_go_on_where_they_stopped() {
        List<PromiseId> inOrder = new ArrayList<>();
        CaseId id = inProgress().caseId();
        for (int day = 6; day >= 0; day--) {
            inOrder.add(
                    0, feedback.promises().make(id, lamps(day), Portal.HANDLER).id());
        }
        clock.move(Duration.ofDays(3));
        assertThat(overdue(Portal.HANDLER))
                .extracting(PromiseView::id)
                .containsExactlyElementsOf(inOrder.subList(0, 3));
        PromiseQuery mine = PromiseQuery.builder()
                .owner(new StaffId("handler"))
                .unit(Portal.ROADS)
                .limit(3)
                .build();
        List<PromiseId> read = new ArrayList<>();
        PromisePage<PromiseView> page = feedback.promises().search(mine, Portal.MANAGER);
        page.items().forEach(it -> read.add(it.id()));
        while (page.next().isPresent()) {
            page = feedback.promises()
                    .search(mine.toBuilder().after(page.next().get()).build(), Portal.MANAGER);
            page.items().forEach(it -> read.add(it.id()));
        }
        assertThat(read).containsExactlyElementsOf(inOrder);
    }

    private void run(String from, int times) {
        clock.set(Instant.parse(from));
        for (int time = 0; time < times; time++) {
            runAll();
            clock.move(Duration.ofHours(3));
        }
    }

    private Receipt inProgress() {
        Receipt receipt = feedback.complaints().register(Portal.complaint("خاموشی چراغ‌ها"), Portal.CITIZEN);
        feedback.complaints().assign(receipt.caseId(), Assignment.to("agency/roads"), Portal.SCREENER);
        feedback.complaints().start(receipt.caseId(), Portal.HANDLER);
        return receipt;
    }

    private static Pledge lamps(int days) {
        return Pledge.of(LAMPS, TODAY.plusDays(days)).by("agency/roads", "handler");
    }

    private PromiseView promise(Receipt receipt, int days) {
        return feedback.promises().make(receipt.caseId(), lamps(days), Portal.HANDLER);
    }

    private PromiseView postpone(PromiseView promise, int days) {
        return feedback.promises()
                .postpone(promise.id(), Postponement.until(TODAY.plusDays(days), "کابل نرسیده است."), Portal.HANDLER);
    }

    private static Standing standing(PromiseView view) {
        return view.standing().shown().orElseThrow();
    }

    private Lateness lateness(Receipt receipt) {
        return standing(ofCitizen(receipt).get(0)).days().lateness();
    }

    private List<PromiseView> ofCitizen(Receipt receipt) {
        TrackedCase tracked = track(receipt);
        return feedback.promises().of(tracked.holder().caseId(), holder(tracked));
    }

    private List<PromiseView> overdue(CommandContext context) {
        return feedback.promises()
                .search(PromiseQuery.builder().overdueAt(clock.instant()).build(), context)
                .items();
    }

    private KeptRate rate() {
        return feedback.promises()
                .keptRate(CaseQuery.Period.ALWAYS, KeptRate.By.OWNER, SUPERVISOR)
                .get(0);
    }

    private List<String> told(Receipt receipt, MessageType type) {
        return track(receipt).view().conversation().shown().orElseThrow().stream()
                .filter(entry -> entry.type() == type)
                .map(Entry::text)
                .toList();
    }

    private List<String> types(Receipt receipt) {
        return feedback.handling().history(receipt.caseId(), 0, Portal.SCREENER).stream()
                .map(event -> event.happening().type())
                .toList();
    }

    private List<String> reminded(Receipt receipt) {
        return feedback.handling().history(receipt.caseId(), 0, Portal.SCREENER).stream()
                .map(CaseEvent::happening)
                .filter(it -> it.type().equals("promise.remind"))
                .map(it -> String.valueOf(it.facts().get("promise")))
                .toList();
    }

    private static List<String> violations(ThrowingCallable command) {
        return catchThrowableOfType(InvalidCommandException.class, command).violations().stream()
                .map((Violation it) -> it.path() + " " + it.code())
                .toList();
    }
}
