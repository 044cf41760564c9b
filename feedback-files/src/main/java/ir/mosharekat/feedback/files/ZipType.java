package ir.mosharekat.feedback.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells what a zip is by what is in it: a document of an office program, or just a zip. */
final class ZipType {

    private static final String ZIP = "application/zip";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private static final Map<String, String> BY_PART = Map.of(
            "word/document.xml", OFFICE + "wordprocessingml.document",
            "xl/workbook.xml", OFFICE + "spreadsheetml.sheet",
            "ppt/presentation.xml", OFFICE + "presentationml.presentation");

    private static final int MOST_ENTRIES = 1_000;
    private static final int LONGEST_TYPE = 200;

    private ZipType() {}

    static String of(InputStream file) throws IOException {
        ZipInputStream zip = new ZipInputStream(file, StandardCharsets.ISO_8859_1);
        String found = ZIP;
        boolean office = false;
        ZipEntry entry = zip.getNextEntry();
        for (int i = 0; entry != null && i < MOST_ENTRIES; i++) {
            String name = entry.getName();
            if (i == 0 && name.equals("mimetype")) {
                String type = new String(zip.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
                return type.matches("[a-z0-9.+/-]+") ? type : ZIP;
            }
            if (name.endsWith("vbaProject.bin")) {
                // Macros are programs, whatever they are wrapped in.
                return "application/vnd.ms-office.macroenabled";
            }
            office |= name.equals("[Content_Types].xml");
            found = BY_PART.getOrDefault(name, found);
            entry = zip.getNextEntry();
        }
        return office ? found : ZIP;
    }
}
