package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Submitter;
import ir.mosharekat.feedback.identity.EmailAddress;
import ir.mosharekat.feedback.identity.Mobile;
import ir.mosharekat.feedback.notification.Address;
import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.organization.Channel;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * By which way a citizen is told: the medium that was chosen, or else the one the case came by, or else any by which the
 * person can be reached (M48).
 */
final class Ways {

    private static final List<Channel> ANY = List.of(Channel.SMS, Channel.EMAIL, Channel.WEB);

    /** An address that did not work may have begun to. */
    private static final Duration BOUNCE_COUNTS = Duration.ofDays(30);

    /** Another answer of the same case, later, may find the medium working again. */
    private static final Duration FAILURE_COUNTS = Duration.ofDays(1);

    private final Parts parts;

    Ways(Parts parts) {
        this.parts = parts;
    }

    /** {@return whether there is any address at all; a case that has none is followed with its receipt} */
    boolean mayLeadTo(CaseSnapshot snapshot) {
        return address(snapshot, Channel.SMS).isPresent()
                || address(snapshot, Channel.EMAIL).isPresent()
                || hasInbox(snapshot);
    }

    /** {@return whether the citizen wants to look at the portal and be sent nothing} */
    boolean isUnwanted(CaseSnapshot snapshot) {
        boolean looks = preferred(snapshot).filter(Channel.WEB::equals).isPresent();
        return looks && !hasInbox(snapshot);
    }

    private boolean hasInbox(CaseSnapshot snapshot) {
        return snapshot.owner().isPresent() && parts.outlets().to(Channel.WEB).isPresent();
    }

    /** {@return the first way that is open and has not failed} */
    Optional<Way> first(CaseSnapshot snapshot, Errand errand, List<Delivery> earlier) {
        return order(snapshot).stream()
                .flatMap(channel -> way(snapshot, channel).stream())
                .filter(way -> earlier.stream().noneMatch(delivery -> failed(delivery, way, errand)))
                .findFirst();
    }

    private Optional<Way> way(CaseSnapshot snapshot, Channel channel) {
        return parts.outlets()
                .to(channel)
                .flatMap(outlet -> address(snapshot, channel))
                .map(address -> new Way(address, mark(snapshot, address)));
    }

    private static Set<Channel> order(CaseSnapshot snapshot) {
        Set<Channel> order = new LinkedHashSet<>();
        preferred(snapshot).ifPresent(order::add);
        if (order.contains(Channel.WEB)) {
            // Whoever wants to look at the portal is sent nothing, whatever becomes of the inbox.
            return order;
        }
        order.add(snapshot.channel());
        order.addAll(ANY);
        return order;
    }

    private static Optional<Channel> preferred(CaseSnapshot snapshot) {
        return snapshot.submitter().map(submitter -> submitter.contact().preferred());
    }

    private static Optional<Address> address(CaseSnapshot snapshot, Channel channel) {
        Optional<Submitter.Contact> contact = snapshot.submitter().map(Submitter::contact);
        Optional<String> value = switch (channel) {
            case SMS -> contact.map(Submitter.Contact::mobile).map(Mobile::value);
            case EMAIL -> contact.map(Submitter.Contact::email).map(EmailAddress::value);
            case WEB -> snapshot.owner().map(CitizenId::value);
            case API, VOICEMAIL, PHONE, LETTER, IN_PERSON -> Optional.empty();
        };
        return value.map(known -> new Address(channel, known));
    }

    /** With the key of the case, so that an address has the same mark as long as the case lasts. */
    private String mark(CaseSnapshot snapshot, Address address) {
        String keyId = snapshot.secretStamp().keyId();
        return parts.keys().mark(parts.tenant(), keyId, address.channel() + ":" + address.value());
    }

    private boolean failed(Delivery delivery, Way way, Errand errand) {
        if (delivery.addressMark().filter(way.mark()::equals).isEmpty()) {
            return false;
        }
        return switch (delivery.state()) {
            case BOUNCED -> isWithin(BOUNCE_COUNTS, delivery);
            case DEAD -> errand.isOf(delivery) && isWithin(FAILURE_COUNTS, delivery);
            default -> false;
        };
    }

    private boolean isWithin(Duration time, Delivery delivery) {
        return delivery.changedAt().isAfter(parts.now().minus(time));
    }

    /**
     * A way to a citizen.
     *
     * @param address where it leads
     * @param mark by what the address is known again
     */
    record Way(Address address, String mark) {}
}
