package ir.mosharekat.feedback.attachment;

import java.io.IOException;
import java.io.InputStream;

/**
 * An attachment on its way to a reader. Send it with {@code Content-Disposition: attachment} and
 * {@code X-Content-Type-Options: nosniff}: it is somebody else's file. Close it.
 *
 * @param name what the reader may know it as; it ends with an extension of its type
 * @param mediaType what it is, by its content
 * @param size how long it is (bytes)
 * @param content the bytes
 */
public record Download(String name, String mediaType, long size, InputStream content) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        content.close();
    }

    @Override
    public String toString() {
        return "Download[" + mediaType + ", " + size + ", ***]";
    }
}
