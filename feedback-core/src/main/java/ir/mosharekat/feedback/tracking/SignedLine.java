package ir.mosharekat.feedback.tracking;

import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** The form of a signed receipt: its facts and the signature over them, divided by asterisks, which occur in none. */
final class SignedLine {

    static final String FORMAT = "MFR1";

    private static final String DIVIDER = "*";

    private SignedLine() {}

    static String of(ReceiptFacts facts, FeedbackKeys keys) {
        String line = String.join(
                DIVIDER,
                FORMAT,
                facts.tenant().value(),
                facts.kind().name(),
                facts.trackingCode().value(),
                facts.registeredAt().toString(),
                facts.answerDue().toString(),
                facts.content().value(),
                facts.keyId());
        byte[] signature = keys.sign(facts.keyId(), line.getBytes(StandardCharsets.US_ASCII));
        return line + DIVIDER + encoded(signature);
    }

    /** What the signature covers. */
    static byte[] signedPart(String line) {
        return line.substring(0, line.lastIndexOf(DIVIDER)).getBytes(StandardCharsets.US_ASCII);
    }

    /** The signature; its last character has four bits that decoders ignore, so it is compared as written. */
    static byte[] signature(String line) {
        String written = line.substring(line.lastIndexOf(DIVIDER) + 1);
        byte[] signature = Base64.getUrlDecoder().decode(written);
        if (!encoded(signature).equals(written)) {
            throw new IllegalArgumentException("Not a signature");
        }
        return signature;
    }

    private static String encoded(byte[] signature) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    /** The facts of a line, believed only after its signature was checked; an exception if it has not this form. */
    static ReceiptFacts facts(String line) {
        String[] parts = line.split("\\*", -1);
        if (parts.length != 9 || !parts[0].equals(FORMAT)) {
            throw new IllegalArgumentException("Not a signed receipt");
        }
        return new ReceiptFacts(
                new TenantId(parts[1]),
                CaseKind.valueOf(parts[2]),
                new TrackingCode(parts[3]),
                Instant.parse(parts[4]),
                Instant.parse(parts[5]),
                new ContentDigest(parts[6]),
                parts[7]);
    }
}
