package ir.mosharekat.feedback.files;

import ir.mosharekat.feedback.attachment.Blob;
import ir.mosharekat.feedback.attachment.BlobId;
import ir.mosharekat.feedback.attachment.BlobStore;
import ir.mosharekat.feedback.attachment.MeasuredContent;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.organization.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Contents of attachments in a folder, which several nodes may share if its file system has locks and atomic moves. Every
 * file is called by its hash; nothing that anybody has typed ever becomes a path. A content is written beside, brought to
 * the disk and moved to its place, so that it is there whole or not at all. Its age is the time of its file. Thread-safe.
 */
public final class FileBlobStore implements BlobStore {

    private static final String INCOMING = "incoming";
    private static final int BUFFER = 64 * 1024;
    private static final int FOLDERS = 256;

    /** A lock of a file holds off other processes; within one, it would fail instead of waiting. */
    private static final ReentrantLock TURN = new ReentrantLock();

    private final Path root;

    private FileBlobStore(Path root) {
        this.root = root;
    }

    /**
     * A store in a folder, which is made if it is not there. Keep it where the web server delivers nothing from.
     *
     * @param root the folder
     * @return the store
     * @throws UncheckedIOException if the folder can be neither found nor made
     */
    public static FileBlobStore in(Path root) {
        try {
            return new FileBlobStore(Files.createDirectories(root.toAbsolutePath()));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the attachments can be neither found nor made", e);
        }
    }

    @Override
    public Blob put(TenantId tenant, InputStream content, long most, Instant now) throws IOException {
        Path fresh = below(() -> Files.createTempFile(Files.createDirectories(incoming(tenant)), "put-", ".tmp"));
        try {
            Blob blob = write(fresh, new MeasuredContent(content, most));
            below(() -> {
                Files.setLastModifiedTime(fresh, FileTime.from(now));
                return alone(() -> place(tenant, blob.id(), fresh, now));
            });
            return blob;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Blob write(Path fresh, MeasuredContent content) throws IOException {
        try (FileChannel out = below(() -> FileChannel.open(fresh, StandardOpenOption.WRITE))) {
            byte[] buffer = new byte[BUFFER];
            int count = content.read(buffer);
            while (count >= 0) {
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, count);
                while (bytes.hasRemaining()) {
                    below(() -> out.write(bytes));
                }
                count = content.read(buffer);
            }
            below(() -> {
                out.force(true);
                return out;
            });
            return content.blob();
        }
    }

    private Path place(TenantId tenant, BlobId id, Path fresh, Instant now) throws IOException {
        Path place = path(tenant, id);
        if (Files.exists(place)) {
            if (Files.getLastModifiedTime(place).toInstant().isBefore(now)) {
                Files.setLastModifiedTime(place, FileTime.from(now));
            }
            return place;
        }
        Path folder = Files.createDirectories(place.resolveSibling(""));
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        return place;
    }

    /** A name is as durable as its folder. Where folders cannot be opened, the system sees to that by itself. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders.
        }
    }

    @Override
    public Optional<InputStream> open(TenantId tenant, BlobId id) {
        return below(() -> {
            try {
                return Optional.of(Files.newInputStream(path(tenant, id)));
            } catch (NoSuchFileException e) {
                requireRoot();
                return Optional.<InputStream>empty();
            }
        });
    }

    @Override
    public Deletion delete(TenantId tenant, BlobId id, Instant before) {
        return below(() -> alone(() -> {
            Path place = path(tenant, id);
            if (!Files.exists(place)) {
                return Deletion.MISSING;
            }
            if (!Files.getLastModifiedTime(place).toInstant().isBefore(before)) {
                return Deletion.TOO_YOUNG;
            }
            Files.delete(place);
            return Deletion.DELETED;
        }));
    }

    @Override
    public List<BlobId> putBefore(TenantId tenant, Instant before, @Nullable BlobId after, int limit) {
        return below(() -> {
            requireRoot();
            if (after == null) {
                removeCutOff(incoming(tenant), before);
            }
            List<BlobId> page = new ArrayList<>();
            int first = after == null ? 0 : Integer.parseInt(after.value().substring(0, 2), 16);
            for (int folder = first; folder < FOLDERS && page.size() < limit; folder++) {
                addOld(root.resolve(tenant.value()).resolve(String.format(Locale.ROOT, "%02x", folder)), before, page);
                page.removeIf(id -> after != null && id.value().compareTo(after.value()) <= 0);
            }
            return List.copyOf(page.subList(0, Math.min(limit, page.size())));
        });
    }

    private static void addOld(Path folder, Instant before, List<BlobId> page) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> isBefore(file, before))
                        .map(file -> file.getFileName().toString())
                        .sorted()
                        .map(BlobId::new)
                        .forEach(page::add);
            }
        }
    }

    private static boolean isBefore(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException e) {
            // It was deleted meanwhile.
            return false;
        }
    }

    private static void removeCutOff(Path incoming, Instant before) throws IOException {
        if (Files.isDirectory(incoming)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(incoming)) {
                for (Path file : files) {
                    if (isBefore(file, before)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    private void requireRoot() throws IOException {
        if (!Files.isDirectory(root)) {
            throw new IOException("The folder of the attachments is gone");
        }
    }

    private Path incoming(TenantId tenant) {
        return root.resolve(tenant.value()).resolve(INCOMING);
    }

    private Path path(TenantId tenant, BlobId id) {
        return root.resolve(tenant.value()).resolve(id.value().substring(0, 2)).resolve(id.value());
    }

    /** While nobody else, in whatever process, puts a content in its place or deletes one. */
    private <T> T alone(Step<T> step) throws IOException {
        TURN.lock();
        try (FileChannel channel =
                        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("The lock of the attachments is not held");
            }
            return step.take();
        } catch (OverlappingFileLockException e) {
            throw new IOException("Another copy of this class holds the lock of the attachments", e);
        } finally {
            TURN.unlock();
        }
    }

    private static <T> T below(Step<T> step) {
        try {
            return step.take();
        } catch (IOException e) {
            throw new StorageException(StorageException.Retry.MAY_HELP, e);
        }
    }

    private interface Step<T> {
        T take() throws IOException;
    }
}
