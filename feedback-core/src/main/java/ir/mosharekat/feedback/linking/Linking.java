package ir.mosharekat.feedback.linking;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.CaseStatus;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Receipt;

/**
 * How cases come to belong together. Nothing is lost by it: every citizen keeps code and secret, every case its history,
 * and each link can be followed from both sides (feature rows 2 and 12).
 *
 * <p>Every method is one unit of work over all cases it touches: it happens whole or not at all, and if two of them meet,
 * one gets a conflict. Beside what is said at the method, any of them can throw
 * {@link ir.mosharekat.feedback.error.InvalidCommandException} (with all violations at once),
 * {@link ir.mosharekat.feedback.error.NotFoundException} (also where the actor may not know that one of the cases
 * exists), {@link ir.mosharekat.feedback.error.AccessDeniedException},
 * {@link ir.mosharekat.feedback.error.IllegalTransitionException},
 * {@link ir.mosharekat.feedback.error.RuleViolatedException},
 * {@link ir.mosharekat.feedback.error.ConcurrentUpdateException} and
 * {@link ir.mosharekat.feedback.error.StorageException}; then nothing was written. The version that a context expects is
 * that of the first case. Thread-safe.
 */
public interface Linking {

    /**
     * Lets a complaint go on as part of another that is about the same. Its citizen reads the answers given there, and
     * nothing else of it.
     *
     * @param id the complaint, not worked on yet
     * @param master the complaint in which it goes on, not answered yet
     * @param reason why, for officials
     * @param context a screener who may see both
     * @return where the first stands now
     */
    CaseStatus merge(CaseId id, CaseId master, Statement reason, CommandContext context);

    /**
     * Takes a merged complaint out again, within the window of the policy. Its time has run all along.
     *
     * @param id the merged complaint
     * @param reason why, for officials
     * @param context a screener who may see both
     * @return where it stands now: where it stood before
     */
    CaseStatus unmerge(CaseId id, Statement reason, CommandContext context);

    /**
     * Makes a case of its own of one matter among several. It came when the whole came, so no time is gained by it. Given
     * a key with {@link CommandContext#once}, repeating it gives the same receipt and splits nothing more.
     *
     * @param id the case that holds several matters, not answered yet
     * @param part the matter, and what the citizen is told
     * @param context a screener
     * @return the receipt of the new case; the citizen opens it with the receipt of the first one too
     */
    Receipt split(CaseId id, Split part, CommandContext context);

    /**
     * Lets a case go on as one of another kind. It came when the first came, what was promised stays promised, and the
     * citizen's code and secret open the new case. Given a key with {@link CommandContext#once}, repeating it changes
     * nothing more.
     *
     * @param id the case
     * @param conversion to what, and why
     * @param context a screener
     * @return where the new case stands
     */
    CaseStatus convert(CaseId id, Conversion conversion, CommandContext context);

    /**
     * Registers that somebody wants the same as a complaint that is there already (feature row 13). The co-signer has a
     * receipt, reads the answers given to the complaint, and goes on alone if its citizen takes it back. Somebody known by
     * an identifier of the host or by an official number signs once; repeating it with the idempotency key of the first
     * time gives the same receipt.
     *
     * @param id the complaint, not answered yet; if it goes on in another one, that one is signed
     * @param signature who signs
     * @param context a clerk, or the citizen where the policy lets citizens co-sign this complaint
     * @return the receipt of the co-signer, by when the complaint will be answered
     */
    Receipt coSign(CaseId id, CoSignature signature, CommandContext context);

    /**
     * Says that two cases belong together; each goes on by itself.
     *
     * @param id one of them
     * @param other the other
     * @param context an official who may see both
     * @return where the first stands now
     */
    CaseStatus link(CaseId id, CaseId other, CommandContext context);

    /**
     * Says that two cases do not belong together after all.
     *
     * @param id one of them
     * @param other the other
     * @param context an official who may see both
     * @return where the first stands now
     */
    CaseStatus unlink(CaseId id, CaseId other, CommandContext context);
}
