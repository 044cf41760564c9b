package ir.mosharekat.feedback.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.time.WorkingDay;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarEntryTest {

    @Test
    void entries_are_numbered_from_one() {
        assertThat(entry(1).number()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> entry(0));
    }

    private static CalendarEntry entry(long number) {
        return new CalendarEntry(
                number,
                Instant.parse("2022-05-25T18:00:00.001Z"),
                new Origin(new ActorRef(ActorRef.Kind.STAFF, "u5"), null, Channel.WEB),
                new WorkingDay(LocalDate.of(2022, 5, 26), "ستاد استهلال"));
    }
}
