package ir.mosharekat.feedback.letter;

import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;

/**
 * A letter that has become a case.
 *
 * @param number its number in the batch
 * @param caseId the case
 * @param code the tracking code of the case
 */
public record TakenLetter(int number, CaseId caseId, TrackingCode code) {}
