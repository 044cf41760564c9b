package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.Attachments;
import ir.mosharekat.feedback.attachment.Rendition;
import ir.mosharekat.feedback.json.wire.UploadReply;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Files that come in and go out, byte by byte: never is one in memory as a whole. */
final class AttachmentSection implements Routes.Section {

    /** A name can say more than an address may, and headers hold nothing but ASCII. */
    private static final String NAME = "Feedback-File-Name";

    private final Attachments attachments;

    AttachmentSection(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public void addTo(Routes routes) {
        routes.post("/attachments", Effort.UPLOAD, this::upload)
                .get("/attachments/{attachment}", this::download, "rendition");
    }

    private Answer upload(Exchange exchange) throws IOException {
        String name = exchange.header(NAME)
                .map(AttachmentSection::decoded)
                .orElseThrow(() -> new RefusedException(Refusal.MALFORMED_PARAMETER, NAME));
        return Answer.created(UploadReply.of(attachments.upload(name, exchange.bytes(), exchange.context())));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.MALFORMED_PARAMETER, NAME);
        }
    }

    private Answer download(Exchange exchange) {
        AttachmentId id = exchange.value("attachment", AttachmentId::of);
        Rendition rendition =
                exchange.parameter("rendition", Rendition::valueOf).orElse(Rendition.COPY);
        return FileAnswer.of(attachments.open(id, rendition, exchange.context()));
    }
}
