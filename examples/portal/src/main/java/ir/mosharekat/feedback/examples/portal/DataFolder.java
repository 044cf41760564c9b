package ir.mosharekat.feedback.examples.portal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.attachment.BlobStore;
import ir.mosharekat.feedback.files.FileBlobStore;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.tracking.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder that holds all that lasts: the database, the keys, the passwords and what was sent. Only its owner can look into it. */
final class DataFolder {

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    static DataFolder open(Path path) throws IOException {
        Path folder = Files.createDirectories(path.toAbsolutePath().normalize());
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return new DataFolder(folder);
    }

    /** The database. H2 would write the values of failed statements into a trace file; it is told not to. */
    HikariDataSource database() {
        HikariConfig config = new HikariConfig();
        config.setDriverClassName("org.h2.Driver");
        config.setJdbcUrl("jdbc:h2:file:" + path.resolve("portal") + ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE");
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }

    FeedbackKeys keys() {
        return KeyFile.open(path.resolve("feedback.keys"));
    }

    /** The contents of attachments, called by their hashes. */
    BlobStore attachments() {
        return FileBlobStore.in(path.resolve("attachments"));
    }

    /** Where files are while they come in. */
    Path incoming() throws IOException {
        return Files.createDirectories(path.resolve("incoming"));
    }

    /** Where notices go in place of a gateway, with a folder for each medium. */
    Path outgoing() {
        return path.resolve("outgoing");
    }

    Path appKeys() {
        return path.resolve("app-keys.txt");
    }

    Path passwords() {
        return path.resolve("desk-passwords.txt");
    }

    Path webhookKey() {
        return path.resolve("webhook-key.txt");
    }

    /** Makes a file that only its owner can read, from its first byte on. */
    static void createPrivately(Path file) throws IOException {
        if (isPosix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static boolean isPosix(Path path) {
        Set<String> views = path.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix");
    }
}
