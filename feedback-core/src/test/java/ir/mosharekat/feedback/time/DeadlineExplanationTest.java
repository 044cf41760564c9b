package ir.mosharekat.feedback.time;

import static ir.mosharekat.feedback.time.Calendars.FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.at;
import static ir.mosharekat.feedback.time.Calendars.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeadlineExplanationTest {
    private static final Locale PERSIAN = Locale.forLanguageTag("fa-IR");

    /** Ashura is a Sunday, the Monday opens late, the Wednesday is closed for heat. */
    private static final WorkCalendar HOT_SUMMER = Calendars.without(FRIDAY)
            .holidays(List.of(Calendars.holiday("1404/04/15", "عاشورای حسینی", "Ashura")))
            .closure(new Closure(day("1404/04/16"), "گرما", "استانداری سمنان", LocalTime.of(11, 0)))
            .closure(Closure.wholeDay(day("1404/04/18"), "کمبود برق", "استانداری سمنان"))
            .build();

    @Test
    void every_day_tells_in_Persian_what_it_did_and_by_which_rule() {
        assertThat(Deadlines.from("1404/04/12", DayCount.workingDays(4), HOT_SUMMER)
                        .explain()
                        .text(PERSIAN))
                .isEqualTo("""
                        مدت: ۴ روز کاری؛ مبنا: <ماده ۱۳ آیین|نامه>
                        پنجشنبه ۱۲ تیر ۱۴۰۴: روز آغاز؛ به شمار نمی|آید (ماده ۴۴۵ قانون آیین دادرسی مدنی)
                        جمعه ۱۳ تیر ۱۴۰۴: به شمار نمی|آید — آخر هفته: <مصوبه هیئت وزیران>
                        شنبه ۱۴ تیر ۱۴۰۴: روز ۱ از ۴
                        یکشنبه ۱۵ تیر ۱۴۰۴: به شمار نمی|آید — تعطیل رسمی: <عاشورای حسینی> (قمری، قطعی)
                        دوشنبه ۱۶ تیر ۱۴۰۴: روز ۲ از ۴ — تعطیلی تا ساعت ۱۱:۰۰: <گرما> (<استانداری سمنان>)
                        سه|شنبه ۱۷ تیر ۱۴۰۴: روز ۳ از ۴
                        چهارشنبه ۱۸ تیر ۱۴۰۴: به شمار نمی|آید — تعطیلی موردی: <کمبود برق> (<استانداری سمنان>)
                        پنجشنبه ۱۹ تیر ۱۴۰۴: روز ۴ از ۴
                        پایان مهلت: پنجشنبه ۱۹ تیر ۱۴۰۴
                        """.replace('|', '\u200c').replace('<', '\u2068').replace('>', '\u2069'));
    }

    @Test
    void and_in_English() {
        assertThat(Deadlines.from("1404/04/13", DayCount.calendarDays(2), HOT_SUMMER)
                        .extendedBy(3)
                        .explain()
                        .text(Locale.ENGLISH))
                .isEqualTo("""
                        Limit: 2 calendar days and 3 calendar days of extension; basis: <bylaw, Art. 13>
                        Friday 13 Tir 1404: day of the start, not counted (Civil Procedure Act, Art. 445) — weekend: <مصوبه هیئت وزیران>
                        Saturday 14 Tir 1404: day 1 of 5
                        Sunday 15 Tir 1404: day 2 of 5 — holiday: <Ashura> (lunar, confirmed)
                        Monday 16 Tir 1404: day 3 of 5 — closed until 11:00: <گرما> (<استانداری سمنان>)
                        Tuesday 17 Tir 1404: day 4 of 5
                        Wednesday 18 Tir 1404: day 5 of 5 — closure: <کمبود برق> (<استانداری سمنان>)
                        Thursday 19 Tir 1404: moved on to the next working day (Civil Procedure Act, Art. 444)
                        Due: Thursday 19 Tir 1404
                        """.replace('<', '\u2068').replace('>', '\u2069'));
    }

    @Test
    void days_off_after_the_last_counted_day_are_told_one_by_one() {
        DeadlineExplanation explanation = Deadlines.from(
                        "1404/12/27", DayCount.calendarDays(2), Calendars.iranWithout(FRIDAY))
                .explain();

        assertThat(explanation.days())
                .extracting(DeadlineDay::role)
                .containsExactly(
                        DayRole.DAY_ZERO,
                        DayRole.COUNTED,
                        DayRole.COUNTED,
                        DayRole.ROLLED_FORWARD,
                        DayRole.ROLLED_FORWARD,
                        DayRole.ROLLED_FORWARD,
                        DayRole.ROLLED_FORWARD,
                        DayRole.ROLLED_FORWARD);
        assertThat(explanation.days()).extracting(DeadlineDay::counted).containsExactly(0, 1, 2, 2, 2, 2, 2, 2);
        assertThat(explanation.lines(PERSIAN)).hasSameSizeAs(explanation.days());
        assertThat(explanation.conclusion(PERSIAN)).isEqualTo("پایان مهلت: چهارشنبه ۵ فروردین ۱۴۰۵");
    }

    @Test
    void the_conclusion_names_the_hour_only_where_the_office_hours_end_the_deadline() {
        var policy = new DeadlinePolicy("desk", DayCount.workingDays(1), DueTime.END_OF_OFFICE_HOURS, Deadlines.BASIS);
        DeadlineExplanation explanation = policy.deadlineFrom(at("1405/08/28", "10:00"), Calendars.iranWithout(FRIDAY))
                .explain();

        assertThat(explanation.conclusion(PERSIAN)).isEqualTo("پایان مهلت: شنبه ۳۰ آبان ۱۴۰۵، ساعت ۱۴:۳۰");
        assertThat(explanation.conclusion(Locale.ENGLISH)).isEqualTo("Due: Saturday 30 Aban 1405, 14:30");
        assertThat(explanation.lines(Locale.ENGLISH)).hasSize(3);
        assertThat(explanation.text(Locale.ENGLISH)).startsWith("Limit: 1 working day; basis: ");
    }
}
