package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseDetails;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Directive;
import ir.mosharekat.feedback.cases.Escalation;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.Submitter;
import ir.mosharekat.feedback.cases.TicketDetails;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.WorkItem;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Values that are not what they were. */
final class Altered {

    private Altered() {}

    /** Cases that are stored otherwise than they are given. */
    static CaseRepository writes(
            CaseRepository sound, UnaryOperator<CaseSnapshot> snapshots, UnaryOperator<Message> messages) {
        return new ForwardingCases(sound) {
            @Override
            public void insert(CaseFile file) {
                super.insert(new CaseFile(snapshots.apply(file.snapshot()), each(file.messages(), messages)));
            }

            @Override
            public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
                super.update(snapshots.apply(next), expectedVersion, each(added, messages));
            }
        };
    }

    static <T> List<T> each(List<T> values, UnaryOperator<T> change) {
        return values.stream().map(change).toList();
    }

    static CaseSnapshot texts(CaseSnapshot snapshot, UnaryOperator<String> change) {
        @Nullable Submitter submitter = snapshot.submitter().orElse(null);
        return snapshot.toBuilder()
                .subject(change.apply(snapshot.subject()))
                .submitter(submitter == null ? null : texts(submitter, change))
                .build();
    }

    private static Submitter texts(Submitter submitter, UnaryOperator<String> change) {
        Submitter.Contact contact = submitter.contact();
        @Nullable String address = contact.address();
        return new Submitter(
                change.apply(submitter.name()),
                submitter.officialId(),
                new Submitter.Contact(
                        contact.mobile(),
                        contact.landline(),
                        contact.email(),
                        contact.postalCode(),
                        address == null ? null : change.apply(address),
                        contact.preferred()));
    }

    static Message text(Message message, UnaryOperator<String> change) {
        return new Message(
                message.number(),
                message.type(),
                message.audience(),
                message.origin(),
                message.at(),
                change.apply(message.text()));
    }

    static Message origin(Message message, Origin origin) {
        return new Message(message.number(), message.type(), message.audience(), origin, message.at(), message.text());
    }

    static CaseEvent facts(CaseEvent event, UnaryOperator<String> change) {
        TreeMap<String, String> facts = new TreeMap<>();
        event.happening().facts().forEach((name, value) -> facts.put(name, change.apply(value)));
        return facts(event, facts);
    }

    static CaseEvent facts(CaseEvent event, SortedMap<String, String> facts) {
        Happening old = event.happening();
        return happening(event, new Happening(old.type(), old.at(), old.origin(), facts));
    }

    static CaseEvent happening(CaseEvent event, Happening happening) {
        return new CaseEvent(event.caseId(), event.sequence(), happening, event.previousHash(), event.hash());
    }

    static CaseEvent instant(CaseEvent event, UnaryOperator<Instant> change) {
        Happening old = event.happening();
        return happening(event, new Happening(old.type(), change.apply(old.at()), old.origin(), old.facts()));
    }

    static WorkItem instant(WorkItem item, UnaryOperator<Instant> change) {
        return new WorkItem(item.id(), item.caseId(), item.name(), change.apply(item.due()));
    }

    static Message instant(Message message, UnaryOperator<Instant> change) {
        return new Message(
                message.number(),
                message.type(),
                message.audience(),
                message.origin(),
                change.apply(message.at()),
                message.text());
    }

    static CaseSnapshot instants(CaseSnapshot snapshot, UnaryOperator<Instant> change) {
        Escalation escalation = snapshot.escalation();
        return snapshot.toBuilder()
                .heldSince(snapshot.heldSince().map(change).orElse(null))
                .escalation(new Escalation(escalation.level(), orNull(escalation.at(), change), escalation.unit()))
                .receivedAt(change.apply(snapshot.receivedAt()))
                .acknowledgedAt(snapshot.acknowledgedAt().map(change).orElse(null))
                .decidedAt(snapshot.decidedAt().map(change).orElse(null))
                .closedAt(snapshot.closedAt().map(change).orElse(null))
                .clock(instants(snapshot.clock(), change))
                .details(instants(snapshot.details(), change))
                .build();
    }

    private static CaseClock instants(CaseClock clock, UnaryOperator<Instant> change) {
        CaseClock.@Nullable Pause pause = clock.pause();
        CaseClock.Running acknowledgement = clock.deadlines().acknowledgement();
        CaseClock.Running reply = clock.deadlines().reply();
        return new CaseClock(
                clock.state(),
                new CaseClock.Deadlines(
                        instants(clock.answer(), change),
                        acknowledgement == null ? null : instants(acknowledgement, change),
                        reply == null ? null : instants(reply, change)),
                change.apply(clock.promisedDue()),
                pause == null ? null : new CaseClock.Pause(change.apply(pause.since()), change.apply(pause.replyDue())),
                new CaseClock.Watch(
                        orNull(clock.watch().warnedAt(), change),
                        orNull(clock.watch().missedAt(), change)));
    }

    private static CaseClock.Running instants(CaseClock.Running time, UnaryOperator<Instant> change) {
        return new CaseClock.Running(
                time.policyId(),
                change.apply(time.since()),
                time.extension(),
                change.apply(time.due()),
                time.edition());
    }

    private static CaseDetails instants(CaseDetails details, UnaryOperator<Instant> change) {
        return details.<CaseDetails>match(
                complaint -> complaint,
                ticket -> new TicketDetails(
                        ticket.contribution(),
                        ticket.addressee(),
                        ticket.directives().stream()
                                .map(directive -> new Directive(
                                        directive.number(),
                                        directive.unit(),
                                        change.apply(directive.due()),
                                        directive.messageNumber(),
                                        orNull(directive.reportedAt(), change)))
                                .toList(),
                        ticket.objections()));
    }

    /** A builder only adds to these: to take some out, the case has to be built anew. */
    static CaseSnapshot parties(CaseSnapshot it, Collection<UnitId> involvedUnits, Collection<StaffId> accused) {
        return CaseSnapshot.builder()
                .id(it.id())
                .trackingCode(it.trackingCode())
                .version(it.version())
                .state(it.state())
                .phase(it.phase())
                .heldSince(it.heldSince().orElse(null))
                .outcome(it.outcome().orElse(null))
                .channel(it.channel())
                .owner(it.owner().orElse(null))
                .submitter(it.submitter().orElse(null))
                .category(it.category().orElse(null))
                .subject(it.subject())
                .responsibleUnit(it.responsibleUnit().orElse(null))
                .assignee(it.assignee().orElse(null))
                .involvedUnits(involvedUnits)
                .accused(accused)
                .escalation(it.escalation())
                .hops(it.hops())
                .receivedAt(it.receivedAt())
                .acknowledgedAt(it.acknowledgedAt().orElse(null))
                .decidedAt(it.decidedAt().orElse(null))
                .closedAt(it.closedAt().orElse(null))
                .clock(it.clock())
                .details(it.details())
                .secretStamp(it.secretStamp())
                .submission(it.submission().orElse(null))
                .tail(it.tail())
                .build();
    }

    private static @Nullable Instant orNull(@Nullable Instant instant, UnaryOperator<Instant> change) {
        return instant == null ? null : change.apply(instant);
    }
}
