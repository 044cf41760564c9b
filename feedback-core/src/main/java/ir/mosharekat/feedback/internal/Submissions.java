package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.Submission;
import ir.mosharekat.feedback.error.IdempotencyKeyReusedException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.IdempotencyKey;
import java.util.Optional;

/** Knows a submission that came before by its idempotency key, and by a keyed fingerprint of its content. */
final class Submissions {

    private final Parts parts;

    Submissions(Parts parts) {
        this.parts = parts;
    }

    /** By what a submission will be known. */
    Submission of(IdempotencyKey key, String content) {
        return of(key, content, parts.keys().currentId());
    }

    /**
     * What the same submission made before.
     *
     * @throws IdempotencyKeyReusedException if the key came before with another content
     */
    Optional<CaseFile> earlier(UnitOfWork unit, IdempotencyKey key, String content) {
        Optional<CaseFile> found = unit.cases().findSubmission(key.hash());
        found.ifPresent(file -> {
            // With the key of that time: rotating keys does not make a repeated submission look changed.
            Submission repeated = of(key, content, file.snapshot().secretStamp().keyId());
            if (!file.snapshot().submission().equals(Optional.of(repeated))) {
                throw new IdempotencyKeyReusedException();
            }
        });
        return found;
    }

    private Submission of(IdempotencyKey key, String content, String keyId) {
        return new Submission(key.hash(), parts.keys().fingerprint(parts.tenant(), keyId, content));
    }
}
