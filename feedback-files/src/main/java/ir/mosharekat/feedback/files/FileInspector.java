package ir.mosharekat.feedback.files;

import ir.mosharekat.feedback.attachment.Content;
import ir.mosharekat.feedback.attachment.ContentInspector;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what files are by the magic numbers of Apache Tika, without its parsers, and makes copies without metadata of
 * JPEG, PNG, PDF, Word, Excel and OpenDocument files. Plain text has none. Of everything else there is no copy. Copies are
 * made in temporary files, in bounded memory. Thread-safe.
 */
public final class FileInspector implements ContentInspector {

    private static final String TEXT = "text/plain";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** Creates an inspector. */
    public FileInspector() {}

    @Override
    public String typeOf(Content content) throws IOException {
        try (InputStream opened = content.open();
                BufferedInputStream in = new BufferedInputStream(opened, 128 * 1024)) {
            in.mark(4);
            byte[] beginning = in.readNBytes(4);
            in.reset();
            if (beginning.length == 4 && beginning[0] == 'P' && beginning[1] == 'K' && beginning[2] == 3) {
                return ZipType.of(in);
            }
            return types.detect(in, new Metadata()).getBaseType().toString();
        }
    }

    @Override
    public Optional<Content> withoutMetadata(String mediaType, Content content) throws IOException {
        return switch (mediaType) {
            case TEXT -> Optional.of(content);
            case "image/jpeg" -> copied(content, JpegCopy::copy);
            case "image/png" -> copied(content, PngCopy::copy);
            case "application/pdf" -> Optional.of(TemporaryFile.of(out -> PdfCopy.copy(content, out)));
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.oasis.opendocument.text" -> copied(content, OfficeCopy::copy);
            default -> Optional.empty();
        };
    }

    private static Optional<Content> copied(Content content, Copying copying) throws IOException {
        return Optional.of(TemporaryFile.of(out -> {
            try (InputStream in = new BufferedInputStream(content.open())) {
                BufferedOutputStream buffered = new BufferedOutputStream(out);
                copying.copy(in, buffered);
                buffered.flush();
            }
        }));
    }

    /** One way to copy without metadata. */
    private interface Copying {
        void copy(InputStream in, OutputStream out) throws IOException;
    }
}
