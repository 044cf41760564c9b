package ir.mosharekat.feedback.http.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;

/** The body of a reply as it comes, until the time is up or it is longer than it may be. For one reader. */
@SuppressWarnings("FutureReturnValueIgnored")
final class LimitedStream extends FilterInputStream {

    private final ReplyLimits limits;
    private final CompletableFuture<?> timeUp;
    private volatile boolean late;
    private long taken;

    LimitedStream(InputStream body, ReplyLimits limits, CompletableFuture<?> timeUp) {
        super(body);
        this.limits = limits;
        this.timeUp = timeUp;
        timeUp.thenRunAsync(this::cutOff);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = readInTime(into, offset, length);
        if (count < 0) {
            timeUp.cancel(false);
            return count;
        }
        taken += count;
        if (taken > limits.bytes()) {
            close();
            throw new IOException("The reply is longer than " + limits.bytes() + " bytes");
        }
        return count;
    }

    private int readInTime(byte[] into, int offset, int length) throws IOException {
        try {
            int count = in.read(into, offset, length);
            if (!late) {
                return count;
            }
        } catch (IOException e) {
            if (!late) {
                throw e;
            }
        }
        // Whatever a stream says that is closed while somebody reads: it is not the end of the body.
        throw new HttpTimeoutException("No whole reply within " + limits.time());
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && read() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        timeUp.cancel(false);
        super.close();
    }

    private void cutOff() {
        late = true;
        try {
            in.close();
        } catch (IOException e) {
            // Whoever reads hears that the time is up.
        }
    }
}
