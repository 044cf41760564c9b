package ir.mosharekat.feedback.access;

import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Instant;
import java.util.Set;

/**
 * Who acts. The host authenticates and says so; the library believes the host and nobody else: it reads no header, no
 * session and no thread.
 */
public sealed interface Actor
        permits Staff,
                Actor.IdentifiedCitizen,
                Actor.ReceiptHolder,
                Actor.AnonymousCitizen,
                Actor.ChannelGateway,
                Actor.Job {

    /**
     * How histories name this actor.
     *
     * @return a reference without a name
     */
    ActorRef ref();

    /**
     * In which parts this actor may appear in a lifecycle.
     *
     * @return the roles, at least one
     */
    Set<Role> roles();

    /**
     * A citizen whom the host has identified.
     *
     * @param id the host's identifier
     */
    record IdentifiedCitizen(CitizenId id) implements Actor {
        @Override
        public ActorRef ref() {
            return new ActorRef(ActorRef.Kind.CITIZEN, id.value());
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.CITIZEN);
        }
    }

    /**
     * Whoever has shown code and secret of one case. It never becomes an identified citizen.
     *
     * @param caseId the one case
     * @param until when the proof is too old; the portal asks for the secret again
     */
    record ReceiptHolder(CaseId caseId, Instant until) implements Actor {
        @Override
        public ActorRef ref() {
            return new ActorRef(ActorRef.Kind.RECEIPT_HOLDER, "-");
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.CITIZEN);
        }
    }

    /** A citizen whom nobody knows: may register, and track with code and secret. */
    record AnonymousCitizen() implements Actor {
        @Override
        public ActorRef ref() {
            return new ActorRef(ActorRef.Kind.ANONYMOUS, "-");
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.CITIZEN);
        }
    }

    /**
     * A channel that brings in what citizens sent.
     *
     * @param channel the medium
     */
    record ChannelGateway(Channel channel) implements Actor {
        @Override
        public ActorRef ref() {
            return new ActorRef(ActorRef.Kind.GATEWAY, channel.name());
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.SYSTEM);
        }
    }

    /**
     * A timer or another task of the system. It is no administrator: it may fire timers and nothing else.
     *
     * @param name the name of the task
     */
    record Job(String name) implements Actor {
        @Override
        public ActorRef ref() {
            return new ActorRef(ActorRef.Kind.JOB, name);
        }

        @Override
        public Set<Role> roles() {
            return Set.of(Role.SYSTEM);
        }
    }
}
