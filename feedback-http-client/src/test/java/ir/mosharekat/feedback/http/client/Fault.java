package ir.mosharekat.feedback.http.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** What can break between a client and a server, as a {@link FaultProxy} plays it. */
enum Fault {
    /** Nobody listens; played before the proxy, which would have to listen to do it. */
    REFUSE((request, server) -> request.reset()),
    RESET_BEFORE_BODY((request, server) -> request.reset()),
    RESET_AFTER_BODY((request, server) -> {
        server.replyTo(request);
        request.reset();
    }),
    HALF_REPLY((request, server) -> {
        byte[] reply = server.replyTo(request);
        request.say(Arrays.copyOf(reply, 40));
        request.hangUp();
    }),
    CUT_BODY((request, server) -> {
        byte[] reply = server.replyTo(request);
        request.say(Arrays.copyOf(reply, reply.length - 3));
        request.hangUp();
    }),
    RATE_LIMIT((request, server) -> {
        request.body();
        request.reply(429, "{\"code\":\"rate.limited\"}", "Retry-After: 1");
    }),
    UNAVAILABLE((request, server) -> {
        request.body();
        request.reply(503, "<html>later</html>");
    }),
    BYTE_PER_SECOND((request, server) -> {
        byte[] reply = server.replyTo(request);
        for (byte one : reply) {
            request.say(new byte[] {one});
            TimeUnit.SECONDS.sleep(1);
        }
    }),
    WRONG_LENGTH((request, server) -> {
        String reply = new String(server.replyTo(request), StandardCharsets.UTF_8);
        request.say(reply.replaceFirst("(?i)Content-Length: \\d+", "Content-Length: 4"));
    }),
    REDIRECT((request, server) -> {
        request.body();
        request.reply(302, "", "Location: /elsewhere");
    }),
    HUGE_BODY((request, server) -> {
        server.replyTo(request);
        request.say("HTTP/1.1 200 -\r\nContent-Type: application/json\r\n\r\n");
        byte[] part = " ".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 10_000; i++) {
            request.say(part);
        }
    }),
    HANG((request, server) -> {
        server.replyTo(request);
        request.untilGone();
    });

    // Each is a lambda over nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Play play;

    Fault(Play play) {
        this.play = play;
    }

    void play(Heard request, FaultProxy server) throws IOException, InterruptedException {
        play.play(request, server);
    }

    /** What a fault does with a request, and with what the server says to it. */
    @FunctionalInterface
    private interface Play {
        void play(Heard request, FaultProxy server) throws IOException, InterruptedException;
    }
}
