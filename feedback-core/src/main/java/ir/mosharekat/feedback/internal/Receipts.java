package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.tracking.AccessSecret;
import ir.mosharekat.feedback.tracking.ContentDigest;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.tracking.ReceiptFacts;
import ir.mosharekat.feedback.tracking.SecretStamp;

/** Makes receipts out of what is stored, the same ones every time. */
final class Receipts {

    private final Parts parts;

    Receipts(Parts parts) {
        this.parts = parts;
    }

    /**
     * The receipt that was given at registration. Whoever repeats the registration gets this one, even if its secret has
     * been replaced since: the new secret is for the person who asked for it.
     */
    Receipt first(CaseFile file) {
        return receipt(file, new SecretStamp(file.snapshot().secretStamp().keyId(), 1));
    }

    /** The receipt with the secret that works now. */
    Receipt current(CaseFile file) {
        return receipt(file, file.snapshot().secretStamp());
    }

    private Receipt receipt(CaseFile file, SecretStamp stamp) {
        CaseSnapshot snapshot = file.snapshot();
        ReceiptFacts facts = new ReceiptFacts(
                parts.tenant(),
                snapshot.kind(),
                snapshot.trackingCode(),
                snapshot.receivedAt(),
                snapshot.clock().promisedDue(),
                ContentDigest.of(snapshot.subject(), file.messages().get(0).text()),
                stamp.keyId());
        AccessSecret secret = parts.keys().accessSecret(parts.tenant(), snapshot.trackingCode(), stamp);
        return new Receipt(snapshot.id(), secret, facts, parts.keys());
    }
}
