package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseBuilder;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromiseState;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Promises to store. */
public final class PromiseSamples {

    /** The end of the day by which a sample is to be kept. */
    public static final Instant DUE = Instant.parse("2026-12-01T20:29:59.999Z");

    private PromiseSamples() {}

    /**
     * An identifier.
     *
     * @param number any number; another one gives another identifier
     * @return the identifier, of which half are greater than the others as a signed number
     */
    public static PromiseId id(int number) {
        return new PromiseId(new UUID(((long) number << 62) | 0x7000L | number, 0x8000_0000_0000_0000L | number));
    }

    /**
     * A promise with nothing in it that can be left out.
     *
     * @param number makes its identifier
     * @param caseId its case
     * @return a builder of it, open and of version 1
     */
    public static PromiseBuilder bare(int number, CaseId caseId) {
        return Promise.builder()
                .id(id(number))
                .caseId(caseId)
                .text("چراغ‌ها روشن می‌شود.")
                .unit(new UnitId("agency/roads"))
                .owner(new StaffId("u5"))
                .made(Samples.NOON, new Origin(new ActorRef(ActorRef.Kind.STAFF, "u5"), null, Channel.WEB))
                .firstDue(DUE);
    }

    /**
     * A promise with everything in it that there can be.
     *
     * @param number makes its identifier
     * @param caseId its case
     * @param text what it says
     * @return a builder of it
     */
    public static PromiseBuilder full(int number, CaseId caseId, String text) {
        Origin origin = new Origin(
                new ActorRef(ActorRef.Kind.STAFF, "u'5"), new ActorRef(ActorRef.Kind.CITIZEN, "c\"1"), Channel.PHONE);
        return bare(number, caseId)
                .text(text)
                .state(PromiseState.DISPUTED)
                .unit(new UnitId("agency/roads/east"))
                .owner(new StaffId("U'5"))
                .made(Samples.REPEATED_HOUR, origin)
                .due(DUE.plus(Duration.ofDays(7)))
                .uses(new Promise.Uses(1, 2))
                .marks(new Promise.Marks(DUE.minusMillis(3), DUE.plusMillis(1), Samples.REPEATED_HOUR))
                .ending(new Promise.Ending(DUE.plusMillis(2), new StaffId("u\"9"), text));
    }
}
