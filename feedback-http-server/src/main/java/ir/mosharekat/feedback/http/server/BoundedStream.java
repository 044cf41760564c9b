package ir.mosharekat.feedback.http.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body whose length was not said, or not truly. */
final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        return one < 0 ? one : count(1, one);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        return read < 0 ? read : count(read, read);
    }

    boolean isTooLarge() {
        return left < 0;
    }

    private int count(int bytes, int result) {
        left -= bytes;
        if (left < 0) {
            throw new RefusedException(Refusal.BODY_TOO_LARGE);
        }
        return result;
    }
}
