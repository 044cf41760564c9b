package ir.mosharekat.feedback.access;

import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, for whom, through which channel, under which idempotency key and over which version of the case. Every
 * command and query takes one. Immutable; the methods that narrow it return a copy.
 */
public final class CommandContext {

    private final Actor actor;
    private final @Nullable Actor onBehalfOf;
    private final Channel channel;
    private final @Nullable IdempotencyKey key;
    private final @Nullable Long version;

    private CommandContext(
            Actor actor,
            @Nullable Actor onBehalfOf,
            Channel channel,
            @Nullable IdempotencyKey key,
            @Nullable Long version) {
        this.actor = actor;
        this.onBehalfOf = onBehalfOf;
        this.channel = channel;
        this.key = key;
        this.version = version;
    }

    /**
     * An actor and the medium by which the actor came.
     *
     * @param actor who asks
     * @param channel the medium
     * @return the context
     */
    public static CommandContext of(Actor actor, Channel channel) {
        return new CommandContext(actor, null, channel, null, null);
    }

    /**
     * A citizen whom nobody knows.
     *
     * @param channel the medium
     * @return the context
     */
    public static CommandContext citizen(Channel channel) {
        return of(new Actor.AnonymousCitizen(), channel);
    }

    /**
     * The same, for somebody else: only what both may do is allowed, and both stand in the history.
     *
     * @param other for whom
     * @return a copy
     */
    public CommandContext onBehalfOf(Actor other) {
        return new CommandContext(actor, other, channel, key, version);
    }

    /**
     * The same, for a submission that may come more than once and shall register once.
     *
     * @param once the key of the submission
     * @return a copy
     */
    public CommandContext once(IdempotencyKey once) {
        return new CommandContext(actor, onBehalfOf, channel, once, version);
    }

    /**
     * The same, over the version of the case that the actor has seen. The command is refused if the case has changed
     * since.
     *
     * @param seen the version
     * @return a copy
     */
    public CommandContext expecting(long seen) {
        return new CommandContext(actor, onBehalfOf, channel, key, seen);
    }

    /**
     * Who asks.
     *
     * @return the actor
     */
    public Actor actor() {
        return actor;
    }

    /**
     * For whom.
     *
     * @return the other actor, or empty if for himself or herself
     */
    public Optional<Actor> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    /**
     * The medium.
     *
     * @return the channel
     */
    public Channel channel() {
        return channel;
    }

    /**
     * The key of the submission.
     *
     * @return the key, or empty
     */
    public Optional<IdempotencyKey> key() {
        return Optional.ofNullable(key);
    }

    /**
     * The version of the case that the actor has seen.
     *
     * @return the version, or empty if the actor does not mind
     */
    public OptionalLong expectedVersion() {
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }

    /**
     * How histories name all this.
     *
     * @return the origin
     */
    public Origin origin() {
        return new Origin(actor.ref(), onBehalfOf == null ? null : onBehalfOf.ref(), channel);
    }
}
