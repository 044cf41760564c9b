package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.OrganizationDefectsException;
import ir.mosharekat.feedback.time.InvalidCalendarException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An organization as a YAML file that its administrator writes: units, categories, ways to reach it, legal bases,
 * policies and the calendar. {@link ExampleOrganizations} are two to begin with.
 *
 * <p>The file says everything once. An unknown or repeated key, a missing or wrong value is refused with its line, all
 * of them in one attempt; so are aliases and tags. Dates are Jalali ({@code 1404/05/22}) or ISO
 * ({@code 2025-08-13}), texts for people {@code {fa: …, en: …}}, deadlines {@code 15 working days}.
 */
public final class OrganizationFile {

    private OrganizationFile() {}

    /**
     * Reads a file.
     *
     * @param file a YAML file in UTF-8, of at most one megabyte
     * @return the organization
     * @throws OrganizationFileException if something in it cannot be read; it lists every defect with its line
     * @throws InvalidCalendarException if all can be read and the calendar leaves days undecided
     * @throws OrganizationDefectsException if all can be read and something refers to what is not there
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public static Organization read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The organization's file " + file + " cannot be read", e);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param in YAML in UTF-8, of at most one megabyte
     * @return the organization
     * @throws OrganizationFileException if something in it cannot be read; it lists every defect with its line
     * @throws InvalidCalendarException if all can be read and the calendar leaves days undecided
     * @throws OrganizationDefectsException if all can be read and something refers to what is not there
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Organization read(InputStream in) {
        try {
            return YamlSource.read(in, OrganizationReader.ORGANIZATION).get();
        } catch (IOException e) {
            throw new UncheckedIOException("The organization's data cannot be read", e);
        }
    }
}
