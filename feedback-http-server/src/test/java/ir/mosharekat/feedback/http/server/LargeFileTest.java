package ir.mosharekat.feedback.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files go in and out of a portal that could not hold them in memory. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LargeFileTest {

    private static final String HEAP = "-Xmx96m";
    private static final long SIZE = Proof.of(1L << 30, 200L << 20);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_file_larger_than_the_memory_goes_in_and_comes_out_as_it_was(@TempDir Path folder) throws Exception {
        Process portal = start(folder);
        try (BufferedReader said = portal.inputReader(StandardCharsets.UTF_8)) {
            URI address = URI.create(said.readLine());
            Said upload = said(HttpRequest.newBuilder(address.resolve("attachments"))
                    .header("Content-Type", "application/octet-stream")
                    .header("Feedback-File-Name", "%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4.txt")
                    .POST(BodyPublishers.ofInputStream(() -> new Lines(SIZE))));
            assertThat(upload.status()).isEqualTo(201);
            assertThat(upload.text("name")).isEqualTo("گزارش.txt");
            assertThat(upload.text("size")).isEqualTo(Long.toString(SIZE));
            Said receipt = said(post(address.resolve("complaints"), """
                            {"subject": "خاموشی خیابان نمونه", "text": "چراغ‌های خیابان نمونه خاموش است.",
                             "attachments": ["%s"]}""".formatted(upload.text("id")))
                    .header("Idempotency-Key", UUID.randomUUID().toString()));
            Said tracked = said(post(
                    address.resolve("track"),
                    "{\"code\": \"%s\", \"secret\": \"%s\"}"
                            .formatted(receipt.text("trackingCode"), receipt.text("secret"))));
            HttpResponse<InputStream> file = client.send(
                    HttpRequest.newBuilder(address.resolve("attachments/" + upload.text("id")))
                            .header("Feedback-Pass", tracked.text("pass"))
                            .build(),
                    BodyHandlers.ofInputStream());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename*=UTF-8''%DA%AF%D8%B2%D8%A7%D8%B1%D8%B4.txt");
            try (InputStream content = file.body();
                    InputStream sent = new Lines(SIZE)) {
                assertThat(digest(content)).isEqualTo(digest(sent));
            }
        } finally {
            portal.getOutputStream().close();
            portal.waitFor();
        }
    }

    private static byte[] digest(InputStream content) throws IOException, NoSuchAlgorithmException {
        DigestOutputStream digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"));
        content.transferTo(digest);
        return digest.getMessageDigest().digest();
    }

    private static Process start(Path folder) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallPortal.class.getName(),
                        folder.toString(),
                        Long.toString(SIZE)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static HttpRequest.Builder post(URI address, String json) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8));
    }

    private Said said(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Said.of(client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    /** So many bytes of numbered lines. */
    private static final class Lines extends InputStream {

        private static final int WIDTH = 16;

        private final long size;
        private long next;

        Lines(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            if (next == size) {
                return -1;
            }
            long line = next / WIDTH;
            int digit = (int) (WIDTH - 2 - next++ % WIDTH);
            return digit < 0 ? '\n' : '0' + (int) ((line >> (3 * digit)) & 7);
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(length, size - next);
            for (int i = 0; i < count; i++) {
                into[from + i] = (byte) read();
            }
            return count == 0 ? -1 : count;
        }
    }
}
