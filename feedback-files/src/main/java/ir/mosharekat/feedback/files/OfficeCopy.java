package ir.mosharekat.feedback.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies a document of an office program part by part: properties are replaced by empty ones, pictures lose their EXIF, and
 * no part keeps its date. A document in which names of authors stand beside what they wrote, in comments and tracked
 * changes, cannot be copied, nor can one that is signed.
 */
final class OfficeCopy {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String CORE = XML + "<cp:coreProperties xmlns:cp="
            + "\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";

    private static final Map<String, String> EMPTY = Map.of(
            "docProps/core.xml",
            CORE,
            "docProps/app.xml",
            XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docProps/custom.xml",
            XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
            "meta.xml",
            XML + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " office:version=\"1.2\"><office:meta/></office:document-meta>");

    private static final Pattern NOT_TO_COPY = Pattern.compile(
            "_xmlsignatures/.*|META-INF/.*signatures.*|.*vbaProject.bin|.*commentAuthors.xml|xl/persons/.*");

    private static final Set<String> AUTHORS = Set.of("dc:creator", "lastModifiedBy", "w:author=", "<author>");

    /** Where Excel notes in which folder of whom the file was. */
    private static final Pattern FOLDER = Pattern.compile("(absPath[^>]*?url=\")[^\"]*|(userName=\")[^\"]*");

    /** The earliest that a zip can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int MOST_IN_MEMORY = 1_000_000;

    private final Set<String> names = new HashSet<>();
    private final ZipInputStream in;
    private final ZipOutputStream out;

    private OfficeCopy(ZipInputStream in, ZipOutputStream out) {
        this.in = in;
        this.out = out;
    }

    static void copy(InputStream from, OutputStream to) throws IOException {
        ZipOutputStream out = new ZipOutputStream(to, StandardCharsets.UTF_8);
        try {
            new OfficeCopy(new ZipInputStream(from, StandardCharsets.UTF_8), out).all();
        } catch (IllegalArgumentException e) {
            throw new IOException("A document whose parts have names that cannot be read", e);
        }
        out.finish();
    }

    private void all() throws IOException {
        ZipEntry entry = in.getNextEntry();
        while (entry != null) {
            String name = entry.getName();
            if (!names.add(name) || NOT_TO_COPY.matcher(name).matches()) {
                throw new IOException("A document with a part that cannot be copied");
            }
            part(name);
            entry = in.getNextEntry();
        }
    }

    private void part(String name) throws IOException {
        if (name.equals("mimetype")) {
            stored(name, small());
        } else if (EMPTY.containsKey(name) || name.endsWith(".psmdcp")) {
            begin(name);
            out.write(EMPTY.getOrDefault(name, CORE).getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        } else if (name.equals("xl/workbook.xml")) {
            begin(name);
            String text = new String(small(), StandardCharsets.UTF_8);
            out.write(FOLDER.matcher(text).replaceAll("$1$2").getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        } else {
            begin(name);
            content(name);
            out.closeEntry();
        }
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
    }

    /** The one part that has to come first and as it is. */
    private void stored(String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    private byte[] small() throws IOException {
        byte[] bytes = in.readNBytes(MOST_IN_MEMORY);
        if (bytes.length == MOST_IN_MEMORY) {
            throw new IOException("A document with a part that is too large");
        }
        return bytes;
    }

    private void content(String name) throws IOException {
        BufferedInputStream content = new BufferedInputStream(in);
        content.mark(4);
        byte[] beginning = content.readNBytes(3);
        content.reset();
        if (beginning.length == 3 && (beginning[0] & 0xFF) == 0xFF && (beginning[1] & 0xFF) == 0xD8) {
            JpegCopy.copy(content, out);
        } else if (beginning.length == 3 && (beginning[0] & 0xFF) == 0x89 && beginning[1] == 'P') {
            PngCopy.copy(content, out);
        } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
            withoutAuthors(content);
        } else {
            content.transferTo(out);
        }
    }

    /** Copies XML, and gives up where it names an author; the end of each piece is looked at again with the next. */
    private void withoutAuthors(InputStream content) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        String end = "";
        int count = content.read(buffer);
        while (count >= 0) {
            String piece = end + new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
            if (AUTHORS.stream().anyMatch(piece::contains)) {
                throw new IOException("A document that names authors beside what they wrote");
            }
            end = piece.substring(Math.max(0, piece.length() - 20));
            out.write(buffer, 0, count);
            count = content.read(buffer);
        }
    }
}
