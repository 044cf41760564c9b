package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.json.wire.CoSignatureForm;
import ir.mosharekat.feedback.json.wire.ConversionForm;
import ir.mosharekat.feedback.json.wire.LinkForm;
import ir.mosharekat.feedback.json.wire.MergeForm;
import ir.mosharekat.feedback.json.wire.ReceiptReply;
import ir.mosharekat.feedback.json.wire.SplitForm;
import ir.mosharekat.feedback.json.wire.StatementForm;
import ir.mosharekat.feedback.json.wire.StatusReply;
import java.util.UUID;

/**
 * How cases come to belong together. Every citizen keeps code and secret, every case its history.
 *
 * <p>A command says which version of the case was seen and is refused with {@code version.stale}
 * ({@link PreconditionFailedException}) if there is a newer one. All of them are refused with {@code case.notFound}
 * ({@link ResourceNotFoundException}) also where whoever asks may not know of the case, with {@code access.denied}
 * ({@link ForbiddenException}), {@code command.invalid} with all violations at once ({@link UnprocessableException}) and
 * {@code transition.illegal} ({@link ConflictException}, with what can be done instead). Thread-safe.
 */
public interface LinkingRequests {

    /**
     * Lets a complaint go on as part of another that is about the same. Its citizen reads the answers given
     * there, and nothing else of it.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.notHeld}, {@code rule.otherCase},
     * {@code rule.sameKind}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param into the other case, and why
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> merge(UUID id, long seen, MergeForm into);

    /**
     * Takes a merged complaint out again; its time has run all along.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.unmergeWindow}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param reason why
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> unmerge(UUID id, long seen, StatementForm reason);

    /**
     * Makes a case of its own of one matter among several. Sent again, the same request gives the same receipt
     * and splits nothing more.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param part the new case
     * @return the request of a receipt, the only place where the access secret is shown
     */
    Request<ReceiptReply> split(UUID id, long seen, SplitForm part);

    /**
     * Lets a case go on as one of another kind; what comes back is where the new case stands. Sent again, the
     * same request changes nothing more.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.notHeld}, {@code rule.notContinued},
     * {@code rule.otherKind}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param conversion as what it goes on
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> convert(UUID id, long seen, ConversionForm conversion);

    /**
     * Says that two cases belong together; each goes on by itself.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.otherCase}, {@code rule.notLinked},
     * {@code rule.linkLimit}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param other the other case
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> link(UUID id, long seen, LinkForm other);

    /**
     * Says that two cases do not belong together after all.
     *
     * <p>Refused as {@link ConflictException} with {@code rule.linked}, {@code rule.partOfIt}.
     *
     * @param id the case
     * @param seen the version that was seen of it
     * @param other the other case
     * @return the request; it replies where the case stands now
     */
    Request<StatusReply> unlink(UUID id, long seen, LinkForm other);

    /**
     * Registers that somebody wants the same as a complaint that is there already. Nobody has to have seen its
     * latest version. Sent again, the same request gives the same receipt and registers nothing.
     *
     * @param id the complaint
     * @param signature who signs
     * @return the request; it replies the receipt of the signature
     */
    Request<ReceiptReply> coSign(UUID id, CoSignatureForm signature);
}
