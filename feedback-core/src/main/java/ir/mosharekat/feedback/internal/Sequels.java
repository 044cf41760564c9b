package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.Guarded;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.handling.Continuation;
import ir.mosharekat.feedback.handling.Entry;
import ir.mosharekat.feedback.handling.Sequel;
import ir.mosharekat.feedback.internal.lifecycle.Lifecycle;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows a case that was merged, converted or split to where it goes on, for the citizen who came with it. */
final class Sequels {

    /** What the desk says to everybody who came with the same. */
    private static final Set<MessageType> ANSWERS =
            EnumSet.of(MessageType.INTERIM_REPLY, MessageType.ANSWER, MessageType.REJECTION);

    private final Projection projection;

    Sequels(Projection projection) {
        this.projection = projection;
    }

    /** What became of a case, if a citizen asks. Of almost every case nothing did, and that costs no reading. */
    Sequel of(UnitOfWork unit, CaseSnapshot first, Set<FieldGroup> readable, CommandContext context) {
        if (first.links().equals(CaseLinks.NONE) || !context.actor().roles().contains(Role.CITIZEN)) {
            return Sequel.NONE;
        }
        Continuation continuation =
                last(unit, first).map(last -> continuation(first, last)).orElse(null);
        return new Sequel(continuation, parts(unit, first, readable));
    }

    private List<CaseLine> parts(UnitOfWork unit, CaseSnapshot whole, Set<FieldGroup> readable) {
        if (whole.links().related().isEmpty()) {
            return List.of();
        }
        CaseQuery madeOfIt = CaseQuery.builder()
                .link(new CaseQuery.Link(CaseQuery.LinkType.MADE_OF, whole.id()))
                .build();
        return unit.cases()
                .search(madeOfIt, Scope.everything())
                .map(part -> projection.line(part, readable))
                .items();
    }

    /** The case in which a converted one goes on, and that one, and so on; the case itself if it was not converted. */
    static CaseFile own(UnitOfWork unit, CaseFile first) {
        CaseFile own = first;
        Optional<CaseFile> next = converted(unit, own.snapshot());
        while (next.isPresent()) {
            own = next.get();
            next = converted(unit, own.snapshot());
        }
        return own;
    }

    private static Optional<CaseFile> converted(UnitOfWork unit, CaseSnapshot before) {
        return before.links()
                .goesOnIn()
                .flatMap(unit.cases()::open)
                .filter(next -> before.id().equals(next.snapshot().links().predecessor()));
    }

    /** No case goes on in a circle: only one that is open takes in another. */
    private static Optional<CaseFile> last(UnitOfWork unit, CaseSnapshot first) {
        Optional<CaseFile> last = Optional.empty();
        Optional<CaseId> next = first.links().goesOnIn();
        while (next.isPresent()) {
            last = unit.cases().open(next.get());
            next = last.flatMap(file -> file.snapshot().links().goesOnIn());
        }
        return last;
    }

    private static Continuation continuation(CaseSnapshot first, CaseFile last) {
        CaseSnapshot other = last.snapshot();
        CaseClock clock = other.clock();
        Instant since = first.closedAt().orElse(first.receivedAt());
        Optional<CaseId> own =
                first.id().equals(other.links().predecessor()) ? Optional.of(other.id()) : Optional.empty();
        return new Continuation(
                own,
                Lifecycle.of(other.kind()).state(other.state()),
                clock.state() == CaseClock.State.RUNNING ? Optional.of(clock.answerDue()) : Optional.empty(),
                other.outcome(),
                answers(last, since));
    }

    private static List<Entry> answers(CaseFile file, Instant since) {
        return file.messages().stream()
                .filter(message ->
                        ANSWERS.contains(message.type()) && !message.at().isBefore(since))
                .map(Sequels::entry)
                .toList();
    }

    private static Entry entry(Message message) {
        return new Entry(
                message.number(),
                message.type(),
                message.at(),
                message.text(),
                Guarded.of(FieldGroup.AUDIT, Set.of(), message::origin));
    }
}
