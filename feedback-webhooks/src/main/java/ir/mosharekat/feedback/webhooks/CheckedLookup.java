package ir.mosharekat.feedback.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up, once for each connection, and lets the connection be made to the very addresses that were checked: between
 * the two nobody looks again. If one of several may not be reached, none is.
 */
final class CheckedLookup implements DnsResolver {

    /** Of more than these, trying one after the other would take longer than an exchange may. */
    static final int MOST = 3;

    private final Names names;
    private final WebhookTargets targets;

    CheckedLookup(Names names, WebhookTargets targets) {
        this.names = names;
        this.targets = targets;
    }

    /** What names lead to. */
    @FunctionalInterface
    interface Names {
        InetAddress[] lookUp(String host) throws UnknownHostException;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.lookUp(host);
        for (InetAddress address : addresses) {
            if (!targets.permit(address)) {
                throw new ForbiddenAddressException();
            }
        }
        return Arrays.copyOf(addresses, Math.min(addresses.length, MOST));
    }

    /** Names are not asked for other names. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** That a name leads to where webhooks may not go. */
    static final class ForbiddenAddressException extends UnknownHostException {

        private static final long serialVersionUID = 1;

        ForbiddenAddressException() {
            super("The name leads to an address that is not allowed");
        }
    }
}
