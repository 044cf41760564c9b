package ir.mosharekat.feedback.event;

import ir.mosharekat.feedback.organization.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Where something came from.
 *
 * @param actor who did it
 * @param onBehalfOf for whom, if a clerk took it down for somebody
 * @param channel by which medium
 */
public record Origin(ActorRef actor, @Nullable ActorRef onBehalfOf, Channel channel) {}
