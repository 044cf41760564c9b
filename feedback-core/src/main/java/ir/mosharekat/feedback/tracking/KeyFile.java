package ir.mosharekat.feedback.tracking;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The keys in a file that only its owner can read. Keep a copy of it where no copy of the database is: with both, every
 * case can be opened; without it, none of the receipts in citizens' hands can.
 */
public final class KeyFile {

    private static final String CURRENT = "current";
    private static final String KEY = "key.";

    private KeyFile() {}

    /**
     * Opens a key file, and makes it with one new key if it does not exist. Several processes may do so at once; all
     * get the same keys.
     *
     * @param path the file
     * @return the keys
     * @throws UncheckedIOException if the file can be neither read nor made
     * @throws IllegalArgumentException if it is damaged; the message names the file
     */
    public static FeedbackKeys open(Path path) {
        try {
            if (Files.notExists(path)) {
                create(path, FeedbackKeys.generate(new SecureRandom()));
            }
            return read(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + path + " can be neither read nor made", e);
        }
    }

    /**
     * Adds a new key and makes it the current one. Cases registered before keep theirs.
     *
     * @param path the file
     * @return the keys, the new one included
     * @throws UncheckedIOException if the file cannot be read or replaced
     */
    public static FeedbackKeys rotate(Path path) {
        try {
            List<FeedbackKey> keys = new ArrayList<>(read(path).all());
            FeedbackKey next = FeedbackKey.generate(new SecureRandom());
            keys.add(next);
            FeedbackKeys rotated = new FeedbackKeys(keys, next.id());
            Path fresh = write(path, rotated);
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return rotated;
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + path + " cannot be replaced", e);
        }
    }

    /** A link appears whole or not at all, and never over a file that another process made first. */
    private static void create(Path path, FeedbackKeys keys) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Path fresh = write(path, keys);
        try {
            Files.createLink(path, fresh);
        } catch (FileAlreadyExistsException e) {
            // Another process was first: its keys are the ones to use.
            return;
        } catch (UnsupportedOperationException e) {
            Files.move(fresh, path);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Writes the keys, down to the disk, into a file beside the one meant; temporary files are for the owner only. */
    private static Path write(Path beside, FeedbackKeys keys) throws IOException {
        StringBuilder text =
                new StringBuilder("# Keys of Mosharekat Feedback. Losing this file closes every receipt.\n");
        text.append(CURRENT).append('=').append(keys.currentId()).append('\n');
        keys.all()
                .forEach(key -> text.append(KEY)
                        .append(key.id())
                        .append('=')
                        .append(key.encoded())
                        .append('\n'));
        Path parent = beside.toAbsolutePath().getParent();
        Path fresh = Files.createTempFile(parent, beside.getFileName().toString(), ".new");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        return fresh;
    }

    private static FeedbackKeys read(Path path) throws IOException {
        List<FeedbackKey> keys = new ArrayList<>();
        try {
            Properties entries = new Properties();
            entries.load(new StringReader(Files.readString(path, StandardCharsets.US_ASCII)));
            for (String name : entries.stringPropertyNames()) {
                if (name.startsWith(KEY)) {
                    keys.add(FeedbackKey.decode(name.substring(KEY.length()), entries.getProperty(name)));
                }
            }
            return new FeedbackKeys(keys, entries.getProperty(CURRENT, "<none named current>"));
        } catch (CharacterCodingException | IllegalArgumentException | MissingKeyException e) {
            // Without its cause: where a line break or an equals sign was lost, it named a key by its secret bytes.
            throw new IllegalArgumentException("The key file " + path + " is damaged");
        }
    }
}
