package ir.mosharekat.feedback.files;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection on which all that is done together takes only so long, whichever side is slow. */
final class PatientChannel implements Closeable {

    private final SocketChannel channel;
    private final Selector selector;
    private final long deadline;

    private PatientChannel(SocketChannel channel, Selector selector, long deadline) {
        this.channel = channel;
        this.selector = selector;
        this.deadline = deadline;
    }

    static PatientChannel to(SocketAddress address, Duration patience) throws IOException {
        SocketChannel channel = address instanceof InetSocketAddress
                ? SocketChannel.open()
                : SocketChannel.open(StandardProtocolFamily.UNIX);
        PatientChannel patient = new PatientChannel(channel, Selector.open(), System.nanoTime() + patience.toNanos());
        try {
            patient.connect(address);
            return patient;
        } catch (IOException | RuntimeException e) {
            patient.close();
            throw e;
        }
    }

    private void connect(SocketAddress address) throws IOException {
        channel.configureBlocking(false);
        channel.register(selector, 0);
        if (!channel.connect(address)) {
            await(SelectionKey.OP_CONNECT);
            channel.finishConnect();
        }
    }

    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    /** {@return what comes before a byte that has to come} */
    String readTo(byte end, int most) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (answer.size() < most) {
            int count = channel.read(one.clear());
            if (count < 0) {
                throw new EOFException("An answer was cut short");
            }
            if (count == 0) {
                await(SelectionKey.OP_READ);
            } else if (one.get(0) == end) {
                return answer.toString(StandardCharsets.UTF_8);
            } else {
                answer.write(one.get(0));
            }
        }
        throw new IOException("An answer that does not end");
    }

    private void await(int operation) throws IOException {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("It took too long");
        }
        channel.keyFor(selector).interestOps(operation);
        selector.select(left);
        selector.selectedKeys().clear();
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Interrupted");
        }
    }

    @Override
    public void close() throws IOException {
        try (channel;
                selector) {
            // Both, whatever becomes of one.
        }
    }
}
