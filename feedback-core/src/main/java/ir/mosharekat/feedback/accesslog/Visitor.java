package ir.mosharekat.feedback.accesslog;

import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.workflow.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An official who has read something, without a name.
 *
 * @param official the host's identifier
 * @param roles in which parts the official acted then
 * @param units for which units the official acted then, maybe none
 * @param onBehalfOf for whom, if the official read it for somebody else
 * @param channel by which medium
 */
public record Visitor(
        StaffId official,
        Set<Role> roles,
        Set<UnitId> units,
        @Nullable ActorRef onBehalfOf,
        Channel channel) {

    /**
     * A visitor with copies of the sets.
     *
     * @param official the host's identifier
     * @param roles in which parts the official acted then
     * @param units for which units the official acted then, maybe none
     * @param onBehalfOf for whom, if the official read it for somebody else
     * @param channel by which medium
     */
    public Visitor {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }
}
