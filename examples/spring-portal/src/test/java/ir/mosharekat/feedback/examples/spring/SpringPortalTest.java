package ir.mosharekat.feedback.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.http.client.CallOptions;
import ir.mosharekat.feedback.http.client.Credentials;
import ir.mosharekat.feedback.http.client.FeedbackClient;
import ir.mosharekat.feedback.http.client.StatusException;
import ir.mosharekat.feedback.http.client.UnauthorizedException;
import ir.mosharekat.feedback.json.wire.AssignmentForm;
import ir.mosharekat.feedback.json.wire.CaseQueryForm;
import ir.mosharekat.feedback.json.wire.ComplaintForm;
import ir.mosharekat.feedback.json.wire.EntryReply;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.ResolutionForm;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.json.wire.StatusReply;
import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The services as Spring Boot serves them, over a port of this machine. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(120)
class SpringPortalTest {

    @SuppressWarnings("NullAway.Init")
    private RunningPortal portal;

    @BeforeEach
    void start(@TempDir Path folder) {
        portal = RunningPortal.start(folder);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private FeedbackClient as(String login, String password) {
        return FeedbackClient.builder(portal.services())
                .options(CallOptions.none().as(Credentials.basic(login, () -> password)))
                .build();
    }

    private static ComplaintForm complaint() {
        return ComplaintForm.builder()
                .category("roads/maintenance")
                .subject("خاموشی خیابان نمونه")
                .text("چراغ‌های خیابان نمونه از سه هفته پیش خاموش است.")
                .build();
    }

    @Test
    void a_complaint_is_registered_tracked_answered_and_read() {
        FeedbackClient citizen = FeedbackClient.builder(portal.services()).build();
        ReceiptReply receipt = citizen.complaints().register(complaint()).send();
        UUID id = receipt.caseId();
        long seen = citizen.receipts()
                .track(receipt.trackingCode(), receipt.secret())
                .send()
                .view()
                .version();

        FeedbackClient screener = as("screener", RunningPortal.PASSWORD);
        FeedbackClient handler = as("handler", RunningPortal.PASSWORD);
        StatusReply status = screener.complaints()
                .assign(id, seen, new AssignmentForm("agency/roads", null))
                .send();
        status = handler.complaints().start(id, status.version()).send();
        ResolutionForm answer = new ResolutionForm(Outcome.UPHELD, StatementForm.of("چراغ‌ها روشن شد."), null);
        handler.complaints().resolve(id, status.version(), answer).send();

        assertThat(citizen.receipts()
                        .track(receipt.trackingCodeGrouped(), receipt.secretGrouped())
                        .send()
                        .view()
                        .conversation())
                .extracting(EntryReply::text)
                .contains("چراغ‌ها روشن شد.");
    }

    @Test
    void whoever_has_the_wrong_password_is_refused_by_spring_and_who_has_none_sees_what_strangers_may() {
        CaseQueryForm all = CaseQueryForm.builder().build();
        FeedbackClient stranger = FeedbackClient.builder(portal.services()).build();
        UUID id = stranger.complaints().register(complaint()).send().caseId();
        assertThatThrownBy(
                        () -> as("screener", "wrong-1405").search().count(all).send())
                .isInstanceOf(UnauthorizedException.class);
        StatusException refused = catchThrowableOfType(
                StatusException.class, () -> stranger.cases().view(id).send());
        assertThat(refused.code()).contains("case.notFound");
        assertThat(as("screener", RunningPortal.PASSWORD)
                        .search()
                        .count(all)
                        .send()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void an_address_outside_of_it_is_springs() {
        URI elsewhere = portal.services().resolve("/elsewhere/");
        StatusException nothing = catchThrowableOfType(
                StatusException.class,
                () -> FeedbackClient.builder(elsewhere)
                        .build()
                        .organization()
                        .describe()
                        .send());
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.code()).isEmpty();
    }
}
