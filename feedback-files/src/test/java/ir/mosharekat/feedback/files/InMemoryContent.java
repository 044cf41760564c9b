package ir.mosharekat.feedback.files;

import ir.mosharekat.feedback.attachment.Content;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

final class InMemoryContent implements Content {

    private final byte[] bytes;

    InMemoryContent(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void close() {
        // It is held in memory.
    }
}
