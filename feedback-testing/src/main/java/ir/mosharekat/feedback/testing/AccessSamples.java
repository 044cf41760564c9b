package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.accesslog.CaseAccess.Read;
import ir.mosharekat.feedback.accesslog.Visitor;
import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Readings of a case to store. */
public final class AccessSamples {

    /** The beginning of a half hour. */
    public static final Instant HALF_HOUR = Instant.parse("2026-11-21T08:30:00Z");

    /** Something attached, one like another but for the last bit. */
    public static final List<AttachmentId> FILES =
            List.of(new AttachmentId(new UUID(-5, 12)), new AttachmentId(new UUID(-5, 13)));

    private AccessSamples() {}

    /**
     * That a handler of one unit has opened a case.
     *
     * @param number makes its identifier, at least 0; identifiers are ordered as their numbers
     * @param caseId the case
     * @param at when
     * @return the entry
     */
    public static CaseAccess opened(int number, CaseId caseId, Instant at) {
        return reading(number, caseId, Read.CASE, at);
    }

    /**
     * That a handler of one unit has read something.
     *
     * @param number makes its identifier, at least 0; identifiers are ordered as their numbers
     * @param caseId the case
     * @param read what
     * @param at when
     * @return the entry
     */
    public static CaseAccess reading(int number, CaseId caseId, Read read, Instant at) {
        return new CaseAccess(id(number), caseId, read, handler("u5"), at);
    }

    /**
     * A handler of one unit.
     *
     * @param official who it is
     * @return the visitor
     */
    public static Visitor handler(String official) {
        return new Visitor(
                new StaffId(official), Set.of(Role.HANDLER), Set.of(new UnitId("agency/roads")), null, Channel.WEB);
    }

    /**
     * An official with everything that there can be.
     *
     * @param official who it is
     * @return the visitor
     */
    public static Visitor busy(String official) {
        return new Visitor(
                new StaffId(official),
                Set.of(Role.values()),
                Set.of(new UnitId("agency/roads"), new UnitId("agency/roads/east"), new UnitId("county/shahrud")),
                new ActorRef(ActorRef.Kind.CITIZEN, "c\"1'"),
                Channel.IN_PERSON);
    }

    private static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }
}
