package ir.mosharekat.feedback.files;

import ir.mosharekat.feedback.attachment.Content;
import ir.mosharekat.feedback.attachment.MalwareScanner;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The scanner of a running {@code clamd}, to which contents are streamed over its socket. Only a whole answer that says OK
 * is clean; errors, limits, answers cut short and a daemon that hangs or is not there are not. Thread-safe.
 *
 * <p>What is longer than the {@code StreamMaxLength}, {@code MaxFileSize} or {@code MaxScanSize} of the daemon it does not
 * look through, and of the last two it does not say so: keep them greater than
 * {@link ir.mosharekat.feedback.attachment.AttachmentRules#mostBytes()} and the budget of archives, or set
 * {@code AlertExceedsMax yes}.
 */
public final class ClamAv implements MalwareScanner {

    private static final byte[] INSTREAM = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CLEAN = "stream: OK";
    private static final Pattern FOUND = Pattern.compile("stream: .+ FOUND", Pattern.DOTALL);
    private static final int CHUNK = 32 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;

    private final SocketAddress address;
    private final Duration patience;

    private ClamAv(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * A daemon that listens on a port.
     *
     * @param address where
     * @param patience how long one scan may take from the first byte to the answer, less than a minute
     * @return the scanner; it connects for each scan
     */
    public static ClamAv at(InetSocketAddress address, Duration patience) {
        return new ClamAv(address, patience);
    }

    /**
     * A daemon that listens on a Unix socket.
     *
     * @param socket the path of the socket
     * @param patience how long one scan may take from the first byte to the answer, less than a minute
     * @return the scanner; it connects for each scan
     */
    public static ClamAv at(Path socket, Duration patience) {
        return new ClamAv(UnixDomainSocketAddress.of(socket), patience);
    }

    @Override
    public Verdict scan(Content content) throws IOException {
        try (PatientChannel daemon = PatientChannel.to(address, patience);
                InputStream in = content.open()) {
            daemon.write(ByteBuffer.wrap(INSTREAM));
            ByteBuffer chunk = ByteBuffer.allocate(Integer.BYTES + CHUNK);
            int count = in.readNBytes(chunk.array(), Integer.BYTES, CHUNK);
            while (count > 0) {
                chunk.clear().putInt(0, count).limit(Integer.BYTES + count);
                daemon.write(chunk);
                count = in.readNBytes(chunk.array(), Integer.BYTES, CHUNK);
            }
            daemon.write(ByteBuffer.allocate(Integer.BYTES));
            return verdict(daemon.readTo((byte) 0, LONGEST_ANSWER));
        }
    }

    private static Verdict verdict(String answer) {
        if (answer.equals(CLEAN)) {
            return Verdict.CLEAN;
        }
        return FOUND.matcher(answer).matches() ? Verdict.INFECTED : Verdict.UNKNOWN;
    }
}
