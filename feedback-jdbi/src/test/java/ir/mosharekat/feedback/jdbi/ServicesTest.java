package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Guarded;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.Acceptance;
import ir.mosharekat.feedback.complaint.AppealDecision;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.Extension;
import ir.mosharekat.feedback.complaint.Question;
import ir.mosharekat.feedback.complaint.Refusal;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.complaint.Resolution;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.ConcurrentUpdateException;
import ir.mosharekat.feedback.error.IllegalTransitionException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.handling.Entry;
import ir.mosharekat.feedback.handling.Progress;
import ir.mosharekat.feedback.handling.TrackedCase;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.ticket.Directives;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.ticket.UnitReport;
import ir.mosharekat.feedback.time.JalaliDate;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Role;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What portals do with the library, from the first click to the last timer, on every store. */
class ServicesTest extends OnEveryStore {

    private static final UnitId GOVERNOR_OFFICE = new UnitId("governor-office");
    private static final UnitId WATER = new UnitId("agency/water");
    private static final CommandContext GOVERNOR = Portal.official("governor", Role.GOVERNOR, GOVERNOR_OFFICE);
    private static final CommandContext APPEALS = Portal.official("appeals", Role.APPEAL_BODY);
    private static final String TEXT = "چراغ‌های خیابان نمونه خاموش است.";

    @Test
    void a_complaint_goes_from_the_form_to_a_contented_citizen() {
        Receipt receipt = register();
        CaseId id = receipt.caseId();
        assertThat(receipt.registeredOn(feedback.organization().calendar().zone()))
                .isEqualTo(new JalaliDate(1405, 8, 30));
        assertThat(line(id).progress().shown().orElseThrow().clock().nextDue()).isPresent();

        feedback.complaints().acknowledge(id, Portal.SCREENER);
        feedback.complaints().assign(id, Assignment.to("agency/roads").official("handler"), Portal.SCREENER);
        feedback.complaints().start(id, Portal.HANDLER);
        CaseStatus resolved =
                feedback.complaints().resolve(id, Resolution.of(Outcome.UPHELD, "چراغ‌ها تعمیر شد."), Portal.HANDLER);
        assertThat(resolved.state()).isEqualTo("RESOLVED");

        TrackedCase tracked = track(receipt);
        assertThat(tracked.view().conversation().shown().orElseThrow())
                .extracting(Entry::text)
                .containsExactly(TEXT, "چراغ‌ها تعمیر شد.");
        assertThat(tracked.view().progress().shown().orElseThrow().outcome()).contains(Outcome.UPHELD);
        assertThat(tracked.actions())
                .contains(ComplaintAction.ACCEPT, ComplaintAction.REOPEN, ComplaintAction.APPEAL)
                .doesNotContain(ComplaintAction.RESOLVE, ComplaintAction.CONVERT);
        CaseStatus closed = feedback.complaints().accept(id, Acceptance.rated(5), holder(tracked));
        assertThat(closed.state()).isEqualTo("CLOSED");

        var history = feedback.handling().history(id, 0, Portal.SCREENER);
        assertThat(history)
                .extracting(event -> event.happening().type())
                .containsExactly(
                        "complaint.submit",
                        "complaint.acknowledge",
                        "complaint.assign",
                        "complaint.start",
                        "complaint.resolve",
                        "complaint.accept");
        assertThat(EventChain.firstBreak(history)).isEmpty();
    }

    @Test
    void a_question_stops_the_clock_and_the_reply_gives_the_days_back() {
        CaseId id = inProgress();
        Instant due = clockOf(id).answerDue();
        feedback.complaints().ask(id, Question.of("کدام خیابان؟", 10), Portal.HANDLER);
        assertThat(clockOf(id).nextDue()).isEmpty();
        clock.move(Duration.ofDays(7));
        CommandContext citizen = CommandContext.of(holderOf(id), Channel.WEB);
        feedback.complaints().reply(id, Statement.of("خیابان نمونه"), citizen);
        assertThat(clockOf(id).answerDue()).isAfter(due.plus(Duration.ofDays(5)));
        assertThat(feedback.handling().explainDeadlines(id, Portal.HANDLER))
                .containsOnlyKeys(CaseClock.Duty.REPLY, CaseClock.Duty.ANSWER)
                .hasEntrySatisfying(
                        CaseClock.Duty.ANSWER,
                        answer -> assertThat(answer.extension()).isPositive());
    }

    @Test
    void the_citizen_is_asked_twice_at_most_and_for_fifteen_days_in_all() {
        CaseId id = inProgress();
        assertRule("questionDays", () -> feedback.complaints().ask(id, Question.of("چرا؟", 16), Portal.HANDLER));
        for (int i = 0; i < 2; i++) {
            feedback.complaints().ask(id, Question.of("چرا؟", 5), Portal.HANDLER);
            feedback.complaints().reply(id, Statement.of("زیرا"), CommandContext.of(holderOf(id), Channel.WEB));
        }
        assertRule("questionLimit", () -> feedback.complaints().ask(id, Question.of("چرا؟", 1), Portal.HANDLER));
    }

    @Test
    void who_does_not_reply_in_time_does_not_stop_the_work() {
        CaseId id = inProgress();
        feedback.complaints().ask(id, Question.of("کدام خیابان؟", 3), Portal.HANDLER);
        clock.move(Duration.ofDays(3));
        assertThat(feedback.dispatcher().runOnce()).isZero();
        clock.move(Duration.ofDays(1));
        assertThat(feedback.dispatcher().runOnce()).isEqualTo(1);
        assertThat(stateOf(id)).isEqualTo("IN_PROGRESS");
        assertThat(feedback.dispatcher().runOnce()).isZero();
    }

    @Test
    void the_time_is_extended_once_with_an_interim_reply() {
        CaseId id = inProgress();
        LocalDate later = LocalDate.of(2027, 1, 20);
        feedback.complaints().extend(id, Extension.until(later, "منتظر قطعه هستیم."), Portal.MANAGER);
        assertThat(clockOf(id).answerDue()).isAfter(Instant.parse("2027-01-18T00:00:00Z"));
        assertThat(track(id).view().conversation().shown().orElseThrow())
                .extracting(Entry::text)
                .contains("منتظر قطعه هستیم.");
        assertRule(
                "extensionLimit",
                () -> feedback.complaints()
                        .extend(id, Extension.until(later.plusDays(9), "باز هم منتظریم."), Portal.MANAGER));
    }

    @Test
    void no_extension_goes_beyond_three_months_or_back() {
        CaseId id = inProgress();
        assertRule(
                "outerLimit",
                () -> feedback.complaints()
                        .extend(id, Extension.until(LocalDate.of(2027, 6, 1), "دیر"), Portal.MANAGER));
        assertRule(
                "laterDue",
                () -> feedback.complaints()
                        .extend(id, Extension.until(LocalDate.of(2026, 11, 25), "زود"), Portal.MANAGER));
    }

    @Test
    void a_rejection_gives_a_reason_and_a_legal_basis_of_the_organization() {
        CaseId id = register().caseId();
        Refusal unknown = Refusal.because(RejectionReason.BEFORE_A_COURT, "در دادگاه است.")
                .citing("no-such-law");
        assertThat(violations(() -> feedback.complaints().reject(id, unknown, Portal.SCREENER)))
                .extracting(Violation::code)
                .containsExactly("legalBasis.unknown");
        String basis = feedback.organization().legalBases().iterator().next().id();
        feedback.complaints()
                .reject(
                        id,
                        Refusal.because(RejectionReason.BEFORE_A_COURT, "در دادگاه است.")
                                .citing(basis),
                        Portal.SCREENER);
        Progress forCitizen = track(id).view().progress().shown().orElseThrow();
        assertThat(forCitizen.outcome()).contains(Outcome.REJECTED);
        assertThat(forCitizen.rejection())
                .contains(new ComplaintDetails.Rejection(RejectionReason.BEFORE_A_COURT, basis));
    }

    @Test
    void a_second_reopening_climbs_and_a_third_is_refused() {
        CaseId id = resolved();
        for (int i = 0; i < 2; i++) {
            feedback.complaints().reopen(id, Statement.of("روشن نشد."), CommandContext.of(holderOf(id), Channel.WEB));
            assertThat(line(id).progress().shown().orElseThrow().escalation().level())
                    .isEqualTo(i);
            feedback.complaints().resolve(id, Resolution.of(Outcome.UPHELD, "روشن شد."), Portal.HANDLER);
        }
        assertRule(
                "reopeningLimit",
                () -> feedback.complaints()
                        .reopen(id, Statement.of("باز هم نه."), CommandContext.of(holderOf(id), Channel.WEB)));
    }

    @Test
    void the_window_to_object_runs_from_the_answer_and_a_note_does_not_move_it() {
        CaseId id = resolved();
        clock.move(Duration.ofDays(14));
        feedback.handling().note(id, Statement.of("یادداشت"), Portal.SCREENER);
        clock.move(Duration.ofDays(2));
        assertRule(
                "objectionWindow",
                () -> feedback.complaints()
                        .reopen(id, Statement.of("دیر شد."), CommandContext.of(holderOf(id), Channel.WEB)));
        assertThat(feedback.dispatcher().runOnce()).isEqualTo(1);
        assertThat(stateOf(id)).isEqualTo("CLOSED");
    }

    @Test
    void an_appeal_is_decided_by_somebody_who_has_not_decided_before() {
        CaseId id = resolved();
        feedback.complaints().appeal(id, Statement.of("نپذیرفتم."), CommandContext.of(holderOf(id), Channel.WEB));
        CommandContext sameHead = Portal.official("handler", Role.APPEAL_BODY);
        AppealDecision decision = AppealDecision.of(AppealDecision.Ruling.OVERTURN, "حق با شماست.");
        assertRule("otherDecider", () -> feedback.complaints().decideAppeal(id, decision, sameHead));
        feedback.complaints().decideAppeal(id, decision, APPEALS);
        assertThat(track(id).view().progress().shown().orElseThrow().outcome()).contains(Outcome.OVERTURNED);
    }

    @Test
    void a_late_case_climbs_when_it_becomes_late_and_again_until_somebody_answers() {
        CaseId id = inProgress();
        clock.set(clockOf(id).answerDue());
        runAll();
        assertThat(line(id).progress().shown().orElseThrow().escalation().level())
                .as("the last moment is in time")
                .isZero();
        clock.move(Duration.ofMillis(1));
        runAll();
        assertThat(line(id).progress().shown().orElseThrow().escalation().level())
                .isEqualTo(1);
        assertThat(feedback.dispatcher().runOnce()).isZero();
        clock.move(Duration.ofDays(9));
        assertThat(feedback.dispatcher().runOnce()).isEqualTo(1);
        assertThat(line(id).progress().shown().orElseThrow().escalation().level())
                .isEqualTo(2);
        feedback.complaints().resolve(id, Resolution.of(Outcome.NOT_UPHELD, "بررسی شد."), Portal.HANDLER);
        clock.move(Duration.ofDays(9));
        assertThat(feedback.dispatcher().runOnce()).isZero();
    }

    @Test
    void a_case_that_nobody_took_climbs_too() {
        CaseId id = register().caseId();
        clock.move(Duration.ofDays(10));
        runAll();
        assertThat(line(id).progress().shown().orElseThrow().escalation().level())
                .isEqualTo(1);
    }

    @Test
    void the_governor_directs_several_units_and_answers_when_all_have_reported() {
        Receipt receipt = feedback.tickets().register(ticket(), Portal.CITIZEN);
        CaseId id = receipt.caseId();
        feedback.tickets().deliver(id, Assignment.to("governor-office"), Portal.SCREENER);
        feedback.tickets().read(id, GOVERNOR);
        LocalDate due = LocalDate.of(2026, 12, 1);
        feedback.tickets()
                .direct(
                        id,
                        Directives.none()
                                .and("agency/roads", "رسیدگی کنید.", due)
                                .and("agency/water", "گزارش دهید.", due),
                        GOVERNOR);
        CommandContext waterDesk = Portal.official("water", Role.HANDLER, WATER);
        assertRule("ownDirective", () -> feedback.tickets().report(id, UnitReport.on(1, "انجام شد."), waterDesk));
        assertThat(feedback.tickets()
                        .report(id, UnitReport.on(2, "گزارش آب"), waterDesk)
                        .state())
                .isEqualTo("DIRECTED");
        assertThat(feedback.tickets()
                        .report(id, UnitReport.on(1, "گزارش راه"), Portal.HANDLER)
                        .state())
                .isEqualTo("READY_TO_REPLY");
        feedback.tickets().reply(id, Statement.of("اقدام شد."), GOVERNOR);

        TrackedCase tracked = track(receipt);
        assertThat(tracked.view().conversation().shown().orElseThrow())
                .extracting(Entry::text)
                .contains("رسیدگی کنید.", "اقدام شد.")
                .doesNotContain("گزارش آب");
        assertThat(tracked.view().progress().shown().orElseThrow().directives())
                .extracting(directive -> directive.unit().value())
                .containsExactly("agency/roads", "agency/water");
        feedback.tickets().denyAnswered(id, Statement.of("پاسخ کافی نبود."), holder(tracked));
        assertThat(stateOf(id)).isEqualTo("READ");
        feedback.tickets().reply(id, Statement.of("پاسخ کامل‌تر."), GOVERNOR);
        feedback.tickets().confirmAnswered(id, holder(track(receipt)));
        assertThat(stateOf(id)).isEqualTo("CLOSED");
    }

    @Test
    void a_message_from_an_unverified_channel_waits_for_its_sender_and_then_expires() {
        CommandContext sms = CommandContext.of(new Actor.ChannelGateway(Channel.SMS), Channel.SMS);
        Receipt confirmed = feedback.tickets().register(ticket(), sms);
        Receipt forgotten = feedback.tickets().register(ticket(), sms);
        assertThat(stateOf(confirmed.caseId())).isEqualTo("PENDING_CONFIRMATION");
        feedback.tickets().confirm(confirmed.caseId(), holder(track(confirmed)));
        assertThat(stateOf(confirmed.caseId())).isEqualTo("QUEUED");
        clock.move(Duration.ofDays(8));
        runAll();
        assertThat(stateOf(forgotten.caseId())).isEqualTo("EXPIRED");
    }

    @Test
    void what_was_held_back_is_let_out_if_nobody_decides() {
        CaseId id = feedback.tickets().register(ticket(), Portal.CITIZEN).caseId();
        feedback.tickets().hold(id, Statement.of("مشکوک"), Portal.SCREENER);
        assertRule("notHeld", () -> feedback.tickets().deliver(id, Assignment.to("governor-office"), Portal.SCREENER));
        clock.move(Duration.ofDays(6));
        runAll();
        assertThat(line(id).progress().shown().orElseThrow().heldSince()).isEmpty();
    }

    @Test
    void to_the_accused_and_those_bound_to_them_the_case_does_not_exist() {
        RegisterComplaint accusing = RegisterComplaint.builder()
                .subject("رفتار کارمند")
                .text(TEXT)
                .accusing(List.of("u13"))
                .build();
        CaseId id = feedback.complaints().register(accusing, Portal.CITIZEN).caseId();
        CommandContext accused = Portal.official("u13", Role.SCREENER);
        CommandContext bound = CommandContext.of(
                Staff.of(new StaffId("u14"), Role.SCREENER).boundTo(List.of(new StaffId("u13"))), Channel.WEB);
        for (CommandContext excluded : List.of(accused, bound)) {
            assertThatThrownBy(() -> feedback.handling().view(id, excluded)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> feedback.complaints().acknowledge(id, excluded))
                    .isInstanceOf(NotFoundException.class);
            assertThat(feedback.handling().count(CaseQuery.builder().build(), excluded))
                    .isZero();
            assertThat(feedback.handling()
                            .search(CaseQuery.builder().text("رفتار").build(), excluded)
                            .items())
                    .isEmpty();
        }
        assertRule(
                "notAccused",
                () -> feedback.complaints()
                        .assign(id, Assignment.to("agency/roads").official("u13"), Portal.SCREENER));
        assertThat(feedback.handling().view(id, Portal.SCREENER).accused().shown())
                .isPresent();
    }

    @Test
    void who_is_named_later_loses_sight_of_the_case_but_not_while_working_on_it() {
        CaseId id = register().caseId();
        feedback.complaints().assign(id, Assignment.to("agency/roads").official("handler"), Portal.SCREENER);
        assertRule("notAccused", () -> feedback.handling().nameAccused(id, List.of("handler"), Portal.SCREENER));
        feedback.handling().nameAccused(id, List.of("manager"), Portal.SCREENER);
        assertThatThrownBy(() -> feedback.handling().view(id, Portal.MANAGER)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void officials_see_what_the_policy_shows_them_and_no_more() {
        CaseId id = inProgress();
        CaseView forHandler = feedback.handling().view(id, Portal.HANDLER);
        assertThat(forHandler.name().shown()).isPresent();
        assertThat(forHandler.officialId()).isInstanceOf(Guarded.Redacted.class);
        assertThat(forHandler.accused()).isInstanceOf(Guarded.Redacted.class);
        CommandContext elsewhere = Portal.official("water", Role.HANDLER, WATER);
        assertThatThrownBy(() -> feedback.handling().view(id, elsewhere)).isInstanceOf(NotFoundException.class);
        assertThat(feedback.handling().count(CaseQuery.builder().build(), elsewhere))
                .isZero();
        TrackedCase forCitizen = track(id);
        assertThat(forCitizen.view().notes()).isInstanceOf(Guarded.Redacted.class);
        assertThat(forCitizen.view().assignee()).isInstanceOf(Guarded.Redacted.class);
    }

    @Test
    void nobody_acts_out_of_part_not_even_a_job() {
        CaseId id = inProgress();
        Resolution answer = Resolution.of(Outcome.UPHELD, "پاسخ");
        assertThatThrownBy(() -> feedback.complaints().resolve(id, answer, Portal.SCREENER))
                .isInstanceOf(AccessDeniedException.class);
        CommandContext job = CommandContext.of(new Actor.Job("timer"), Channel.API);
        assertThatThrownBy(() -> feedback.complaints().resolve(id, answer, job))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feedback.complaints().resolve(id, answer, Portal.CITIZEN))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void bad_input_is_refused_with_all_violations_at_once_and_writes_nothing() {
        RegisterComplaint bad = RegisterComplaint.builder()
                .complainant(Person.named("س")
                        .nationalCode("9900000014")
                        .mobile("0912000000")
                        .postalCode("3513024111")
                        .email("nobody")
                        .build())
                .about("no/such-unit")
                .category("no-such-category")
                .subject("\u202Eموضوع")
                .text("x".repeat(1_000_000))
                .accusing(List.of("not an id"))
                .build();
        List<Violation> violations = violations(() -> feedback.complaints().register(bad, Portal.CITIZEN));
        assertThat(violations)
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly(
                        "about unit.unknown",
                        "accused official.malformed",
                        "category category.unknown",
                        "subject text.forbiddenCharacter",
                        "submitter.email email.invalid",
                        "submitter.mobile mobile.invalid",
                        "submitter.name text.tooShort",
                        "submitter.nationalCode nationalCode.checksum",
                        "submitter.postalCode postalCode.invalid",
                        "text text.tooLong");
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.message().fa()).containsPattern("[آ-ی]").doesNotContain("{");
            assertThat(violation.message().en()).containsPattern("[a-z]").doesNotContain("{");
        });
        assertThat(violations(() -> feedback.complaints()
                        .register(
                                RegisterComplaint.builder()
                                        .subject("")
                                        .text(" ")
                                        .build(),
                                Portal.CITIZEN)))
                .extracting(violation ->
                        violation.path() + " " + violation.message().fa())
                .containsExactly("subject تکمیل «موضوع» الزامی است.", "text تکمیل «متن» الزامی است.");
        assertThat(feedback.handling().count(CaseQuery.builder().build(), Portal.SCREENER))
                .isZero();
    }

    @Test
    void an_illegal_transition_says_what_is_allowed_and_writes_nothing() {
        CaseId id = register().caseId();
        IllegalTransitionException refusal = catchThrowableOfType(
                IllegalTransitionException.class,
                () -> feedback.complaints().transfer(id, Assignment.to("agency/roads"), Portal.SCREENER));
        assertThat(refusal.state()).isEqualTo("RECEIVED");
        assertThat(refusal.allowed()).contains("ASSIGN", "REJECT").doesNotContain("TRANSFER");
        assertThat(refusal.code()).isEqualTo("transition.illegal");
        assertThat(refusal.message(Locale.forLanguageTag("fa"))).contains("وضعیت");
        assertThat(refusal.message(Locale.ENGLISH)).contains("state");
        assertThat(feedback.handling().history(id, 0, Portal.SCREENER)).hasSize(1);
    }

    @Test
    void a_stale_version_is_refused_with_the_one_that_is_there() {
        CaseId id = register().caseId();
        CaseStatus now = feedback.complaints().acknowledge(id, Portal.SCREENER);
        ConcurrentUpdateException refusal = catchThrowableOfType(
                ConcurrentUpdateException.class,
                () -> feedback.complaints().assign(id, Assignment.to("agency/roads"), Portal.SCREENER.expecting(1)));
        assertThat(refusal.expected()).isEqualTo(1);
        assertThat(refusal.found()).isEqualTo(now.version());
        feedback.complaints().assign(id, Assignment.to("agency/roads"), Portal.SCREENER.expecting(now.version()));
    }

    @Test
    void a_service_of_one_kind_knows_no_case_of_another() {
        CaseId ticket = feedback.tickets().register(ticket(), Portal.CITIZEN).caseId();
        assertThatThrownBy(() -> feedback.complaints().assign(ticket, Assignment.to("agency/roads"), Portal.SCREENER))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_text_without_joiners_is_found_by_one_with_joiners_and_arabic_letters() {
        feedback.complaints()
                .register(
                        RegisterComplaint.builder()
                                .subject("دستگاههای اجرایی")
                                .text("ایدهها و پیشنهادهای مردم درباره معاونتها و سهشنبه بازار شکایت دارند.")
                                .build(),
                        Portal.CITIZEN);
        for (String typed : List.of("دستگاه‌هاي اجرايي", "ایده‌ها", "معاونت‌ها", "سه‌شنبه", "شكايت")) {
            assertThat(feedback.handling()
                            .search(CaseQuery.builder().text(typed).build(), Portal.SCREENER)
                            .items())
                    .as(typed)
                    .hasSize(1);
        }
    }

    @Test
    void what_is_due_next_comes_first() {
        register();
        clock.move(Duration.ofDays(1));
        CaseId second = register().caseId();
        CaseId ticket = feedback.tickets().register(ticket(), Portal.CITIZEN).caseId();
        feedback.tickets().deliver(ticket, Assignment.to("governor-office"), Portal.SCREENER);
        List<CaseLine> due = feedback.handling()
                .search(CaseQuery.builder().order(CaseOrder.DUE_FIRST).build(), Portal.SCREENER)
                .items();
        assertThat(due).hasSize(3);
        assertThat(due.get(1).id()).isEqualTo(second);
        assertThat(due.get(2).id()).isEqualTo(ticket);
    }

    @Test
    void a_reissued_receipt_ends_the_old_secret_and_a_repetition_does_not_reveal_the_new_one() {
        CommandContext once = Portal.CITIZEN.once(IdempotencyKey.random(new SecureRandom()));
        Receipt first = feedback.complaints().register(Portal.complaint("خاموشی"), once);
        Receipt second = feedback.handling().reissueReceipt(first.caseId(), Portal.SCREENER);
        assertThat(second.secret().matches(first.secret())).isFalse();
        assertThat(second.trackingCode()).isEqualTo(first.trackingCode());
        assertThat(tracked(first)).isEmpty();
        assertThat(tracked(second)).isPresent();
        Receipt repeated = feedback.complaints().register(Portal.complaint("خاموشی"), once);
        assertThat(repeated.secret().matches(first.secret())).isTrue();
    }

    @Test
    void a_receipt_is_checked_off_line() {
        Receipt receipt = register();
        var facts = feedback.receiptVerifier().verify(receipt.signed()).orElseThrow();
        assertThat(facts.trackingCode()).isEqualTo(receipt.trackingCode());
        assertThat(facts.answerDue()).isEqualTo(receipt.answerDue());
        assertThat(receipt.signed()).doesNotContain(receipt.secret().reveal());
    }

    @Test
    void the_proof_of_a_receipt_is_good_for_half_an_hour_and_for_one_case() {
        Receipt receipt = register();
        CommandContext holder = holder(track(receipt));
        CaseId other = register().caseId();
        assertThatThrownBy(() -> feedback.complaints().withdraw(other, holder)).isInstanceOf(NotFoundException.class);
        clock.move(Duration.ofMinutes(31));
        assertThatThrownBy(() -> feedback.complaints().withdraw(receipt.caseId(), holder))
                .isInstanceOf(NotFoundException.class);
        feedback.complaints().withdraw(receipt.caseId(), holder(track(receipt)));
        assertThat(stateOf(receipt.caseId())).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_typing_error_is_told_apart_from_a_wrong_secret() {
        Receipt receipt = register();
        String code = receipt.trackingCode().value();
        String mistyped = (code.charAt(0) == '1' ? "2" : "1") + code.substring(1);
        assertThat(violations(() -> feedback.handling().track(mistyped, "123", Portal.CITIZEN)))
                .extracting(Violation::code)
                .containsExactly("trackingCode.malformed", "accessSecret.malformed");
        assertThat(feedback.handling().track(code, "1".repeat(24), Portal.CITIZEN))
                .isEmpty();
    }

    @Test
    void a_citizen_is_told_what_happens_next_and_by_when() {
        CaseId id = register().caseId();
        assertThat(next(id))
                .isEqualTo("دبیرخانه شکایت شما را می‌خواند و تا سه‌شنبه ۳ آذر ۱۴۰۵ به واحد مسئول می‌سپارد.");
        feedback.complaints().assign(id, Assignment.to("agency/roads"), Portal.SCREENER);
        feedback.complaints().start(id, Portal.HANDLER);
        feedback.complaints().ask(id, Question.of("کدام خیابان؟", 5), Portal.HANDLER);
        assertThat(next(id)).contains("تا پنجشنبه ۵ آذر ۱۴۰۵ پاسخ دهید");
        clock.move(Duration.ofDays(60));
        feedback.complaints().reply(id, Statement.of("خیابان نمونه"), Portal.official("c", Role.INTAKE_CLERK));
        clock.move(Duration.ofDays(60));
        assertThat(next(id)).startsWith("مهلت پاسخ").contains("گذشته است");
    }

    private String next(CaseId id) {
        return feedback.handling()
                .view(id, Portal.SCREENER)
                .progress()
                .shown()
                .orElseThrow()
                .next()
                .fa();
    }

    @Test
    void what_a_screen_offers_can_be_done() {
        CaseId id = register().caseId();
        assertThat(feedback.handling().allowedActions(id, Portal.SCREENER))
                .extracting(action -> action.name())
                .containsExactly(
                        "ACKNOWLEDGE",
                        "ASSIGN",
                        "MERGE",
                        "REJECT",
                        "CONVERT",
                        "WRITE",
                        "NOTE",
                        "NAME_ACCUSED",
                        "READ_HISTORY",
                        "READ_ACCESSES",
                        "REISSUE_RECEIPT",
                        "SPLIT",
                        "LINK");
    }

    private Receipt register() {
        return feedback.complaints()
                .register(
                        RegisterComplaint.builder()
                                .complainant(Person.named("سارا نمونه‌ای")
                                        .nationalCode("9912345673")
                                        .build())
                                .category("roads/maintenance")
                                .subject("خاموشی چراغ‌ها")
                                .text(TEXT)
                                .build(),
                        Portal.CITIZEN);
    }

    private static RegisterTicket ticket() {
        return RegisterTicket.builder()
                .addressee("governor-office")
                .contribution(Contribution.CRITICISM)
                .subject("پیام به استاندار")
                .text("متن پیام به استاندار محترم")
                .build();
    }

    private CaseId inProgress() {
        CaseId id = register().caseId();
        feedback.complaints().assign(id, Assignment.to("agency/roads"), Portal.SCREENER);
        feedback.complaints().start(id, Portal.HANDLER);
        return id;
    }

    private CaseId resolved() {
        CaseId id = inProgress();
        feedback.complaints().resolve(id, Resolution.of(Outcome.UPHELD, "روشن شد."), Portal.HANDLER);
        return id;
    }

    private TrackedCase track(CaseId id) {
        return track(feedback.handling().reissueReceipt(id, Portal.SCREENER));
    }

    private Actor holderOf(CaseId id) {
        return new Actor.ReceiptHolder(id, clock.instant().plusSeconds(60));
    }

    private CaseLine line(CaseId id) {
        return feedback.handling().search(CaseQuery.builder().limit(200).build(), Portal.SCREENER).items().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String stateOf(CaseId id) {
        return line(id).progress().shown().orElseThrow().state().name();
    }

    private CaseClock clockOf(CaseId id) {
        return line(id).progress().shown().orElseThrow().clock();
    }

    private static List<Violation> violations(Runnable command) {
        return catchThrowableOfType(InvalidCommandException.class, command::run).violations();
    }
}
