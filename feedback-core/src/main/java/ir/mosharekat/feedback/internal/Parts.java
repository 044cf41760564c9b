package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.AccessPolicy;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.IntakeFilter;
import ir.mosharekat.feedback.internal.lifecycle.Rules;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.validation.CommandValidator;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the services are made of.
 *
 * @param store where cases are kept
 * @param board where the calendar hangs
 * @param organization whose cases they are
 * @param keys what secrets are derived with
 * @param policy who may do what
 * @param validator what checks commands
 * @param filter what looks at submissions first
 * @param clock what time it is
 * @param random what codes are drawn from
 * @param depot where attachments are; null if this host takes none
 * @param outlets by what people are told of what happens
 */
public record Parts(
        FeedbackStore store,
        CalendarBoard board,
        Organization organization,
        FeedbackKeys keys,
        AccessPolicy policy,
        CommandValidator validator,
        IntakeFilter filter,
        Clock clock,
        SecureRandom random,
        @Nullable Depot depot,
        Outlets outlets) {

    /** {@return the same parts over another store} */
    public Parts over(FeedbackStore other) {
        FeedbackStore watchful = new WatchfulStore(other, board, clock);
        return new Parts(watchful, board, organization, keys, policy, validator, filter, clock, random, depot, outlets);
    }

    TenantId tenant() {
        return organization.tenant();
    }

    /** {@return the time as it is stored} */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Rules rules(CaseKind kind, @Nullable CategoryId category) {
        return new Rules(organization.policy(kind, category), board.editions(), organization);
    }

    Rules rules(CaseSnapshot snapshot) {
        return rules(snapshot.kind(), snapshot.category().orElse(null));
    }
}
