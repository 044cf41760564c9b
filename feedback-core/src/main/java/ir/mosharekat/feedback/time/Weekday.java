package ir.mosharekat.feedback.time;

import java.time.DayOfWeek;
import java.util.Locale;

/**
 * The seven days in the order an Iranian calendar prints them, Saturday first.
 *
 * <p>Where the week begins has nothing to do with which days are its weekend: that is a {@link WeekendRule}. The names
 * stand here, since those of the JDK change with its locale provider.
 */
public enum Weekday {
    /** The first column of a calendar page. */
    SATURDAY("شنبه", "Saturday"),
    /** The second. */
    SUNDAY("یکشنبه", "Sunday"),
    /** The third. */
    MONDAY("دوشنبه", "Monday"),
    /** The fourth. */
    TUESDAY("سه\u200cشنبه", "Tuesday"),
    /** The fifth. */
    WEDNESDAY("چهارشنبه", "Wednesday"),
    /** The sixth. */
    THURSDAY("پنجشنبه", "Thursday"),
    /** The last. */
    FRIDAY("جمعه", "Friday");

    private final String fa;
    private final String en;

    Weekday(String fa, String en) {
        this.fa = fa;
        this.en = en;
    }

    /**
     * The same day in this order.
     *
     * @param day the ISO day of the week
     * @return the day of the Iranian week
     */
    public static Weekday of(DayOfWeek day) {
        return valueOf(day.name());
    }

    /**
     * The name of the day.
     *
     * @param locale the reader's locale
     * @return the English name for an English locale, the Persian one for every other
     */
    public String in(Locale locale) {
        return Language.of(locale).choose(fa, en);
    }
}
