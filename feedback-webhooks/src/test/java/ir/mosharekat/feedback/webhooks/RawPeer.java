package ir.mosharekat.feedback.webhooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A system that speaks HTTP badly, as a script says. */
final class RawPeer implements AutoCloseable {

    /** What it says when it has heard a request. */
    @FunctionalInterface
    interface Script {
        void speak(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket door;
    private final Script script;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    @SuppressWarnings("FutureReturnValueIgnored")
    RawPeer(Script script) {
        this.script = script;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        threads.submit(this::welcome);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/hooks");
    }

    static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                open.add(socket);
                if (door.isClosed()) {
                    // It came through the closing door, after all others were sent away.
                    socket.close();
                } else {
                    threads.submit(() -> listen(socket));
                }
            } catch (IOException e) {
                // The door was closed, and the loop ends.
            }
        }
    }

    private void listen(Socket socket) {
        try (socket) {
            InputStream in = socket.getInputStream();
            StringBuilder head = new StringBuilder();
            while (!head.toString().endsWith("\r\n\r\n")) {
                int next = in.read();
                if (next < 0) {
                    return;
                }
                head.append((char) next);
            }
            script.speak(socket.getOutputStream());
        } catch (IOException e) {
            // The other side hung up, as some tests want it to.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        threads.shutdownNow();
    }
}
