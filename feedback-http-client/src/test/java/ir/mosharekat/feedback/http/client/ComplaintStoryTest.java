package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.json.wire.AcceptanceForm;
import ir.mosharekat.feedback.json.wire.AssignmentForm;
import ir.mosharekat.feedback.json.wire.CaseQueryForm;
import ir.mosharekat.feedback.json.wire.ComplaintForm;
import ir.mosharekat.feedback.json.wire.PersonForm;
import ir.mosharekat.feedback.json.wire.QuestionForm;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.ResolutionForm;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.json.wire.StatusReply;
import ir.mosharekat.feedback.json.wire.TrackedReply;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Stories of a portal, told through the client. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class ComplaintStoryTest {

    private static final AssignmentForm ROADS = new AssignmentForm("agency/roads", null);

    private final ServedPortal portal = new ServedPortal();
    private final FeedbackClient citizen = portal.citizen();
    private final FeedbackClient screener = portal.staff("screener");
    private final FeedbackClient handler = portal.staff("handler");

    @AfterEach
    void close() {
        portal.close();
    }

    private ReceiptReply registered() {
        return citizen.complaints().register(ServedPortal.complaint().build()).send();
    }

    @Test
    void a_complaint_is_registered_tracked_handled_answered_and_accepted() {
        ReceiptReply receipt = registered();
        UUID id = receipt.caseId();
        TrackedReply tracked = citizen.receipts()
                .track(receipt.trackingCodeGrouped(), receipt.secretGrouped())
                .send();
        assertThat(tracked.view().id()).isEqualTo(id);
        FeedbackClient holder = citizen.holding(tracked);

        StatusReply status = screener.complaints()
                .assign(id, tracked.view().version(), ROADS)
                .send();
        assertThat(status.state()).isEqualTo("ASSIGNED");
        status = handler.complaints().start(id, status.version()).send();
        QuestionForm question = new QuestionForm(StatementForm.of("کدام تیر چراغ؟"), 10);
        status = handler.complaints().ask(id, status.version(), question).send();
        assertThat(status.state()).isEqualTo("AWAITING_CITIZEN");
        status = holder.complaints()
                .reply(id, status.version(), StatementForm.of("تیر سوم"))
                .send();
        ResolutionForm answer = new ResolutionForm(Outcome.UPHELD, StatementForm.of("چراغ‌ها روشن شد."), null);
        status = handler.complaints().resolve(id, status.version(), answer).send();

        TrackedReply again = holder.receipts().follow(id).send();
        assertThat(again.actions()).contains("ACCEPT", "REOPEN");
        assertThat(again.view().version()).isEqualTo(status.version());
        status = citizen.withPass(again.pass())
                .complaints()
                .accept(id, status.version(), new AcceptanceForm(5))
                .send();
        assertThat(status.state()).isEqualTo("CLOSED");
        assertThat(handler.cases().history(id, 0).send().items())
                .extracting(event -> event.type())
                .startsWith("complaint.submit")
                .contains("complaint.accept");
        assertThat(screener.search()
                        .count(CaseQueryForm.builder().text("خاموشی").build())
                        .send()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void the_same_request_sent_again_registers_once_and_another_one_once_more() {
        Request<ReceiptReply> request =
                citizen.complaints().register(ServedPortal.complaint().build());
        ReceiptReply first = request.send();
        assertThat(request.sendAsync().join()).isEqualTo(first);
        assertThat(request.with(CallOptions.none().retrying(RetryPolicy.none())).send())
                .isEqualTo(first);
        assertThat(registered().caseId()).isNotEqualTo(first.caseId());
        CaseQueryForm all = CaseQueryForm.builder().build();
        assertThat(screener.search().count(all).send().count()).isEqualTo(2);
    }

    @Test
    void a_form_that_is_wrong_is_refused_with_all_that_is_wrong_in_the_readers_language() {
        ComplaintForm wrong = ComplaintForm.builder()
                .submitter(PersonForm.builder().name("س").mobile("12").build())
                .text("کم")
                .build();
        Request<ReceiptReply> request = citizen.complaints().register(wrong);
        UnprocessableException refused = catchThrowableOfType(UnprocessableException.class, request::send);
        assertThat(refused.code()).contains("command.invalid");
        assertThat(refused.problem().violations())
                .extracting(Problem.Violation::path)
                .contains("submitter.name", "submitter.mobile", "subject");
        assertThat(refused.problem().violations())
                .allSatisfy(violation -> assertThat(violation.message()).containsPattern("[آ-ی]"));
        UnprocessableException inEnglish = catchThrowableOfType(
                UnprocessableException.class,
                () -> request.with(CallOptions.none().inLanguageOf(Locale.UK)).send());
        assertThat(inEnglish.problem().violations())
                .allSatisfy(violation -> assertThat(violation.message()).containsPattern("[a-z]{3}"));
    }

    @Test
    void a_stale_version_tells_the_present_one() {
        UUID id = registered().caseId();
        screener.complaints().assign(id, 1, ROADS).send();
        PreconditionFailedException stale = catchThrowableOfType(
                PreconditionFailedException.class,
                () -> screener.complaints().assign(id, 1, ROADS).send());
        assertThat(stale.code()).contains("version.stale");
        assertThat(stale.problem().found()).hasValue(2);
    }

    @Test
    void what_the_state_does_not_allow_says_what_it_does() {
        ReceiptReply receipt = registered();
        TrackedReply tracked = citizen.receipts()
                .track(receipt.trackingCode(), receipt.secret())
                .send();
        ConflictException refused = catchThrowableOfType(
                ConflictException.class,
                () -> citizen.holding(tracked)
                        .complaints()
                        .accept(receipt.caseId(), 1, new AcceptanceForm(null))
                        .send());
        assertThat(refused.code()).contains("transition.illegal");
        assertThat(refused.problem().allowed()).contains("ASSIGN");
    }

    @Test
    void what_nobody_may_know_of_is_not_there_and_a_pass_that_is_none_is_refused() {
        ReceiptReply receipt = registered();
        assertThatThrownBy(() -> citizen.cases().view(receipt.caseId()).send())
                .isInstanceOfSatisfying(
                        ResourceNotFoundException.class,
                        refused -> assertThat(refused.code()).contains("case.notFound"));
        assertThatThrownBy(() ->
                        citizen.withPass("none").cases().view(receipt.caseId()).send())
                .isInstanceOf(UnauthorizedException.class);
        assertThat(citizen.organization().describe().send().units())
                .extracting(unit -> unit.id())
                .contains("agency/roads");
    }
}
