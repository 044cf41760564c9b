package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.cases.CaseStatus;
import java.util.UUID;

/**
 * Where a case stands after a command.
 *
 * @param id the case
 * @param version what the next command has to expect
 * @param state the state, such as {@code IN_PROGRESS}
 * @param phase the phase, such as {@code OPEN}
 */
public record StatusReply(UUID id, long version, String state, String phase) {

    /**
     * A status, to be sent.
     *
     * @param status the status
     * @return the reply
     */
    public static StatusReply of(CaseStatus status) {
        return new StatusReply(
                status.id().value(),
                status.version(),
                status.state(),
                status.phase().name());
    }
}
