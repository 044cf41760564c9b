package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.FeedbackBuilder;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.IntakeFilter;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.cases.Reach;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.Extension;
import ir.mosharekat.feedback.complaint.Question;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.linking.Conversion;
import ir.mosharekat.feedback.linking.Split;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryReport;
import ir.mosharekat.feedback.notification.DeliveryReport.Arrival;
import ir.mosharekat.feedback.notification.DeliveryState;
import ir.mosharekat.feedback.notification.Handover;
import ir.mosharekat.feedback.notification.Notice;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.Pledge;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.testing.ListedStaff;
import ir.mosharekat.feedback.testing.RecordingNotifier;
import ir.mosharekat.feedback.ticket.Answer;
import ir.mosharekat.feedback.ticket.Directives;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is told what, when and how, on every store. Each story begins on Saturday 2026-11-21 at noon in Tehran. */
class NotificationsTest extends OnEveryStore {

    private static final String MOBILE = "+989120000001";
    private static final String EMAIL = "sara@example.org";
    private static final String SUBJECT = "خاموشی خیابان نمونه";
    private static final CommandContext GOVERNOR =
            Portal.official("governor", Role.GOVERNOR, new UnitId("governor-office"));

    private final RecordingNotifier sms = RecordingNotifier.open(Channel.SMS);
    private final RecordingNotifier mail = RecordingNotifier.secret(Channel.EMAIL);
    private final RecordingNotifier inbox = RecordingNotifier.secret(Channel.WEB);
    private final RecordingNotifier desk = RecordingNotifier.open(Channel.API);
    private final ListedStaff staff = new ListedStaff();
    private final AtomicBoolean suspicious = new AtomicBoolean();
    private final AtomicBoolean mute = new AtomicBoolean();

    @Override
    FeedbackBuilder equip(FeedbackBuilder builder) {
        if (mute.get()) {
            return builder;
        }
        staff.put((Staff) Portal.HANDLER.actor());
        staff.put((Staff) Portal.MANAGER.actor());
        return builder.notifier(sms)
                .notifier(mail)
                .notifier(inbox)
                .deskNotifier(staff, desk)
                .intakeFilter((command, context) ->
                        suspicious.get() ? IntakeFilter.Verdict.SUSPECT : IntakeFilter.Verdict.GENUINE);
    }

    // By which way

    @Test
    void who_gave_a_mobile_number_gets_the_receipt_as_a_text_message_that_says_nothing_of_the_case() {
        Receipt receipt = register(reachable());
        assertThat(sms.handed()).isEmpty();
        runAll();
        Notice notice = only(sms);
        assertThat(notice.occasion()).isEqualTo(Occasion.RECEIPT);
        assertThat(notice.to().value()).isEqualTo(MOBILE);
        assertThat(notice.wording().text().fa())
                .contains("۳۰ آبان ۱۴۰۵", "\u2068" + receipt.trackingCode().grouped() + "\u2069")
                .doesNotContain("شکایت", "خاموش", "سارا");
        assertThat(notice.wording().enclosed()).isNull();
        assertThat(notice.toString() + notice.wording() + notice.to()).doesNotContain(MOBILE, "رهگیری");
        Delivery delivery = ofCase(receipt).get(0);
        assertThat(delivery.state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery.channel()).contains(Channel.SMS);
        assertThat(delivery.attempts()).isEqualTo(1);
        assertThat(delivery.reference()).contains(notice.id().toString());
        assertThat(mail.handed()).isEmpty();
    }

    @Test
    void citizens_are_told_by_the_medium_their_case_came_by_unless_they_chose_another() {
        feedback.complaints().register(complaint(both().build()), CommandContext.citizen(Channel.EMAIL));
        runAll();
        assertThat(mail.take()).hasSize(1);
        feedback.complaints()
                .register(complaint(both().preferring(Channel.SMS).build()), CommandContext.citizen(Channel.EMAIL));
        runAll();
        assertThat(sms.take()).hasSize(1);
        feedback.complaints().register(complaint(both().build()), known());
        runAll();
        assertThat(only(inbox).to().value()).isEqualTo("sara");
        assertThat(sms.handed()).isEmpty();
        assertThat(mail.handed()).isEmpty();
    }

    @Test
    void who_wants_to_look_for_himself_is_sent_nothing_and_neither_is_who_gave_no_address() {
        Receipt looks = register(both().preferring(Channel.WEB).build());
        Receipt unknown = register(Person.named("سارا نمونه‌ای").build());
        Receipt nobody = register(null);
        runAll();
        assertThat(sms.handed()).isEmpty();
        assertThat(mail.handed()).isEmpty();
        for (Receipt receipt : List.of(looks, unknown, nobody)) {
            assertThat(ofCase(receipt)).isEmpty();
            assertThat(types(receipt)).containsExactly("complaint.submit");
        }
    }

    @Test
    void how_to_be_told_can_be_changed_with_the_receipt_and_is_checked() {
        Receipt receipt = register(reachable());
        runAll();
        sms.take();
        CommandContext citizen = holder(track(receipt));
        assertThatThrownBy(() -> feedback.notifications()
                        .reach(receipt.caseId(), Reach.byNothing().preferring(Channel.SMS), citizen))
                .isInstanceOf(InvalidCommandException.class);
        feedback.notifications().reach(receipt.caseId(), Reach.byNothing().email(EMAIL), citizen);
        feedback.complaints().assign(receipt.caseId(), Assignment.to("agency/roads"), Portal.SCREENER);
        runAll();
        assertThat(only(mail).occasion()).isEqualTo(Occasion.REFERRAL);
        assertThat(sms.handed()).isEmpty();
        Receipt nobody = register(null);
        assertThat(track(receipt).actions()).contains(DeskAction.CHANGE_CONTACT);
        assertThat(track(nobody).actions()).doesNotContain(DeskAction.CHANGE_CONTACT);
        assertRule(
                "identified",
                () -> feedback.notifications()
                        .reach(nobody.caseId(), Reach.byNothing().mobile(MOBILE), holder(track(nobody))));
        feedback.notifications().reach(receipt.caseId(), Reach.byNothing(), Portal.HANDLER);
        CommandContext supervisor = Portal.official("supervisor", Role.SUPERVISOR);
        assertThatThrownBy(() -> feedback.notifications().reach(receipt.caseId(), Reach.byNothing(), supervisor))
                .as("who does not see how to reach the citizen")
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void on_a_private_medium_what_the_desk_wrote_goes_along_and_on_an_open_one_it_stays_out() {
        Receipt open = inProgress(reachable());
        Receipt closed = inProgress(both().preferring(Channel.EMAIL).build());
        runAll();
        sms.take();
        mail.take();
        for (Receipt receipt : List.of(open, closed)) {
            feedback.complaints().ask(receipt.caseId(), Question.of("کدام تیر چراغ؟", 10), Portal.HANDLER);
        }
        runAll();
        assertThat(only(mail).wording().enclosed()).isEqualTo("کدام تیر چراغ؟");
        assertThat(only(sms).wording().enclosed()).isNull();
        assertThat(sms.handed().get(0).wording().text().fa()).doesNotContain("تیر");
    }

    // On what occasion

    @Test
    void a_question_is_told_at_once_and_again_two_days_before_the_time_for_the_reply_is_over() {
        Receipt asked = inProgress(reachable());
        Receipt replied = inProgress(reachable());
        runAll();
        for (Receipt receipt : List.of(asked, replied)) {
            feedback.complaints().ask(receipt.caseId(), Question.of("کدام تیر چراغ؟", 10), Portal.HANDLER);
        }
        feedback.complaints().reply(replied.caseId(), Statement.of("تیر سوم"), holder(track(replied)));
        runAll();
        assertThat(occasions(sms)).endsWith(Occasion.QUESTION).containsOnlyOnce(Occasion.QUESTION);
        sms.take();
        passDays(8, 1);
        assertThat(occasions(sms)).containsExactly(Occasion.REMINDER);
        assertThat(only(sms).wording().text().fa())
                .contains(asked.trackingCode().grouped());
    }

    @Test
    void whether_they_were_answered_citizens_are_asked_after_fourteen_days_and_after_seven_more() {
        Receipt silent = answered();
        Receipt content = answered();
        Receipt denied = answered();
        assertThat(occasions(sms)).filteredOn(Occasion.ANSWER::equals).hasSize(3);
        sms.take();
        feedback.tickets().confirmAnswered(content.caseId(), holder(track(content)));
        feedback.tickets().denyAnswered(denied.caseId(), Statement.of("پاسخ نبود."), holder(track(denied)));
        passDays(13, 1);
        assertThat(occasions(sms)).doesNotContain(Occasion.FOLLOW_UP);
        passDays(1, 1);
        assertThat(sms.take())
                .filteredOn(notice -> notice.occasion() == Occasion.FOLLOW_UP)
                .singleElement()
                .satisfies(notice -> assertThat(notice.wording().text().fa())
                        .contains(silent.trackingCode().grouped()));
        passDays(7, 1);
        assertThat(occasions(sms)).filteredOn(Occasion.FOLLOW_UP::equals).hasSize(1);
        sms.take();
        passDays(10, 1);
        assertThat(occasions(sms)).doesNotContain(Occasion.FOLLOW_UP);
    }

    @Test
    void extensions_promises_referrals_and_letters_are_told_and_an_answer_with_a_promise_once() {
        Receipt receipt = inProgress(reachable());
        CaseId id = receipt.caseId();
        runAll();
        assertThat(occasions(sms)).containsExactly(Occasion.RECEIPT, Occasion.REFERRAL);
        sms.take();
        LocalDate until = LocalDate.of(2026, 12, 30);
        feedback.complaints().extend(id, Extension.until(until, "کابل هنوز نرسیده است."), Portal.MANAGER);
        runAll();
        feedback.handling().write(id, Statement.of("کار ادامه دارد."), Portal.HANDLER);
        runAll();
        Pledge pledge =
                Pledge.of("چراغ‌ها روشن می‌شود.", LocalDate.of(2026, 12, 20)).by("agency/roads", "handler");
        feedback.complaints()
                .resolve(id, Resolution.of(Outcome.UPHELD, "شکایت وارد است.").promising(pledge), Portal.HANDLER);
        runAll();
        assertThat(occasions(sms)).containsExactly(Occasion.EXTENSION, Occasion.NEWS, Occasion.ANSWER);
    }

    @Test
    void what_is_kept_back_is_acknowledged_when_it_is_let_out() {
        suspicious.set(true);
        Receipt receipt = register(reachable());
        runAll();
        assertThat(sms.handed()).isEmpty();
        feedback.complaints().release(receipt.caseId(), Portal.SCREENER);
        runAll();
        assertThat(occasions(sms)).containsExactly(Occasion.RECEIPT);
    }

    @Test
    void all_who_came_with_the_same_are_told_that_the_answer_is_there_each_once() {
        Receipt master = inProgress(reachable());
        List<Receipt> merged =
                IntStream.range(0, 57).mapToObj(i -> register(reachable())).toList();
        Statement same = Statement.of("همان موضوع است.");
        merged.forEach(one -> feedback.linking().merge(one.caseId(), master.caseId(), same, Portal.SCREENER));
        runAll();
        sms.take();
        feedback.complaints().resolve(master.caseId(), Resolution.of(Outcome.UPHELD, "روشن شد."), Portal.HANDLER);
        runAll();
        List<String> told = sms.handed().stream()
                .filter(notice -> notice.occasion() == Occasion.ANSWER)
                .map(notice -> notice.wording().text().en())
                .toList();
        assertThat(told).hasSize(58).doesNotHaveDuplicates();
        assertThat(merged)
                .allSatisfy(one -> assertThat(told)
                        .anyMatch(text -> text.contains(one.trackingCode().grouped())));
    }

    @Test
    void who_came_with_the_same_is_told_although_the_first_has_no_address() {
        Receipt master = inProgress(Person.named("همسایه نمونه").build());
        Receipt merged = register(reachable());
        feedback.linking().merge(merged.caseId(), master.caseId(), Statement.of("همان است."), Portal.SCREENER);
        runAll();
        sms.take();
        feedback.complaints().resolve(master.caseId(), Resolution.of(Outcome.UPHELD, "روشن شد."), Portal.HANDLER);
        runAll();
        assertThat(only(sms).occasion()).isEqualTo(Occasion.ANSWER);
    }

    @Test
    void of_what_was_made_of_a_case_citizens_hear_under_the_code_of_their_receipt() {
        Receipt receipt = register(reachable());
        CaseId ticket = feedback.linking()
                .convert(
                        receipt.caseId(),
                        Conversion.toTicket("governor-office", Contribution.OPINION, "پیام است."),
                        Portal.SCREENER)
                .id();
        Receipt part = feedback.linking()
                .split(
                        ticket,
                        Split.of("قطعی آب", "آب خیابان نمونه هم از دیروز قطع است.", "موضوع دیگری است."),
                        Portal.SCREENER);
        runAll();
        sms.take();
        feedback.tickets().deliver(ticket, Assignment.to("governor-office"), Portal.SCREENER);
        feedback.tickets().deliver(part.caseId(), Assignment.to("agency/water"), Portal.SCREENER);
        runAll();
        assertThat(sms.handed())
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice.wording().text().fa())
                        .contains(receipt.trackingCode().grouped()));
    }

    // At what time

    @Test
    void at_night_no_telephone_rings_but_mail_is_sent() {
        clock.set(Instant.parse("2026-11-21T19:00:00Z"));
        register(reachable());
        register(both().preferring(Channel.EMAIL).build());
        runAll();
        assertThat(mail.handed()).hasSize(1);
        assertThat(sms.handed()).as("half past ten in Tehran").isEmpty();
        clock.set(Instant.parse("2026-11-22T04:29:59Z"));
        runAll();
        assertThat(sms.handed()).as("a second before eight").isEmpty();
        clock.set(Instant.parse("2026-11-22T04:30:00Z"));
        runAll();
        assertThat(sms.handed()).hasSize(1);
    }

    // When it does not arrive

    @Test
    void what_a_medium_does_not_take_is_tried_ten_times_later_and_later_and_then_goes_another_way() {
        mail.answer(notice -> Handover.later());
        Receipt receipt = register(both().preferring(Channel.EMAIL).build());
        runAll();
        assertThat(ofCase(receipt).get(0).state()).isEqualTo(DeliveryState.RETRYING);
        for (int attempts = 1; attempts < 10; attempts++) {
            long wait = Math.round(Duration.ofMinutes(5).toMillis() * Math.pow(1.9, attempts - 1.0));
            clock.move(Duration.ofMillis(wait - 1));
            runAll();
            assertThat(mail.handed()).hasSize(attempts);
            assertThat(sms.handed()).isEmpty();
            clock.move(Duration.ofMillis(1));
            runAll();
        }
        assertThat(mail.handed()).hasSize(10);
        assertThat(mail.handed().stream().map(Notice::id).distinct()).hasSize(1);
        assertThat(sms.handed()).hasSize(1);
        assertThat(ofCase(receipt)).extracting(Delivery::state).containsExactly(DeliveryState.SENT, DeliveryState.DEAD);
    }

    @Test
    void a_medium_that_throws_or_says_nothing_has_not_taken_it() {
        sms.answer(notice -> {
            throw new IllegalStateException(notice.to().value());
        });
        Receipt receipt = register(reachable());
        runAll();
        assertThat(ofCase(receipt).get(0).state()).isEqualTo(DeliveryState.RETRYING);
        sms.answer(notice -> Handover.taken());
        clock.move(Duration.ofMinutes(5));
        runAll();
        assertThat(ofCase(receipt).get(0).state()).isEqualTo(DeliveryState.SENT);
        assertThat(ofCase(receipt).get(0).attempts()).isEqualTo(2);
    }

    @Test
    void what_comes_back_goes_another_way_and_that_address_is_not_tried_again_until_it_is_corrected() {
        Receipt receipt = inProgress(both().preferring(Channel.SMS).build());
        runAll();
        List<Notice> sent = sms.take();
        report(sent.get(0), Arrival.DELIVERED);
        report(sent.get(1), Arrival.BOUNCED);
        report(sent.get(1), Arrival.BOUNCED);
        report(sent.get(1), Arrival.DELIVERED);
        runAll();
        assertThat(occasions(mail)).containsExactly(Occasion.REFERRAL);
        feedback.handling().write(receipt.caseId(), Statement.of("کار ادامه دارد."), Portal.HANDLER);
        runAll();
        assertThat(occasions(mail)).containsExactly(Occasion.REFERRAL, Occasion.NEWS);
        assertThat(sms.handed()).isEmpty();
        assertThat(citizens(receipt))
                .extracting(Delivery::state)
                .containsExactlyInAnyOrder(
                        DeliveryState.SENT, DeliveryState.SENT, DeliveryState.BOUNCED, DeliveryState.DELIVERED);
        Reach corrected = Reach.byNothing().mobile("09120000002").email(EMAIL).preferring(Channel.SMS);
        feedback.notifications().reach(receipt.caseId(), corrected, Portal.HANDLER);
        feedback.handling().write(receipt.caseId(), Statement.of("کار ادامه دارد."), Portal.HANDLER);
        runAll();
        assertThat(only(sms).to().value()).isEqualTo("+989120000002");
    }

    @Test
    void where_no_way_is_left_it_stands_in_the_history_once_and_the_desk_is_told() {
        sms.answer(notice -> Handover.refused());
        Receipt receipt = inProgress(reachable());
        runAll();
        assertThat(citizens(receipt))
                .extracting(delivery -> delivery.occasion() + " " + delivery.state())
                .containsExactlyInAnyOrder(
                        "RECEIPT BOUNCED", "RECEIPT UNREACHABLE", "REFERRAL DROPPED", "REFERRAL UNREACHABLE");
        assertThat(types(receipt)).containsOnlyOnce("complaint.undelivered");
        assertThat(desk.handed()).anySatisfy(notice -> {
            assertThat(notice.occasion()).isEqualTo(Occasion.UNDELIVERED);
            assertThat(notice.to().value()).isEqualTo("handler");
        });
    }

    @Test
    void an_address_that_was_corrected_and_does_not_work_either_is_put_down_again() {
        sms.answer(notice -> Handover.refused());
        Receipt receipt = inProgress(reachable());
        runAll();
        clock.move(Duration.ofHours(1));
        feedback.notifications().reach(receipt.caseId(), Reach.byNothing().mobile("09120000002"), Portal.HANDLER);
        feedback.handling().write(receipt.caseId(), Statement.of("کار ادامه دارد."), Portal.HANDLER);
        runAll();
        assertThat(types(receipt)).filteredOn("complaint.undelivered"::equals).hasSize(2);
    }

    @Test
    void who_wants_to_look_at_the_portal_gets_no_text_message_when_the_inbox_fails() {
        inbox.answer(notice -> Handover.refused());
        feedback.complaints().register(complaint(both().preferring(Channel.WEB).build()), known());
        runAll();
        assertThat(inbox.handed()).hasSize(1);
        assertThat(sms.handed()).isEmpty();
        assertThat(mail.handed()).isEmpty();
    }

    @Test
    void while_a_medium_hangs_the_rest_is_given_back_and_nobody_is_told_twice() {
        IntStream.range(0, 10).forEach(i -> register(reachable()));
        feedback.dispatcher().runOnce();
        sms.answer(notice -> {
            clock.move(Duration.ofSeconds(40));
            return Handover.taken();
        });
        feedback.dispatcher().runOnce();
        assertThat(sms.handed())
                .as("after two minutes and a half nothing more is begun")
                .hasSize(4);
        runAll();
        assertThat(sms.handed()).hasSize(10);
        assertThat(sms.handed().stream().map(Notice::id).distinct()).hasSize(10);
    }

    @Test
    void what_only_newer_nodes_know_holds_nothing_up() {
        Receipt receipt = register(reachable());
        store().inUnitOfWork(feedback.organization().tenant(), unit -> {
            for (String name : List.of("notice-tell.survey.5", "notice-tell", "notice-sing.answer.1")) {
                unit.queue()
                        .enqueue(List.of(new WorkItem(
                                UUID.randomUUID(),
                                receipt.caseId(),
                                name,
                                clock.instant().minusSeconds(60))));
            }
            return unit;
        });
        feedback.dispatcher().runOnce();
        feedback.dispatcher().runOnce();
        assertThat(sms.handed()).hasSize(1);
    }

    @Test
    void a_host_that_tells_nobody_any_more_has_no_use_for_what_was_queued() {
        clock.set(Instant.parse("2026-11-21T19:00:00Z"));
        Receipt receipt = inProgress(reachable());
        runAll();
        mute.set(true);
        runUnder(feedback.organization());
        clock.move(Duration.ofDays(1));
        runAll();
        assertThat(ofCase(receipt)).extracting(Delivery::state).containsOnly(DeliveryState.DROPPED);
        assertThat(types(receipt)).doesNotContain("complaint.undelivered");
        assertThat(sms.handed()).isEmpty();
    }

    @Test
    void only_the_gateway_of_a_medium_reports_on_it() {
        Receipt receipt = register(reachable());
        runAll();
        DeliveryReport report = new DeliveryReport(Channel.SMS, only(sms).id().toString(), Arrival.BOUNCED);
        for (CommandContext other : List.of(Portal.SCREENER, Portal.CITIZEN, gateway(Channel.EMAIL))) {
            assertThatThrownBy(() -> feedback.notifications().report(report, other))
                    .isInstanceOf(AccessDeniedException.class);
        }
        DeliveryReport unknown = new DeliveryReport(Channel.SMS, "nobody's", Arrival.BOUNCED);
        assertThatThrownBy(() -> feedback.notifications().report(unknown, gateway(Channel.SMS)))
                .isInstanceOf(NotFoundException.class);
        assertThat(ofCase(receipt).get(0).state()).isEqualTo(DeliveryState.SENT);
    }

    // The desk

    @Test
    void officials_are_told_in_their_hours_of_what_they_have_not_done_themselves() {
        clock.set(Instant.parse("2026-11-21T19:00:00Z"));
        Receipt receipt = register(null);
        feedback.complaints()
                .assign(receipt.caseId(), Assignment.to("agency/roads").official("handler"), Portal.SCREENER);
        runAll();
        assertThat(desk.handed()).as("half past ten in the evening").isEmpty();
        clock.set(Instant.parse("2026-11-22T06:00:00Z"));
        runAll();
        assertThat(only(desk).to().value()).isEqualTo("handler");
        desk.take();
        feedback.complaints().start(receipt.caseId(), Portal.HANDLER);
        feedback.complaints().transfer(receipt.caseId(), Assignment.to("agency/roads"), Portal.MANAGER);
        runAll();
        assertThat(desk.handed()).as("the only manager of the unit did it").isEmpty();
        feedback.handling().supplement(receipt.caseId(), Statement.of("تیر سوم"), holder(track(receipt)));
        runAll();
        assertThat(only(desk).to().value()).isEqualTo("manager");
        assertThat(only(desk).occasion()).isEqualTo(Occasion.CITIZEN_ACTED);
        assertThat(only(desk).wording().text().fa()).doesNotContain("تیر", "خاموش");
    }

    @Test
    void who_may_not_open_the_case_when_the_notice_is_sent_is_not_told() {
        clock.set(Instant.parse("2026-11-21T19:00:00Z"));
        List<Receipt> receipts = IntStream.range(0, 3)
                .mapToObj(i -> {
                    Receipt receipt = register(null);
                    feedback.complaints()
                            .assign(
                                    receipt.caseId(),
                                    Assignment.to("agency/roads").official("handler"),
                                    Portal.SCREENER);
                    return receipt;
                })
                .toList();
        runAll();
        assertThat(ofCase(receipts.get(0)).get(0).state()).isEqualTo(DeliveryState.QUEUED);
        staff.put(Staff.of(new StaffId("handler"), Role.HANDLER).in(List.of(new UnitId("agency/water"))));
        clock.set(Instant.parse("2026-11-22T06:00:00Z"));
        runAll();
        assertThat(desk.handed())
                .as("the handler has moved to another unit, the manager has not")
                .hasSize(3)
                .allSatisfy(notice -> assertThat(notice.to().value()).isEqualTo("manager"));
        assertThat(ofCase(receipts.get(0)))
                .extracting(Delivery::state)
                .containsExactlyInAnyOrder(DeliveryState.DROPPED, DeliveryState.SENT);
    }

    @Test
    void who_is_accused_meanwhile_is_not_told() {
        clock.set(Instant.parse("2026-11-21T19:00:00Z"));
        Receipt receipt = register(null);
        feedback.complaints().assign(receipt.caseId(), Assignment.to("agency/roads"), Portal.SCREENER);
        runAll();
        feedback.handling().nameAccused(receipt.caseId(), List.of("manager"), Portal.SCREENER);
        clock.set(Instant.parse("2026-11-22T06:00:00Z"));
        runAll();
        assertThat(only(desk).to().value()).as("somebody else of the unit").isEqualTo("handler");
        assertThat(ofCase(receipt)).extracting(Delivery::state).contains(DeliveryState.DROPPED);
    }

    @Test
    void each_unit_that_is_directed_is_told_and_so_is_whoever_promised_something() {
        staff.put(Staff.of(new StaffId("water"), Role.UNIT_MANAGER).in(List.of(new UnitId("agency/water"))));
        Receipt letter = letter(reachable());
        feedback.tickets().deliver(letter.caseId(), Assignment.to("governor-office"), Portal.SCREENER);
        feedback.tickets()
                .direct(
                        letter.caseId(),
                        Directives.none()
                                .and("agency/roads", "بررسی شود.", LocalDate.of(2026, 12, 1))
                                .and("agency/water", "بررسی شود.", LocalDate.of(2026, 12, 1)),
                        GOVERNOR);
        runAll();
        assertThat(desk.take())
                .filteredOn(notice -> notice.occasion() == Occasion.ASSIGNED)
                .extracting(notice -> notice.to().value())
                .containsExactlyInAnyOrder("manager", "water");
        Receipt receipt = inProgress(reachable());
        Pledge pledge =
                Pledge.of("چراغ‌ها روشن می‌شود.", LocalDate.of(2026, 11, 30)).by("agency/roads", "handler");
        feedback.promises().make(receipt.caseId(), pledge, Portal.HANDLER);
        runAll();
        desk.take();
        passDays(11, 2);
        assertThat(desk.handed())
                .filteredOn(notice ->
                        notice.occasion() == Occasion.PROMISE_DUE || notice.occasion() == Occasion.PROMISE_OVERDUE)
                .extracting(notice -> notice.occasion() + " " + notice.to().value())
                .containsExactly("PROMISE_DUE handler", "PROMISE_OVERDUE handler");
    }

    @Test
    void warnings_breaches_and_rungs_are_told_to_those_whose_they_are() {
        Receipt receipt = inProgress(reachable());
        runAll();
        desk.take();
        passDays(60, 2);
        assertThat(occasions(desk)).contains(Occasion.DUE_SOON, Occasion.OVERDUE);
        assertThat(desk.handed())
                .filteredOn(notice -> notice.occasion() == Occasion.DUE_SOON)
                .extracting(notice -> notice.to().value())
                .containsOnly("handler");
        assertThat(types(receipt)).contains("complaint.escalate");
    }

    // Who sees it

    @Test
    void citizens_see_what_was_sent_to_them_and_officials_see_all() {
        Receipt receipt = inProgress(reachable());
        runAll();
        assertThat(feedback.notifications().ofCase(receipt.caseId(), holder(track(receipt))))
                .extracting(Delivery::occasion)
                .containsExactlyInAnyOrder(Occasion.REFERRAL, Occasion.RECEIPT);
        assertThat(ofCase(receipt)).extracting(Delivery::occasion).contains(Occasion.ASSIGNED);
        assertThatThrownBy(() -> feedback.notifications()
                        .ofCase(receipt.caseId(), Portal.official("o", Role.HANDLER, new UnitId("agency/water"))))
                .isInstanceOf(NotFoundException.class);
    }

    // Before the commit, nothing; after it, at least once

    @Test
    void what_was_rolled_back_is_told_to_nobody() {
        AtomicBoolean failing = new AtomicBoolean(true);
        plant(sound -> new PlantedStore(sound, (call, given) -> {
            Object result = call.with(given);
            if (failing.get() && call.is("enqueue")) {
                throw new IllegalStateException("the end of the unit of work is not reached");
            }
            return result;
        }));
        assertThatThrownBy(() -> register(reachable())).isInstanceOf(IllegalStateException.class);
        failing.set(false);
        runAll();
        assertThat(sms.handed()).isEmpty();
        register(reachable());
        runAll();
        assertThat(sms.handed()).hasSize(1);
    }

    @Test
    void a_node_that_dies_after_it_has_sent_leaves_it_to_another_which_sends_the_same_again() {
        register(reachable());
        AtomicBoolean dying = new AtomicBoolean();
        plant(sound -> new PlantedStore(sound, (call, given) -> {
            if (dying.get() && !sms.handed().isEmpty()) {
                throw new IllegalStateException("nothing works any more");
            }
            return call.with(given);
        }));
        dying.set(true);
        assertThatThrownBy(this::runAll).isInstanceOf(IllegalStateException.class);
        assertThat(sms.handed()).hasSize(1);
        dying.set(false);
        clock.move(Duration.ofMinutes(20));
        runAll();
        assertThat(sms.handed()).hasSize(2);
        assertThat(sms.handed().get(0)).isEqualTo(sms.handed().get(1));
    }

    @Test
    void however_many_nodes_run_everybody_is_told_once() throws InterruptedException {
        IntStream.range(0, 40).forEach(i -> register(reachable()));
        assertThat(toldBy(4)).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void while_one_node_hands_something_over_another_leaves_it_alone() {
        register(reachable());
        meetWhileHandingOver();
        assertThat(sms.handed()).hasSize(1);
    }

    @Test
    void the_twin_of_that_on_a_store_that_gives_items_to_everybody_tells_somebody_twice() {
        register(reachable());
        plant(CarelessStore::over);
        meetWhileHandingOver();
        assertThat(sms.handed()).hasSize(2);
        assertThat(sms.handed().get(0)).isEqualTo(sms.handed().get(1));
    }

    /** One node runs, and when it hands its first notice over, another one runs too. */
    private void meetWhileHandingOver() {
        sms.answer(notice -> {
            sms.answer(again -> Handover.taken());
            runAll();
            return Handover.taken();
        });
        runAll();
    }

    /** What was told by so many nodes at once. */
    private List<String> toldBy(int nodes) throws InterruptedException {
        CountDownLatch all = new CountDownLatch(nodes);
        List<Thread> threads = IntStream.range(0, nodes)
                .mapToObj(i -> new Thread(() -> {
                    all.countDown();
                    try {
                        all.await();
                        runAll();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        runAll();
        return sms.handed().stream().map(notice -> notice.wording().text().en()).toList();
    }

    private Receipt register(@Nullable Person person) {
        return feedback.complaints().register(complaint(person), Portal.CITIZEN);
    }

    private static RegisterComplaint complaint(@Nullable Person person) {
        RegisterComplaint.Builder builder = RegisterComplaint.builder()
                .about(Portal.ROADS.value())
                .category("roads/maintenance")
                .subject(SUBJECT)
                .text("چراغ‌های خیابان نمونه از سه هفته پیش خاموش است.");
        return (person == null ? builder : builder.complainant(person)).build();
    }

    private static Person reachable() {
        return Person.named("سارا نمونه‌ای").mobile(MOBILE).build();
    }

    private static Person.Builder both() {
        return Person.named("سارا نمونه‌ای").mobile(MOBILE).email(EMAIL);
    }

    private static CommandContext known() {
        return CommandContext.of(new Actor.IdentifiedCitizen(new CitizenId("sara")), Channel.WEB);
    }

    private static CommandContext gateway(Channel channel) {
        return CommandContext.of(new Actor.ChannelGateway(channel), channel);
    }

    private Receipt inProgress(Person person) {
        Receipt receipt = register(person);
        clock.move(Duration.ofSeconds(1));
        feedback.complaints()
                .assign(receipt.caseId(), Assignment.to("agency/roads").official("handler"), Portal.SCREENER);
        feedback.complaints().start(receipt.caseId(), Portal.HANDLER);
        return receipt;
    }

    private Receipt letter(Person person) {
        return feedback.tickets()
                .register(
                        RegisterTicket.builder()
                                .sender(person)
                                .addressee("governor-office")
                                .subject(SUBJECT)
                                .text("چراغ‌های خیابان نمونه خاموش است.")
                                .build(),
                        Portal.CITIZEN);
    }

    private Receipt answered() {
        Receipt receipt = letter(reachable());
        feedback.tickets().deliver(receipt.caseId(), Assignment.to("governor-office"), Portal.SCREENER);
        feedback.tickets().reply(receipt.caseId(), Answer.of(Statement.of("چراغ‌ها روشن شد.")), GOVERNOR);
        runAll();
        return receipt;
    }

    private void report(Notice notice, Arrival arrival) {
        feedback.notifications()
                .report(new DeliveryReport(Channel.SMS, notice.id().toString(), arrival), gateway(Channel.SMS));
    }

    /** Lets days pass, and has what is due done so often a day. */
    private void passDays(int days, int times) {
        for (int i = 0; i < days * times; i++) {
            clock.move(Duration.ofDays(1).dividedBy(times));
            runAll();
        }
    }

    private List<Delivery> ofCase(Receipt receipt) {
        return feedback.notifications().ofCase(receipt.caseId(), Portal.SCREENER);
    }

    private List<Delivery> citizens(Receipt receipt) {
        return ofCase(receipt).stream()
                .filter(delivery -> delivery.official().isEmpty())
                .toList();
    }

    private List<String> types(Receipt receipt) {
        return feedback.handling().history(receipt.caseId(), 0, Portal.SCREENER).stream()
                .map(event -> event.happening().type())
                .toList();
    }

    private static List<Occasion> occasions(RecordingNotifier medium) {
        return medium.handed().stream().map(Notice::occasion).toList();
    }

    private static Notice only(RecordingNotifier medium) {
        assertThat(medium.handed()).hasSize(1);
        return medium.handed().get(0);
    }
}
