package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.attachment.Rendition;
import ir.mosharekat.feedback.json.wire.UploadReply;
import java.nio.file.Path;

/** Files that are attached to messages; never is one in memory as a whole. Thread-safe. */
public interface AttachmentRequests {

    /**
     * Takes a file that a message of the same sender can attach within a day. A file that is refused is so as
     * {@link UnprocessableException} with {@code command.invalid}, whose violations say why, such as
     * {@code attachment.size} or {@code attachment.type}; too many files as {@link RateLimitedException}.
     *
     * @param name what the file is called, in any script
     * @param content opens the file, anew for each attempt
     * @return the request; it replies the identifier to attach it by
     */
    Request<UploadReply> upload(String name, Payload.Source content);

    /**
     * The same, of a file on this machine, under the name it has there. It is opened when the request is sent.
     *
     * @param file the file
     * @return the request; it replies the identifier to attach it by
     */
    Request<UploadReply> upload(Path file);

    /**
     * Gives a file as most may have it, without what it tells of who made it. Refused as {@link ResourceNotFoundException}
     * if there is none that whoever asks may know of, and as {@link ConflictException} with {@code rule.scanned},
     * {@code rule.harmless} or {@code rule.copied} if it cannot be handed out.
     *
     * @param attachment its identifier
     * @return the request; it replies the file, which has to be closed
     */
    Request<DownloadedFile> download(String attachment);

    /**
     * The same, in a rendition.
     *
     * @param attachment its identifier
     * @param rendition as what
     * @return the request; it replies the file, which has to be closed
     */
    Request<DownloadedFile> download(String attachment, Rendition rendition);
}
