package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.Feedback;
import ir.mosharekat.feedback.access.AccessPolicy;
import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CaseFacts;
import ir.mosharekat.feedback.access.CitizenId;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Decision;
import ir.mosharekat.feedback.access.FieldGroup;
import ir.mosharekat.feedback.access.OfficeAction;
import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.cases.IntakeFilter;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.ComplaintAction;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.IllegalTransitionException;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.handling.Progress;
import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.testing.SettableClock;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.ticket.TicketAction;
import ir.mosharekat.feedback.time.CalendarFact;
import ir.mosharekat.feedback.time.Closure;
import ir.mosharekat.feedback.time.WorkCalendar;
import ir.mosharekat.feedback.time.WorkingDay;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.FeedbackKeys;
import ir.mosharekat.feedback.whatif.Load;
import ir.mosharekat.feedback.whatif.Scenario;
import ir.mosharekat.feedback.whatif.Tally;
import ir.mosharekat.feedback.whatif.WhatIfReport;
import ir.mosharekat.feedback.workflow.Action;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import ir.mosharekat.feedback.workflow.Role;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A few dozen cases on a store, on which anything is tried by anybody at any time, beside the same cases as the
 * specification says they have to be. Who may see what is another matter: here everybody sees everything.
 */
final class ModelWorld {

    private static final CategoryId CATEGORY = new CategoryId("roads/maintenance");
    private static final List<String> STAFF = List.of("s-1", "s-2", "s-3", "s-4");
    private static final List<String> UNITS = List.of("agency/roads", "agency/water");

    /** What only timers do; no service has a command for it. */
    private static final Set<String> NO_COMMAND =
            Set.of("SUBMIT", "TIME_OUT", "CLOSE_UNCHALLENGED", "EXPIRE", "RESUME", "PURGE", "WARN", "MISS");

    /** What ends a case, and is tried more seldom, so that there is something to see before. */
    private static final Set<String> ENDING = Set.of(
            "WITHDRAW", "DISCARD", "CONVERT", "MERGE", "REJECT", "ACCEPT", "UPHOLD", "OVERTURN", "CLOSE_WITHOUT_REPLY");

    private static final int ALIVE = 20;

    /** No official: that would be noted each time, with a transaction of its own. */
    private static final CommandContext OBSERVER = CommandContext.of(new Actor.Job("observer"), Channel.API);

    final Random random;
    final Feedback feedback;

    private final FeedbackStore store;
    private final Organization organization;
    private final SettableClock clock = SettableClock.at("2026-11-21T08:30:00.123Z");
    private final List<ModelCase> cases = new ArrayList<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<CaseKind, Integer> tried = new EnumMap<>(CaseKind.class);
    private boolean suspicious;
    private Instant corrected = Instant.MIN;

    ModelWorld(FeedbackStore store, Organization organization, long seed) {
        this.store = store;
        this.organization = organization;
        this.random = new Random(seed);
        this.feedback = Feedback.builder()
                .store(store)
                .organization(organization)
                .keys(FeedbackKeys.generate(new SecureRandom()))
                .accessPolicy(new Everything())
                .intakeFilter(
                        (command, context) -> suspicious ? IntakeFilter.Verdict.SUSPECT : IntakeFilter.Verdict.GENUINE)
                .clock(clock)
                .build();
    }

    /** Tries commands until so many were tried on each kind; returns how they came out, by action. */
    Map<String, Integer> live(int commands) {
        while (Arrays.stream(CaseKind.values()).anyMatch(kind -> tried.getOrDefault(kind, 0) < commands)) {
            populate();
            ModelCase one = cases.get(random.nextInt(cases.size()));
            if (random.nextInt(25) == 0) {
                letTimePass();
            } else if (random.nextInt(500) == 0) {
                everybodyWaitsForOneTimer();
            } else if (random.nextInt(300) == 0) {
                everyAnswerIsDueAsPlayedAgain();
                correctTheCalendar();
            } else if (random.nextInt(20) == 0) {
                addSomething(one);
            } else {
                tryAnything(one);
            }
            if (one.ended() && random.nextInt(4) == 0) {
                cases.remove(one);
            }
        }
        everybodyWaitsForOneTimer();
        everyHistoryIsWhole();
        everyAnswerIsDueAsPlayedAgain();
        return outcomes;
    }

    private void populate() {
        for (CaseKind kind : CaseKind.values()) {
            long alive = cases.stream().filter(one -> one.kind() == kind).count();
            for (long i = alive; i < ALIVE; i++) {
                cases.add(kind == CaseKind.COMPLAINT ? complain() : write());
            }
        }
    }

    private ModelComplaint complain() {
        suspicious = random.nextInt(4) == 0;
        Set<String> accused = random.nextInt(3) == 0 ? Set.of(pick(STAFF)) : Set.of();
        CaseId id = feedback.complaints()
                .register(
                        RegisterComplaint.builder()
                                .category(CATEGORY.value())
                                .accusing(accused)
                                .subject("خاموشی")
                                .text("چراغ‌های خیابان نمونه خاموش است.")
                                .build(),
                        CommandContext.citizen(Channel.WEB))
                .caseId();
        ModelComplaint complaint = new ModelComplaint(this, id, clock.instant(), accused);
        complaint.held = suspicious;
        return complaint;
    }

    private ModelTicket write() {
        suspicious = false;
        boolean byMail = random.nextInt(4) == 0;
        CaseId id = feedback.tickets()
                .register(
                        RegisterTicket.builder()
                                .addressee("governor-office")
                                .category(CATEGORY.value())
                                .subject("خاموشی")
                                .text("چراغ‌های خیابان نمونه خاموش است.")
                                .build(),
                        CommandContext.citizen(byMail ? Channel.EMAIL : Channel.WEB))
                .caseId();
        ModelTicket ticket = new ModelTicket(this, id, clock.instant(), Set.of());
        return byMail ? ticket.pending() : ticket;
    }

    private void tryAnything(ModelCase one) {
        List<? extends Action> known = one.knownActions();
        Action action = known.isEmpty() || random.nextInt(4) == 0 ? pick(one.allActions()) : pick(known);
        boolean tooLong = one.messages > 400 && !one.ended();
        if (ENDING.contains(action.name()) && !tooLong && random.nextInt(4) > 0) {
            return;
        }
        tried.merge(one.kind(), 1, Integer::sum);
        attempt(one, one.attempt(action));
    }

    /** A letter or a supplement: it moves nothing, save that a supplement is the reply to what was asked. */
    private void addSomething(ModelCase one) {
        String expected = one.purged ? "notPurged" : one.isUnanswered() ? "done" : "unanswered";
        boolean letter = random.nextBoolean();
        CommandContext who = actor(Optional.empty());
        String found = "done";
        try {
            CaseStatus status = letter
                    ? feedback.handling().write(one.id, text(), who)
                    : feedback.handling().supplement(one.id, text(), who);
            if (!letter) {
                one.supplemented();
            }
            assertThat(status.state()).isEqualTo(one.state());
            one.messages++;
        } catch (RuleViolatedException e) {
            found = e.rule();
        }
        assertThat(found).as("adding to %s", one.state()).isEqualTo(expected);
    }

    /** Now and then a day is closed, or worked after all. */
    private void correctTheCalendar() {
        corrected = clock.instant();
        LocalDate day = today().plusDays(random.nextInt(30));
        CalendarFact fact = random.nextInt(3) == 0
                ? new WorkingDay(day, "استانداری")
                : Closure.wholeDay(day, "سرمای شدید", "استانداری");
        try {
            feedback.calendar().correct(fact, CommandContext.of(actor(Role.SUPERVISOR), Channel.WEB));
        } catch (RuleViolatedException e) {
            assertThat(e.rule()).isEqualTo("calendarChanges");
        }
    }

    private void attempt(ModelCase one, Attempt attempt) {
        String expected = expected(one, attempt);
        String before = one.state();
        String found;
        try {
            CaseStatus status = attempt.call.get();
            found = "done";
            assertThat(expected)
                    .as("%s in %s went through", attempt.action, before)
                    .isEqualTo(found);
            attempt.effect.accept(status);
            if (status.id().equals(one.id)) {
                assertThat(status.state())
                        .as("after %s in %s", attempt.action, before)
                        .isEqualTo(one.state());
                assertThat(status.phase()).isEqualTo(one.phase());
            }
            one.messages++;
        } catch (IllegalTransitionException e) {
            found = "illegal";
        } catch (AccessDeniedException e) {
            found = "denied";
        } catch (RuleViolatedException e) {
            found = e.rule();
        }
        assertThat(found)
                .as("%s in %s by %s", attempt.action, before, attempt.who.actor())
                .isEqualTo(expected);
        outcomes.merge(one.kind() + " " + attempt.action.name() + " " + found, 1, Integer::sum);
    }

    /** What the tables and the rules say; the model has to know every guard that a row names. */
    private static String expected(ModelCase one, Attempt attempt) {
        Optional<ModelCase.Row> row = one.row(attempt.action);
        if (row.isEmpty()) {
            return "illegal";
        }
        assertThat(attempt.rules)
                .extracting(Attempt.Rule::name)
                .containsAll(row.get().guards());
        if (row.get().by().stream().noneMatch(attempt.who.actor().roles()::contains)) {
            return "denied";
        }
        if (one.purged) {
            return "notPurged";
        }
        return attempt.rules.stream()
                .filter(Attempt.Rule::broken)
                .map(Attempt.Rule::name)
                .findFirst()
                .orElse("done");
    }

    private void letTimePass() {
        clock.move(Duration.ofMinutes(random.nextInt(random.nextInt(10) == 0 ? 40 * 1_440 : 2 * 1_440)));
        if (random.nextInt(3) == 0) {
            return; // The host's scheduler is late.
        }
        int done = feedback.dispatcher().runOnce();
        while (done > 0) {
            done = feedback.dispatcher().runOnce();
        }
        cases.forEach(this::catchUp);
    }

    /** Lets the model know which timers fired, each of which the table has to let the system take; then all has to agree. */
    private void catchUp(ModelCase one) {
        List<CaseEvent> events = feedback.handling().history(one.id, one.seenEvents, OBSERVER);
        for (CaseEvent event : events) {
            one.seenEvents = event.sequence();
            if (event.happening().origin().actor().kind() == ActorRef.Kind.JOB) {
                String type = event.happening().type();
                if (type.endsWith(".recount")) {
                    continue;
                }
                String name =
                        type.substring(type.indexOf('.') + 1).replace('-', '_').toUpperCase(Locale.ROOT);
                assertThat(one.row(action(one, name)).orElseThrow().by())
                        .as("%s in %s", name, one.state())
                        .contains(Role.SYSTEM);
                one.fired(name);
            }
        }
        Progress progress =
                feedback.handling().view(one.id, OBSERVER).progress().shown().orElseThrow();
        assertThat(progress.state().name()).isEqualTo(one.state());
        assertThat(progress.escalation().level()).as("level in %s", one.state()).isEqualTo(one.level);
        assertThat(progress.retention().isPurged()).isEqualTo(one.purged);
        assertThat(progress.heldSince().isPresent()).isEqualTo(one.held);
        assertThat(progress.acknowledgedAt().isPresent()).isEqualTo(one.acknowledged);
    }

    private static Action action(ModelCase one, String name) {
        return one.kind() == CaseKind.COMPLAINT ? ComplaintAction.valueOf(name) : TicketAction.valueOf(name);
    }

    /** Every case that has not ended waits for one timer, and every case that has for the end of its time. */
    private void everybodyWaitsForOneTimer() {
        Set<CaseId> waiting = new HashSet<>();
        CaseQuery query = CaseQuery.builder()
                .phases(Phase.OPEN, Phase.WAITING, Phase.DECIDED)
                .limit(CaseQuery.LARGEST_PAGE)
                .build();
        Page<CaseLine> page = feedback.handling().search(query, Portal.SCREENER);
        page.items().forEach(line -> waiting.add(line.id()));
        while (page.next().isPresent()) {
            page = feedback.handling()
                    .search(query.toBuilder().after(page.next().get()).build(), Portal.SCREENER);
            page.items().forEach(line -> waiting.add(line.id()));
        }
        List<CaseId> timers = new ArrayList<>();
        List<CaseId> kept = new ArrayList<>();
        Instant never = clock.instant().plus(Duration.ofDays(40_000));
        assertThatThrownBy(() -> store.inUnitOfWork(organization.tenant(), unit -> {
                    unit.queue().lease(never, never.plusSeconds(60), 1_000_000).stream()
                            .map(work -> work.item())
                            .filter(item -> item.name().startsWith("timer."))
                            .forEach(
                                    item -> (item.name().equals("timer.retention") ? kept : timers).add(item.caseId()));
                    throw new OnlyLooking();
                }))
                .isInstanceOf(OnlyLooking.class);
        assertThat(timers).containsExactlyInAnyOrderElementsOf(waiting);
        assertThat(kept).doesNotHaveDuplicates().doesNotContainAnyElementsOf(waiting);
        assertThat(kept)
                .containsAll(cases.stream()
                        .filter(one -> one.ended() && !one.purged)
                        .map(one -> one.id)
                        .toList());
    }

    private void everyHistoryIsWhole() {
        for (ModelCase one : cases) {
            List<CaseEvent> history = new ArrayList<>();
            List<CaseEvent> next = feedback.handling().history(one.id, 0, OBSERVER);
            while (!next.isEmpty()) {
                history.addAll(next);
                next = feedback.handling().history(one.id, history.size(), OBSERVER);
            }
            assertThat(EventChain.firstBreak(one.id, history)).isEmpty();
        }
    }

    /** What its history tells is enough to find the day by which a case is to be answered whose calendar never changed. */
    private void everyAnswerIsDueAsPlayedAgain() {
        for (ModelCase one : cases) {
            Progress progress = feedback.handling()
                    .view(one.id, OBSERVER)
                    .progress()
                    .shown()
                    .orElseThrow();
            Instant received = progress.receivedAt();
            Scenario those = Scenario.of(organization)
                    .kind(one.kind())
                    .received(new CaseQuery.Period(received, received.plusMillis(1)));
            WhatIfReport report = feedback.whatIf().run(those, Portal.SCREENER);
            boolean owed = progress.clock().state() == CaseClock.State.RUNNING && !one.held;
            if (owed
                    && received.isAfter(corrected)
                    && report.present().busiest().size() < Tally.MOST_DAYS) {
                assertThat(report.present().busiest())
                        .extracting(Load::day)
                        .contains(calendar().dateOf(progress.clock().answerDue()));
            }
        }
    }

    /** A case made of another, on which anything may be tried from now on. */
    void made(ModelCase child, ModelCase parent) {
        child.acknowledged = parent.acknowledged;
        cases.add(child);
    }

    ModelComplaint otherComplaint(ModelCase than) {
        List<ModelComplaint> others = new ArrayList<>();
        for (ModelCase one : cases) {
            if (one != than && one instanceof ModelComplaint complaint) {
                others.add(complaint);
            }
        }
        return pick(others);
    }

    /** Most often somebody who may take the action; the citizen, an official of some name and unit, or a channel. */
    CommandContext actor(Optional<ModelCase.Row> row) {
        Set<Role> roles = row.isPresent() && random.nextInt(5) > 0 ? row.get().by() : EnumSet.allOf(Role.class);
        return CommandContext.of(actor(pick(roles.stream().sorted().toList())), Channel.WEB);
    }

    private Actor actor(Role role) {
        return switch (role) {
            case CITIZEN -> new Actor.IdentifiedCitizen(new CitizenId("c-1"));
            case SYSTEM -> new Actor.ChannelGateway(Channel.API);
            default -> Staff.of(new StaffId(pick(STAFF)), role).in(List.of(new UnitId(unit())));
        };
    }

    static <A extends Action> List<A> commanded(A[] actions) {
        return Arrays.stream(actions).filter(ModelWorld::isCommanded).toList();
    }

    static boolean isCommanded(Action action) {
        return !NO_COMMAND.contains(action.name());
    }

    Statement text() {
        return Statement.of("متن نمونه");
    }

    Assignment to(String official) {
        return Assignment.to(unit()).official(official);
    }

    /** Somebody, or nobody. */
    String official() {
        return random.nextBoolean() ? "" : pick(STAFF);
    }

    String unit() {
        return pick(UNITS);
    }

    LocalDate today() {
        return calendar().dateOf(clock.instant());
    }

    WorkCalendar calendar() {
        return feedback.calendar().current();
    }

    /**
     * The one thing that is read back is since when, and with how many days more, the answer is due: that is proved by tests
     * of its own. The day is counted by the calendar as it is known now; the case itself may have yet to follow it.
     */
    LocalDate dueDate(ModelCase one) {
        CaseClock.Running answer = feedback.handling()
                .view(one.id, OBSERVER)
                .progress()
                .shown()
                .orElseThrow()
                .clock()
                .answer();
        return policy(one)
                .times()
                .named(answer.policyId())
                .deadlineFrom(answer.since(), calendar())
                .extendedBy(answer.extension())
                .dueDate();
    }

    CasePolicy policy(ModelCase one) {
        return organization.policy(one.kind(), CATEGORY);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Takes back a lease that was only taken to see what is in the queue. */
    private static final class OnlyLooking extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private record Everything() implements AccessPolicy {

        @Override
        public Decision decide(Actor actor, Action action, CaseFacts facts) {
            return Decision.allow(EnumSet.allOf(FieldGroup.class), "everybody may everything");
        }

        @Override
        public Decision decide(Actor actor, OfficeAction action) {
            return Decision.allow(EnumSet.noneOf(FieldGroup.class), "everybody may everything");
        }

        @Override
        public Scope scope(Actor actor, Action listAction) {
            return Scope.everything();
        }
    }
}
