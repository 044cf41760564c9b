package ir.mosharekat.feedback.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.error.FeedbackException;
import ir.mosharekat.feedback.error.IllegalTransitionException;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseAction;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromiseLifecycle;
import ir.mosharekat.feedback.promise.PromiseState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Random walks of promises beside a model that knows nothing but days and who said what. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromiseWalkTest {

    private static final int WALKS = 200;
    private static final Statement SAID = Statement.of("گفته شد.");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 28);
    private static final List<Actor> PEOPLE =
            List.of(Story.HANDLER, Story.MANAGER, Story.WATER_MANAGER, Story.SCREENER, Story.GOVERNOR, Story.CITIZEN);

    private static final List<PromiseAction> TRIED = List.of(
            PromiseAction.KEEP,
            PromiseAction.POSTPONE,
            PromiseAction.WITHDRAW,
            PromiseAction.DISPUTE,
            PromiseAction.CONFIRM,
            PromiseAction.TAKE_UP_AGAIN);

    private final Random random = new Random(1405);
    private final Set<PromiseState> seen = EnumSet.noneOf(PromiseState.class);
    private int done;

    @Test
    void no_walk_leaves_the_model() {
        for (int walk = 0; walk < WALKS; walk++) {
            new Walked().walk();
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        PromiseState.OPEN, PromiseState.KEPT, PromiseState.DISPUTED, PromiseState.WITHDRAWN);
        assertThat(done).isGreaterThan(WALKS);
    }

    private final class Walked {

        private final Rules rules = SampleOrganization.rules(SampleOrganization.COMPLAINTS);
        private CaseSnapshot snapshot = SampleCases.complaint()
                .responsibleUnit(SampleOrganization.ROADS)
                .involvedUnits(List.of(SampleOrganization.ROADS))
                .build();
        private Promise promise;
        private Instant now = SampleCases.RECEIVED;

        // The model
        private PromiseState state = PromiseState.OPEN;
        private LocalDate day = FIRST;
        private boolean postponed;
        private boolean disputed;
        private Optional<StaffId> closedBy = Optional.empty();
        private Instant closed = Instant.MIN;
        private int misses;

        Walked() {
            Case<?, ?> any = Case.of(snapshot, turn(Story.MANAGER));
            PromiseTurn.make(
                    any,
                    new NewPromise(
                            new PromiseId(new UUID(1, 1)),
                            "چراغ‌ها روشن می‌شود.",
                            FIRST,
                            new NewPromise.By(SampleOrganization.ROADS, Story.HANDLER.id())));
            Change change = any.finish();
            snapshot = change.next();
            promise = change.promises().get(0);
        }

        void walk() {
            for (int step = 0; step < 30; step++) {
                now = now.plus(Duration.ofHours(1 + random.nextInt(40)));
                fireWhatIsDue();
                Actor actor = PEOPLE.get(random.nextInt(PEOPLE.size()));
                PromiseAction action = TRIED.get(random.nextInt(TRIED.size()));
                attempt(actor, action);
                fireWhatIsDue();
                agree();
            }
        }

        /** Whatever is due has happened once, in the order in which it was due. */
        private void fireWhatIsDue() {
            for (int fired = 0; ; fired++) {
                Optional<PromiseTimers.Timer> timer = PromiseTimers.nextFrom(now, promise, rules)
                        .filter(due -> !due.due().isAfter(now));
                if (timer.isEmpty()) {
                    return;
                }
                assertThat(fired).as("timers that fire in a circle").isLessThan(4);
                PromiseAction action = timer.get().fires();
                carryOut(Story.TIMER, it -> it.fire(action));
                misses += action == PromiseAction.MISS ? 1 : 0;
                if (action == PromiseAction.TAKE_UP_AGAIN) {
                    state = PromiseState.OPEN;
                    closedBy = Optional.empty();
                }
            }
        }

        private void attempt(Actor actor, PromiseAction action) {
            boolean may = mayBeTaken(actor, action);
            assertThat(PromiseTurn.possible(promise, turn(actor)).contains(action))
                    .as("%s by %s in %s", action, actor, state)
                    .isEqualTo(may && isFor(actor, action));
            try {
                carryOut(actor, it -> take(it, action));
                assertThat(may).as("%s by %s in %s", action, actor, state).isTrue();
                move(actor, action);
                done++;
            } catch (RuleViolatedException | IllegalTransitionException e) {
                assertThat(may)
                        .as("%s by %s in %s: %s", action, actor, state, code(e))
                        .isFalse();
            }
        }

        private void take(PromiseTurn it, PromiseAction action) {
            switch (action) {
                case KEEP -> it.keep(SAID);
                case POSTPONE -> it.postpone(day.plusDays(5), SAID);
                case WITHDRAW -> it.withdraw(SAID);
                case DISPUTE -> it.dispute(SAID);
                case CONFIRM -> it.confirm(SAID);
                case TAKE_UP_AGAIN -> it.takeUpAgain(SAID);
                default -> throw new IllegalArgumentException(action.name());
            }
        }

        private boolean mayBeTaken(Actor actor, PromiseAction action) {
            boolean over = actor == Story.MANAGER || actor == Story.GOVERNOR;
            return switch (action) {
                case KEEP, WITHDRAW -> state == PromiseState.OPEN && (over || actor == Story.HANDLER);
                case POSTPONE ->
                    state == PromiseState.OPEN
                            && (over || actor == Story.HANDLER)
                            && !postponed
                            && !rules.dateOf(now).isAfter(day);
                case DISPUTE ->
                    state == PromiseState.KEPT
                            && !disputed
                            && !rules.dateOf(now).isAfter(rules.dateOf(closed).plusDays(15));
                case CONFIRM, TAKE_UP_AGAIN ->
                    state == PromiseState.DISPUTED && (isNoOfficial(actor) || (over && !closedBy.equals(id(actor))));
                default -> false;
            };
        }

        /** Whom the roles of the table stop, no guard has to. */
        private boolean isNoOfficial(Actor actor) {
            return actor == Story.CITIZEN;
        }

        private boolean isFor(Actor actor, PromiseAction action) {
            return PromiseLifecycle.TABLE
                    .find(promise.state(), action)
                    .filter(row -> row.by().stream().anyMatch(actor.roles()::contains))
                    .isPresent();
        }

        private void move(Actor actor, PromiseAction action) {
            switch (action) {
                case KEEP, WITHDRAW -> {
                    state = action == PromiseAction.KEEP ? PromiseState.KEPT : PromiseState.WITHDRAWN;
                    closed = now;
                    closedBy = id(actor);
                }
                case POSTPONE -> {
                    postponed = true;
                    day = day.plusDays(5);
                }
                case DISPUTE -> {
                    disputed = true;
                    state = PromiseState.DISPUTED;
                }
                case CONFIRM -> state = PromiseState.KEPT;
                default -> {
                    state = PromiseState.OPEN;
                    closedBy = Optional.empty();
                }
            }
        }

        private void agree() {
            seen.add(promise.state());
            assertThat(promise.state()).isEqualTo(state);
            assertThat(promise.firstDue()).isEqualTo(rules.endOf(FIRST));
            assertThat(promise.due()).isEqualTo(rules.endOf(day));
            assertThat(promise.isOverdue(now))
                    .isEqualTo(promise.isOwed() && rules.dateOf(now).isAfter(day));
            assertThat(promise.ending().flatMap(end -> Optional.ofNullable(end.by())))
                    .isEqualTo(closedBy);
            boolean mustHaveBeenMissed =
                    state == PromiseState.OPEN && rules.dateOf(now).isAfter(day);
            assertThat(promise.marks().missedAt() != null).isIn(true, mustHaveBeenMissed);
            assertThat(misses).isLessThanOrEqualTo(1);
        }

        private void carryOut(Actor actor, Consumer<PromiseTurn> command) {
            Case<?, ?> any = Case.of(snapshot, turn(actor));
            command.accept(new PromiseTurn(any, promise));
            Change change = any.finish();
            assertThat(change.promises())
                    .singleElement()
                    .extracting(Promise::version)
                    .isEqualTo(promise.version() + 1);
            snapshot = change.next();
            promise = change.promises().get(0);
        }

        private Turn turn(Actor actor) {
            return new Turn(now, CommandContext.of(actor, Channel.WEB), rules);
        }

        private static Optional<StaffId> id(Actor actor) {
            return actor instanceof Staff staff ? Optional.of(staff.id()) : Optional.empty();
        }

        private static String code(FeedbackException e) {
            return e.code();
        }
    }
}
