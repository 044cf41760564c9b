package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.organization.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far up the ladder a case has climbed; stands beside its state.
 *
 * @param level the level, from 0
 * @param at when it last climbed; null at level 0
 * @param unit the unit that heard of it then; null at level 0
 */
public record Escalation(
        int level, @Nullable Instant at, @Nullable UnitId unit) {

    /** Where every case begins. */
    public static final Escalation NONE = new Escalation(0, null, null);

    /**
     * One level up.
     *
     * @param now when
     * @param to the unit that hears of it
     * @return the next level
     */
    public Escalation up(Instant now, UnitId to) {
        return new Escalation(level + 1, now, to);
    }
}
