package ir.mosharekat.feedback.event;

import ir.mosharekat.feedback.tracking.CaseId;

/**
 * An entry of a case's history. Entries are numbered from 1 without a gap, and each carries the hash of the one before
 * it, so that one that was changed, moved or taken out of the middle shows.
 *
 * @param caseId the case
 * @param sequence its number in the history of that case
 * @param happening what happened
 * @param previousHash the hash of the entry before it; {@link EventChain#START} for the first
 * @param hash the hash over all of the above
 */
public record CaseEvent(CaseId caseId, long sequence, Happening happening, String previousHash, String hash) {}
