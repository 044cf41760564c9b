package ir.mosharekat.feedback.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Rules of one sort that follow each other over all days, without gap or overlap: every lookup has exactly one answer,
 * in O(log n).
 */
final class Timeline<T extends Dated> {
    private final NavigableMap<LocalDate, T> byFirstDay = new TreeMap<>();

    /** Expects rules that {@link #problems} found faultless. */
    Timeline(List<T> rules) {
        rules.forEach(rule -> byFirstDay.put(rule.validity().firstDay(), rule));
    }

    T at(LocalDate date) {
        return Objects.requireNonNull(byFirstDay.floorEntry(date)).getValue();
    }

    /** Rules with one announced after them, which takes its days from those that held before. */
    static <T extends Dated> List<T> with(T announced, List<T> before, BiFunction<T, Validity, T> during) {
        Stream<T> left = before.stream()
                .flatMap(rule ->
                        rule.validity().without(announced.validity()).stream().map(time -> during.apply(rule, time)));
        return Stream.concat(left, Stream.of(announced)).toList();
    }

    /** What keeps the rules, sorted by their first day, from covering every day once. */
    static List<CalendarProblem> problems(String part, List<? extends Dated> rules) {
        if (rules.isEmpty()) {
            return List.of(new CalendarProblem("calendar." + part + ".missing", "no " + part + " are given"));
        }
        var problems = new ArrayList<CalendarProblem>();
        Dated first = rules.get(0);
        if (!first.validity().firstDay().equals(LocalDate.MIN)) {
            problems.add(gap(part, "before " + describe(first)));
        }
        Dated latest = first;
        for (Dated next : rules.subList(1, rules.size())) {
            LocalDate begins = next.validity().firstDay();
            LocalDate ended = latest.validity().lastDay();
            if (!begins.isAfter(ended)) {
                problems.add(new CalendarProblem(
                        "calendar." + part + ".overlap", describe(latest) + " and " + describe(next)));
            } else if (begins.isAfter(ended.plusDays(1))) {
                problems.add(gap(part, "between " + describe(latest) + " and " + describe(next)));
            }
            latest = next.validity().lastDay().isAfter(ended) ? next : latest;
        }
        if (!latest.validity().lastDay().equals(LocalDate.MAX)) {
            problems.add(gap(part, "after " + describe(latest)));
        }
        return problems;
    }

    private static CalendarProblem gap(String part, String where) {
        return new CalendarProblem("calendar." + part + ".gap", where);
    }

    private static String describe(Dated rule) {
        Validity validity = rule.validity();
        return "'" + rule.source() + "' ("
                + (validity.from() == null ? "always" : validity.from()) + " to "
                + (validity.to() == null ? "open" : validity.to()) + ")";
    }
}
