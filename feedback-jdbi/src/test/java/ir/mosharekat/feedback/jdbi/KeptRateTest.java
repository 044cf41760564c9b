package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.error.RuleViolatedException;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.Pledge;
import ir.mosharekat.feedback.promise.Postponement;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.time.WorkCalendar;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rates against a second count, slow and day by day, over random ledgers on every store. */
class KeptRateTest extends OnEveryStore {

    private static final int WEEKS = 5;
    private static final List<String> OWNERS = List.of("handler", "Handler", "other");
    private static final CommandContext SUPERVISOR = Portal.official("supervisor", Role.SUPERVISOR);
    private static final CommandContext WATER = Portal.official("water", Role.UNIT_MANAGER, new UnitId("agency/water"));
    private static final Statement SAID = Statement.of("گفته شد.");

    private final List<Known> ledger = new ArrayList<>();
    private final Random random = new Random(1405);

    /** What a citizen with a notebook would know of a promise. */
    private static final class Known {
        private final String owner;
        private final String unit;
        private final LocalDate first;
        private final PromiseId id;
        private LocalDate day;
        private LocalDate kept = LocalDate.MAX;
        private boolean takenBack;

        Known(String owner, String unit, LocalDate first, PromiseId id) {
            this.owner = owner;
            this.unit = unit;
            this.first = first;
            this.day = first;
            this.id = id;
        }

        boolean isOver() {
            return takenBack || !kept.equals(LocalDate.MAX);
        }
    }

    @Test
    void every_rate_is_what_somebody_with_a_notebook_would_count() {
        List<CaseId> cases = List.of(open("agency/roads"), open("agency/water"));
        for (int day = 0; day < WEEKS * 7; day++) {
            promise(cases);
            ledger.stream().filter(it -> !it.isOver() && random.nextInt(6) == 0).forEach(this::change);
            clock.move(Duration.ofHours(20 + random.nextInt(8)));
            if (day % 5 == 0) {
                runAll();
                agree(LocalDate.MIN, LocalDate.MAX);
                LocalDate from = today().minusDays(random.nextInt(20));
                agree(from, from.plusDays(random.nextInt(20)));
            }
        }
        clock.move(Duration.ofDays(30));
        runAll();
        agree(LocalDate.MIN, LocalDate.MAX);
        assertThat(ledger).hasSize(WEEKS * 7);
    }

    private void agree(LocalDate from, LocalDate until) {
        for (KeptRate.By by : KeptRate.By.values()) {
            assertThat(feedback.promises().keptRate(period(from, until), by, SUPERVISOR))
                    .containsExactlyInAnyOrderElementsOf(
                            counted(from, until, by).values());
        }
        assertThat(feedback.promises().keptRate(period(from, until), KeptRate.By.UNIT, WATER))
                .containsExactlyElementsOf(counted(from, until, KeptRate.By.UNIT).values().stream()
                        .filter(rate -> rate.name().equals("agency/water"))
                        .toList());
    }

    private Map<String, KeptRate> counted(LocalDate from, LocalDate until, KeptRate.By by) {
        Map<String, KeptRate> all = new TreeMap<>();
        for (Known it : ledger) {
            if (it.first.isBefore(from) || !it.first.isBefore(until)) {
                continue;
            }
            boolean due = it.first.isBefore(today());
            boolean kept = due && !it.kept.equals(LocalDate.MAX);
            boolean inTime = kept && !it.kept.isAfter(it.first);
            String name = by == KeptRate.By.OWNER ? it.owner : it.unit;
            KeptRate one = new KeptRate(
                    name, 1, one(due), one(inTime), one(kept && !inTime), one(due && it.takenBack), one(!it.isOver()));
            all.merge(name, one, KeptRateTest::sum);
        }
        return all;
    }

    private static long one(boolean holds) {
        return holds ? 1 : 0;
    }

    private static KeptRate sum(KeptRate a, KeptRate b) {
        return new KeptRate(
                a.name(),
                a.made() + b.made(),
                a.due() + b.due(),
                a.inTime() + b.inTime(),
                a.late() + b.late(),
                a.withdrawn() + b.withdrawn(),
                a.open() + b.open());
    }

    private void promise(List<CaseId> cases) {
        String owner = OWNERS.get(random.nextInt(OWNERS.size()));
        int which = random.nextInt(2);
        String unit = which == 0 ? "agency/roads" : "agency/water";
        LocalDate day = today().plusDays(random.nextInt(12));
        Pledge pledge = Pledge.of("چراغ‌ها روشن می‌شود.", day).by(unit, owner);
        ledger.add(new Known(
                owner,
                unit,
                day,
                feedback.promises().make(cases.get(which), pledge, SUPERVISOR).id()));
    }

    private void change(Known it) {
        switch (random.nextInt(4)) {
            case 0 -> {
                feedback.promises().withdraw(it.id, SAID, SUPERVISOR);
                it.takenBack = true;
            }
            case 1 -> {
                try {
                    feedback.promises().postpone(it.id, Postponement.until(it.day.plusDays(9), "کابل"), SUPERVISOR);
                    it.day = it.day.plusDays(9);
                } catch (RuleViolatedException e) {
                    assertThat(e.rule()).isIn("dayNotOver", "postponementLimit");
                }
            }
            default -> {
                feedback.promises().keep(it.id, SAID, SUPERVISOR);
                it.kept = today();
            }
        }
    }

    private CaseId open(String unit) {
        CaseId id = feedback.complaints()
                .register(Portal.complaint("خاموشی"), Portal.CITIZEN)
                .caseId();
        feedback.complaints().assign(id, Assignment.to(unit), Portal.SCREENER);
        return id;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.TEHRAN);
    }

    private static CaseQuery.Period period(LocalDate from, LocalDate until) {
        return new CaseQuery.Period(
                from.equals(LocalDate.MIN) ? null : start(from), until.equals(LocalDate.MAX) ? null : start(until));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.TEHRAN).toInstant();
    }
}
