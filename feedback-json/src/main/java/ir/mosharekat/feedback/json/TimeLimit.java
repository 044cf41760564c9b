package ir.mosharekat.feedback.json;

import static ir.mosharekat.feedback.json.Fields.entry;
import static ir.mosharekat.feedback.json.Readings.LOCALIZED;
import static ir.mosharekat.feedback.json.Readings.NUMBER;
import static ir.mosharekat.feedback.json.Readings.matching;
import static ir.mosharekat.feedback.json.Readings.oneOf;

import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.DayCount;
import ir.mosharekat.feedback.time.DayUnit;
import ir.mosharekat.feedback.time.DueTime;
import org.jspecify.annotations.Nullable;

/**
 * How long something may take as a file says it, with its own citation or without.
 *
 * @param days how long
 * @param due at which moment of the last day it ends
 * @param basis by what right; null for that of the policy
 */
record TimeLimit(DayCount days, DueTime due, @Nullable LocalizedText basis) {

    /** Where nothing can be read. */
    static final TimeLimit ANY = new TimeLimit(DayCount.calendarDays(1), DueTime.END_OF_DAY, null);

    /** {@code 15 working days}. */
    private static final Reading<DayCount> COUNT = matching(
            "\\d{1,4} (working|calendar) days?",
            "such as 15 working days or 10 calendar days, or keys with their values",
            TimeLimit::count);

    private static final Reading<TimeLimit> IN_FULL = entry(in -> {
        Integer days = in.required("days", NUMBER);
        DayUnit unit = in.required("unit", oneOf(DayUnit.class));
        DueTime due = in.optional("due", oneOf(DueTime.class), DueTime.END_OF_DAY);
        LocalizedText basis = in.optional("basis", LOCALIZED);
        return in.make(() -> new TimeLimit(new DayCount(days, unit), due, basis));
    });

    /** In one line, or in full. */
    static final Reading<TimeLimit> READING = node -> node instanceof Node.Entries
            ? IN_FULL.read(node)
            : new TimeLimit(COUNT.read(node), DueTime.END_OF_DAY, null);

    /** The citation of what a file calls {@code name}. */
    LocalizedText cited(String name, @Nullable LocalizedText otherwise) {
        LocalizedText cited = basis == null ? otherwise : basis;
        if (cited == null) {
            throw new IllegalArgumentException(name + " cites no basis, neither its own nor that of its policy");
        }
        return cited;
    }

    private static DayCount count(String written) {
        String[] words = written.split(" ", -1);
        DayUnit unit = words[1].equals("working") ? DayUnit.WORKING_DAYS : DayUnit.CALENDAR_DAYS;
        return new DayCount(Integer.parseInt(words[0]), unit);
    }
}
