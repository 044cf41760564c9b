package ir.mosharekat.feedback.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** A block of addresses, such as {@code 10.20.0.0/16} or {@code fd00:20::/32}. Immutable. */
final class Network {

    /** Numbers only: a name would be looked up. */
    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:]*)/[0-9]{1,3}");

    private final byte[] prefix;
    private final int bits;

    private Network(byte[] prefix, int bits) {
        this.prefix = prefix;
        this.bits = bits;
    }

    static Network of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw malformed();
        }
        int slash = text.indexOf('/');
        byte[] prefix = address(text.substring(0, slash)).getAddress();
        int bits = Integer.parseInt(text.substring(slash + 1));
        if (bits > prefix.length * Byte.SIZE) {
            throw malformed();
        }
        return new Network(prefix, bits);
    }

    boolean contains(InetAddress address) {
        byte[] other = address.getAddress();
        if (other.length != prefix.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            int place = bit / Byte.SIZE;
            if ((other[place] & mask) != (prefix[place] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static InetAddress address(String numbers) {
        try {
            return InetAddress.getByName(numbers);
        } catch (UnknownHostException e) {
            throw malformed();
        }
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException(
                "A network is an address and the length of its prefix, such as 10.20.0.0/16");
    }
}
