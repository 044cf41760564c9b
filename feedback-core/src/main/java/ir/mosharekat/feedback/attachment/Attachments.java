package ir.mosharekat.feedback.attachment;

import ir.mosharekat.feedback.access.CommandContext;
import java.io.InputStream;

/**
 * How files come in and go out. They come in before the command that attaches them, outside of any transaction; the
 * command names them by their identifiers. Thread-safe.
 *
 * <p>Beside what is said at the method, each can throw
 * {@link ir.mosharekat.feedback.error.AccessDeniedException} and
 * {@link ir.mosharekat.feedback.error.StorageException}.
 */
public interface Attachments {

    /**
     * Takes in a file: counts it while it comes, tells by its content what it is, compares that with its name, unpacks
     * archives within a budget, makes the copy that others see, and has it scanned. What is refused leaves nothing that
     * stays.
     *
     * @param name what its sender calls it, as it came
     * @param content the bytes, read to the end at most and not closed
     * @param context who sends it; only the same actor can attach it
     * @return what a command attaches it by
     * @throws ir.mosharekat.feedback.error.InvalidCommandException with one of {@code attachment.unsupported} (this host
     *     takes none), {@code attachment.name}, {@code attachment.empty}, {@code attachment.size},
     *     {@code attachment.type}, {@code attachment.mismatch}, {@code attachment.archive},
     *     {@code attachment.infected}
     * @throws java.io.UncheckedIOException if the stream fails
     */
    Upload upload(String name, InputStream content, CommandContext context);

    /**
     * Opens an attachment of a message. Only what a scanner has called clean can be opened, by anybody.
     *
     * @param id the attachment
     * @param rendition as what
     * @param context who asks
     * @return its bytes, to be closed
     * @throws ir.mosharekat.feedback.error.NotFoundException if there is none that this actor may know of
     * @throws ir.mosharekat.feedback.error.RuleViolatedException {@code scanned} while it waits for the scanner,
     *     {@code harmless} if there was malware in it, {@code copied} if no copy of it could be made
     */
    Download open(AttachmentId id, Rendition rendition, CommandContext context);
}
