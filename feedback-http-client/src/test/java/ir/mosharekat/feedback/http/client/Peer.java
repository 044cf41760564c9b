package ir.mosharekat.feedback.http.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on a port of its own that answers each request as a script says, well or badly. */
final class Peer implements AutoCloseable {

    /** What to do with a request. */
    @FunctionalInterface
    interface Script {
        void answer(Heard request) throws IOException, InterruptedException;
    }

    private static final Socket HELD = held();

    private final ServerSocket door;
    private final Script script;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @SuppressWarnings("FutureReturnValueIgnored")
    Peer(Script script) {
        try {
            this.door = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        this.script = script;
        threads.submit(this::welcome);
    }

    URI uri() {
        return at(door.getLocalPort());
    }

    /** A place where nobody listens: the port is held and never opened, so nobody else can listen there either. */
    static URI nowhere() {
        return at(HELD.getLocalPort());
    }

    /** All requests whose head has come so far. */
    List<Heard> heard() {
        return List.copyOf(heard);
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

    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    private static Socket held() {
        try {
            Socket held = new Socket();
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            return held;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void listen(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            for (Heard next = Heard.next(socket); next != null; next = Heard.next(socket)) {
                heard.add(next);
                script.answer(next);
                if (socket.isClosed()) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client hung up, as some tests want it to.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }
}
