package ir.mosharekat.feedback.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.GovernmentPolicy;
import ir.mosharekat.feedback.attachment.AttachmentRules;
import ir.mosharekat.feedback.attachment.FileType;
import ir.mosharekat.feedback.attachment.MalwareScanner.Verdict;
import ir.mosharekat.feedback.attachment.Upload;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.testing.InMemoryBlobStore;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody made to harm whoever opens them, on their way through the whole intake. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileFilesTest {

    private static final CommandContext CITIZEN = CommandContext.citizen(Channel.WEB);

    private final Feedback feedback = Feedback.builder()
            .store(new InMemoryFeedbackStore())
            .organization(ExampleOrganizations.semnan())
            .keys(FeedbackKeys.generate(new SecureRandom()))
            .accessPolicy(new GovernmentPolicy())
            .blobStore(new InMemoryBlobStore())
            .contentInspector(new FileInspector())
            .malwareScanner(content -> Verdict.CLEAN)
            .attachmentRules(AttachmentRules.builder().types(withZip()).build())
            .build();

    private static List<FileType> withZip() {
        List<FileType> types = new ArrayList<>(AttachmentRules.STANDARD_TYPES);
        types.add(new FileType("application/zip", "ZIP", Set.of("zip")));
        return types;
    }

    @Test
    void what_a_citizen_really_sends_comes_in() {
        assertThat(upload("چراغ خاموش.jpg", Fixtures.jpegThatTells()).mediaType())
                .isEqualTo("image/jpeg");
        assertThat(upload("C:\\fakepath\\نامه ۱۴۰۵.۰۸.۳۰.pdf", Fixtures.pdfThatTells())
                        .name())
                .isEqualTo("نامه ۱۴۰۵.۰۸.۳۰.pdf");
        assertThat(upload("می‌خواهم", Fixtures.docx("<w:document/>")).name()).isEqualTo("می‌خواهم.docx");
        assertThat(upload("a.odt", Fixtures.odt()).mediaType()).endsWith("opendocument.text");
        assertThat(upload("متن.txt", Fixtures.utf8("چراغ‌ها خاموش است.")).mediaType())
                .isEqualTo("text/plain");
        assertThat(upload("a.zip", Fixtures.zip(Map.of("b.zip", Fixtures.zip(Map.of("c.txt", new byte[9])))))
                        .mediaType())
                .isEqualTo("application/zip");
    }

    @Test
    void a_bomb_is_refused_flat_nested_and_as_a_document() {
        byte[] flat = Fixtures.zip(Map.of("zeros", new byte[30_000_000]));
        assertThat(flat.length).isLessThan(40_000);
        assertRefused("attachment.archive", "a.zip", flat);
        Map<String, byte[]> within = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            within.put("layer" + i, Fixtures.zip(Map.of("zeros", new byte[1_000_000])));
        }
        assertRefused("attachment.archive", "a.zip", Fixtures.zip(within));
        Map<String, byte[]> document = Fixtures.document();
        document.put("word/media/image1.bmp", new byte[30_000_000]);
        assertRefused("attachment.archive", "a.docx", Fixtures.zip(document));
        byte[] deep =
                Fixtures.zip(Map.of("b.zip", Fixtures.zip(Map.of("c.zip", Fixtures.zip(Map.of("d", new byte[1]))))));
        assertRefused("attachment.archive", "a.zip", deep);
    }

    @Test
    void a_thousand_entries_are_enough_also_together_with_those_within() {
        assertThat(upload("a.zip", Fixtures.zip(entries(1_000))).size()).isPositive();
        assertRefused("attachment.archive", "a.zip", Fixtures.zip(entries(1_001)));
        Map<String, byte[]> outer = entries(500);
        outer.put("within.zip", Fixtures.zip(entries(500)));
        assertRefused("attachment.archive", "a.zip", Fixtures.zip(outer));
    }

    @Test
    void what_nobody_can_look_into_is_refused() {
        assertRefused("attachment.archive", "a.zip", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0});
        assertRefused("attachment.archive", "a.zip", new byte[] {'P', 'K', 3, 4, 20, 0, 1, 0, 9, 9});
        byte[] sound = Fixtures.zip(Map.of("a.txt", new byte[50_000]));
        assertRefused("attachment.archive", "a.zip", Arrays.copyOf(sound, sound.length / 2));
    }

    @Test
    void one_file_to_us_and_another_to_somebody_else_is_refused() {
        byte[] zip = Fixtures.zip(Map.of("evil.html", Fixtures.utf8("<script>")));
        for (byte[] front : List.of(Fixtures.picture("jpg"), Fixtures.pdfThatTells(), Fixtures.utf8("متن ساده\n"))) {
            byte[] both = Fixtures.bytes(out -> {
                out.write(front);
                out.write(zip);
            });
            assertThatThrownBy(() -> upload("a.jpg", both)).isInstanceOf(InvalidCommandException.class);
        }
        byte[] hidden = Fixtures.bytes(out -> {
            out.write(Fixtures.zip(Map.of("harmless.txt", new byte[3])));
            out.write(Fixtures.zip(Map.of("evil.html", Fixtures.utf8("<script>"), "more.js", new byte[3])));
        });
        assertRefused("attachment.mismatch", "a.zip", hidden);
    }

    @Test
    void what_looks_like_something_else_is_refused() {
        assertRefused("attachment.type", "a.pdf", Fixtures.utf8("<!DOCTYPE html><html><script>alert(1)</script>"));
        assertRefused(
                "attachment.type",
                "a.png",
                Fixtures.utf8("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x\"/>"));
        assertRefused("attachment.mismatch", "a.jpg", Fixtures.pdfThatTells());
        assertRefused("attachment.mismatch", "a.exf", Fixtures.picture("jpg"));
        for (String name : List.of(
                "\u202Egpj.exe",
                "a\u2066b.jpg",
                "a\u200Fb.jpg",
                "a\u0000.jpg",
                "a.exe.jpg",
                "a.html.jpg",
                "..",
                "",
                " ",
                "a?b.jpg",
                "a.js .jpg")) {
            assertRefused("attachment.name", name, Fixtures.picture("jpg"));
        }
    }

    @Test
    void a_name_never_grows_and_is_never_a_path() {
        for (String name : List.of("../../../etc/passwd.jpg", "/etc/passwd.jpg", "\\\\server\\share\\passwd.jpg")) {
            assertThat(upload(name, Fixtures.picture("jpg")).name()).isEqualTo("passwd.jpg");
        }
        assertThat(upload("ن".repeat(500) + ".jpg", Fixtures.picture("jpg")).name())
                .hasSize(120)
                .endsWith(".jpg");
        assertThat(upload("Photo.JPG", Fixtures.picture("jpg")).name()).isEqualTo("Photo.JPG");
    }

    /** What a thread allocates, it may give back at once; but never was all of the file there together if this is less. */
    @Test
    void a_file_is_never_held_whole(@TempDir Path folder) throws IOException {
        int size = 60_000_000;
        Feedback large = Feedback.builder()
                .store(new InMemoryFeedbackStore())
                .organization(ExampleOrganizations.semnan())
                .keys(FeedbackKeys.generate(new SecureRandom()))
                .accessPolicy(new GovernmentPolicy())
                .blobStore(FileBlobStore.in(folder))
                .contentInspector(new FileInspector())
                .malwareScanner(content -> Verdict.CLEAN)
                .attachmentRules(AttachmentRules.builder().mostBytes(size).build())
                .build();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try (InputStream lines = new LongText(size)) {
            assertThat(large.attachments().upload("a.txt", lines, CITIZEN).size())
                    .isEqualTo(size);
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(size / 3);
    }

    /** A text that is as long as somebody likes. */
    private static final class LongText extends InputStream {

        private int left;

        LongText(int size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int count = Math.min(left, length);
            Arrays.fill(into, offset, offset + count, (byte) 'a');
            left -= count;
            return count == 0 ? -1 : count;
        }
    }

    private static Map<String, byte[]> entries(int count) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            all.put("e" + i, new byte[1]);
        }
        return all;
    }

    private Upload upload(String name, byte[] file) {
        return feedback.attachments().upload(name, new ByteArrayInputStream(file), CITIZEN);
    }

    private void assertRefused(String code, String name, byte[] file) {
        assertThatThrownBy(() -> upload(name, file)).isInstanceOfSatisfying(InvalidCommandException.class, refusal -> {
            assertThat(refusal.violations()).singleElement().satisfies(violation -> {
                assertThat(violation.code()).isEqualTo(code);
                assertThat(violation.message().fa()).isNotBlank();
            });
        });
    }
}
