package ir.mosharekat.feedback.http.client;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A payload that is opened when it is first read, so that a source which cannot be opened fails as one that breaks off. */
final class LateStream extends InputStream {

    private final Payload payload;
    private @Nullable InputStream opened;

    LateStream(Payload payload) {
        this.payload = payload;
    }

    @Override
    public int read() throws IOException {
        return opened().read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return opened().read(into, offset, length);
    }

    @Override
    public void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
    }

    private InputStream opened() throws IOException {
        if (opened == null) {
            opened = payload.open();
        }
        return opened;
    }
}
