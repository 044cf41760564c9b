package ir.mosharekat.feedback.jdbi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a driver and its server and counts round trips: how often the driver speaks after it has listened. The
 * protocol takes turns, so nothing is counted twice.
 */
final class TurnCounter implements AutoCloseable {

    private final ServerSocket door;
    private final int server;
    private final AtomicLong turns = new AtomicLong();

    TurnCounter(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::letIn);
    }

    int port() {
        return door.getLocalPort();
    }

    long turns() {
        return turns.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void letIn() throws IOException {
        while (!door.isClosed()) {
            Socket driver = door.accept();
            Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
            driver.setTcpNoDelay(true);
            behind.setTcpNoDelay(true);
            AtomicBoolean listening = new AtomicBoolean(true);
            start(() -> pass(driver, behind, () -> {
                if (listening.getAndSet(false)) {
                    turns.incrementAndGet();
                }
            }));
            start(() -> pass(behind, driver, () -> listening.set(true)));
        }
    }

    private static void pass(Socket from, Socket to, Runnable seen) throws IOException {
        byte[] buffer = new byte[65_536];
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            seen.run();
            out.write(buffer, 0, read);
            out.flush();
        }
        to.shutdownOutput();
    }

    private static void start(SocketWork work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // One of the two has hung up.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface SocketWork {
        void run() throws IOException;
    }
}
