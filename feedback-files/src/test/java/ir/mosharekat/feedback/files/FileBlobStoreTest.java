package ir.mosharekat.feedback.files;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.attachment.BlobStore;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.tck.BlobStoreConformance;
import ir.mosharekat.feedback.tck.BlobStoreFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The kit over a folder, and what only a folder can get wrong. */
class FileBlobStoreTest extends BlobStoreConformance {

    private static final TenantId SEMNAN = new TenantId("semnan");
    private static final Instant NOON = Instant.parse("2026-11-21T08:30:00.123Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Override
    protected BlobStoreFixture createFixture() {
        Path root = folder.resolve("blobs");
        return new BlobStoreFixture() {
            @Override
            public BlobStore store() {
                return Files.isRegularFile(root) ? broken : FileBlobStore.in(root);
            }

            private final BlobStore broken = FileBlobStore.in(root);

            @Override
            public void breakDown() {
                try {
                    Files.move(root, folder.resolve("elsewhere"));
                    Files.createFile(root);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public long bytesKept() {
                return files(root).stream()
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            }

            @Override
            public void close() {
                // The folder is temporary.
            }
        };
    }

    @Test
    void files_are_called_by_their_hashes_and_stand_under_their_tenants() throws IOException {
        FileBlobStore store = FileBlobStore.in(folder.resolve("blobs"));
        String hash = store.put(SEMNAN, new ByteArrayInputStream(Fixtures.utf8("متن")), 100, NOON)
                .id()
                .value();
        assertThat(files(folder))
                .extracting(file -> folder.relativize(file).toString())
                .containsExactlyInAnyOrder("blobs/lock", "blobs/semnan/" + hash.substring(0, 2) + "/" + hash);
    }

    @Test
    void what_a_killed_process_was_writing_is_swept() throws IOException {
        FileBlobStore store = FileBlobStore.in(folder.resolve("blobs"));
        Path incoming = Files.createDirectories(folder.resolve("blobs/semnan/incoming"));
        Path old = Files.writeString(incoming.resolve("put-1.tmp"), "half");
        Path young = Files.writeString(incoming.resolve("put-2.tmp"), "half");
        Files.setLastModifiedTime(old, FileTime.from(NOON.minusSeconds(1)));
        Files.setLastModifiedTime(young, FileTime.from(NOON));
        assertThat(store.putBefore(SEMNAN, NOON, null, 10)).isEmpty();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
