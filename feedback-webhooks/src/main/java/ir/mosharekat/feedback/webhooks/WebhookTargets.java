package ir.mosharekat.feedback.webhooks;

import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where webhooks may go at all: a list of hosts that whoever runs the portal has written down, over HTTPS, at public
 * addresses. So whoever may enter an address on some page cannot have the portal knock at what only the portal can reach.
 *
 * <p>What stands in an address is one fence, what its name leads to another, each time something is sent: a name that led to a
 * public address yesterday and leads to this machine today is refused. Addresses in numbers are refused in whatever
 * spelling. Immutable and thread-safe.
 */
public final class WebhookTargets {

    private static final Pattern NAME =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final int LONGEST_NAME = 253;
    private static final int HTTPS = 443;
    private static final int LARGEST_PORT = 65_535;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean loopback;
    private final Set<String> hosts;
    private final List<Network> networks;

    private WebhookTargets(boolean loopback, Set<String> hosts, List<Network> networks) {
        this.loopback = loopback;
        this.hosts = hosts;
        this.networks = networks;
    }

    /**
     * Hosts at public addresses.
     *
     * @param hosts names such as {@code hooks.example.org}, for port 443, or {@code hooks.example.org:8443}; nothing under
     *     them is meant
     * @return the targets
     * @throws IllegalArgumentException if one is no name, or if it is an address in numbers
     */
    public static WebhookTargets of(String... hosts) {
        return new WebhookTargets(
                false, Stream.of(hosts).map(WebhookTargets::entry).collect(Collectors.toUnmodifiableSet()), List.of());
    }

    /** {@return this machine and nothing else, without TLS too: for tests} */
    public static WebhookTargets loopback() {
        return new WebhookTargets(true, Set.of(), List.of(Network.of("127.0.0.0/8"), Network.of("::1/128")));
    }

    /**
     * The same hosts, which may be in a network that is not public, too: that of the province, of the ministry.
     *
     * @param network such as {@code 10.20.0.0/16}
     * @return a copy
     * @throws IllegalArgumentException if it is no network
     */
    public WebhookTargets within(String network) {
        List<Network> more = new ArrayList<>(networks);
        more.add(Network.of(network));
        return new WebhookTargets(loopback, hosts, List.copyOf(more));
    }

    /** Refuses an address that webhooks may not go to, without quoting it. */
    void require(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        boolean plain = address.getRawUserInfo() == null && address.getRawFragment() == null;
        boolean allowed = loopback ? isThisMachine(address, host) : isListed(address, host);
        if (!plain || !allowed) {
            throw new IllegalArgumentException(
                    "Webhooks go over HTTPS to hosts that were allowed, without user or fragment");
        }
    }

    /** Whether a connection may be made to what the name of a host led to. */
    boolean permit(InetAddress address) {
        boolean named = networks.stream().anyMatch(network -> network.contains(address));
        return named || (!loopback && PublicAddresses.contain(address));
    }

    private boolean isListed(URI address, String host) {
        int port = address.getPort() < 0 ? HTTPS : address.getPort();
        return "https".equalsIgnoreCase(address.getScheme()) && hosts.contains(host + ":" + port);
    }

    private static boolean isThisMachine(URI address, String host) {
        boolean http = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        return http && THIS_MACHINE.contains(host);
    }

    private static String entry(String host) {
        int colon = host.indexOf(':');
        String name = colon < 0 ? host : host.substring(0, colon);
        String port = colon < 0 ? String.valueOf(HTTPS) : host.substring(colon + 1);
        boolean sound = name.length() <= LONGEST_NAME
                && NAME.matcher(name).matches()
                && port.matches("[1-9][0-9]{0,4}")
                && Integer.parseInt(port) <= LARGEST_PORT;
        if (!sound) {
            throw new IllegalArgumentException("A host is a name in lower case, with or without a port");
        }
        return name + ":" + port;
    }
}
