package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.organization.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order of the governor to one unit on one ticket (دستور).
 *
 * @param number its number on the ticket, from 1
 * @param unit the unit that has to carry it out
 * @param due by when
 * @param messageNumber the message that holds its wording
 * @param reportedAt when the unit reported back; null until then
 */
public record Directive(
        int number,
        UnitId unit,
        Instant due,
        int messageNumber,
        @Nullable Instant reportedAt) {

    /** {@return whether the unit has yet to report} */
    public boolean isOpen() {
        return reportedAt == null;
    }
}
