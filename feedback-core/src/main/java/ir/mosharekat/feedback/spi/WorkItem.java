package ir.mosharekat.feedback.spi;

import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something to be done later for a case.
 *
 * @param id its identifier, a UUID of version 7 made by the library
 * @param caseId the case
 * @param name what it is, such as {@code timer.answer}
 * @param due when it is to be done
 */
public record WorkItem(UUID id, CaseId caseId, String name, Instant due) {}
