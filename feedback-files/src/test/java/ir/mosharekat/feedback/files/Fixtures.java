package ir.mosharekat.feedback.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Files as they come, and files as somebody makes them who means harm; all made here and now. */
final class Fixtures {

    /** Stands wherever a file tells of who made it, and must be in no copy. */
    static final String CANARY = "CanarySara52.63";

    /** Harmless; every scanner takes it for malware. In two parts, so that this class is not taken for it. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private Fixtures() {}

    static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.setRGB(x, y, ((x * 6) << 16) | ((y * 8) << 8) | 90);
            }
        }
        return bytes(out -> ImageIO.write(image, format, out));
    }

    /** With EXIF that says where it was taken and that it lies on its side, XMP, IPTC, a comment, and something behind. */
    static byte[] jpegThatTells() {
        byte[] plain = picture("jpg");
        return bytes(out -> {
            out.write(plain, 0, 2);
            segment(out, 0xE1, exif());
            segment(
                    out,
                    0xE1,
                    ("http://ns.adobe.com/xap/1.0/\0<x>" + CANARY + "</x>").getBytes(StandardCharsets.UTF_8));
            segment(out, 0xED, ("Photoshop 3.0\0" + CANARY).getBytes(StandardCharsets.UTF_8));
            segment(out, 0xFE, CANARY.getBytes(StandardCharsets.UTF_8));
            out.write(plain, 2, plain.length - 2);
            out.write(CANARY.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static byte[] exif() {
        ByteBuffer exif = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
        exif.put("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(6);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        exif.put(CANARY.getBytes(StandardCharsets.US_ASCII));
        return exif.array();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] data) throws IOException {
        out.write(0xFF);
        out.write(marker);
        out.write((data.length + 2) >> 8);
        out.write(data.length + 2);
        out.write(data);
    }

    static byte[] pngThatTells() {
        byte[] plain = picture("png");
        int afterHeader = 8 + 25;
        return bytes(out -> {
            out.write(plain, 0, afterHeader);
            chunk(out, "tEXt", ("Author\0" + CANARY).getBytes(StandardCharsets.ISO_8859_1));
            chunk(out, "eXIf", CANARY.getBytes(StandardCharsets.ISO_8859_1));
            chunk(out, "tIME", new byte[7]);
            out.write(plain, afterHeader, plain.length - afterHeader);
            out.write(CANARY.getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(name);
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /** With an author in its information and its XMP, notes of a program on the page, and a picture that tells. */
    static byte[] pdfThatTells() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            var picture = JPEGFactory.createFromByteArray(document, jpegThatTells());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 20, 20);
            }
            PDDocumentInformation information = new PDDocumentInformation();
            information.setAuthor(CANARY);
            document.setDocumentInformation(information);
            PDMetadata xmp = new PDMetadata(document);
            xmp.importXMPMetadata(("<x>" + CANARY + "</x>").getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(xmp);
            page.getCOSObject().setString(COSName.getPDFName("LastModified"), CANARY);
            return bytes(document::save);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docx(String document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put("docProps/core.xml", utf8("<cp><dc:creator>" + CANARY + "</dc:creator></cp>"));
        parts.put("docProps/app.xml", utf8("<Company>" + CANARY + "</Company>"));
        parts.put("word/document.xml", utf8(document));
        parts.put("word/media/image1.jpeg", jpegThatTells());
        return zip(parts);
    }

    static byte[] odt() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", utf8("<text>نامه</text>"));
        parts.put("meta.xml", utf8("<dc:creator>" + CANARY + "</dc:creator>"));
        return zip(parts);
    }

    /** A document as far as one can tell from its beginning. */
    static Map<String, byte[]> document() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put("word/document.xml", utf8("<w:document/>"));
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.BEST_COMPRESSION);
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
        });
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Something that writes. */
    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
