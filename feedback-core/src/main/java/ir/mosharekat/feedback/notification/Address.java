package ir.mosharekat.feedback.notification;

import ir.mosharekat.feedback.organization.Channel;

/**
 * Where a notice goes.
 *
 * @param channel the medium
 * @param value a mobile number such as {@code +989121234567} for text messages, an e-mail address for e-mail, the host's
 *     identifier of the citizen for the portal, the host's identifier of the official for officials
 */
public record Address(Channel channel, String value) {

    @Override
    public String toString() {
        return "Address[" + channel + ", ***]";
    }
}
