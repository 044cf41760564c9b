package ir.mosharekat.feedback.tracking;

import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.time.JalaliDate;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What a citizen holds after registering: the tracking code, the access secret, what was registered and when, by when
 * it will be answered, and all of it but the secret signed. In law it is the proof that a request was made
 * (Administrative Justice Court law, Art. 16 note 4). The secret is shown here and never again. Immutable and
 * thread-safe.
 */
public final class Receipt {

    private final CaseId caseId;
    private final AccessSecret secret;
    private final ReceiptFacts facts;
    private final FeedbackKeys keys;

    /**
     * A receipt.
     *
     * @param caseId the case
     * @param secret its access secret
     * @param facts what it certifies
     * @param keys what it is signed with
     */
    public Receipt(CaseId caseId, AccessSecret secret, ReceiptFacts facts, FeedbackKeys keys) {
        this.caseId = caseId;
        this.secret = secret;
        this.facts = facts;
        this.keys = keys;
    }

    /**
     * The case.
     *
     * @return its identifier
     */
    public CaseId caseId() {
        return caseId;
    }

    /**
     * Whose case it is.
     *
     * @return the governorate or ministry
     */
    public TenantId tenant() {
        return facts.tenant();
    }

    /**
     * What was registered.
     *
     * @return the kind of case
     */
    public CaseKind kind() {
        return facts.kind();
    }

    /**
     * The public number of the case.
     *
     * @return the tracking code
     */
    public TrackingCode trackingCode() {
        return facts.trackingCode();
    }

    /**
     * What proves that the case is the citizen's.
     *
     * @return the secret, to be shown once
     */
    public AccessSecret secret() {
        return secret;
    }

    /**
     * When it was registered.
     *
     * @return an instant of millisecond precision
     */
    public Instant registeredAt() {
        return facts.registeredAt();
    }

    /**
     * By when it will be answered.
     *
     * @return the last millisecond of the time for an answer
     */
    public Instant answerDue() {
        return facts.answerDue();
    }

    /**
     * The day it was registered, in the Iranian calendar.
     *
     * @param zone where the day is counted
     * @return the day
     */
    public JalaliDate registeredOn(ZoneId zone) {
        return JalaliDate.of(registeredAt().atZone(zone).toLocalDate());
    }

    /**
     * The day by which it will be answered, in the Iranian calendar.
     *
     * @param zone where the day is counted
     * @return the day
     */
    public JalaliDate answerDueOn(ZoneId zone) {
        return JalaliDate.of(answerDue().atZone(zone).toLocalDate());
    }

    /**
     * The receipt for machines: one line of ASCII without the secret, signed with Ed25519, to be printed as a QR code
     * and checked off line with {@link ReceiptVerifier}. Made when asked for, because signing costs more than
     * registering; the same receipt always gives the same line.
     *
     * @return about 220 characters
     */
    public String signed() {
        return SignedLine.of(facts, keys);
    }

    @Override
    public String toString() {
        return "Receipt[" + facts.trackingCode() + ", ***]";
    }
}
