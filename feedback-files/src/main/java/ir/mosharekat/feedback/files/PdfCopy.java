package ir.mosharekat.feedback.files;

import ir.mosharekat.feedback.attachment.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a PDF anew without document information, XMP and what programs noted for themselves, wherever in it that is; what
 * earlier versions of it said is left behind, and pictures in it lose their EXIF. What is encrypted cannot be copied, and a
 * signature does not survive: the original has it.
 */
final class PdfCopy {

    private static final List<COSName> TELLING = List.of(
            COSName.METADATA,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("Thumb"));

    /** Streams are unpacked into a file of at most that length (bytes). */
    private static final long MOST = 200_000_000;

    private PdfCopy() {}

    static void copy(Content content, OutputStream out) throws IOException {
        try (TemporaryFile file = TemporaryFile.of(to -> {
            try (InputStream in = content.open()) {
                in.transferTo(to);
            }
        })) {
            try (PDDocument document = Loader.loadPDF(
                    new RandomAccessReadBufferedFile(file.path().toFile()),
                    MemoryUsageSetting.setupTempFileOnly(MOST).streamCache)) {
                if (document.isEncrypted()) {
                    throw new IOException("An encrypted PDF");
                }
                strip(document.getDocument());
                document.save(out);
            }
        }
    }

    private static void strip(COSDocument document) throws IOException {
        document.getTrailer().removeItem(COSName.INFO);
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSObject object = document.getObjectFromPool(key);
            COSBase base = object == null ? null : object.getObject();
            if (base instanceof COSDictionary dictionary) {
                TELLING.forEach(dictionary::removeItem);
            }
            if (base instanceof COSStream stream && COSName.DCT_DECODE.equals(stream.getFilters())) {
                stripPicture(stream);
            }
        }
    }

    private static void stripPicture(COSStream stream) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try (InputStream raw = stream.createRawInputStream()) {
            JpegCopy.copy(raw, picture);
        }
        try (OutputStream raw = stream.createRawOutputStream()) {
            picture.writeTo(raw);
        }
    }
}
