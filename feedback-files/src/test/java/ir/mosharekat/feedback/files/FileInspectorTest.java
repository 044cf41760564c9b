package ir.mosharekat.feedback.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.attachment.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What files are, whatever they are called, and that copies tell nothing of who made them, where and when. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FileInspectorTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final FileInspector inspector = new FileInspector();

    @Test
    void a_file_is_known_by_its_content() throws IOException {
        assertThat(type(Fixtures.picture("jpg"))).isEqualTo("image/jpeg");
        assertThat(type(Fixtures.picture("png"))).isEqualTo("image/png");
        assertThat(type(Fixtures.pdfThatTells())).isEqualTo("application/pdf");
        assertThat(type(Fixtures.docx("<w/>"))).isEqualTo(WORD);
        assertThat(type(Fixtures.odt())).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(type(Fixtures.zip(Map.of("a.txt", new byte[3])))).isEqualTo("application/zip");
        assertThat(type(Fixtures.utf8("به نام خدا\nچراغ‌ها خاموش است."))).isEqualTo("text/plain");
        assertThat(type(Fixtures.utf8("<!DOCTYPE html><html><script>"))).isIn("text/html", "application/xhtml+xml");
        assertThat(type(Fixtures.utf8("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")))
                .isEqualTo("image/svg+xml");
        assertThat(type(new byte[] {'M', 'Z', 0, 1, 2, 3})).isNotEqualTo("text/plain");
        Map<String, byte[]> macros = Fixtures.document();
        macros.put("word/vbaProject.bin", new byte[9]);
        assertThat(type(Fixtures.zip(macros))).isEqualTo("application/vnd.ms-office.macroenabled");
    }

    @Test
    void a_picture_tells_nothing_and_looks_the_same() throws IOException {
        for (String format : new String[] {"jpg", "png"}) {
            byte[] telling = format.equals("jpg") ? Fixtures.jpegThatTells() : Fixtures.pngThatTells();
            assertTells(telling);
            byte[] copy = copy(format.equals("jpg") ? "image/jpeg" : "image/png", telling);
            assertThat(text(copy)).doesNotContain(Fixtures.CANARY);
            var expected = ImageIO.read(new ByteArrayInputStream(Fixtures.picture(format)));
            var found = ImageIO.read(new ByteArrayInputStream(copy));
            int[] pixels = expected.getRGB(0, 0, 40, 30, null, 0, 40);
            assertThat(found.getRGB(0, 0, 40, 30, null, 0, 40)).isEqualTo(pixels);
        }
    }

    @Test
    void a_picture_that_lies_on_its_side_still_does() throws IOException {
        byte[] copy = copy("image/jpeg", Fixtures.jpegThatTells());
        assertThat(text(copy)).contains("Exif\0\0MM\0*");
        assertThat(copy("image/jpeg", copy)).as("a copy of a copy").isEqualTo(copy);
        assertThat(text(copy("image/jpeg", Fixtures.picture("jpg")))).doesNotContain("Exif");
    }

    @Test
    void a_pdf_tells_nothing_anywhere_and_can_be_read() throws IOException {
        byte[] telling = Fixtures.pdfThatTells();
        assertTells(telling);
        byte[] copy = copy("application/pdf", telling);
        assertThat(text(copy)).doesNotContain(Fixtures.CANARY);
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            var resources = document.getPage(0).getResources();
            assertThat(resources.getXObjectNames()).hasSize(1);
            assertThat(resources.getXObject(
                            resources.getXObjectNames().iterator().next()))
                    .isNotNull();
        }
    }

    @Test
    void a_document_tells_nothing_in_its_properties_and_its_pictures() throws IOException {
        byte[] telling = Fixtures.docx("<w:document>نامه</w:document>");
        assertThat(parts(telling)).contains(Fixtures.CANARY);
        String parts = parts(copy(WORD, telling));
        assertThat(parts).doesNotContain(Fixtures.CANARY).contains("<w:document>نامه</w:document>", "1980-");
        assertThat(type(copy(WORD, telling))).isEqualTo(WORD);
        byte[] letter = copy("application/vnd.oasis.opendocument.text", Fixtures.odt());
        assertThat(parts(letter)).doesNotContain(Fixtures.CANARY).contains("نامه");
        assertThat(type(letter)).isEqualTo("application/vnd.oasis.opendocument.text");
    }

    @Test
    void what_names_its_authors_in_the_text_or_is_no_document_has_no_copy() {
        for (byte[] file : new byte[][] {
            Fixtures.docx("x".repeat(16_370) + "<w:ins w:author=\"" + Fixtures.CANARY + "\"/>"),
            Fixtures.zip(Map.of("_xmlsignatures/sig1.xml", new byte[3]))
        }) {
            assertThatThrownBy(() -> copy(WORD, file)).isInstanceOf(IOException.class);
        }
        byte[] whole = Fixtures.jpegThatTells();
        assertThatThrownBy(() -> copy("image/jpeg", Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> copy("image/png", Fixtures.utf8("no picture"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> copy("application/pdf", Fixtures.utf8("no document")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void plain_text_is_its_own_copy_and_what_is_not_known_has_none() throws IOException {
        Content text = new InMemoryContent(Fixtures.utf8("متن"));
        assertThat(inspector.withoutMetadata("text/plain", text)).containsSame(text);
        assertThat(inspector.withoutMetadata("application/zip", text)).isEmpty();
    }

    private String type(byte[] file) throws IOException {
        return inspector.typeOf(new InMemoryContent(file));
    }

    private byte[] copy(String mediaType, byte[] file) throws IOException {
        try (Content copy = inspector
                        .withoutMetadata(mediaType, new InMemoryContent(file))
                        .orElseThrow();
                InputStream in = copy.open()) {
            return in.readAllBytes();
        }
    }

    private static void assertTells(byte[] file) {
        assertThat(text(file)).contains(Fixtures.CANARY);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    /** All that is in a zip, with the dates of its parts. */
    private static String parts(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                all.append(entry.getName())
                        .append(entry.getTimeLocal())
                        .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                entry = zip.getNextEntry();
            }
        }
        return all.toString();
    }
}
