package ir.mosharekat.feedback.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far up the ladder a case has climbed; stands beside its state.
 *
 * @param level the level, from 0
 * @param at when it last climbed; null at level 0
 */
public record Escalation(int level, @Nullable Instant at) {

    /** Where every case begins. */
    public static final Escalation NONE = new Escalation(0, null);

    /**
     * One level up.
     *
     * @param now when
     * @return the next level
     */
    public Escalation up(Instant now) {
        return new Escalation(level + 1, now);
    }
}
