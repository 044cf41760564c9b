package ir.mosharekat.feedback.accesslog;

import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the log of who has read what of a case: identifiers and an instant, and nothing that anybody wrote. Entries
 * are never changed and never removed; they outlive the content of their case.
 *
 * @param id its own identifier, which orders entries of the same millisecond
 * @param caseId the case
 * @param read what was read
 * @param by who read it
 * @param at when it was first read in that half hour, with millisecond precision
 */
public record CaseAccess(UUID id, CaseId caseId, Read read, Visitor by, Instant at) {

    private static final Duration VISIT = Duration.ofMinutes(30);

    /**
     * What was read.
     *
     * @param kind what kind of thing
     * @param attachment which attachment, if one was downloaded
     */
    public record Read(AccessKind kind, @Nullable AttachmentId attachment) {

        /** The case itself. */
        public static final Read CASE = new Read(AccessKind.OPENED, null);

        /** Its history. */
        public static final Read HISTORY = new Read(AccessKind.READ_HISTORY, null);

        /**
         * Something attached to it.
         *
         * @param attachment the attachment
         * @return what was read
         */
        public static Read file(AttachmentId attachment) {
            return new Read(AccessKind.DOWNLOADED, attachment);
        }
    }

    /**
     * In which half hour it was read. Half hours begin at the full and the half hour of UTC, and so of Iran.
     *
     * @return how many half hours have passed since 1970 began
     */
    public long halfHour() {
        return Math.floorDiv(at.toEpochMilli(), VISIT.toMillis());
    }

    /**
     * Whether two readings are one visit, of which the log keeps the first: the same official has read the same of the
     * same case in the same half hour, in whatever part, for whomever and by whatever medium.
     *
     * @param other the other reading
     * @return true if they are
     */
    public boolean isSameVisit(CaseAccess other) {
        return caseId.equals(other.caseId)
                && by.official().equals(other.by.official())
                && read.equals(other.read)
                && halfHour() == other.halfHour();
    }
}
