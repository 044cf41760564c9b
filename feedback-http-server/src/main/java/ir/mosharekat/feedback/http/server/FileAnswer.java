package ir.mosharekat.feedback.http.server;

import ir.mosharekat.feedback.attachment.Download;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A file that is sent. Whatever is in it, no browser shows it as a page of the portal. */
final class FileAnswer {

    private FileAnswer() {}

    static Answer of(Download file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return new Answer(
                200,
                Map.of(
                        "Content-Type",
                        file.mediaType(),
                        "Content-Length",
                        Long.toString(file.size()),
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''" + name,
                        "Content-Security-Policy",
                        "default-src 'none'; sandbox"),
                file);
    }
}
