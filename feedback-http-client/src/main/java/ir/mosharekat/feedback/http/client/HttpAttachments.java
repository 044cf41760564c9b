package ir.mosharekat.feedback.http.client;

import ir.mosharekat.feedback.attachment.Rendition;
import ir.mosharekat.feedback.json.wire.UploadReply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files over HTTP. */
final class HttpAttachments implements AttachmentRequests {

    private static final String BYTES = "application/octet-stream";
    private static final String PATH = "attachments";

    private final Sender sender;

    HttpAttachments(Sender sender) {
        this.sender = sender;
    }

    @Override
    public Request<UploadReply> upload(String name, Payload.Source content) {
        return upload(name, Payload.streamed(BYTES, content));
    }

    @Override
    public Request<UploadReply> upload(Path file) {
        long length = file.toFile().length();
        Payload.Source content = () -> Files.newInputStream(file);
        return upload(
                String.valueOf(file.getFileName()),
                length > 0 ? Payload.streamed(BYTES, length, content) : Payload.streamed(BYTES, content));
    }

    /** What a lost attempt has left is attached to nothing, and forgotten within a day. */
    private Request<UploadReply> upload(String name, Payload content) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        Call call = Call.post(PATH)
                .header(HeaderFields.FILE_NAME, encoded)
                .payload(content)
                .harmless();
        return sender.request(call, reply -> reply.read(UploadReply.class));
    }

    @Override
    public Request<DownloadedFile> download(String attachment) {
        return download(Call.get(PATH, attachment));
    }

    @Override
    public Request<DownloadedFile> download(String attachment, Rendition rendition) {
        return download(Call.get(PATH, attachment).query("rendition", rendition.name()));
    }

    /** However long it is: it goes to whoever reads it, and not into memory. */
    private Request<DownloadedFile> download(Call call) {
        return sender.request(call.streaming().atMost(Long.MAX_VALUE), DownloadedFile::of);
    }
}
