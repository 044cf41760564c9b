package ir.mosharekat.feedback.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.error.FeedbackException;
import ir.mosharekat.feedback.error.IllegalTransitionException;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.Phase;
import ir.mosharekat.feedback.workflow.State;
import ir.mosharekat.feedback.workflow.Transition;
import ir.mosharekat.feedback.workflow.TransitionTable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** A case on which random commands are tried by random actors, while after each of them everything has to hold. */
final class Walk<S extends Enum<S> & State, A extends Enum<A> & Action> {

    /** What people write; nothing but messages may ever hold it. */
    static final String CANARY = "قناری زرد";

    private final TransitionTable<S, A> table;
    private final Rules rules;
    private final Random random;
    private final List<CaseEvent> events = new ArrayList<>();
    private final Map<A, Integer> taken;
    private final Set<String> broken = new HashSet<>();
    private final CaseSnapshot start;
    private CaseSnapshot now;
    private Instant time;
    private int messages;

    Walk(TransitionTable<S, A> table, CasePolicy policy, CaseSnapshot start, Random random) {
        this.table = table;
        this.rules = SampleOrganization.rules(policy);
        this.random = random;
        this.start = start;
        this.now = start;
        this.time = start.receivedAt();
        this.taken = new EnumMap<>(table.beginning().action().getDeclaringClass());
    }

    CaseSnapshot now() {
        return now;
    }

    Instant time() {
        return time;
    }

    Rules rules() {
        return rules;
    }

    /** {@return all that happened to it, with the entry that a registration writes} */
    List<CaseEvent> history() {
        List<CaseEvent> history = new ArrayList<>();
        Happening submitted = Beginning.of(start, turn(Story.CITIZEN).context().origin(), start.receivedAt());
        history.add(EventChain.link(start.id(), 1, EventChain.START, submitted));
        history.addAll(events);
        return history;
    }

    Map<A, Integer> taken() {
        return taken;
    }

    Set<String> broken() {
        return broken;
    }

    /** Lets time pass: most often some hours, sometimes weeks, sometimes until the next timer, which has to be fired then. */
    Optional<Timers.Timer> passTime() {
        Optional<Timers.Timer> timer = Timers.next(now, rules);
        if (timer.isPresent() && random.nextInt(8) == 0) {
            Instant due = timer.get().due();
            time = due.isAfter(time) ? due : time;
            return timer;
        }
        time = time.plus(Duration.ofMinutes(random.nextInt(random.nextInt(12) == 0 ? 60_000 : 2_000)));
        return Optional.empty();
    }

    /** Lets time pass to the next timer if it is due on the way, which has to be fired then; so none ever comes late. */
    Optional<Timers.Timer> passTimeOnTheDot() {
        Instant later = time.plus(Duration.ofMinutes(random.nextInt(random.nextInt(12) == 0 ? 60_000 : 2_000)));
        Optional<Timers.Timer> timer =
                Timers.next(now, rules).filter(next -> !next.due().isAfter(later));
        Instant due = timer.map(Timers.Timer::due).orElse(later);
        time = due.isAfter(time) ? due : time;
        return timer;
    }

    /** An action, most often one that is known here, and seldom one that ends the case. */
    A choose(A[] all) {
        List<A> known = List.copyOf(table.actions(state()));
        A action = known.isEmpty() || random.nextInt(4) == 0
                ? all[random.nextInt(all.length)]
                : known.get(random.nextInt(known.size()));
        boolean ends = table.find(state(), action)
                .filter(row -> !row.stays() && table.terminal().containsAll(row.to()))
                .isPresent();
        return ends && random.nextInt(6) > 0 ? choose(all) : action;
    }

    /** Tries an action of the lifecycle: what it does, and whether it is refused, has to be what the table says. */
    void tryAction(A action, Actor actor, BiFunction<CaseSnapshot, Turn, Change> command) {
        Optional<Transition<S, A>> row = table.find(state(), action);
        S before = state();
        try {
            Change change = command.apply(now, turn(actor));
            assertThat(row).as("%s in %s", action, before).isPresent();
            accept(change);
            assertThat(row.get().stays() ? Set.of(before) : row.get().to()).contains(state());
            assertThat(change.events().get(0).happening().type())
                    .isEqualTo(
                            (now.kind() + "." + action).toLowerCase(Locale.ROOT).replace('_', '-'));
            taken.merge(action, 1, Integer::sum);
        } catch (IllegalTransitionException e) {
            assertThat(row).as("%s in %s", action, before).isEmpty();
            assertThat(e.state()).isEqualTo(before.name());
            assertThat(e.action()).isEqualTo(action.name());
            assertThat(e.allowed())
                    .isEqualTo(new TreeSet<>(
                            table.actions(before).stream().map(Enum::name).toList()));
            assertSilent(e);
        } catch (RuleViolatedException e) {
            if (now.retention().isPurged()) {
                assertThat(e.rule()).isEqualTo("notPurged");
            } else {
                assertThat(row.orElseThrow().guards())
                        .as("%s in %s", action, before)
                        .contains(e.rule());
            }
            broken.add(e.rule());
            assertSilent(e);
        }
    }

    /** Tries something that moves the case in no lifecycle. */
    void tryAtTheDesk(Actor actor, BiFunction<CaseSnapshot, Turn, Change> command) {
        S before = state();
        try {
            accept(command.apply(now, turn(actor)));
            assertThat(state()).isEqualTo(before);
        } catch (RuleViolatedException e) {
            assertThat(e.rule())
                    .isIn(
                            "notAccused",
                            "notHeld",
                            "unanswered",
                            "linked",
                            "notLinked",
                            "linkLimit",
                            "preserved",
                            "notPreserved",
                            "notPurged");
        }
    }

    /** Once a timer has fired it is next again at a later time only, or the case would climb all night. */
    void assertNotAgain(Timers.Timer fired) {
        Timers.next(now, rules)
                .filter(timer -> timer.name().equals(fired.name()))
                .ifPresent(timer -> assertThat(timer.due()).isAfter(time));
    }

    /** {@return whether a tombstone has been looked at for long enough} */
    boolean isOver() {
        return now.retention().isPurged() && random.nextInt(5) == 0;
    }

    void assertHistoryWhole() {
        assertThat(EventChain.firstBreak(now.id(), events)).isEmpty();
        assertThat(
                        events.isEmpty()
                                ? EventChain.START
                                : events.get(events.size() - 1).hash())
                .isEqualTo(now.tail().lastHash());
    }

    private Turn turn(Actor actor) {
        return new Turn(time, CommandContext.of(actor, Channel.WEB), rules);
    }

    private S state() {
        return Enum.valueOf(table.states().get(0).getDeclaringClass(), now.state());
    }

    private void accept(Change change) {
        CaseSnapshot before = now;
        now = change.next();
        assertThat(now.version()).isEqualTo(before.version() + 1);
        assertThat(now.phase()).isEqualTo(state().phase());
        assertThat(now.receivedAt()).isEqualTo(before.receivedAt());
        assertThat(now.clock().promisedDue())
                .as("the promise")
                .isEqualTo(before.clock().promisedDue());
        assertThat(before.involvedUnits()).isSubsetOf(now.involvedUnits());
        assertThat(before.accused()).isSubsetOf(now.accused());
        assertThat(now.hops()).isGreaterThanOrEqualTo(before.hops());
        assertThat(now.escalation().level())
                .isGreaterThanOrEqualTo(before.escalation().level());
        assertThat(now.tail().events())
                .isEqualTo(before.tail().events() + change.events().size());
        for (Message message : change.said()) {
            messages++;
            assertThat(message.number()).isEqualTo(messages);
            assertThat(message.at()).isEqualTo(time);
            assertThat(message.toString()).doesNotContain(CANARY);
        }
        assertThat(now.tail().messages()).isEqualTo(messages);
        for (CaseEvent event : change.events()) {
            assertThat(event.happening().at()).isEqualTo(time);
            assertThat(event.toString()).doesNotContain(CANARY);
            events.add(event);
        }
        assertStanding();
    }

    private void assertStanding() {
        CaseClock clock = now.clock();
        assertThat(clock.state())
                .as("the clock in %s", now.state())
                .isEqualTo(
                        switch (now.phase()) {
                            case OPEN -> CaseClock.State.RUNNING;
                            case WAITING -> CaseClock.State.PAUSED;
                            case DECIDED, CLOSED -> CaseClock.State.STOPPED;
                        });
        assertThat(clock.pause() != null).isEqualTo(clock.state() == CaseClock.State.PAUSED);
        assertThat(now.closedAt().isPresent()).isEqualTo(now.phase() == Phase.CLOSED);
        if (now.phase() == Phase.DECIDED) {
            assertThat(now.decidedAt()).isPresent();
            assertThat(now.outcome()).isPresent();
        }
        assertThat(now.assignee().filter(now.accused()::contains))
                .as("an accused official who works on it")
                .isEmpty();
        now.responsibleUnit().ifPresent(unit -> assertThat(now.involvedUnits()).contains(unit));
        assertThat(Timers.next(now, rules).isPresent())
                .as("a timer in %s", now.state())
                .isEqualTo(now.phase() != Phase.CLOSED || isToBePurged());
        assertThat(now.toString()).doesNotContain(CANARY);
    }

    private boolean isToBePurged() {
        return !now.retention().isPurged() && !now.retention().isPreserved();
    }

    private static void assertSilent(FeedbackException refusal) {
        assertThat(refusal.toString() + refusal.message(Locale.forLanguageTag("fa")))
                .doesNotContain(CANARY);
    }
}
