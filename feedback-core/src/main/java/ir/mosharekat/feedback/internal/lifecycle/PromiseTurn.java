package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.cases.MessageType;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.error.IllegalTransitionException;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.Promise.Ending;
import ir.mosharekat.feedback.promise.Promise.Marks;
import ir.mosharekat.feedback.promise.Promise.Uses;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.promise.PromiseBuilder;
import ir.mosharekat.feedback.promise.PromiseLifecycle;
import ir.mosharekat.feedback.promise.PromiseState;
import ir.mosharekat.feedback.workflow.Phase;
import ir.mosharekat.feedback.workflow.Transition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A promise while one command is carried out on it: what becomes of it, and what its case says of that. */
public final class PromiseTurn {

    private final Case<?, ?> whole;
    private final Turn turn;
    private final Promise before;
    private final PromiseBuilder next;
    private final PromiseWords words;

    /**
     * A promise, to carry out one command on.
     *
     * @param whole its case, under the same command
     * @param before the promise as it stands
     */
    public PromiseTurn(Case<?, ?> whole, Promise before) {
        this.whole = whole;
        this.turn = whole.turn;
        this.before = before;
        this.next = before.toBuilder().version(before.version() + 1);
        this.words = new PromiseWords(turn.rules(), before.text());
    }

    /** Promises something in a case that a desk still answers; its unit has a part in the case from then on. */
    public static void make(Case<?, ?> whole, NewPromise made) {
        Turn turn = whole.turn;
        NewPromise.By by = made.by();
        whole.happens(PromiseAction.MAKE);
        Phase phase = whole.before.phase();
        whole.require(phase == Phase.OPEN || phase == Phase.WAITING, "unanswered");
        whole.require(whole.before.heldSince().isEmpty(), "notHeld");
        whole.require(
                turn.staff()
                        .filter(staff -> PromiseGuards.mayPromise(staff, by.unit()))
                        .isPresent(),
                "ownUnit");
        whole.requireNotAccused(by.owner());
        Promise promise = Promise.builder()
                .id(made.id())
                .caseId(whole.before.id())
                .text(made.text())
                .unit(by.unit())
                .owner(by.owner())
                .made(turn.at(), turn.context().origin())
                .firstDue(turn.rules().endOf(made.due()))
                .build();
        whole.say(
                MessageType.PROMISE, Audience.CITIZEN, new PromiseWords(turn.rules(), made.text()).made(promise.due()));
        whole.fact("promise", promise.id());
        whole.fact("official", by.owner());
        whole.fact("unit", by.unit());
        whole.fact("due", promise.due());
        whole.next.involvedUnits(List.of(by.unit()));
        whole.put(promise, readableUntil(promise.due(), turn));
    }

    /** {@return what somebody may do with a promise as it stands, if the policy has nothing against it} */
    public static List<PromiseAction> possible(Promise promise, Turn turn) {
        PromiseGuards guards = new PromiseGuards(promise, turn);
        return PromiseLifecycle.TABLE.actions(promise.state()).stream()
                .flatMap(action -> PromiseLifecycle.TABLE.find(promise.state(), action).stream())
                .filter(row ->
                        !Collections.disjoint(row.by(), turn.context().actor().roles()))
                .filter(row -> row.guards().stream()
                        .noneMatch(guard -> guards.refusal(guard).isPresent()))
                .map(Transition::action)
                .toList();
    }

    /** Was kept. */
    public void keep(Statement done) {
        take(PromiseAction.KEEP);
        say(words.of("kept", done));
        end(PromiseState.KEPT, done);
    }

    /** Gets a later day; its owner will be reminded of that one too. */
    public void postpone(LocalDate until, Statement reason) {
        take(PromiseAction.POSTPONE);
        Instant due = turn.rules().endOf(until);
        whole.require(due.isAfter(before.due()), "laterDue");
        say(words.of("postponed", reason, words.day(before.due()), words.day(due)));
        whole.fact("due", due);
        Marks marks = before.marks();
        next.due(due)
                .uses(new Uses(before.uses().postponements() + 1, before.uses().disputes()))
                .marks(new Marks(null, marks.missedAt(), marks.disputedAt()));
        whole.put(next.build(), readableUntil(due, turn));
    }

    /** Is taken back. */
    public void withdraw(Statement reason) {
        take(PromiseAction.WITHDRAW);
        say(words.of("withdrawn", reason));
        end(PromiseState.WITHDRAWN, reason);
    }

    /** The citizen says that it was not kept. */
    public void dispute(Statement objection) {
        take(PromiseAction.DISPUTE);
        whole.say(MessageType.OBJECTION, Audience.CITIZEN, objection);
        Marks marks = before.marks();
        next.state(PromiseState.DISPUTED)
                .uses(new Uses(before.uses().postponements(), before.uses().disputes() + 1))
                .marks(new Marks(marks.remindedAt(), marks.missedAt(), turn.at()));
        whole.put(next.build());
    }

    /** Was kept all the same, and when the desk had said so. */
    public void confirm(Statement reply) {
        take(PromiseAction.CONFIRM);
        say(words.of("confirmed", reply));
        whole.put(next.state(PromiseState.KEPT).build());
    }

    /** Is still to be kept. */
    public void takeUpAgain(Statement reply) {
        take(PromiseAction.TAKE_UP_AGAIN);
        say(words.of("takenUpAgain", reply));
        whole.put(next.state(PromiseState.OPEN).ending(null).build());
    }

    /** Does what a timer is for. Of what happens by itself the citizen reads as long as there is room in the conversation. */
    public void fire(PromiseAction action) {
        take(action);
        Marks marks = before.marks();
        switch (action) {
            case REMIND -> {
                whole.fact("official", before.owner());
                whole.fact("due", before.due());
                next.marks(new Marks(turn.at(), marks.missedAt(), marks.disputedAt()));
            }
            case MISS -> {
                notice(words.of("missed", words.day(before.due())));
                whole.fact("due", before.due());
                next.marks(new Marks(marks.remindedAt(), turn.at(), marks.disputedAt()));
            }
            case TAKE_UP_AGAIN -> {
                notice(words.of("unsettled"));
                next.state(PromiseState.OPEN).ending(null);
            }
            default -> throw new IllegalArgumentException("No timer fires " + action);
        }
        whole.put(next.build());
    }

    /** Loses its words with the content of its case, and ends if it was owed; it is counted all the same. */
    public void forget() {
        next.text(Promise.REMOVED);
        before.ending().ifPresent(ending -> next.ending(new Ending(ending.at(), ending.by(), Promise.REMOVED)));
        if (before.isOwed()) {
            take(PromiseAction.LAPSE);
            next.state(PromiseState.LAPSED).ending(new Ending(turn.at(), null, Promise.REMOVED));
        }
        whole.put(next.build());
    }

    private void take(PromiseAction action) {
        Transition<PromiseState, PromiseAction> row =
                PromiseLifecycle.TABLE.find(before.state(), action).orElseThrow(() -> illegal(action));
        PromiseGuards guards = new PromiseGuards(before, turn);
        row.guards().stream()
                .flatMap(guard -> guards.refusal(guard).stream())
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
        whole.happens(action);
        whole.fact("promise", before.id());
    }

    private void end(PromiseState state, Statement said) {
        StaffId by = turn.official().orElse(null);
        whole.put(next.state(state)
                .ending(new Ending(turn.at(), by, said.canonical()))
                .build());
    }

    private void say(Statement said) {
        whole.say(MessageType.PROMISE, Audience.CITIZEN, said);
    }

    private void notice(Statement said) {
        if (whole.hasRoom()) {
            whole.say(MessageType.NOTICE, Audience.CITIZEN, said);
        }
    }

    /** The content of the case stays until the citizen can have said whether a promise was kept on its last day. */
    private static Instant readableUntil(Instant due, Turn turn) {
        Rules rules = turn.rules();
        return rules.endOfDayAfter(due, rules.organization().promiseTerms().disputeDays());
    }

    private IllegalTransitionException illegal(PromiseAction action) {
        return new IllegalTransitionException(
                before.state().name(),
                action.name(),
                PromiseLifecycle.TABLE.actions(before.state()).stream()
                        .map(Enum::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
