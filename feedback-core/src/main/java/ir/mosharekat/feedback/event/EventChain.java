package ir.mosharekat.feedback.event;

import ir.mosharekat.feedback.tracking.CaseId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The chain of hashes through the history of one case. What is cut off its end shows only against the last hash, which
 * the case itself carries. Immutable and thread-safe.
 */
public final class EventChain {

    /** What the first entry of a history carries as the hash of the one before it. */
    public static final String START = "0".repeat(64);

    private EventChain() {}

    /**
     * The next entry of a history.
     *
     * @param caseId the case
     * @param sequence its number, one more than that of the entry before
     * @param previousHash the hash of the entry before, or {@link #START}
     * @param happening what happened
     * @return the entry, hashed
     */
    public static CaseEvent link(CaseId caseId, long sequence, String previousHash, Happening happening) {
        return new CaseEvent(
                caseId, sequence, happening, previousHash, hash(caseId, sequence, previousHash, happening));
    }

    /**
     * Looks for the first entry that was changed, moved, put in or taken out, in the history of whatever case its first
     * entry names.
     *
     * @param history the whole history of one case, oldest first
     * @return the number at which the chain breaks, or empty if it is whole
     */
    public static OptionalLong firstBreak(List<CaseEvent> history) {
        return history.isEmpty()
                ? OptionalLong.empty()
                : firstBreak(history.get(0).caseId(), history);
    }

    /**
     * Looks for the first entry that was changed, moved, put in, taken out or copied from another case. Who hashes a
     * forged entry anew is found at the entry after it.
     *
     * @param caseId the case whose history it has to be
     * @param history the whole history of that case, oldest first
     * @return the number at which the chain breaks, or empty if it is whole
     */
    public static OptionalLong firstBreak(CaseId caseId, List<CaseEvent> history) {
        String previousHash = START;
        long sequence = 0;
        for (CaseEvent event : history) {
            sequence++;
            boolean whole = event.caseId().equals(caseId)
                    && event.sequence() == sequence
                    && event.previousHash().equals(previousHash)
                    && event.hash().equals(hash(caseId, sequence, previousHash, event.happening()));
            if (!whole) {
                return OptionalLong.of(sequence);
            }
            previousHash = event.hash();
        }
        return OptionalLong.empty();
    }

    /** Every part is written with its length, so that no two entries are written alike. */
    private static String hash(CaseId caseId, long sequence, String previousHash, Happening happening) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(caseId.value().getMostSignificantBits());
            out.writeLong(caseId.value().getLeastSignificantBits());
            out.writeLong(sequence);
            write(out, previousHash);
            write(out, happening.type());
            out.writeLong(happening.at().toEpochMilli());
            write(out, happening.origin().actor());
            write(out, happening.origin().onBehalfOf());
            write(out, happening.origin().channel().name());
            out.writeInt(happening.facts().size());
            for (var fact : happening.facts().entrySet()) {
                write(out, fact.getKey());
                write(out, fact.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, @Nullable ActorRef actor) throws IOException {
        out.writeBoolean(actor != null);
        if (actor != null) {
            write(out, actor.kind().name());
            write(out, actor.id());
        }
    }

    private static void write(DataOutputStream out, String part) throws IOException {
        byte[] utf8 = part.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
