package ir.mosharekat.feedback.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.notification.Address;
import ir.mosharekat.feedback.notification.DeliveryId;
import ir.mosharekat.feedback.notification.Handover;
import ir.mosharekat.feedback.notification.Notice;
import ir.mosharekat.feedback.notification.Notifier.Privacy;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutgoingFolderTest {

    private static final DeliveryId ID = DeliveryId.of("01890a5d-ac96-774b-bcce-b302099a8057");

    @TempDir
    private Path data = Path.of("");

    @Test
    void a_notice_becomes_a_file_with_all_that_it_says() throws IOException {
        assertThat(email().hand(notice("پاسخ آماده است.", "چراغ‌ها روشن شد.")))
                .isEqualTo(Handover.taken(ID.toString()));
        assertThat(file()).content().isEqualTo("""
                        گیرنده: reader@example.test
                        موضوع: خبر تازه

                        پاسخ آماده است.

                        ---
                        چراغ‌ها روشن شد.
                        """);
    }

    @Test
    void what_is_handed_over_again_takes_the_place_of_its_file() throws IOException {
        email().hand(notice("پاسخ آماده است.", "چراغ‌ها روشن شد."));
        email().hand(notice("رسیدگی پایان یافت.", null));
        assertThat(file()).content().contains("رسیدگی پایان یافت.").doesNotContain("پاسخ آماده", "---");
        assertThat(folder()).isDirectoryNotContaining(file -> !file.equals(file()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void who_is_reading_a_notice_reads_all_of_it_while_its_place_is_taken() throws IOException {
        email().hand(notice("پاسخ آماده است.", null));
        try (InputStream reading = Files.newInputStream(file())) {
            email().hand(notice("رسیدگی پایان یافت.", null));
            assertThat(new String(reading.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("پاسخ آماده است.")
                    .doesNotContain("رسیدگی پایان یافت.");
        }
    }

    @Test
    void a_program_that_ended_while_it_wrote_leaves_nothing_in_the_way() throws IOException {
        Files.writeString(Files.createDirectories(folder()).resolve("." + ID + ".part"), "گیرن");
        email().hand(notice("پاسخ آماده است.", null));
        assertThat(file()).content().contains("پاسخ آماده است.");
        assertThat(folder()).isDirectoryNotContaining(file -> !file.equals(file()));
    }

    @Test
    void what_cannot_be_put_in_its_place_is_tried_later_and_no_half_of_it_lies_about() throws IOException {
        Files.createDirectories(file().resolve("in the way"));
        assertThat(email().hand(notice("پاسخ آماده است.", null))).isEqualTo(Handover.later());
        assertThat(folder()).isDirectoryNotContaining(file -> !file.equals(file()));
    }

    @Test
    void where_no_folder_can_be_made_it_is_tried_later() throws IOException {
        Files.writeString(folder(), "a file where the folder should be");
        assertThat(email().hand(notice("پاسخ آماده است.", null))).isEqualTo(Handover.later());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void only_the_owner_can_read_it() throws IOException {
        email().hand(notice("پاسخ آماده است.", null));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    private OutgoingFolder email() {
        return new OutgoingFolder(folder(), Channel.EMAIL, Privacy.PRIVATE);
    }

    private Path folder() {
        return data.resolve("email");
    }

    private Path file() {
        return folder().resolve(ID + ".txt");
    }

    private static Notice notice(String text, @Nullable String enclosed) {
        Notice.Wording wording = new Notice.Wording(
                new LocalizedText("خبر تازه", "News"), new LocalizedText(text, "The same in English"), enclosed);
        Address to = new Address(Channel.EMAIL, "reader@example.test");
        return new Notice(ID, new TenantId("semnan"), Occasion.ANSWER, to, wording);
    }
}
