package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.DeskAction;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows a case that was merged, converted or split to where it goes on, for the citizen who came with it. */
final class Sequels {

    /** What the desk says to everybody who came with the same. */
    private static final Set<MessageType> ANSWERS =
            EnumSet.of(MessageType.INTERIM_REPLY, MessageType.ANSWER, MessageType.REJECTION, MessageType.PROMISE);

    private final Parts parts;
    private final Gate gate;
    private final Projection projection;

    Sequels(Parts parts, Gate gate) {
        this.parts = parts;
        this.gate = gate;
        this.projection = new Projection(parts);
    }

    /** What became of a case. Of almost every case nothing did, and that costs no reading. */
    Sequel of(UnitOfWork unit, CaseSnapshot first, Set<FieldGroup> readable, CommandContext context) {
        if (first.links().equals(CaseLinks.NONE)) {
            return Sequel.NONE;
        }
        if (!context.actor().roles().contains(Role.CITIZEN)) {
            return new Sequel(known(unit, first, context), null, List.of());
        }
        return new Sequel(CaseLinks.NONE, continuation(unit, first).orElse(null), parts(unit, first, readable));
    }

    /** The links to cases that an official may open: that a case is there and hidden would tell whom it is about. */
    private CaseLinks known(UnitOfWork unit, CaseSnapshot first, CommandContext context) {
        CaseLinks links = first.links();
        CaseQuery related = CaseQuery.builder()
                .link(new CaseQuery.Link(CaseQuery.LinkType.RELATED_TO, first.id()))
                .limit(CaseLinks.MOST_RELATED)
                .build();
        List<CaseId> others = links.related().isEmpty()
                ? List.of()
                : unit.cases().search(related, gate.scope(context, DeskAction.LIST)).items().stream()
                        .map(CaseSnapshot::id)
                        .toList();
        return new CaseLinks(
                opened(unit, links.predecessor(), context),
                opened(unit, links.successor(), context),
                new LinkedHashSet<>(others));
    }

    private @Nullable CaseId opened(UnitOfWork unit, @Nullable CaseId id, CommandContext context) {
        return Optional.ofNullable(id)
                .flatMap(unit.cases()::find)
                .filter(found -> gate.permits(context, DeskAction.VIEW, found, parts.now()))
                .map(CaseSnapshot::id)
                .orElse(null);
    }

    /** What was split off the case, or off one that was converted to it. */
    private List<CaseLine> parts(UnitOfWork unit, CaseSnapshot whole, Set<FieldGroup> readable) {
        return Conversions.back(unit, whole).stream()
                .flatMap(each -> madeOf(unit, each).stream().filter(made -> !Conversions.isConvertedTo(each, made)))
                .map(part -> projection.line(part, readable))
                .toList();
    }

    private static List<CaseSnapshot> madeOf(UnitOfWork unit, CaseSnapshot whole) {
        CaseQuery query = CaseQuery.builder()
                .link(new CaseQuery.Link(CaseQuery.LinkType.MADE_OF, whole.id()))
                .build();
        return unit.cases().search(query, Scope.everything()).items();
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
        return next(unit, before).filter(next -> Conversions.isConvertedTo(before, next.snapshot()));
    }

    private static Optional<CaseFile> next(UnitOfWork unit, CaseSnapshot before) {
        return before.links().goesOnIn().flatMap(unit.cases()::open);
    }

    /** No case goes on in a circle: only one that is open takes in another. */
    private static Optional<Continuation> continuation(UnitOfWork unit, CaseSnapshot first) {
        List<CaseFile> line = new ArrayList<>();
        Optional<CaseFile> next = next(unit, first);
        while (next.isPresent()) {
            line.add(next.get());
            next = next(unit, next.get().snapshot());
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(continuation(first, line));
    }

    private static Continuation continuation(CaseSnapshot first, List<CaseFile> line) {
        CaseSnapshot last = line.get(line.size() - 1).snapshot();
        CaseClock clock = last.clock();
        Optional<CaseId> own = Conversions.isConvertedTo(first, last) ? Optional.of(last.id()) : Optional.empty();
        return new Continuation(
                own,
                Lifecycle.of(last.kind()).state(last.state()),
                clock.state() == CaseClock.State.RUNNING ? Optional.of(clock.answerDue()) : Optional.empty(),
                last.outcome(),
                answers(line, since(first)));
    }

    /** Who came with the same reads what was answered from then on; who co-signed asked for all of it. */
    static Instant since(CaseSnapshot first) {
        return first.closedAt()
                .filter(closed -> !closed.equals(first.receivedAt()))
                .orElse(Instant.MIN);
    }

    /** What was said in a case that was converted stands in the one it was converted to as well. */
    private static List<Entry> answers(List<CaseFile> line, Instant since) {
        List<Entry> answers = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            boolean repeated = i + 1 < line.size()
                    && Conversions.isConvertedTo(
                            line.get(i).snapshot(), line.get(i + 1).snapshot());
            if (!repeated) {
                answers.addAll(answers(line.get(i), since));
            }
        }
        return answers;
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
                List.of(),
                Guarded.of(FieldGroup.AUDIT, Set.of(), message::origin));
    }
}
