package ir.mosharekat.feedback.promise;

import ir.mosharekat.feedback.cases.CaseSnapshot;

/**
 * A promise with the case in which it was made, on whose facts it is decided who may see it and act on it.
 *
 * @param promise the promise
 * @param snapshot the case as it stands
 */
public record PromiseFile(Promise promise, CaseSnapshot snapshot) {}
