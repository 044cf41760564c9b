package ir.mosharekat.feedback.attachment;

import ir.mosharekat.feedback.cases.Audience;
import ir.mosharekat.feedback.tracking.CaseId;

/**
 * What an upload was attached to. It is attached once and for good.
 *
 * @param caseId the case
 * @param message the number of the message
 * @param audience who may read that message
 */
public record Claim(CaseId caseId, int message, Audience audience) {}
