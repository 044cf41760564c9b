package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.CaseClock.Duty;
import ir.mosharekat.feedback.internal.lifecycle.Owed;
import ir.mosharekat.feedback.internal.lifecycle.Replay.Life;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.whatif.Load;
import ir.mosharekat.feedback.whatif.Punctuality;
import ir.mosharekat.feedback.whatif.Tally;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What cases come to under one organization, counted. */
final class Account {

    private static final Comparator<Load> FULLEST_FIRST = Comparator.comparingLong(Load::answers)
            .reversed()
            .thenComparing(Load::day)
            .thenComparing(load -> load.unit().value());

    private final Map<Duty, Lateness> duties = new EnumMap<>(Duty.class);
    private final SortedMap<Integer, Long> escalations = new TreeMap<>();
    private final Map<UnitDay, Long> answers = new HashMap<>();

    void add(Life life) {
        life.owed().forEach(this::add);
        for (int level = 1; level <= life.level(); level++) {
            escalations.merge(level, 1L, Long::sum);
        }
    }

    private void add(Owed owed) {
        duties.computeIfAbsent(owed.duty(), duty -> new Lateness()).add(owed);
        if (owed.duty() == Duty.ANSWER) {
            answers.merge(new UnitDay(owed.unit(), owed.day()), 1L, Long::sum);
        }
    }

    Tally tally() {
        Map<Duty, Punctuality> kept = new EnumMap<>(Duty.class);
        for (Duty duty : Duty.values()) {
            kept.put(duty, duties.getOrDefault(duty, new Lateness()).punctuality());
        }
        List<Load> busiest = answers.entrySet().stream()
                .map(due -> new Load(due.getKey().unit(), due.getKey().day(), due.getValue()))
                .sorted(FULLEST_FIRST)
                .limit(Tally.MOST_DAYS)
                .toList();
        return new Tally(kept, escalations, busiest);
    }

    private record UnitDay(UnitId unit, LocalDate day) {}
}
