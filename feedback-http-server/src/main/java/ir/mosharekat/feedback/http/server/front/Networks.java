package ir.mosharekat.feedback.http.server.front;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/** By what senders are told apart: their address, or its network where one subscriber has all addresses of it. */
public final class Networks {

    /** What a subscriber is given of IPv6 at least (RFC 6177); who has it has as many addresses as one could wish for. */
    private static final int BYTES = 8;

    private Networks() {}

    /**
     * Where a request comes from.
     *
     * @param request what was sent
     * @return its remote address; of IPv6 the first 64 bits
     */
    public static String of(HttpServletRequest request) {
        // Who comes by a socket of the same machine may have none.
        return of(Objects.requireNonNullElse(request.getRemoteAddr(), ""));
    }

    @SuppressWarnings("AddressSelection")
    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // With a colon in it no name is looked up.
            InetAddress read = InetAddress.getByName(address);
            return read instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(read.getAddress(), BYTES))
                    : read.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
