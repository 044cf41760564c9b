package ir.mosharekat.feedback.http.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Stands between client and server, passes requests on and replies back, and breaks what it is told to break. */
final class FaultProxy implements AutoCloseable {

    private final InetSocketAddress server;
    private final Supplier<Optional<Fault>> next;
    private final Map<Fault, Integer> played = new EnumMap<>(Fault.class);
    private final URI nowhere = Peer.nowhere();
    private final Peer peer = new Peer(this::pass);

    /**
     * A proxy before a server.
     *
     * @param server where requests go
     * @param next what becomes of the next request: a fault, or none
     */
    FaultProxy(InetSocketAddress server, Supplier<Optional<Fault>> next) {
        this.server = server;
        this.next = next;
    }

    URI uri() {
        return peer.uri();
    }

    /** How many requests came, not counting those that were refused at the door. */
    int requests() {
        return peer.heard().size();
    }

    /** How often each fault was played. */
    synchronized Map<Fault, Integer> played() {
        return new EnumMap<>(played);
    }

    /**
     * The way to this proxy, at whose end sometimes nobody listens. The refusal is drawn here and all else behind the door,
     * from the same source, so each has its share.
     */
    Transport reachedBy(Transport transport, Supplier<Boolean> refused) {
        return request -> {
            if (!refused.get()) {
                return transport.send(request);
            }
            count(Fault.REFUSE);
            return transport.send(new TransportRequest(
                    request.method(),
                    nowhere,
                    request.headers(),
                    request.payload().orElse(null),
                    request.limits()));
        };
    }

    /** What the server says, all of it: the effect has happened. */
    byte[] replyTo(Heard request) throws IOException {
        byte[] body = request.body();
        try (Socket socket = new Socket(server.getAddress(), server.getPort())) {
            String head = request.method() + " " + request.target() + " HTTP/1.1\r\nHost: server\r\n"
                    + "Connection: close\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n"
                    + HeaderFields.IDEMPOTENCY_KEY + ": " + request.header(HeaderFields.IDEMPOTENCY_KEY) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // Between proxy and client the connection stays open, as connections do: its reuse is part of the trial.
            return reply.replaceFirst("(?i)Connection: close\r\n", "").getBytes(StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        peer.close();
    }

    private void pass(Heard request) throws IOException, InterruptedException {
        Optional<Fault> fault = next.get();
        if (fault.isPresent()) {
            count(fault.get());
            fault.get().play(request, this);
        } else {
            request.say(replyTo(request));
        }
    }

    private synchronized void count(Fault fault) {
        played.merge(fault, 1, Integer::sum);
    }
}
