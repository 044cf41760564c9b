package ir.mosharekat.feedback.time;

import java.util.Locale;

/** A rule that can decide whether the offices work on a day. */
public sealed interface DayRule permits WeekendRule, Holiday, Closure {
    /**
     * The rule and its source, for people.
     *
     * @param locale the reader's locale
     * @return English for an English locale, Persian for every other; texts given by the calendar's author stay as they
     *     are, wrapped in Unicode isolates
     */
    String citation(Locale locale);
}
