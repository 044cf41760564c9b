package ir.mosharekat.feedback.http.client;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;

/** Senders to a peer, over the JDK's transport. */
final class Senders {

    private static final Transport JDK = JdkTransport.create();

    private Senders() {}

    /** In real time. */
    static Sender to(URI base, CallOptions options) {
        return to(base, options, Timekeeper.of(Clock.systemUTC()));
    }

    static Sender to(URI base, CallOptions options, Timekeeper time) {
        Service service = new Service(base, JDK, RetryBudget.of(0, 1_000), time, new SecureRandom());
        return new Sender(service, options);
    }
}
