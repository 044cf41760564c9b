package ir.mosharekat.feedback.files;

import ir.mosharekat.feedback.attachment.Content;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A content in a file that only its owner can read, which is gone when it is closed.
 *
 * @param path the file
 */
record TemporaryFile(Path path) implements Content {

    /** Writes such a file. */
    static TemporaryFile of(Writing writing) throws IOException {
        TemporaryFile file = new TemporaryFile(Files.createTempFile("feedback-", ".tmp"));
        try (OutputStream out = Files.newOutputStream(file.path)) {
            writing.to(out);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    /** What is written into a file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
