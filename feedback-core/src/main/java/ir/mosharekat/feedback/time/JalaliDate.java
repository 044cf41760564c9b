package ir.mosharekat.feedback.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import net.time4j.PlainDate;
import net.time4j.calendar.PersianCalendar;

/**
 * A day of the Solar Hijri calendar of Iran, for the edges: what people type and read.
 *
 * <p>Inside the library and in every store a day is a {@link LocalDate}. The leap years are those of the official table
 * of the Calendar Center of the University of Tehran (1206 to 1498); 1499 and 1500 stand on the agreement of two
 * libraries. Years outside are refused, and so is a Gregorian year typed by habit.
 *
 * @param year the year, {@value #FIRST_YEAR} to {@value #LAST_YEAR}
 * @param month the month, 1 to 12
 * @param day the day of the month, 1 to 29, 30 or 31
 */
public record JalaliDate(int year, int month, int day) implements Comparable<JalaliDate> {
    /** The first year that is proven: {@value}. */
    public static final int FIRST_YEAR = 1206;

    /** The last year that is proven: {@value}. */
    public static final int LAST_YEAR = 1500;

    private static final Comparator<JalaliDate> ORDER = Comparator.comparingInt(JalaliDate::year)
            .thenComparingInt(JalaliDate::month)
            .thenComparingInt(JalaliDate::day);

    /**
     * Refuses a day that does not exist.
     *
     * @param year the year, {@value #FIRST_YEAR} to {@value #LAST_YEAR}
     * @param month the month, 1 to 12
     * @param day the day of the month, 1 to 29, 30 or 31
     * @throws InvalidDateException with {@code date.notLeap} for 30 Esfand of a common year, with {@code date.invalid}
     *     for everything else
     */
    public JalaliDate {
        requireProven(year);
        if (month == 12 && day == 30 && !isLeapYear(year)) {
            throw InvalidDateException.notLeap(year);
        }
        if (!PersianCalendar.isValid(year, month, day)) {
            throw InvalidDateException.invalid();
        }
    }

    /**
     * The Jalali name of a day.
     *
     * @param date the ISO date, 1827-03-22 to 2122-03-20
     * @return the same day
     * @throws InvalidDateException with {@code date.invalid} if it falls outside the proven years
     */
    public static JalaliDate of(LocalDate date) {
        // Nowruz is 20 to 22 March: the Gregorian year less 621 or 622 is the Jalali one.
        if (date.getYear() - 621 < FIRST_YEAR || date.getYear() - 622 > LAST_YEAR) {
            throw InvalidDateException.invalid();
        }
        PersianCalendar jalali = PlainDate.from(date).transform(PersianCalendar.class);
        return new JalaliDate(jalali.getYear(), jalali.getMonth().getValue(), jalali.getDayOfMonth());
    }

    /**
     * Reads a date with a four-digit year first, as forms and interfaces give it: {@code 1405/8/30}, {@code 1405-08-30}
     * or {@code ۱۴۰۵/۰۸/۳۰}; the digits of any script, invisible direction marks ignored.
     *
     * @param text what was typed
     * @return the date
     * @throws InvalidDateException if it cannot be read or does not exist
     */
    public static JalaliDate parse(String text) {
        return JalaliParser.strict(text);
    }

    /**
     * Reads a date as documents write it: slashes, dots or dashes, spaces around them, and a year of two or four
     * digits. A two-digit year below 30 is of the 1400s, from 30 on of the 1300s; since that is a reading, keep the
     * text as cited beside it.
     *
     * @param text what the document says
     * @param order the order the document uses
     * @return the date
     * @throws InvalidDateException if it cannot be read in this order or does not exist
     */
    public static JalaliDate parse(String text, DateOrder order) {
        return JalaliParser.tolerant(text, order);
    }

    /**
     * Whether Esfand of a year has 30 days.
     *
     * @param year a Jalali year, {@value #FIRST_YEAR} to {@value #LAST_YEAR}
     * @return true for 1399, 1403, 1408 and the other leap years of the official table
     * @throws InvalidDateException with {@code date.invalid} if the year is not a proven one
     */
    public static boolean isLeapYear(int year) {
        requireProven(year);
        return PersianCalendar.isValid(year, 12, 30);
    }

    private static void requireProven(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw InvalidDateException.invalid();
        }
    }

    /**
     * The day as it is stored and counted with.
     *
     * @return the ISO date
     */
    public LocalDate toLocalDate() {
        return PersianCalendar.of(year, month, day).transform(PlainDate.class).toTemporalAccessor();
    }

    /**
     * The day of the week.
     *
     * @return the weekday, in the Saturday-first order
     */
    public Weekday weekday() {
        return Weekday.of(toLocalDate().getDayOfWeek());
    }

    /**
     * The date in words, as letters and notices give it: {@code شنبه ۳۰ آبان ۱۴۰۵} or {@code Saturday 30 Aban 1405}.
     *
     * @param locale the reader's locale
     * @return the English form for an English locale, the Persian one with Persian digits for every other
     */
    public String longForm(Locale locale) {
        var language = Language.of(locale);
        return String.join(
                " ",
                weekday().in(locale),
                language.number(day),
                JalaliMonth.of(month).in(locale),
                language.number(year));
    }

    @Override
    public int compareTo(JalaliDate other) {
        return ORDER.compare(this, other);
    }

    /**
     * The date with ASCII digits and leading zeros: {@code 1405/08/30}, whatever the default locale.
     *
     * @return the text that {@link #parse(String)} reads back
     */
    @Override
    public String toString() {
        return year + (month < 10 ? "/0" : "/") + month + (day < 10 ? "/0" : "/") + day;
    }
}
