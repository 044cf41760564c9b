package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseDetails;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.Directive;
import ir.mosharekat.feedback.cases.Escalation;
import ir.mosharekat.feedback.cases.HistoryTail;
import ir.mosharekat.feedback.cases.Letter;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.cases.Retention;
import ir.mosharekat.feedback.cases.Submission;
import ir.mosharekat.feedback.cases.Submitter;
import ir.mosharekat.feedback.cases.TicketDetails;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.identity.EmailAddress;
import ir.mosharekat.feedback.identity.Landline;
import ir.mosharekat.feedback.identity.LegalId;
import ir.mosharekat.feedback.identity.Mobile;
import ir.mosharekat.feedback.identity.PostalCode;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.SecretStamp;
import ir.mosharekat.feedback.tracking.TrackingCode;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Cases to store, with the contents that stores have stumbled over. The same seed gives the same cases. Not thread-safe.
 */
public final class Samples {

    /** An instant with milliseconds, on which most samples happen. */
    public static final Instant NOON = Instant.parse("2026-11-21T08:30:00.123Z");

    /** The second of the two instants that Tehran's clocks showed alike when summer time last ended. */
    public static final Instant REPEATED_HOUR = Instant.parse("2022-09-21T20:15:00.007Z");

    /** Texts that have come back changed from somewhere. */
    public static final List<String> AWKWARD_TEXTS = List.of(
            "می‌خواهم درباره «پیشنهادها» بنویسم؛ ۱۲۳ و 123",
            "يك متن با حروف عربي و كاف عربي",
            "هٔ و ۀ و أ و ا\u0654 \u06C0 e\u0301 \u00E9",
            "ایموجی 👩‍👩‍👧‍👦 🏳️‍🌈 و \uD835\uDD38",
            "خط نخست\nخط دوم\n\nخط چهارم",
            "  فاصله در دو سر  ",
            "'نقل' \"قول\" \\ پس‌خط % درصد _ زیرخط ? : :name ${x} {0} -- ; /* */",
            "<b>نشانه</b> &amp; {\"json\": null}",
            "null",
            "۰".repeat(20_000),
            "…".repeat(20_000));

    private static final Origin CITIZEN = new Origin(new ActorRef(ActorRef.Kind.ANONYMOUS, "-"), null, Channel.WEB);

    private final RandomGenerator random;

    /**
     * Samples.
     *
     * @param seed what decides identifiers and codes
     */
    public Samples(long seed) {
        this.random = new SeededRandom(seed);
    }

    /** {@return an identifier} */
    public CaseId id() {
        return new CaseId(new UUID(random.nextLong(), random.nextLong()));
    }

    /** {@return a hash such as stores keep of idempotency keys} */
    public String keyHash() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** {@return a new complaint with nothing in it that can be left out} */
    public CaseFile bareComplaint() {
        return file(bare(new ComplaintDetails(null, ComplaintDetails.Counts.NONE, List.of(), null, null))
                .build());
    }

    /** {@return a new ticket with nothing in it that can be left out} */
    public CaseFile bareTicket() {
        return file(bare(new TicketDetails(Contribution.MESSAGE, new UnitId("governor"), List.of(), 0))
                .build());
    }

    /** {@return a complaint with everything in it that there can be} */
    public CaseFile fullComplaint() {
        return file(full(new ComplaintDetails(
                        new UnitId("general-department/roads"),
                        new ComplaintDetails.Counts(2, 14, 1, 2),
                        List.of(new StaffId("u7"), new StaffId("u3")),
                        new ComplaintDetails.Rejection(RejectionReason.ALREADY_DECIDED, "takrim"),
                        4))
                .build());
    }

    /** {@return a ticket with everything in it that there can be} */
    public CaseFile fullTicket() {
        UnitId roads = new UnitId("general-department/roads");
        UnitId water = new UnitId("executive-agency/water");
        return file(full(new TicketDetails(
                        Contribution.UNCLEAR_POINT,
                        new UnitId("governor"),
                        List.of(
                                new Directive(1, roads, NOON, 2, REPEATED_HOUR),
                                new Directive(2, water, REPEATED_HOUR, 3, null)),
                        1))
                .build());
    }

    /**
     * A builder of a new case with nothing in it that can be left out.
     *
     * @param details what its kind has of its own
     * @return the builder
     */
    public CaseSnapshotBuilder bare(CaseDetails details) {
        CaseClock.Running answer = new CaseClock.Running("answer", NOON, 0, NOON.plusSeconds(864_000), 0);
        return CaseSnapshot.builder()
                .id(id())
                .trackingCode(TrackingCode.random(random))
                .version(1)
                .state(details.match(complaint -> "RECEIVED", ticket -> "QUEUED"))
                .phase(Phase.OPEN)
                .channel(Channel.WEB)
                .subject("موضوع")
                .receivedAt(NOON)
                .clock(CaseClock.running(new CaseClock.Deadlines(answer, null, null)))
                .details(details)
                .secretStamp(new SecretStamp("0a1b2c3d", 1))
                .tail(new HistoryTail(1, 0, EventChain.START));
    }

    private CaseSnapshotBuilder full(CaseDetails details) {
        CaseClock.Running answer = new CaseClock.Running("appeal", REPEATED_HOUR, 7, NOON.plusSeconds(864_000), 3);
        CaseClock.Running acknowledgement = new CaseClock.Running("acknowledgement", NOON, 0, REPEATED_HOUR, 0);
        CaseClock.Running reply = new CaseClock.Running("reply", REPEATED_HOUR, 1, NOON.plusMillis(3), 2);
        return bare(details)
                .phase(Phase.WAITING)
                .heldSince(REPEATED_HOUR)
                .outcome(Outcome.PARTLY_UPHELD)
                .channel(Channel.PHONE)
                .owner(new CitizenId("c-1"))
                .submitter(submitter())
                .category(new CategoryId("roads/lighting"))
                .subject("روشنایی بلوار «سهشنبه بازار» – ۲۰٪")
                .responsibleUnit(new UnitId("general-department/roads"))
                .assignee(new StaffId("u9"))
                .involvedUnits(List.of(new UnitId("governor"), new UnitId("general-department/roads")))
                .accused(List.of(new StaffId("u13"), new StaffId("u'14")))
                .escalation(new Escalation(2, REPEATED_HOUR, new UnitId("deputy-office/civil")))
                .hops(3)
                .acknowledgedAt(REPEATED_HOUR)
                .decidedAt(NOON)
                .closedAt(NOON.plusMillis(1))
                .clock(new CaseClock(
                        CaseClock.State.PAUSED,
                        new CaseClock.Deadlines(answer, acknowledgement, reply),
                        NOON,
                        new CaseClock.Pause(REPEATED_HOUR, NOON),
                        new CaseClock.Watch(REPEATED_HOUR, NOON.plusMillis(4))))
                .submission(new Submission(keyHash(), keyHash()))
                .attributes(Map.of("lampPost", "چراغ «۱۲»\t\"\\", "since", "2026-11-21"))
                .marks(List.of("m00a1b2c3d", "p-" + keyHash(), "h0123456789abcdef"))
                .letter(new Letter(
                        new LetterBatchId("1405-07/meyami"), 1 + random.nextInt(1 << 30), "بسته «۳»/0001.tif"))
                .links(CaseLinks.madeOf(id()).goingOnIn(id()).withRelated(List.of(id(), id())))
                .retention(new Retention(REPEATED_HOUR, NOON, NOON.plusMillis(2)))
                .attachments(7);
    }

    private static Submitter submitter() {
        return new Submitter(
                "شرکت «نمونه‌سازان» کویر",
                new Submitter.OfficialId(null, new LegalId("19990012346"), null),
                new Submitter.Contact(
                        new Mobile("09120000001"),
                        new Landline("02333440000"),
                        new EmailAddress("info@example.org"),
                        new PostalCode("3513714111"),
                        "سمنان، خیابان نمونه، پلاک ۱",
                        Channel.EMAIL));
    }

    /**
     * A case with its first message.
     *
     * @param snapshot the case
     * @return the file
     */
    public static CaseFile file(CaseSnapshot snapshot) {
        return new CaseFile(snapshot, List.of(message(1, "متن پیام شماره ۱")));
    }

    /**
     * A message from a citizen.
     *
     * @param number its number
     * @param text what it says
     * @return the message
     */
    public static Message message(int number, String text) {
        return new Message(number, MessageType.SUBMISSION, Audience.CITIZEN, CITIZEN, NOON, text);
    }

    /**
     * A note from an official on behalf of a citizen, for officials.
     *
     * @param number its number
     * @param text what it says
     * @return the message
     */
    public static Message note(int number, String text) {
        Origin clerk = new Origin(
                new ActorRef(ActorRef.Kind.STAFF, "u5"), new ActorRef(ActorRef.Kind.CITIZEN, "c-1"), Channel.PHONE);
        return new Message(number, MessageType.NOTE, Audience.STAFF, clerk, REPEATED_HOUR, text);
    }

    /**
     * An entry of a history.
     *
     * @param id the case
     * @param sequence its number
     * @return the entry
     */
    public static CaseEvent event(CaseId id, long sequence) {
        TreeMap<String, String> facts = new TreeMap<>();
        facts.put("unit", "general-department/roads");
        facts.put("number", Long.toString(sequence));
        Origin official = new Origin(new ActorRef(ActorRef.Kind.STAFF, "u5"), null, Channel.WEB);
        Happening happening = new Happening("complaint.assign", NOON.plusMillis(sequence), official, facts);
        return EventChain.link(id, sequence, EventChain.START, happening);
    }

    /**
     * Something to be done later.
     *
     * @param caseId for which case
     * @param name what
     * @param due when
     * @return the item
     */
    public WorkItem work(CaseId caseId, String name, Instant due) {
        return new WorkItem(id().value(), caseId, name, due);
    }
}
