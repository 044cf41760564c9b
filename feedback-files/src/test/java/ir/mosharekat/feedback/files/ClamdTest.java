package ir.mosharekat.feedback.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.attachment.Attachment;
import ir.mosharekat.feedback.attachment.Download;
import ir.mosharekat.feedback.attachment.MalwareScanner;
import ir.mosharekat.feedback.attachment.MalwareScanner.Verdict;
import ir.mosharekat.feedback.attachment.Rendition;
import ir.mosharekat.feedback.attachment.Safety;
import ir.mosharekat.feedback.attachment.Upload;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import ir.mosharekat.feedback.testing.SettableClock;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.workflow.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** With the real daemon, where Debian's {@code clamav-daemon} is installed. */
@EnabledIf("ir.mosharekat.feedback.files.Clamd#isInstalled")
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClamdTest {

    private static final CommandContext CITIZEN = CommandContext.citizen(Channel.WEB);
    private static final CommandContext SCREENER =
            CommandContext.of(Staff.of(new StaffId("screener"), Role.SCREENER), Channel.WEB);

    private final SettableClock clock = SettableClock.at("2026-11-22T08:30:00Z");
    private final InMemoryFeedbackStore store = new InMemoryFeedbackStore();
    private final FeedbackKeys keys = FeedbackKeys.generate(new SecureRandom());

    @Test
    void malware_is_found_also_in_an_archive_and_without_the_daemon_nothing_can_be_downloaded(@TempDir Path folder)
            throws Exception {
        Clamd clamd = Clamd.start(folder);
        Feedback feedback = over(clamd.overPort(), folder);
        Attachment before;
        Attachment waiting;
        try (clamd) {
            byte[] eicar = Fixtures.utf8(Fixtures.EICAR);
            for (ClamAv scanner : List.of(clamd.overPort(), clamd.overSocket())) {
                assertThat(scanner.scan(new InMemoryContent(eicar))).isEqualTo(Verdict.INFECTED);
                assertThat(scanner.scan(new InMemoryContent(Fixtures.zip(Map.of("a.txt", eicar)))))
                        .isEqualTo(Verdict.INFECTED);
                assertThat(scanner.scan(new InMemoryContent(Fixtures.pdfThatTells())))
                        .isEqualTo(Verdict.CLEAN);
                assertThat(withoutFailing(scanner, new byte[3_000_000]))
                        .as("more than the daemon takes")
                        .isEqualTo(Verdict.UNKNOWN);
            }
            Map<String, byte[]> document = Fixtures.document();
            document.put("word/embeddings/a.txt", eicar);
            assertThatThrownBy(() -> upload(feedback, "a.docx", Fixtures.zip(document)))
                    .isInstanceOfSatisfying(
                            InvalidCommandException.class,
                            refusal -> assertThat(refusal.violations())
                                    .extracting(violation -> violation.code())
                                    .containsExactly("attachment.infected"));
            before = register(feedback, upload(feedback, "a.pdf", Fixtures.pdfThatTells()));
            assertDownloads(feedback, before);
        }
        waiting = register(feedback, upload(feedback, "b.jpg", Fixtures.jpegThatTells()));
        assertThat(waiting.safety()).isEqualTo(Safety.PENDING);
        clock.move(Duration.ofHours(2));
        feedback.dispatcher().runOnce();
        assertThatThrownBy(() -> feedback.attachments().open(waiting.id(), Rendition.COPY, SCREENER))
                .isInstanceOfSatisfying(
                        RuleViolatedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo("scanned"));
        assertDownloads(feedback, before);
        try (Clamd again = Clamd.start(folder)) {
            Feedback later = over(again.overSocket(), folder);
            clock.move(Duration.ofHours(2));
            later.dispatcher().runOnce();
            assertDownloads(later, waiting);
        }
    }

    private Feedback over(MalwareScanner scanner, Path folder) {
        return Feedback.builder()
                .store(store)
                .organization(ExampleOrganizations.semnan())
                .keys(keys)
                .accessPolicy(new GovernmentPolicy())
                .clock(clock)
                .blobStore(FileBlobStore.in(folder.resolve("blobs")))
                .contentInspector(new FileInspector())
                .malwareScanner(scanner)
                .build();
    }

    private static Verdict withoutFailing(MalwareScanner scanner, byte[] file) {
        try {
            return scanner.scan(new InMemoryContent(file));
        } catch (IOException e) {
            // The daemon hung up before it had read all: the library takes that for the same.
            return Verdict.UNKNOWN;
        }
    }

    private static Upload upload(Feedback feedback, String name, byte[] file) {
        return feedback.attachments().upload(name, new ByteArrayInputStream(file), CITIZEN);
    }

    private static Attachment register(Feedback feedback, Upload upload) {
        CaseId id = feedback.complaints()
                .register(
                        RegisterComplaint.builder()
                                .subject("خاموشی چراغ‌ها")
                                .text("چراغ‌های خیابان نمونه خاموش است.")
                                .attaching(List.of(upload.id().toString()))
                                .build(),
                        CITIZEN)
                .caseId();
        return feedback.handling()
                .view(id, SCREENER)
                .conversation()
                .shown()
                .orElseThrow()
                .get(0)
                .attachments()
                .get(0);
    }

    private static void assertDownloads(Feedback feedback, Attachment attachment) throws IOException {
        try (Download download = feedback.attachments().open(attachment.id(), Rendition.COPY, SCREENER)) {
            byte[] bytes = download.content().readAllBytes();
            assertThat(bytes).hasSize((int) download.size());
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain(Fixtures.CANARY);
        }
    }
}
