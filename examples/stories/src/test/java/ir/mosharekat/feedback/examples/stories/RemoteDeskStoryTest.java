package ir.mosharekat.feedback.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.examples.remotedesk.RemoteDesk;
import ir.mosharekat.feedback.http.client.FeedbackClient;
import ir.mosharekat.feedback.json.wire.ComplaintForm;
import ir.mosharekat.feedback.json.wire.EntryReply;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.TrackedReply;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A portal, a citizen and officials at a desk elsewhere: three programs that have nothing in common but the wire. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(120)
class RemoteDeskStoryTest {

    @SuppressWarnings("NullAway.Init")
    private static PortalProcess portal;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        portal = PortalProcess.start(folder.resolve("data"));
    }

    @AfterAll
    static void stop() throws IOException {
        portal.close();
    }

    @Test
    void officials_elsewhere_see_what_is_due_assign_it_ask_and_answer() throws Exception {
        FeedbackClient citizen = FeedbackClient.builder(portal.services()).build();
        ReceiptReply receipt = citizen.complaints()
                .register(ComplaintForm.builder()
                        .category("roads/maintenance")
                        .subject("خاموشی خیابان نمونه")
                        .text("چراغ‌های خیابان نمونه از سه هفته پیش خاموش است.")
                        .build())
                .send();

        assertThat(desk("screener", "answer به موقع", "assign agency/roads"))
                .contains(" شکایت در نوبت رسیدگی", "خاموشی خیابان نمونه", "چراغ‌های خیابان نمونه از سه هفته پیش")
                .containsPattern("مهلت: [^ ]+ [۰-۹]+ [^ ]+ ۱[۰-۹]{3}")
                .contains("[transition.illegal]", "اکنون شدنی است:")
                .doesNotContain(PortalProcess.PASSWORD);

        String asked = desk("handler", "start", "ask کدام تیر چراغ؟", "answer چراغ‌ها تعمیر و روشن شد.", "dance");
        assertThat(asked).contains("کدام تیر چراغ؟", "دستورها: due");

        TrackedReply tracked = citizen.receipts()
                .track(receipt.trackingCode(), receipt.secret())
                .send();
        assertThat(tracked.view().conversation())
                .extracting(EntryReply::text)
                .startsWith("چراغ‌های خیابان نمونه از سه هفته پیش خاموش است.", "کدام تیر چراغ؟");
        assertThat(tracked.view().version()).isGreaterThan(3);
    }

    @Test
    void what_comes_by_telephone_is_registered_and_whoever_has_the_wrong_password_sees_nothing() throws Exception {
        String said = desk("screener", "again", "register خاموشی خیابان تازه: چراغ‌های خیابان نمونه خاموش است.", "due");
        assertThat(said)
                .contains("چیزی بی‌پاسخ نمانده است.", "خاموشی خیابان تازه")
                .containsPattern("ثبت شد. کد رهگیری: [۰-۹-]{19}  رمز پیگیری: [۰-۹-]{29}");
        assertThat(run("screener", "wrong-1405", List.of()))
                .contains("نام کاربری یا گذرواژه درست نیست.")
                .doesNotContain("خاموشی", "شکایت در نوبت رسیدگی");
    }

    private static String desk(String login, String... orders) throws IOException, InterruptedException {
        return run(login, PortalProcess.PASSWORD, List.of(orders));
    }

    /** All that the desk says. The machine's own character set has no Persian here, as on many a server. */
    private static String run(String login, String password, List<String> orders)
            throws IOException, InterruptedException {
        ProcessBuilder program = Jvm.program(RemoteDesk.class, List.of("-Dstdout.encoding=US-ASCII"))
                .redirectErrorStream(true);
        program.environment().put("FEEDBACK_SERVICE", portal.services().toString());
        program.environment().put("FEEDBACK_LOGIN", login);
        program.environment().put("LC_ALL", "C");
        Process process = program.start();
        try {
            try (OutputStream typed = process.getOutputStream()) {
                String lines = password + "\n" + String.join("\n", orders) + "\n";
                typed.write(lines.getBytes(StandardCharsets.UTF_8));
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        } finally {
            process.destroy();
        }
    }
}
