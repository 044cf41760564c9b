package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.HistoryTail;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Outcome;
import ir.mosharekat.feedback.cases.RejectionReason;
import ir.mosharekat.feedback.cases.Submission;
import ir.mosharekat.feedback.cases.Submitter;
import ir.mosharekat.feedback.cases.Submitter.Contact;
import ir.mosharekat.feedback.cases.Submitter.OfficialId;
import ir.mosharekat.feedback.cases.TicketDetails;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.identity.EmailAddress;
import ir.mosharekat.feedback.identity.ForeignerCode;
import ir.mosharekat.feedback.identity.Landline;
import ir.mosharekat.feedback.identity.LegalId;
import ir.mosharekat.feedback.identity.Mobile;
import ir.mosharekat.feedback.identity.NationalCode;
import ir.mosharekat.feedback.identity.PostalCode;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.workflow.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** That every value of a case comes back as it was given, and none that was not. */
abstract class CaseRoundTrips extends ConformanceSuite {

    private static final OfficialId NO_NUMBER = new OfficialId(null, null, null);
    private static final Contact NO_CONTACT = new Contact(null, null, null, null, null, null);

    /** For the suite. */
    CaseRoundTrips() {}

    @Test
    void a_complaint_with_everything_in_it_comes_back_equal() {
        comesBackEqual(samples.fullComplaint());
    }

    @Test
    void a_ticket_with_everything_in_it_comes_back_equal() {
        comesBackEqual(samples.fullTicket());
    }

    @Test
    void what_a_complaint_does_not_have_stays_absent() {
        comesBackEqual(samples.bareComplaint());
    }

    @Test
    void what_a_ticket_does_not_have_stays_absent() {
        comesBackEqual(samples.bareTicket());
    }

    @Test
    void every_character_of_what_people_write_comes_back() {
        for (String text : Samples.AWKWARD_TEXTS) {
            String line = text.substring(0, Math.min(100, text.length()));
            Contact contact = new Contact(null, null, null, null, line, null);
            CaseSnapshot snapshot = bare().subject(text)
                    .submitter(new Submitter(line, NO_NUMBER, contact))
                    .build();
            comesBackEqual(new CaseFile(snapshot, List.of(Samples.message(1, text))));
        }
    }

    @Test
    void every_way_to_know_and_reach_a_person_comes_back_and_no_other() {
        List<Submitter> people = List.of(
                new Submitter("ناشناس", NO_NUMBER, NO_CONTACT),
                new Submitter("ایرانی", new OfficialId(new NationalCode("0012345679"), null, null), NO_CONTACT),
                new Submitter("شرکت", new OfficialId(null, new LegalId("19990012346"), null), NO_CONTACT),
                new Submitter("مهمان", new OfficialId(null, null, new ForeignerCode("100200300400")), NO_CONTACT),
                reached(new Contact(new Mobile("09120000001"), null, null, null, null, null)),
                reached(new Contact(null, new Landline("02333440000"), null, null, null, null)),
                reached(new Contact(null, null, new EmailAddress("info@example.org"), null, null, null)),
                reached(new Contact(null, null, null, new PostalCode("3513714111"), null, null)),
                reached(new Contact(null, null, null, null, "سمنان", null)));
        for (Submitter person : people) {
            comesBackEqual(Samples.file(bare().submitter(person).build()));
        }
        for (Channel preferred : Channel.values()) {
            Submitter person = reached(new Contact(null, null, null, null, null, preferred));
            comesBackEqual(Samples.file(bare().submitter(person).build()));
        }
    }

    @Test
    void every_way_to_belong_to_another_case_comes_back_and_no_other() {
        List<CaseLinks> links = List.of(
                CaseLinks.madeOf(samples.id()),
                CaseLinks.NONE.goingOnIn(samples.id()),
                CaseLinks.NONE.withRelated(List.of(samples.id())),
                CaseLinks.madeOf(samples.id()).goingOnIn(samples.id()));
        for (CaseLinks each : links) {
            comesBackEqual(Samples.file(bare().links(each).build()));
        }
    }

    @Test
    void every_word_of_every_list_comes_back() {
        int longest = Math.max(Channel.values().length, Contribution.values().length);
        for (int i = 0; i < longest; i++) {
            Contribution contribution = word(Contribution.values(), i);
            comesBackEqual(
                    Samples.file(samples.bare(new TicketDetails(contribution, new UnitId("governor"), List.of(), i))
                            .outcome(word(Outcome.values(), i))
                            .channel(word(Channel.values(), i))
                            .phase(word(Phase.values(), i))
                            .clock(clock(word(CaseClock.State.values(), i)))
                            .build()));
        }
        for (RejectionReason reason : RejectionReason.values()) {
            ComplaintDetails.Rejection rejection = new ComplaintDetails.Rejection(reason, null);
            comesBackEqual(Samples.file(samples.bare(new ComplaintDetails(
                            null, new ComplaintDetails.Counts(1, 2, 3, 4), List.of(), rejection, null))
                    .build()));
        }
    }

    @Test
    void every_kind_of_message_from_everybody_by_every_channel_comes_back() {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < MessageType.values().length * ActorRef.Kind.values().length; i++) {
            ActorRef actor = new ActorRef(word(ActorRef.Kind.values(), i), "actor-" + i);
            ActorRef behalf = new ActorRef(word(ActorRef.Kind.values(), i / 2), "behalf-" + i);
            Origin origin = new Origin(actor, i % 2 == 0 ? null : behalf, word(Channel.values(), i));
            messages.add(new Message(
                    i + 1,
                    word(MessageType.values(), i),
                    word(Audience.values(), i / 3),
                    origin,
                    Samples.NOON.minusSeconds(i),
                    "پیام " + i));
        }
        comesBackEqual(new CaseFile(bare().build(), messages));
    }

    @Test
    void instants_come_back_to_the_millisecond_whatever_the_zones() {
        comesBackEqual(Samples.file(bare().receivedAt(Samples.REPEATED_HOUR)
                .decidedAt(Samples.REPEATED_HOUR.minusSeconds(3600))
                .acknowledgedAt(Samples.NOON.plusMillis(1))
                .build()));
    }

    /** Nodes need not stand in one place, and one that is moved finds what it stored before. */
    @Test
    void a_case_comes_back_on_a_machine_in_another_zone_and_language() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        CaseFile first = samples.fullComplaint();
        CaseFile second = samples.fullTicket();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tehran"));
            Locale.setDefault(new Locale("fa", "IR"));
            writeCases(cases -> cases.insert(first));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Locale.setDefault(new Locale("tr", "TR"));
            writeCases(cases -> cases.insert(second));
            isThere(first);
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tehran"));
            isThere(second);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void messages_come_back_by_number() {
        comesBackEqual(withMessages(samples.bareComplaint().snapshot(), 12));
    }

    @Test
    void a_case_found_by_its_submission_comes_with_everything() {
        CaseFile file = withMessages(samples.fullComplaint().snapshot(), 12);
        writeCases(cases -> cases.insert(file));
        Optional<CaseFile> found = findSubmission(
                file.snapshot().submission().map(Submission::keyHash).orElseThrow());
        equalSnapshots(found.map(CaseFile::snapshot), file.snapshot());
        assertThat(found.map(CaseFile::messages)).contains(file.messages());
    }

    /** Stores a case, and looks whether it is there as it was given. */
    void comesBackEqual(CaseFile file) {
        writeCases(cases -> cases.insert(file));
        isThere(file);
    }

    void isThere(CaseFile file) {
        Optional<CaseFile> opened = open(file.snapshot().id());
        equalSnapshots(opened.map(CaseFile::snapshot), file.snapshot());
        assertThat(opened.map(CaseFile::messages)).contains(file.messages());
        equalSnapshots(find(file.snapshot().id()), file.snapshot());
    }

    static void equalSnapshots(Optional<CaseSnapshot> found, CaseSnapshot expected) {
        assertThat(found).isPresent();
        assertThat(found.orElseThrow()).usingRecursiveComparison().isEqualTo(expected);
    }

    CaseSnapshotBuilder bare() {
        return samples.bare(new ComplaintDetails(null, ComplaintDetails.Counts.NONE, List.of(), null, null));
    }

    static CaseFile withMessages(CaseSnapshot snapshot, int count) {
        List<Message> messages = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            messages.add(
                    number % 2 == 0
                            ? Samples.note(number, "یادداشت " + number)
                            : Samples.message(number, "پیام " + number));
        }
        return new CaseFile(
                snapshot.toBuilder()
                        .tail(new HistoryTail(count, 0, EventChain.START))
                        .build(),
                messages);
    }

    private static Submitter reached(Contact contact) {
        return new Submitter("کسی", NO_NUMBER, contact);
    }

    private static CaseClock clock(CaseClock.State state) {
        return new CaseClock(
                state,
                new CaseClock.Deadlines(
                        new CaseClock.Running("answer", Samples.NOON, 3, Samples.NOON.plusMillis(1), 5), null, null),
                Samples.NOON.plusMillis(2),
                null,
                CaseClock.Watch.NONE);
    }

    private static <T> T word(T[] list, int i) {
        return list[i % list.length];
    }
}
