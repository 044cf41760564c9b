package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.organization.Ladder;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rungs of the ladder as instants, counted from a deadline. */
final class Rungs {

    private final Rules rules;

    Rungs(Rules rules) {
        this.rules = rules;
    }

    /**
     * The next rung over a deadline. Those passed by when the case last climbed are left out: a rung that was slept through
     * is not climbed after the one above it.
     */
    Instant next(Instant due, @Nullable Instant last) {
        Ladder ladder = rules.policy().oversight().ladder();
        LocalDate day = rules.dateOf(due);
        int days = 0;
        for (int level = 1; ; level++) {
            int more = ladder.rung(level).workingDays();
            day = after(day, more);
            days += more;
            Instant rung = days == 0 ? due.plusMillis(1) : rules.endOf(day);
            if (last == null || rung.isAfter(last)) {
                return rung;
            }
        }
    }

    private LocalDate after(LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int counted = 0; counted < workingDays; counted++) {
            found = rules.calendar().nextWorkingDay(found);
        }
        return found;
    }
}
