package ir.mosharekat.feedback.time;

import ir.mosharekat.feedback.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The end beyond which a deadline never goes, however often it stood still or was extended, counted from the same fact.
 *
 * @param limit how long that is
 * @param basis the law or rule that says so
 */
public record OuterLimit(DayCount limit, LocalizedText basis) {

    /**
     * Three months for a definite written answer to every request (Administrative Justice Court law, Art. 16 note 4); a
     * month is thirty days (Civil Procedure Act, Art. 443).
     */
    public static final OuterLimit THREE_MONTHS = new OuterLimit(
            DayCount.calendarDays(90),
            new LocalizedText(
                    "تبصره چهار ماده شانزده قانون دیوان عدالت اداری",
                    "Administrative Justice Court law, Art. 16 note 4"));

    /**
     * Refuses a limit without a citation.
     *
     * @param limit how long that is
     * @param basis the law or rule that says so
     * @throws IllegalArgumentException if a citation is blank
     */
    public OuterLimit {
        Required.text(basis.fa(), "Persian citation");
        Required.text(basis.en(), "English citation");
    }

    /**
     * The last day on which a deadline can end.
     *
     * @param start the instant of the fact that starts the clock
     * @param calendar the calendar of the office that must act
     * @return a working day
     * @throws NoWorkingDayException if the calendar has no working day for more than a year
     */
    public LocalDate lastDay(Instant start, WorkCalendar calendar) {
        List<DeadlineDay> days = DeadlineCount.days(limit, calendar.dateOf(start), calendar);
        return days.get(days.size() - 1).date();
    }
}
