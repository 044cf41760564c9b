package ir.mosharekat.feedback.time;

import java.time.LocalDate;
import java.util.List;

/**
 * What a calendar says of one day, and which rule said it.
 *
 * @param date the day
 * @param status whether the offices work, and if not, why
 * @param rule the rule that decided; for a working day the weekend rule that leaves it one
 * @param partialClosures the closures of a part of this day, earliest reopening first; they decide nothing
 */
public record DayVerdict(LocalDate date, DayStatus status, DayRule rule, List<Closure> partialClosures) {
    /**
     * Whether the offices work on this day.
     *
     * @return true for {@link DayStatus#WORKING}
     */
    public boolean isWorking() {
        return status == DayStatus.WORKING;
    }
}
