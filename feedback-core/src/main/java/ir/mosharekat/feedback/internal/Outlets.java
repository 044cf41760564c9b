package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.notification.Notifier;
import ir.mosharekat.feedback.notification.StaffDirectory;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.subscription.EventSubscriber;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what this host tells people, and other systems, of what happens.
 *
 * @param toCitizens the media by which citizens are reached
 * @param toDesks how officials are reached; null if they are not
 * @param subscribers the other systems, by their names
 */
public record Outlets(
        Map<Channel, Notifier> toCitizens, @Nullable Desks toDesks, Map<String, EventSubscriber> subscribers) {

    /**
     * By what this host tells people, and other systems.
     *
     * @param toCitizens the media by which citizens are reached
     * @param toDesks how officials are reached; null if they are not
     * @param subscribers the other systems, by their names
     */
    public Outlets {
        toCitizens = Map.copyOf(toCitizens);
        subscribers = Map.copyOf(subscribers);
    }

    /**
     * How officials are reached.
     *
     * @param directory who they are
     * @param notifier the medium
     */
    public record Desks(StaffDirectory directory, Notifier notifier) {}

    boolean reach(Audience audience) {
        return switch (audience) {
            case CITIZEN -> !toCitizens.isEmpty();
            case STAFF -> toDesks != null;
        };
    }

    Optional<Notifier> to(Channel channel) {
        return Optional.ofNullable(toCitizens.get(channel));
    }

    Optional<Desks> desks() {
        return Optional.ofNullable(toDesks);
    }
}
