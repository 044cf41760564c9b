package ir.mosharekat.feedback.examples.portal.web;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.attachment.AttachmentId;
import ir.mosharekat.feedback.attachment.Download;
import ir.mosharekat.feedback.attachment.Rendition;
import ir.mosharekat.feedback.error.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Downloads of attachments, at {@code …/attachment/<id>/copy} and {@code …/original}. It is somebody else's file: it is
 * saved and never shown within the portal.
 */
public abstract class AttachmentServlet extends PageServlet {

    private static final long serialVersionUID = 1L;

    /**
     * Downloads.
     *
     * @param site what it works with
     */
    protected AttachmentServlet(Site site) {
        super(site);
    }

    /** {@return who asks} */
    protected abstract CommandContext context(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String[] parts = path.split("/", -1);
        if (parts.length != 3) {
            throw new NotFoundException();
        }
        try (Download download = feedback().attachments().open(id(parts[1]), rendition(parts[2]), context(request))) {
            response.setContentType(download.mediaType());
            response.setContentLengthLong(download.size());
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(download.name()));
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            download.content().transferTo(response.getOutputStream());
        }
    }

    private static AttachmentId id(String text) {
        try {
            return AttachmentId.of(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private static Rendition rendition(String text) {
        return Stream.of(Rendition.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
