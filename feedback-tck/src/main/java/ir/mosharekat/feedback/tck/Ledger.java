package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.KeptRateQuery;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.promise.PromiseState;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.testing.PromiseSamples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Promises in cases of which every criterion and every scope finds some and leaves some, many of them of one day. */
final class Ledger {

    /** Few enough that a planted defect can fetch all of them at once. */
    private static final int PROMISES = 120;

    /** Identifiers that some databases take for each other. */
    private static final List<String> OWNERS = List.of("u0", "u1", "u2", "U1");

    private static final List<String> UNITS = List.of("unit-1", "unit-2", "unit-10", "unit-1/east");

    private final List<CaseFile> cases;
    private final List<PromiseFile> files = new ArrayList<>();

    Ledger(List<CaseFile> cases) {
        this.cases = cases;
        SplittableRandom random = new SplittableRandom(111);
        for (int i = 0; i < PROMISES; i++) {
            CaseFile file = any(random, cases);
            files.add(new PromiseFile(promise(i, file, random), file.snapshot()));
        }
    }

    private static Promise promise(int number, CaseFile file, SplittableRandom random) {
        PromiseState state = any(random, List.of(PromiseState.values()));
        Instant firstDue = day(random);
        Instant due = random.nextInt(3) == 0 ? firstDue.plus(Duration.ofDays(1 + random.nextInt(2))) : firstDue;
        boolean ended = state != PromiseState.OPEN;
        Instant at = any(random, List.of(firstDue.minusMillis(1), firstDue, firstDue.plusMillis(1), due.plusMillis(1)));
        return PromiseSamples.bare(number, file.snapshot().id())
                .owner(owner(random))
                .unit(unit(random))
                .state(state)
                .firstDue(firstDue)
                .due(due)
                .ending(ended ? new Promise.Ending(at, new StaffId("u1"), "x") : null)
                .build();
    }

    List<CaseFile> cases() {
        return cases;
    }

    Stream<Promise> promises() {
        return files.stream().map(PromiseFile::promise);
    }

    Stream<PromiseFile> within(Scope scope) {
        return files.stream().filter(file -> scope.admits(file.snapshot()));
    }

    PromiseQuery anyQuery(SplittableRandom random) {
        PromiseQuery.Builder query = PromiseQuery.builder().limit(1 + random.nextInt(30));
        if (random.nextInt(3) == 0) {
            query.owner(owner(random));
        }
        if (random.nextInt(3) == 0) {
            query.unit(unit(random));
        }
        if (random.nextInt(3) == 0) {
            query.states(any(random, List.of(PromiseState.values())), PromiseState.OPEN);
        }
        if (random.nextInt(3) == 0) {
            query.dueBefore(edge(random));
        }
        return query.build();
    }

    KeptRateQuery anyTally(SplittableRandom random) {
        Instant from = random.nextBoolean() ? edge(random) : null;
        Instant until = random.nextBoolean() ? edge(random) : null;
        return new KeptRateQuery(
                new CaseQuery.Period(from, until), any(random, List.of(KeptRate.By.values())), edge(random));
    }

    Scope anyScope(SplittableRandom random) {
        return Population.anyScope(random);
    }

    private static Instant day(SplittableRandom random) {
        return PromiseSamples.DUE.plus(Duration.ofDays(random.nextInt(4)));
    }

    /** On the last millisecond of a day, or on the first one of the next. */
    private static Instant edge(SplittableRandom random) {
        return day(random).plusMillis(random.nextInt(2));
    }

    private static StaffId owner(SplittableRandom random) {
        return new StaffId(any(random, OWNERS));
    }

    private static UnitId unit(SplittableRandom random) {
        return new UnitId(any(random, UNITS));
    }

    private static <T> T any(SplittableRandom random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
