package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.Dispatcher;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.CaseClock;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.organization.Category;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.OrganizationBuilder;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.time.OfficeHours;
import ir.mosharekat.feedback.time.OpenHours;
import ir.mosharekat.feedback.time.Validity;
import ir.mosharekat.feedback.time.WeekendRule;
import ir.mosharekat.feedback.time.WorkCalendar;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What goes wrong with deadlines elsewhere does not go wrong here. Each pitfall is asked about with one check, which finds
 * it where it was planted.
 */
class PitfallsTest extends OnEveryStore {

    private static final CommandContext CLERK = Portal.official("clerk", Role.INTAKE_CLERK);
    private static final Statement TEXT = Statement.of("متن نمونه");

    /** As many as wait in the queue at most, and how many of them a twin needs to turn red. */
    private static final int WAITING = Proof.of(10_000, 1_000);

    private static final int WAITING_IN_THE_TWIN = 200;

    /** How often the dispatcher is turned on in the weeks in which it often stands still. */
    private static final int TURNS = Proof.of(200, 60);

    /** As if every hour of every day were like any other. */
    private static final WorkCalendar AROUND_THE_CLOCK = WorkCalendar.builder()
            .weekend(new WeekendRule(Validity.always(), Set.of(), "nobody's"))
            .officeHours(new OfficeHours(Validity.always(), OpenHours.ALL_DAY, Map.of(), "nobody's"))
            .build();

    // 1. Time is counted from what happened, and never from the last writing.

    @Test
    void whatever_is_written_in_a_case_postpones_nothing() {
        assertThat(postponed()).isEmpty();
    }

    @Test
    void a_time_that_runs_from_the_last_writing_is_found() {
        plant(sound -> new PlantedStore(
                sound,
                (call, given) -> call.is("update")
                        ? call.with(writtenNow((CaseSnapshot) given[0]), given[1], given[2])
                        : call.with(given)));
        assertThat(postponed()).isNotEmpty();
    }

    private CaseSnapshot writtenNow(CaseSnapshot next) {
        CaseClock.Deadlines deadlines = next.clock().deadlines();
        return next.toBuilder()
                .clock(next.clock()
                        .with(new CaseClock.Deadlines(
                                writtenNow(deadlines.answer()),
                                deadlines.acknowledgement() == null ? null : writtenNow(deadlines.acknowledgement()),
                                deadlines.reply() == null ? null : writtenNow(deadlines.reply()))))
                .build();
    }

    private CaseClock.Running writtenNow(CaseClock.Running running) {
        Duration since = Duration.between(running.since(), clock.instant());
        return new CaseClock.Running(
                running.policyId(),
                running.since().plus(since),
                running.extension(),
                running.due().plus(since),
                running.edition());
    }

    /** What happens at another time to a case in which something is written every few hours than to one left alone. */
    private List<String> postponed() {
        CaseId alone = inProgress();
        CaseId busy = inProgress();
        CaseId added = inProgress();
        CaseId addedAgain = inProgress();
        feedback.handling().supplement(added, TEXT, CLERK);
        for (int hours = 0; hours < 40 * 24; hours += 8) {
            feedback.handling().note(busy, TEXT, Portal.HANDLER);
            feedback.handling().supplement(busy, TEXT, CLERK);
            feedback.handling().write(busy, TEXT, Portal.HANDLER);
            if (hours < 7 * 24) {
                feedback.handling().supplement(addedAgain, TEXT, CLERK);
            }
            clock.move(Duration.ofHours(8));
            runAll();
        }
        assertThat(told(alone)).isNotEmpty();
        List<String> different = new ArrayList<>(differences(alone, busy));
        different.addAll(differences(added, addedAgain));
        return different;
    }

    private List<String> differences(CaseId one, CaseId other) {
        List<String> expected = told(one);
        List<String> found = told(other);
        List<String> different = new ArrayList<>(expected);
        different.removeAll(found);
        found.removeAll(expected);
        different.addAll(found);
        return different;
    }

    private List<String> told(CaseId id) {
        return new ArrayList<>(timersOf(id).stream()
                .map(event ->
                        event.happening().type() + " at " + event.happening().at() + " because of "
                                + event.happening().facts())
                .toList());
    }

    // 2. What has waited longest is done first, however much there is.

    @Test
    void the_longest_waiting_is_done_first_while_more_becomes_due() {
        assertThat(reachedInTurn(WAITING)).isEmpty();
    }

    @Test
    void a_queue_that_gives_the_newest_first_is_found() {
        plant(sound ->
                new PlantedStore(sound, (call, given) -> call.is("lease") ? newest(call, given) : call.with(given)));
        assertThat(reachedInTurn(WAITING_IN_THE_TWIN)).isNotEmpty();
    }

    private static List<LeasedWork> newest(PlantedStore.Call call, Object[] given) throws Throwable {
        WorkQueue queue = (WorkQueue) call.repository();
        List<LeasedWork> due = new ArrayList<>(queue.lease((Instant) given[0], (Instant) given[1], 100_000));
        due.sort(Comparator.comparing((LeasedWork work) -> work.item().due()).reversed());
        List<LeasedWork> first = due.subList(0, Math.min((int) given[2], due.size()));
        due.subList(first.size(), due.size())
                .forEach(work -> queue.postpone(work, work.item().due()));
        return first;
    }

    /**
     * Letters that wait for their senders' word, for a week, come in every day, half a batch of them. When the dispatcher is
     * turned on half of all are due, and of the others those of one more day each time it runs.
     */
    private List<String> reachedInTurn(int letters) {
        int days = letters * 2 / Dispatcher.BATCH;
        List<CaseId> inTurn = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int i = 0; i < Dispatcher.BATCH / 2; i++) {
                inTurn.add(letter());
            }
            clock.move(Duration.ofDays(1));
        }
        clock.move(Duration.ofDays(8 - days / 2));
        List<String> outOfTurn = new ArrayList<>();
        List<Instant> reached = new ArrayList<>();
        for (int run = 0; run < days / 2; run++) {
            feedback.dispatcher().runOnce();
            reached.add(clock.instant());
            clock.move(Duration.ofDays(1));
        }
        for (int i = 0; i < inTurn.size(); i++) {
            List<CaseEvent> history = feedback.handling().history(inTurn.get(i), 1, Portal.SCREENER);
            Instant expected = reached.get(i / Dispatcher.BATCH);
            if (history.size() != 1 || !history.get(0).happening().at().equals(expected)) {
                outOfTurn.add("number " + i + " in the row: " + history);
            }
        }
        return outOfTurn;
    }

    private CaseId letter() {
        RegisterTicket letter = RegisterTicket.builder()
                .addressee("governor-office")
                .subject("خاموشی")
                .text("چراغ‌های خیابان نمونه خاموش است.")
                .build();
        return feedback.tickets()
                .register(letter, CommandContext.citizen(Channel.EMAIL))
                .caseId();
    }

    // 3. What nobody was given is late all the same.

    @Test
    void what_nobody_was_given_climbs_like_everything_else() {
        assertThat(forgotten()).isEmpty();
    }

    @Test
    void a_queue_that_passes_over_what_nobody_was_given_is_found() {
        plant(sound -> new PlantedStore(
                sound, (call, given) -> call.is("lease") ? ofSomebody(call, given, sound) : call.with(given)));
        assertThat(forgotten()).isNotEmpty();
    }

    private List<LeasedWork> ofSomebody(PlantedStore.Call call, Object[] given, FeedbackStore sound) {
        WorkQueue queue = (WorkQueue) call.repository();
        return queue.lease((Instant) given[0], (Instant) given[1], (int) given[2]).stream()
                .filter(work -> sound.inUnitOfWork(
                                feedback.organization().tenant(),
                                unit -> unit.cases().find(work.item().caseId()))
                        .flatMap(CaseSnapshot::assignee)
                        .isPresent())
                .toList();
    }

    /** The cases of all sorts that nobody is told of although they are late. */
    private List<CaseId> forgotten() {
        List<CaseId> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            CaseId unseen = register("roads/maintenance");
            CaseId acknowledged = register("roads/maintenance");
            feedback.complaints().acknowledge(acknowledged, Portal.SCREENER);
            CaseId withAUnit = register("roads/maintenance");
            feedback.complaints().assign(withAUnit, Assignment.to(Portal.ROADS.value()), Portal.SCREENER);
            CaseId letter = feedback.tickets()
                    .register(
                            RegisterTicket.builder()
                                    .addressee("governor-office")
                                    .subject("خاموشی")
                                    .text("چراغ‌های خیابان نمونه خاموش است.")
                                    .build(),
                            Portal.CITIZEN)
                    .caseId();
            all.addAll(List.of(unseen, acknowledged, withAUnit, letter, inProgress()));
        }
        clock.move(Duration.ofDays(60));
        runAll();
        return all.stream()
                .filter(id -> timersOf(id).stream()
                        .noneMatch(event -> event.happening().type().endsWith(".escalate")))
                .toList();
    }

    // 5. Nobody is warned at midnight, and (6) nobody on a day off.

    @Test
    void nobody_is_warned_at_night_or_on_a_day_off_even_if_the_dispatcher_stood_still() {
        assertThat(untimelyWarnings()).isEmpty();
    }

    @Test
    void warnings_that_count_back_by_the_clock_are_found() {
        runUnder(aroundTheClock(feedback.organization()));
        assertThat(untimelyWarnings())
                .anyMatch(warning -> warning.matches(".*T0[0-6].*WORKING"))
                .anyMatch(warning -> warning.endsWith("WEEKEND"));
    }

    private static Organization aroundTheClock(Organization organization) {
        OrganizationBuilder same =
                Organization.builder(organization.tenant(), organization.name(), organization.province());
        organization.units().forEach(same::unit);
        organization.legalBases().forEach(same::legalBasis);
        for (Category category : organization.categories()) {
            same.category(category).policy(category.id(), organization.policy(CaseKind.COMPLAINT, category.id()));
        }
        for (CaseKind kind : CaseKind.values()) {
            same.policy(kind, organization.policy(kind, null));
        }
        return same.intake(organization.intake()).calendar(AROUND_THE_CLOCK).build();
    }

    /** The warnings that came when no office was open, or said nothing, in weeks in which the dispatcher often stood still. */
    private List<String> untimelyWarnings() {
        WorkCalendar calendar = ExampleOrganizations.semnan().calendar();
        Random random = new Random(1405);
        List<CaseId> all = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            all.add(register(random.nextInt(3) == 0 ? "water/outage" : "roads/maintenance"));
            boolean standsStill = random.nextInt(6) == 0;
            clock.move(Duration.ofMinutes(standsStill ? random.nextInt(6 * 1_440) : random.nextInt(1_000)));
            runAll();
        }
        clock.move(Duration.ofDays(40));
        runAll();
        assertThat(all)
                .as("a case that waits for a warning has not lost its timer")
                .allSatisfy(id -> {
                    List<CaseEvent> fired = timersOf(id);
                    assertThat(fired.get(fired.size() - 1).happening().at()).isEqualTo(clock.instant());
                });
        List<CaseEvent> warnings = all.stream()
                .flatMap(id -> timersOf(id).stream())
                .filter(event -> event.happening().type().endsWith(".warn"))
                .toList();
        assertThat(warnings).hasSizeGreaterThan(all.size() / 3);
        return warnings.stream()
                .filter(event -> !calendar.isOpen(event.happening().at())
                        || event.happening().facts().isEmpty())
                .map(event -> {
                    ZonedDateTime local = event.happening().at().atZone(calendar.zone());
                    return event.happening().facts().keySet() + " at " + local.toLocalDateTime() + ", "
                            + calendar.day(local.toLocalDate()).status();
                })
                .toList();
    }

    private CaseId register(String category) {
        RegisterComplaint complaint = RegisterComplaint.builder()
                .category(category)
                .subject("خاموشی")
                .text("چراغ‌های خیابان نمونه خاموش است.")
                .build();
        return feedback.complaints().register(complaint, Portal.CITIZEN).caseId();
    }

    private CaseId inProgress() {
        CaseId id = register("roads/maintenance");
        feedback.complaints().assign(id, Assignment.to(Portal.ROADS.value()).official("handler"), Portal.SCREENER);
        feedback.complaints().start(id, Portal.HANDLER);
        return id;
    }

    /** What timers did with a case. */
    private List<CaseEvent> timersOf(CaseId id) {
        List<CaseEvent> all = new ArrayList<>();
        List<CaseEvent> page = feedback.handling().history(id, 0, Portal.SCREENER);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = feedback.handling().history(id, all.size(), Portal.SCREENER);
        }
        return all.stream()
                .filter(event -> event.happening().origin().actor().kind() == ActorRef.Kind.JOB)
                .toList();
    }
}
