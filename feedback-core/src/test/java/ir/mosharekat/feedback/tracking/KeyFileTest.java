package ir.mosharekat.feedback.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.organization.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyFileTest {

    private static final TenantId TENANT = new TenantId("nowhere");
    private static final TrackingCode CODE = new TrackingCode("1234567890123459");

    @Test
    void it_is_made_when_it_is_first_opened_and_never_again(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("feedback.keys");

        FeedbackKeys made = KeyFile.open(file);
        String content = Files.readString(file);
        FeedbackKeys read = KeyFile.open(file);

        assertThat(Files.readString(file)).isEqualTo(content);
        assertThat(read.currentId()).isEqualTo(made.currentId());
        assertThat(secret(read, made.currentId())).isEqualTo(secret(made, made.currentId()));
        assertThat(read.publicKeys()).isEqualTo(made.publicKeys());
    }

    @Test
    void only_its_owner_can_read_it_before_and_after_a_rotation(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("feedback.keys");

        KeyFile.open(file);
        assertThat(permissions(file)).isEqualTo("rw-------");
        KeyFile.rotate(file);
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void it_tells_whoever_looks_into_it_what_it_is_and_is_plain_ascii(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("feedback.keys");
        FeedbackKeys keys = KeyFile.open(file);

        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("# Keys of Mosharekat Feedback.").contains("Losing this file");
        assertThat(lines.get(1)).isEqualTo("current=" + keys.currentId());
        assertThat(lines.get(2))
                .matches("key\\." + keys.currentId() + "=[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+");
    }

    @Test
    void its_folder_is_made_and_nothing_is_left_beside_it(@TempDir Path dir) throws IOException {
        Path file = dir.resolve("etc/portal/feedback.keys");

        KeyFile.open(file);
        KeyFile.rotate(file);
        KeyFile.rotate(file);

        assertThat(beside(file)).containsExactly("feedback.keys");
    }

    @Test
    void a_path_without_a_folder_is_one_in_the_working_directory(@TempDir Path dir) throws IOException {
        Path relative = Path.of("")
                .toAbsolutePath()
                .relativize(dir.resolve("feedback.keys").toAbsolutePath());

        assertThat(KeyFile.open(relative).currentId())
                .isEqualTo(KeyFile.open(dir.resolve("feedback.keys")).currentId());
    }

    @Test
    void a_folder_that_is_a_link_will_do(@TempDir Path dir) throws IOException {
        Path release = Files.createDirectory(dir.resolve("release-7"));
        Path current = Files.createSymbolicLink(dir.resolve("current"), release);

        FeedbackKeys keys = KeyFile.open(current.resolve("feedback.keys"));

        assertThat(KeyFile.open(release.resolve("feedback.keys")).currentId()).isEqualTo(keys.currentId());
    }

    @Test
    void a_file_system_without_links_will_do(@TempDir Path dir) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(dir.resolve("keys.zip"), Map.of("create", "true"))) {
            Path file = zip.getPath("/portal/feedback.keys");

            FeedbackKeys keys = KeyFile.open(file);

            assertThat(KeyFile.open(file).currentId()).isEqualTo(keys.currentId());
            assertThat(KeyFile.rotate(file).publicKeys()).hasSize(2);
            assertThat(beside(file)).containsExactly("feedback.keys");
        }
    }

    @Test
    void after_a_rotation_new_cases_use_the_new_key_and_old_ones_keep_theirs(@TempDir Path dir) {
        Path file = dir.resolve("feedback.keys");
        FeedbackKeys before = KeyFile.open(file);
        String oldSecret = secret(before, before.currentId());

        FeedbackKeys after = KeyFile.rotate(file);
        FeedbackKeys again = KeyFile.rotate(file);
        FeedbackKeys reopened = KeyFile.open(file);

        assertThat(List.of(before.currentId(), after.currentId(), again.currentId()))
                .doesNotHaveDuplicates();
        assertThat(reopened.currentId()).isEqualTo(again.currentId());
        assertThat(reopened.publicKeys()).containsOnlyKeys(before.currentId(), after.currentId(), again.currentId());
        assertThat(secret(reopened, before.currentId())).isEqualTo(oldSecret);
        assertThat(secret(reopened, after.currentId())).isEqualTo(secret(after, after.currentId()));
        assertThat(reopened.publicKeys().get(before.currentId()))
                .isEqualTo(before.publicKeys().get(before.currentId()));
    }

    @Test
    void a_key_that_only_a_lost_file_had_is_named(@TempDir Path dir) {
        FeedbackKeys lost = KeyFile.open(dir.resolve("lost.keys"));
        FeedbackKeys found = KeyFile.open(dir.resolve("new.keys"));

        assertThatThrownBy(() -> secret(found, lost.currentId()))
                .isInstanceOf(MissingKeyException.class)
                .hasMessageContaining("Key " + lost.currentId() + " is missing");
    }

    @Test
    void what_can_be_neither_read_nor_made_is_named(@TempDir Path dir) throws IOException {
        Path folder = Files.createDirectory(dir.resolve("folder"));
        Path below = Files.createFile(dir.resolve("file")).resolve("feedback.keys");

        assertThatThrownBy(() -> KeyFile.open(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The key file " + folder + " can be neither read nor made");
        assertThatThrownBy(() -> KeyFile.open(below))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(below.toString());
        assertThatThrownBy(() -> KeyFile.rotate(dir.resolve("none")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(dir.resolve("none").toString());
        assertThat(beside(dir.resolve("none"))).containsExactly("file", "folder");
    }

    static List<String> beside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            return files.map(found -> found.getFileName().toString()).sorted().toList();
        }
    }

    static String secret(FeedbackKeys keys, String keyId) {
        return keys.accessSecret(TENANT, CODE, new SecretStamp(keyId, 1)).reveal();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
