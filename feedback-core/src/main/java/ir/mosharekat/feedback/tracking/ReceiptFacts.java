package ir.mosharekat.feedback.tracking;

import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.time.Instant;

/**
 * What a receipt certifies.
 *
 * @param tenant whose case it is
 * @param kind what was registered
 * @param trackingCode its public number
 * @param registeredAt when
 * @param answerDue by when it will be answered
 * @param content a digest of the subject and the text, by which the citizen can show what they were
 * @param keyId the key that signs
 */
public record ReceiptFacts(
        TenantId tenant,
        CaseKind kind,
        TrackingCode trackingCode,
        Instant registeredAt,
        Instant answerDue,
        ContentDigest content,
        String keyId) {}
