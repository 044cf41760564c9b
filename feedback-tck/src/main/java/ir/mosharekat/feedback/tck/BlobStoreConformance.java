package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.BlobStore;
import ir.mosharekat.feedback.attachment.BlobStore.Deletion;
import ir.mosharekat.feedback.attachment.BlobTooLargeException;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.testing.SeededRandom;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** That contents come back exactly, keep to their limits and their tenants, and never go while somebody needs them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class BlobStoreConformance {

    private static final TenantId SEMNAN = ConformanceSuite.SEMNAN;
    private static final TenantId KHORASAN = ConformanceSuite.KHORASAN;
    private static final Instant NOON = Instant.parse("2026-11-21T08:30:00.123Z");
    private static final Instant LATER = NOON.plusMillis(1);
    private static final int MOST = 1_000_000;

    private final SeededRandom random = new SeededRandom(20261122);
    private @Nullable BlobStoreFixture fixture;

    /** For the suites. */
    protected BlobStoreConformance() {}

    /** {@return a fixture over fresh and empty data} */
    protected abstract BlobStoreFixture createFixture();

    @BeforeEach
    void openFixture() {
        fixture = createFixture();
    }

    @AfterEach
    void closeFixture() {
        fixture().close();
    }

    @Test
    void a_content_comes_back_exactly_under_its_hash_whatever_its_length() {
        for (int size : List.of(0, 1, 8_191, 8_192, 131_071, 131_072, 131_073, 300_000, MOST)) {
            byte[] content = bytes(size);
            Blob blob = put(content);
            assertThat(blob).isEqualTo(new Blob(hash(content), size));
            assertThat(read(blob.id())).isEqualTo(content);
        }
    }

    @Test
    void a_content_that_comes_in_drops_is_the_same() throws IOException {
        byte[] content = bytes(50_000);
        InputStream drops = new ByteArrayInputStream(content) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 777));
            }
        };
        Blob blob = store().put(SEMNAN, drops, MOST, NOON);
        assertThat(blob).isEqualTo(new Blob(hash(content), content.length));
        assertThat(read(blob.id())).isEqualTo(content);
    }

    @Test
    void a_content_that_is_not_kept_is_not_found() {
        put(bytes(10));
        assertThat(store().open(SEMNAN, hash(bytes(11)))).isEmpty();
        assertThat(store().delete(SEMNAN, hash(bytes(11)), LATER)).isEqualTo(Deletion.MISSING);
    }

    @Test
    void a_content_has_exactly_as_many_bytes_as_it_may_and_not_one_more() {
        byte[] content = bytes(200_001);
        assertThatThrownBy(() -> store().put(SEMNAN, new ByteArrayInputStream(content), 200_000, NOON))
                .isInstanceOf(BlobTooLargeException.class);
        assertThat(fixture().bytesKept()).isZero();
        assertThatThrownBy(() -> store().put(SEMNAN, endless(), 200_000, NOON))
                .isInstanceOf(BlobTooLargeException.class);
        assertThat(fixture().bytesKept()).isZero();
        assertThat(store().open(SEMNAN, hash(content))).isEmpty();
        assertThat(putUpTo(content, 200_001).size()).isEqualTo(200_001);
    }

    @Test
    void a_stream_that_breaks_leaves_nothing_and_its_exception_comes_out_as_it_is() {
        IOException broken = new IOException("broken");
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(bytes(300_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw broken;
            }
        });
        assertThatThrownBy(() -> store().put(SEMNAN, breaking, MOST, NOON)).isSameAs(broken);
        assertThat(fixture().bytesKept()).isZero();
        assertThat(list(NOON.plusSeconds(9))).isEmpty();
    }

    @Test
    void whoever_puts_a_stream_closes_it() throws IOException {
        InputStream stream = new ByteArrayInputStream(bytes(10)) {
            @Override
            public void close() {
                throw new IllegalStateException("This stream is somebody else's");
            }
        };
        assertThat(store().put(SEMNAN, stream, MOST, NOON).size()).isEqualTo(10);
    }

    @Test
    void the_same_content_is_kept_once() {
        byte[] content = bytes(200_000);
        Blob blob = put(content);
        long once = fixture().bytesKept();
        assertThat(put(content)).isEqualTo(blob);
        assertThat(fixture().bytesKept()).isEqualTo(once);
        assertThat(read(blob.id())).isEqualTo(content);
    }

    @Test
    void an_old_content_is_deleted_and_can_be_put_again() {
        byte[] content = bytes(200_000);
        Blob blob = put(content);
        assertThat(store().delete(SEMNAN, blob.id(), NOON)).isEqualTo(Deletion.TOO_YOUNG);
        assertThat(read(blob.id())).isEqualTo(content);
        assertThat(store().delete(SEMNAN, blob.id(), LATER)).isEqualTo(Deletion.DELETED);
        assertThat(store().open(SEMNAN, blob.id())).isEmpty();
        assertThat(fixture().bytesKept()).isZero();
        assertThat(store().delete(SEMNAN, blob.id(), LATER)).isEqualTo(Deletion.MISSING);
        assertThat(put(content)).isEqualTo(blob);
        assertThat(read(blob.id())).isEqualTo(content);
    }

    @Test
    void a_content_that_is_put_again_is_young_again_and_never_gets_older_by_it() {
        byte[] content = bytes(20);
        Blob blob = putAt(content, NOON);
        putAt(content, LATER);
        assertThat(list(LATER)).isEmpty();
        assertThat(store().delete(SEMNAN, blob.id(), LATER)).isEqualTo(Deletion.TOO_YOUNG);
        putAt(content, NOON.minusSeconds(5));
        assertThat(store().delete(SEMNAN, blob.id(), LATER)).isEqualTo(Deletion.TOO_YOUNG);
        assertThat(list(LATER.plusMillis(1))).containsExactly(blob.id());
    }

    @Test
    void old_contents_are_listed_by_name_and_in_pages() {
        List<BlobId> all = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            all.add(putAt(bytes(i), NOON).id());
        }
        BlobId young = putAt(bytes(26), LATER).id();
        all.sort((one, other) -> one.value().compareTo(other.value()));
        assertThat(list(LATER)).containsExactlyElementsOf(all).doesNotContain(young);
        assertThat(list(NOON)).isEmpty();
        assertThat(store().putBefore(SEMNAN, LATER, null, 10)).containsExactlyElementsOf(all.subList(0, 10));
        assertThat(store().putBefore(SEMNAN, LATER, all.get(9), 10)).containsExactlyElementsOf(all.subList(10, 20));
        assertThat(store().putBefore(SEMNAN, LATER, all.get(19), 10)).containsExactlyElementsOf(all.subList(20, 25));
        assertThat(store().putBefore(SEMNAN, LATER, all.get(24), 10)).isEmpty();
    }

    @Test
    void contents_of_tenants_are_apart() {
        byte[] content = bytes(1_000);
        Blob blob = put(content);
        assertThat(store().open(KHORASAN, blob.id())).isEmpty();
        assertThat(store().putBefore(KHORASAN, LATER, null, 10)).isEmpty();
        assertThat(store().delete(KHORASAN, blob.id(), LATER)).isEqualTo(Deletion.MISSING);
        try {
            store().put(KHORASAN, new ByteArrayInputStream(content), MOST, LATER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(list(LATER)).as("theirs is younger").containsExactly(blob.id());
        assertThat(store().delete(SEMNAN, blob.id(), LATER)).isEqualTo(Deletion.DELETED);
        assertThat(store().open(KHORASAN, blob.id())).isPresent();
    }

    @Test
    void of_many_who_put_the_same_all_find_it_kept_once() throws Exception {
        byte[] content = bytes(200_000);
        List<Boolean> kept = SideBySide.together(8, rival -> () -> {
            Blob blob = putAt(content, NOON.plusMillis(rival));
            return MessageDigest.isEqual(content, read(blob.id()));
        });
        assertThat(kept).containsOnly(true);
        long together = fixture().bytesKept();
        store().delete(SEMNAN, hash(content), NOON.plusSeconds(9));
        put(content);
        assertThat(together).isEqualTo(fixture().bytesKept());
    }

    @Test
    void a_sweep_never_takes_what_was_just_put_again() throws Exception {
        for (int round = 0; round < 12; round++) {
            byte[] content = bytes(100 + round);
            BlobId id = putAt(content, NOON).id();
            List<Boolean> did = SideBySide.together(2, side -> () -> {
                if (side == 0) {
                    return store().delete(SEMNAN, id, LATER) == Deletion.DELETED;
                }
                putAt(content, LATER);
                return true;
            });
            assertThat(did.get(1)).isTrue();
            assertThat(read(id)).as("put again while it was swept").isEqualTo(content);
        }
    }

    @Test
    void whoever_reads_what_is_deleted_gets_all_of_it_or_an_exception() throws IOException {
        byte[] content = bytes(900_000);
        Blob blob = put(content);
        try (InputStream stream = store().open(SEMNAN, blob.id()).orElseThrow()) {
            byte[] beginning = stream.readNBytes(1_000);
            store().delete(SEMNAN, blob.id(), LATER);
            List<byte[]> rest = new ArrayList<>();
            try {
                rest.add(stream.readAllBytes());
            } catch (IOException e) {
                return;
            }
            assertThat(beginning.length + rest.get(0).length).isEqualTo(content.length);
        }
    }

    @Test
    void what_fails_below_comes_out_as_a_storage_exception() {
        byte[] content = "متن محرمانه".getBytes(StandardCharsets.UTF_8);
        Blob blob = put(content);
        fixture().breakDown();
        List<Runnable> calls = List.of(
                () -> put(bytes(200_000)),
                () -> read(blob.id()),
                () -> store().delete(SEMNAN, blob.id(), LATER),
                () -> list(LATER));
        for (Runnable call : calls) {
            assertThatThrownBy(call::run).isInstanceOf(StorageException.class);
        }
    }

    private BlobStoreFixture fixture() {
        BlobStoreFixture open = fixture;
        if (open == null) {
            throw new IllegalStateException("No test is running");
        }
        return open;
    }

    private BlobStore store() {
        return fixture().store();
    }

    private byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private Blob put(byte[] content) {
        return putAt(content, NOON);
    }

    private Blob putAt(byte[] content, Instant at) {
        try {
            return store().put(SEMNAN, new ByteArrayInputStream(content), MOST, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Blob putUpTo(byte[] content, long most) {
        try {
            return store().put(SEMNAN, new ByteArrayInputStream(content), most, NOON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] read(BlobId id) {
        try (InputStream stream = store().open(SEMNAN, id).orElseThrow(AssertionError::new)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<BlobId> list(Instant before) {
        List<BlobId> all = new ArrayList<>(store().putBefore(SEMNAN, before, null, 100));
        return Collections.unmodifiableList(all);
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                Arrays.fill(into, offset, offset + length, (byte) 'x');
                return length;
            }
        };
    }

    private static BlobId hash(byte[] content) {
        try {
            return new BlobId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
