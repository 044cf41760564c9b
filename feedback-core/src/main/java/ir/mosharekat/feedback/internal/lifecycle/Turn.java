package ir.mosharekat.feedback.internal.lifecycle;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.organization.StaffId;
import java.time.Instant;
import java.util.Optional;

/**
 * Under what a command is carried out.
 *
 * @param at the one instant that counts, with millisecond precision
 * @param context who asks
 * @param rules the numbers and the days
 */
public record Turn(Instant at, CommandContext context, Rules rules) {

    /** {@return the official who acts; empty if somebody else does} */
    Optional<StaffId> official() {
        return staff().map(Staff::id);
    }

    /** {@return the official who acts, with roles and units; empty if somebody else does} */
    Optional<Staff> staff() {
        return context.actor() instanceof Staff staff ? Optional.of(staff) : Optional.empty();
    }
}
