package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseDetails;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.ComplaintDetails;
import ir.mosharekat.feedback.cases.Contribution;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.TicketDetails;
import ir.mosharekat.feedback.complaint.ComplaintState;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.linking.Conversion;
import ir.mosharekat.feedback.linking.Split;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.ticket.TicketState;
import ir.mosharekat.feedback.workflow.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a case of another. Who submitted it, how and when go over, so that no time is gained by it; number, secret and
 * history are its own.
 */
final class Offspring {

    private final Parts parts;
    private final NewCases newCases;
    private final CommandContext context;
    private final Instant now;

    Offspring(Parts parts, CommandContext context, Instant now) {
        this.parts = parts;
        this.newCases = new NewCases(parts);
        this.context = context;
        this.now = now;
    }

    /** A case of the same kind about one matter of another; what is promised for it is its own promise. */
    CaseFile part(CaseSnapshot whole, Split split, Optional<CategoryId> category) {
        CaseDetails details = whole.details()
                .match(
                        complaint -> fresh(complaint.about()),
                        ticket -> fresh(ticket.contribution(), ticket.addressee()));
        String text = PersianText.canonical(split.text());
        CaseSnapshot part = of(whole, details, category.orElse(null))
                .subject(PersianText.canonical(split.subject()))
                .marks(new Likeness(parts)
                        .marks(whole.submitter().orElse(null), whole.owner().orElse(null), text))
                .links(CaseLinks.madeOf(whole.id()).withRelated(List.of(whole.id())))
                .build();
        return new CaseFile(
                part, List.of(new Message(1, MessageType.SUBMISSION, Audience.CITIZEN, context.origin(), now, text)));
    }

    /** A case of another kind with what the citizen came with; what was promised stays promised. */
    CaseFile converted(CaseFile file, Conversion conversion, Names names) {
        CaseSnapshot before = file.snapshot();
        if (before.kind() == conversion.kind()) {
            throw new RuleViolatedException("otherKind");
        }
        CaseDetails details = conversion instanceof Conversion.ToTicket ticket
                ? fresh(ticket.contribution(), names.unit().orElseThrow())
                : fresh(names.unit().orElse(null));
        @Nullable CategoryId category = names.category().or(before::category).orElse(null);
        CaseSnapshotBuilder next = of(before, details, category)
                .subject(before.subject())
                .attributes(before.attributes())
                .marks(before.marks())
                .attachments(before.attachments());
        next.clock(next.build().clock().promising(before.clock().promisedDue()));
        return new CaseFile(next.build(), conversation(file));
    }

    /** What the citizen and the desk said to each other so far, numbered anew. */
    private static List<Message> conversation(CaseFile file) {
        List<Message> said = new ArrayList<>();
        file.messages().stream()
                .filter(message -> message.audience() == Audience.CITIZEN)
                .forEach(message -> said.add(new Message(
                        said.size() + 1,
                        message.type(),
                        message.audience(),
                        message.origin(),
                        message.at(),
                        message.text())));
        return said;
    }

    private CaseSnapshotBuilder of(CaseSnapshot other, CaseDetails details, @Nullable CategoryId category) {
        State state = details.match(complaint -> ComplaintState.RECEIVED, ticket -> TicketState.QUEUED);
        CaseClock started = parts.rules(details.kind(), category).started(other.receivedAt());
        CaseClock clock = other.acknowledgedAt().isEmpty()
                ? started
                : started.with(started.deadlines().acknowledged());
        return newCases.begin(CaseSnapshot.builder(), now)
                .state(state.name())
                .phase(state.phase())
                .channel(other.channel())
                .owner(other.owner().orElse(null))
                .submitter(other.submitter().orElse(null))
                .category(category)
                .accused(other.accused())
                .receivedAt(other.receivedAt())
                .acknowledgedAt(other.acknowledgedAt().orElse(null))
                .clock(clock)
                .details(details)
                .links(CaseLinks.madeOf(other.id()));
    }

    private static CaseDetails fresh(@Nullable UnitId about) {
        return new ComplaintDetails(about, ComplaintDetails.Counts.NONE, List.of(), null, null);
    }

    private static CaseDetails fresh(Contribution contribution, UnitId addressee) {
        return new TicketDetails(contribution, addressee, List.of(), 0);
    }

    /**
     * What a conversion names, looked up.
     *
     * @param unit the unit it is about or addressed to
     * @param category the category
     */
    record Names(Optional<UnitId> unit, Optional<CategoryId> category) {}
}
