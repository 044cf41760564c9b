package ir.mosharekat.feedback.http.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.attachment.Rendition;
import ir.mosharekat.feedback.json.wire.CaseReply;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.TrackedReply;
import ir.mosharekat.feedback.json.wire.UploadReply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(60)
class AttachmentStoryTest {

    @Test
    void a_file_goes_up_and_comes_down_as_it_was(@TempDir Path folder) throws IOException {
        byte[] content = new byte[300_000];
        new Random(1405).ints(content.length, 'a', 'z').forEach(new Filling(content)::add);
        Path file = Files.write(folder.resolve("گزارش + ۱.txt"), content);
        try (ServedPortal portal = new ServedPortal()) {
            FeedbackClient citizen = portal.citizen();
            UploadReply upload = citizen.attachments().upload(file).send();
            assertThat(upload.name()).isEqualTo("گزارش + ۱.txt");
            UploadReply second = citizen.attachments()
                    .upload("note.txt", () -> new ByteArrayInputStream("یادداشت".getBytes(StandardCharsets.UTF_8)))
                    .send();
            ReceiptReply receipt = citizen.complaints()
                    .register(ServedPortal.complaint()
                            .attaching(upload.id(), second.id())
                            .build())
                    .send();
            TrackedReply tracked = citizen.receipts()
                    .track(receipt.trackingCode(), receipt.secret())
                    .send();
            try (DownloadedFile down =
                    citizen.holding(tracked).attachments().download(upload.id()).send()) {
                assertThat(down.name()).isEqualTo("گزارش + ۱.txt");
                assertThat(down.size()).hasValue(content.length);
                assertThat(down.mediaType()).startsWith("text/plain");
                assertThat(down.content().readAllBytes()).isEqualTo(content);
            }
            CaseReply seen =
                    portal.staff("supervisor").cases().view(receipt.caseId()).send();
            assertThat(seen.redacted()).contains("ATTACHMENT_NAME");
            assertThat(portal.staff("screener")
                            .cases()
                            .view(receipt.caseId())
                            .send()
                            .redacted())
                    .doesNotContain("ATTACHMENT_NAME");
            Request<DownloadedFile> stranger = citizen.attachments().download(upload.id(), Rendition.COPY);
            assertThatThrownBy(stranger::send).isInstanceOf(ResourceNotFoundException.class);
        }
    }

    /** Takes numbers as bytes. */
    private static final class Filling {

        private final byte[] into;
        private int next;

        Filling(byte[] into) {
            this.into = into;
        }

        void add(int value) {
            into[next++] = (byte) value;
        }
    }

    @Test
    void a_file_is_opened_anew_for_each_attempt() throws IOException {
        AtomicInteger attempts = new AtomicInteger();
        AtomicInteger opened = new AtomicInteger();
        try (Peer peer = new Peer(request -> {
            assertThat(request.text()).isEqualTo("abc");
            if (attempts.incrementAndGet() == 1) {
                request.reply(503, "{}");
            } else {
                request.reply(201, """
                        {"id": "u", "name": "a.txt", "mediaType": "text/plain", "size": 3, "safety": "SAFE",
                         "expiresAt": "2026-11-23T08:00:00Z"}""");
            }
        })) {
            UploadReply upload = FeedbackClient.builder(peer.uri())
                    .build()
                    .attachments()
                    .upload("a.txt", () -> {
                        opened.incrementAndGet();
                        return new ByteArrayInputStream(new byte[] {'a', 'b', 'c'});
                    })
                    .send();
            assertThat(upload.id()).isEqualTo("u");
            assertThat(opened).hasValue(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attachment; filename*=UTF-8''%DA%AF.txt | گ.txt",
                "attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd | passwd",
                "attachment; filename*=UTF-8''C%3A%5Ca.exe | a.exe",
                "attachment; filename*=UTF-8''.. | ''",
                "attachment; filename*=UTF-8''%ZZ | ''",
                "attachment | ''"
            })
    void a_name_that_a_server_gives_leads_to_no_other_folder(String disposition, String name) throws IOException {
        try (Peer peer = new Peer(request -> request.reply(200, "x", "Content-Disposition: " + disposition));
                DownloadedFile file = FeedbackClient.builder(peer.uri())
                        .build()
                        .attachments()
                        .download("a")
                        .send()) {
            assertThat(file.name()).isEqualTo(name);
            assertThat(file.content().readAllBytes()).isEqualTo(new byte[] {'x'});
        }
    }
}
