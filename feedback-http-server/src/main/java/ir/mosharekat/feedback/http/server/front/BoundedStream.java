package ir.mosharekat.feedback.http.server.front;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body whose length was not said, or not truly. Not thread-safe. */
public final class BoundedStream extends FilterInputStream {

    private long left;

    /**
     * A stream that ends with a {@link TooLargeException} where it is longer than it may be.
     *
     * @param in the body
     * @param most how many bytes it may have
     */
    public BoundedStream(InputStream in, long most) {
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

    /** {@return whether it was longer than it may be} */
    public boolean isTooLarge() {
        return left < 0;
    }

    private int count(int bytes, int result) {
        left -= bytes;
        if (left < 0) {
            throw new TooLargeException();
        }
        return result;
    }
}
