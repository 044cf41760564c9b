package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.AccessPolicy;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CaseFacts;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Decision;
import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.OfficeAction;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.internal.lifecycle.Lifecycle;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where it is decided whether somebody may do something and what they may see. It denies by default. */
final class Gate {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final AccessPolicy policy;

    Gate(AccessPolicy policy) {
        this.policy = policy;
    }

    /** Lets an action pass, or throws what its actor may know; returns what of the case the actor may see. */
    Set<FieldGroup> pass(CommandContext context, Action action, CaseFacts facts, Instant now) {
        Decision decision = decide(context, action, facts, now);
        boolean citizen = context.actor().roles().contains(Role.CITIZEN);
        if (decision.outcome() == Decision.Outcome.ALLOWED) {
            return decision.readable();
        }
        if (decision.outcome() == Decision.Outcome.HIDDEN || citizen) {
            throw new NotFoundException();
        }
        throw new AccessDeniedException(action.name());
    }

    /** Lets somebody act on the organization itself, or throws. */
    void pass(CommandContext context, OfficeAction action) {
        if (!permits(context, action)) {
            throw new AccessDeniedException(action.name());
        }
    }

    /** Whether somebody may act on the organization itself. */
    boolean permits(CommandContext context, OfficeAction action) {
        return Stream.of(Optional.of(context.actor()), context.onBehalfOf())
                .flatMap(Optional::stream)
                .allMatch(actor -> permits(actor, action));
    }

    private boolean permits(Actor actor, OfficeAction action) {
        try {
            Decision decision = policy.decide(actor, action);
            return decision != null && decision.outcome() == Decision.Outcome.ALLOWED;
        } catch (RuntimeException e) {
            LOG.error("The access policy failed on {} with {}: denied", action, e.getClass());
            return false;
        }
    }

    /** Refuses an action that is known in the state of the case, but not to anybody in the parts of this actor. */
    void requireRole(CommandContext context, Action action, CaseFacts facts) {
        Optional<Set<Role>> roles = Lifecycle.of(facts.kind()).roles(facts.state(), action);
        if (roles.isPresent()
                && Collections.disjoint(roles.get(), context.actor().roles())) {
            throw new AccessDeniedException(action.name());
        }
    }

    /** Refuses to take a case down from somebody who may submit none. */
    void requireSubmitter(CommandContext context, CaseKind kind) {
        Lifecycle<?, ?> lifecycle = Lifecycle.of(kind);
        if (Collections.disjoint(lifecycle.submitters(), context.actor().roles())) {
            throw new AccessDeniedException(lifecycle.submission().name());
        }
    }

    /** Lets a case be submitted, or throws. */
    void passSubmission(CommandContext context, CaseSnapshot first, Instant now) {
        requireSubmitter(context, first.kind());
        pass(context, Lifecycle.of(first.kind()).submission(), first, now);
    }

    /** Whether an action would pass, roles included. */
    boolean allows(CommandContext context, Action action, CaseFacts facts, Instant now) {
        Set<Role> roles =
                Lifecycle.of(facts.kind()).roles(facts.state(), action).orElse(Set.of());
        return !Collections.disjoint(roles, context.actor().roles()) && permits(context, action, facts, now);
    }

    /** Whether the policy lets an action pass. */
    boolean permits(CommandContext context, Action action, CaseFacts facts, Instant now) {
        return decide(context, action, facts, now).outcome() == Decision.Outcome.ALLOWED;
    }

    /** Whether somebody may open a case, as it stands now. */
    boolean mayOpen(Actor actor, CaseFacts facts, Instant now) {
        return permits(CommandContext.of(actor, Channel.API), DeskAction.VIEW, facts, now);
    }

    /** What of a case a list may show this actor; nothing if the policy would not let it be listed. */
    Set<FieldGroup> readable(CommandContext context, Action action, CaseFacts facts, Instant now) {
        return decide(context, action, facts, now).readable();
    }

    /** Over which cases a list goes. A list on behalf of somebody else has no meaning and goes over none. */
    Scope scope(CommandContext context, Action action) {
        if (context.onBehalfOf().isPresent()) {
            return Scope.nothing();
        }
        try {
            Scope scope = policy.scope(context.actor(), action);
            if (scope != null) {
                return scope;
            }
            LOG.error("The access policy gave no scope for {}: nothing is listed", action);
        } catch (RuntimeException e) {
            LOG.error("The access policy failed on {} with {}: nothing is listed", action, e.getClass());
        }
        return Scope.nothing();
    }

    private Decision decide(CommandContext context, Action action, CaseFacts facts, Instant now) {
        Decision decision = ask(context.actor(), action, facts, now);
        Optional<Actor> other = context.onBehalfOf();
        return other.isPresent() ? decision.and(ask(other.get(), action, facts, now)) : decision;
    }

    private Decision ask(Actor actor, Action action, CaseFacts facts, Instant now) {
        if (actor instanceof Actor.ReceiptHolder holder
                && (holder.until().isBefore(now) || !holder.caseId().equals(facts.id()))) {
            return Decision.hide("the proof is too old, or of another case");
        }
        try {
            Decision decision = policy.decide(actor, action, facts);
            if (decision != null) {
                return decision;
            }
            LOG.error("The access policy decided nothing about {}: denied", action);
        } catch (RuntimeException e) {
            LOG.error("The access policy failed on {} with {}: denied", action, e.getClass());
        }
        return Decision.hide("the policy failed");
    }
}
