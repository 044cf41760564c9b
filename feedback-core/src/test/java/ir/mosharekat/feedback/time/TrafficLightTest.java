package ir.mosharekat.feedback.time;

import static ir.mosharekat.feedback.time.Calendars.FRIDAY;
import static ir.mosharekat.feedback.time.Calendars.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrafficLightTest {
    @ParameterizedTest
    @CsvSource({
        "1405/06/31, 12:00, GREEN",
        "1405/07/01, 10:00, GREEN",
        "1405/07/10, 23:59:59.999, GREEN",
        "1405/07/11, 00:00, YELLOW",
        "1405/07/15, 23:59:59.999, YELLOW",
        "1405/07/16, 00:00, RED",
        "1405/07/21, 23:59:59.999, RED",
        "1405/07/21, 23:59:59.999999999, RED",
        "1405/07/22, 00:00, OVERDUE",
        "1406/07/22, 00:00, OVERDUE",
    })
    void of_twenty_days_the_tenth_is_yellow_and_the_fifteenth_red(String date, String time, TrafficLight light) {
        Deadline deadline = Deadlines.from(
                "1405/07/01",
                DayCount.calendarDays(20),
                Calendars.without(Set.of()).build());

        assertThat(deadline.lightAt(at(date, time), TrafficLightBands.STANDARD)).isEqualTo(light);
    }

    @Test
    void working_days_turn_the_light_and_days_off_do_not() {
        Deadline deadline = Deadlines.from("1404/12/12", DayCount.workingDays(20), Calendars.iranWithout(FRIDAY));

        for (DeadlineDay day : deadline.explain().days()) {
            Instant noon = day.date().atTime(12, 0).atZone(WorkCalendar.TEHRAN).toInstant();
            assertThat(deadline.lightAt(noon, TrafficLightBands.STANDARD))
                    .as(day.toString())
                    .isEqualTo(
                            day.counted() < 10
                                    ? TrafficLight.GREEN
                                    : day.counted() < 15 ? TrafficLight.YELLOW : TrafficLight.RED);
        }
        assertThat(deadline.lightAt(at("1404/12/28", "12:00"), TrafficLightBands.STANDARD))
                .isEqualTo(deadline.lightAt(at("1405/01/04", "12:00"), TrafficLightBands.STANDARD));
    }

    @Test
    void a_deadline_that_rolled_over_a_weekend_is_red_and_not_overdue() {
        Deadline deadline = Deadlines.from("1405/08/20", DayCount.calendarDays(2), Calendars.iranWithout(FRIDAY));

        assertThat(deadline.lightAt(at("1405/08/22", "12:00"), TrafficLightBands.STANDARD))
                .isEqualTo(TrafficLight.RED);
        assertThat(deadline.lightAt(at("1405/08/23", "23:59"), TrafficLightBands.STANDARD))
                .isEqualTo(TrafficLight.RED);
        assertThat(deadline.lightAt(deadline.due().plusMillis(1), TrafficLightBands.STANDARD))
                .isEqualTo(TrafficLight.OVERDUE);
    }

    @Test
    void a_deadline_of_one_day_is_green_until_that_day() {
        Deadline deadline = Deadlines.from("1405/08/19", DayCount.workingDays(1), Calendars.iranWithout(FRIDAY));

        assertThat(deadline.lightAt(at("1405/08/19", "23:59"), TrafficLightBands.STANDARD))
                .isEqualTo(TrafficLight.GREEN);
        assertThat(deadline.lightAt(at("1405/08/20", "00:00"), TrafficLightBands.STANDARD))
                .isEqualTo(TrafficLight.RED);
    }

    @Test
    void a_deadline_that_ends_with_the_office_is_overdue_on_the_same_evening() {
        var policy = new DeadlinePolicy("desk", DayCount.workingDays(1), DueTime.END_OF_OFFICE_HOURS, Deadlines.BASIS);
        Deadline deadline = policy.deadlineFrom(at("1405/08/19", "10:00"), Calendars.iranWithout(FRIDAY));

        assertThat(deadline.lightAt(at("1405/08/20", "14:30"), TrafficLightBands.STANDARD))
                .isEqualTo(TrafficLight.RED);
        assertThat(deadline.lightAt(at("1405/08/20", "14:30:00.001"), TrafficLightBands.STANDARD))
                .isEqualTo(TrafficLight.OVERDUE);
    }

    @Test
    void a_province_may_set_its_own_bands() {
        var bands = new TrafficLightBands(60, 90);
        Deadline deadline = Deadlines.from(
                "1405/07/01",
                DayCount.calendarDays(20),
                Calendars.without(Set.of()).build());

        assertThat(deadline.lightAt(at("1405/07/12", "12:00"), bands)).isEqualTo(TrafficLight.GREEN);
        assertThat(deadline.lightAt(at("1405/07/13", "12:00"), bands)).isEqualTo(TrafficLight.YELLOW);
        assertThat(deadline.lightAt(at("1405/07/19", "12:00"), bands)).isEqualTo(TrafficLight.RED);
    }

    @ParameterizedTest
    @CsvSource({"0, 75", "76, 75", "50, 101", "-1, -1"})
    void bands_in_the_wrong_order_are_refused(int yellow, int red) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TrafficLightBands(yellow, red));
    }
}
