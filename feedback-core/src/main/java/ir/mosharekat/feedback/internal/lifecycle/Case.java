package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.access.DeskAction;
import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.HistoryTail;
import ir.mosharekat.feedback.cases.Letter;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Reach;
import ir.mosharekat.feedback.cases.Retention;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.cases.Submitter;
import ir.mosharekat.feedback.error.IllegalTransitionException;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.SecretStamp;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.Phase;
import ir.mosharekat.feedback.workflow.State;
import ir.mosharekat.feedback.workflow.Transition;
import ir.mosharekat.feedback.workflow.TransitionTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case while one command is carried out on it. What all kinds share is here: taking an action only where the table
 * knows it, saying things, keeping the history, the clock and the facets beside the state.
 */
public abstract sealed class Case<S extends Enum<S> & State, A extends Enum<A> & Action> permits Complaint, Ticket {

    /** So that one case can be read whole. Nobody has come near it in good faith. */
    private static final int MOST_MESSAGES = 500;

    /** How long something that is added after the end keeps the content at least (calendar days). */
    private static final int GRACE_DAYS = 7;

    /** What stands where a subject was. */
    private static final String REMOVED = "—";

    protected final CaseSnapshot before;
    protected final CaseSnapshotBuilder next;
    protected final Turn turn;
    protected final DeskTime time;

    private final TransitionTable<S, A> table;
    private S state;
    private HistoryTail tail;
    private Retention retention;
    private @Nullable Action happening;
    private final SortedMap<String, String> facts = new TreeMap<>();
    private final List<Message> said = new ArrayList<>();
    private final Attached attached;
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();

    Case(CaseSnapshot before, S state, TransitionTable<S, A> table, Turn turn) {
        this.before = before;
        this.next = before.toBuilder();
        this.turn = turn;
        this.table = table;
        this.state = state;
        this.tail = before.tail();
        this.time = new DeskTime(before.clock(), turn.rules(), turn.at());
        this.retention = before.retention();
        this.attached = new Attached(before.attachments());
    }

    /** {@return a case of whatever kind, to carry out one command on} */
    public static Case<?, ?> of(CaseSnapshot before, Turn turn) {
        return switch (before.kind()) {
            case COMPLAINT -> new Complaint(before, turn);
            case TICKET -> new Ticket(before, turn);
        };
    }

    /** {@return what the command made of the case} */
    public Change finish() {
        enterInHistory();
        if (before.phase() == Phase.CLOSED && state.phase() == Phase.CLOSED && !said.isEmpty()) {
            next.retention(retention.keptUntil(turn.rules().endOfDayAfter(turn.at(), GRACE_DAYS)));
        }
        CaseSnapshot after = next.version(before.version() + 1)
                .state(state.name())
                .phase(state.phase())
                .clock(time.clock())
                .tail(tail)
                .attachments(retention.isPurged() ? 0 : attached.count())
                .build();
        return new Change(after, said, events, attached.added(), promises);
    }

    /** Writes a note for colleagues; moves nothing. */
    public void note(Statement note) {
        happens(DeskAction.NOTE);
        say(MessageType.NOTE, Audience.STAFF, note);
    }

    /** Writes to the citizen; moves nothing, but no reply is owed after it. */
    public void write(Statement letter) {
        happens(DeskAction.WRITE);
        require(before.isUnanswered(), "unanswered");
        say(MessageType.LETTER, Audience.CITIZEN, letter);
    }

    /** The citizen adds something: if it is the citizen's turn that is the reply, and else somebody has to look at it. */
    public void supplement(Statement added) {
        happens(DeskAction.SUPPLEMENT);
        require(before.isUnanswered(), "unanswered");
        say(MessageType.SUPPLEMENT, Audience.CITIZEN, added);
        time.oweReply();
    }

    /** Puts down that malware was found in something attached. */
    public void quarantine(AttachmentId attachment) {
        happens(DeskAction.QUARANTINE);
        fact("attachment", attachment);
    }

    /** Puts down that there is no way to tell the citizen what there was to tell. */
    public void undelivered(String occasion) {
        happens(DeskAction.UNDELIVERED);
        fact("occasion", occasion);
    }

    /** Has another number and address by which the citizen is told, and is found by them. */
    public void reach(Reach reach, BiFunction<CaseSnapshot, Submitter, Set<String>> marks) {
        happens(DeskAction.CHANGE_CONTACT);
        require(before.submitter().isPresent(), "identified");
        Submitter known = before.submitter().orElseThrow();
        Submitter now = new Submitter(known.name(), known.officialId(), reach.of(known.contact()));
        next.submitter(now).marks(marks.apply(before, now));
    }

    /** Has its deadlines follow a calendar that was corrected, and tells the citizen if an answer comes on another day. */
    public void recount(Statement notice) {
        happens(DeskAction.RECOUNT);
        time.recount();
        fact("edition", turn.rules().editions().edition());
        fact("due", time.answer().due());
        if (!time.answer().due().equals(before.clock().answerDue()) && hasRoom()) {
            say(MessageType.NOTICE, Audience.CITIZEN, notice);
        }
    }

    /** Names officials the case is about, none of whom may be working on it. */
    public void nameAccused(Collection<StaffId> officials) {
        happens(DeskAction.NAME_ACCUSED);
        require(before.assignee().filter(officials::contains).isEmpty(), "notAccused");
        next.accused(officials);
    }

    /** Makes the access secret of the receipt before this one worthless. */
    public void reissueReceipt() {
        happens(DeskAction.REISSUE_RECEIPT);
        next.secretStamp(new SecretStamp(
                before.secretStamp().keyId(), before.secretStamp().generation() + 1));
    }

    /** {@return the case as it stood before the command} */
    public CaseSnapshot before() {
        return before;
    }

    /** {@return how it comes to belong together with other cases} */
    public Ties ties() {
        return new Ties(this);
    }

    /** Is evidence from now on: nothing of it may be removed. */
    public void preserve(Statement reason) {
        happens(DeskAction.PRESERVE);
        require(!retention.isPreserved(), "notPreserved");
        say(MessageType.NOTE, Audience.STAFF, reason);
        retain(retention.preserved(turn.at()));
    }

    /** Is evidence no more. */
    public void endPreservation(Statement reason) {
        happens(DeskAction.END_PRESERVATION);
        require(retention.isPreserved(), "preserved");
        say(MessageType.NOTE, Audience.STAFF, reason);
        retain(retention.preserved(null));
    }

    /** Does what a timer is for. */
    public abstract void fire(Action action);

    /** Goes on as a case of another kind. */
    public abstract void convert(CaseId successor, Statement reason);

    /** Takes an action: the table has to know it and its guards to let it pass; if it leads to one state, the case is there now. */
    protected final void take(A action) {
        Transition<S, A> row = table.find(state, action).orElseThrow(() -> illegal(action));
        requireContent();
        Guards guards = new Guards(before, turn.rules(), turn.at());
        row.guards().stream()
                .flatMap(guard -> guards.refusal(guard).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
        happens(action);
        if (row.to().size() == 1) {
            enter(row.to().iterator().next());
        }
    }

    /** Goes to one of several states an action can lead to. */
    protected final void enter(S to) {
        state = to;
        if (to.phase() == Phase.CLOSED) {
            next.closedAt(turn.at());
        }
    }

    /** What is said and noted from now on belongs to this. */
    final void happens(Action action) {
        requireContent();
        enterInHistory();
        happening = action;
    }

    private void enterInHistory() {
        if (happening == null) {
            return;
        }
        String type = Lifecycle.of(before.kind()).type(happening);
        Happening entry = new Happening(type, turn.at(), turn.context().origin(), facts);
        CaseEvent event = EventChain.link(before.id(), tail.events() + 1, tail.lastHash(), entry);
        events.add(event);
        tail = new HistoryTail(tail.messages(), event.sequence(), event.hash());
        facts.clear();
    }

    /** Notes an identifier or number that belongs to the next entry of the history. */
    protected final void fact(String name, Object value) {
        facts.put(name, value.toString());
    }

    /** Adds what somebody says, and returns its number. */
    protected final int say(MessageType type, Audience audience, Statement statement) {
        require(hasRoom(), "messageLimit", MOST_MESSAGES);
        int number = tail.messages() + 1;
        if (type.isForCitizen()) {
            time.replied();
        }
        said.add(new Message(number, type, audience, turn.context().origin(), turn.at(), statement.canonical()));
        attached.add(said.get(said.size() - 1), statement);
        tail = new HistoryTail(number, tail.events(), tail.lastHash());
        fact("message", number);
        return number;
    }

    /** {@return whether anything more can be said in it} */
    final boolean hasRoom() {
        return tail.messages() < MOST_MESSAGES;
    }

    /** Has a promise stored, and the content of the case kept at least until then. */
    final void put(Promise promise, Instant until) {
        promises.add(promise);
        retain(retention.keptUntil(until));
    }

    /** Has a promise stored. */
    final void put(Promise promise) {
        promises.add(promise);
    }

    protected final void require(boolean holds, String rule, Object... facts) {
        if (!holds) {
            throw new RuleViolatedException(rule, facts);
        }
    }

    /** The desk has seen it, in whatever way; from now on no acknowledgement can be late. */
    protected final void acknowledged() {
        if (before.acknowledgedAt().isEmpty()) {
            next.acknowledgedAt(turn.at());
        }
        time.acknowledged();
    }

    protected final void hold(A action, Statement reason) {
        take(action);
        say(MessageType.NOTE, Audience.STAFF, reason);
        next.heldSince(turn.at());
    }

    protected final void release(A action) {
        take(action);
        next.heldSince(null);
    }

    protected final void discard(A action, Statement reason) {
        take(action);
        say(MessageType.NOTE, Audience.STAFF, reason);
        time.stop();
    }

    protected final void escalate(A action, Statement reason) {
        climb(action);
        say(MessageType.NOTE, Audience.STAFF, reason);
    }

    protected final void climb(A action) {
        take(action);
        int level = before.escalation().level() + 1;
        UnitId unit = turn.rules().climbing(before, level);
        next.escalation(before.escalation().up(turn.at(), unit)).involvedUnits(List.of(unit));
        fact("level", level);
        fact("unit", unit);
    }

    /** Warns those who work on it that a deadline is near. */
    protected final void warn(A action) {
        take(action);
        noteOwed(owed -> !owed.due().isBefore(turn.at()));
        time.warned();
    }

    /** Puts down that a deadline has passed. */
    protected final void miss(A action) {
        take(action);
        noteOwed(owed -> owed.due().isBefore(turn.at()));
        time.missed();
    }

    private void noteOwed(Predicate<Obligation> which) {
        Obligation.of(before, turn.rules()).stream().filter(which).forEach(owed -> fact(owed.name(), owed.due()));
    }

    protected final void withdraw(A action) {
        take(action);
        time.stop();
    }

    /** With a tombstone nothing more can be done. */
    private void requireContent() {
        require(!before.retention().isPurged(), "notPurged");
    }

    final void requireUnanswered() {
        require(before.isUnanswered(), "unanswered");
    }

    /** Leaves a tombstone. Who is accused stays named: for them, the case goes on not to exist. */
    protected final void purge(A action) {
        take(action);
        next.subject(REMOVED).attributes(Map.of()).submitter(null).owner(null).submission(null);
        before.letter().map(Letter::withoutScan).ifPresent(next::letter);
        next.marks(List.of());
        retain(retention.purged(turn.at()));
    }

    private void retain(Retention changed) {
        retention = changed;
        next.retention(changed);
    }

    protected final void requireNotAccused(StaffId official) {
        require(!before.accused().contains(official), "notAccused");
    }

    private IllegalTransitionException illegal(A action) {
        return new IllegalTransitionException(
                state.name(),
                action.name(),
                table.actions(state).stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)));
    }
}
