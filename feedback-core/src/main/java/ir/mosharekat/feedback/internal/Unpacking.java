package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.attachment.ArchiveBudget;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks an archive to nowhere, counting, until its budget is spent. An entry in which another archive begins is unpacked
 * as well. Archives of which that is not known how to do are refused, because nobody could tell what they come to.
 */
final class Unpacking {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Gzip, bzip2, xz, 7z, RAR, zstd, and the zips that begin in another way: empty, or cut in parts. */
    private static final List<byte[]> UNKNOWN = List.of(
            new byte[] {0x1F, (byte) 0x8B},
            new byte[] {'B', 'Z', 'h'},
            new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z'},
            new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF},
            new byte[] {'R', 'a', 'r', '!'},
            new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD},
            new byte[] {'P', 'K', 5, 6},
            new byte[] {'P', 'K', 7, 8});

    private static final int LONGEST_BEGINNING = 8;

    /** A few lines of a table can shrink to next to nothing, and harm nobody. */
    private static final long FREE = 1_000_000;

    private final ArchiveBudget budget;
    private final long most;
    private final byte[] buffer = new byte[16 * 1024];
    private long bytes;
    private int entries;

    /** Unpacks a file of a length. */
    Unpacking(ArchiveBudget budget, long size) {
        this.budget = budget;
        this.most = Math.min(budget.bytes(), Math.max(FREE, size * budget.ratio()));
    }

    /** What came of it. */
    enum Outcome {
        /** It is no archive. */
        NO_ARCHIVE,
        /** It is one, within its budget. */
        WITHIN,
        /** It is one beyond its budget, or one that nobody can look into. */
        REFUSED
    }

    /** Looks at a file; the stream is not closed. */
    Outcome of(InputStream file) {
        try {
            BufferedInputStream in = new BufferedInputStream(file);
            byte[] beginning = beginning(in);
            if (UNKNOWN.stream().anyMatch(known -> begins(beginning, known))) {
                return Outcome.REFUSED;
            }
            if (!begins(beginning, ZIP)) {
                return Outcome.NO_ARCHIVE;
            }
            return unpack(in, 1) && entries > 0 ? Outcome.WITHIN : Outcome.REFUSED;
        } catch (IOException | IllegalArgumentException e) {
            // Damaged, encrypted, or made to confuse: nobody can tell what it comes to.
            return Outcome.REFUSED;
        }
    }

    /** {@return how many entries came by, with those of archives within} */
    int entries() {
        return entries;
    }

    private boolean unpack(InputStream archive, int depth) throws IOException {
        // Names are not looked at: in this character set every one of them can be read.
        ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.ISO_8859_1);
        ZipEntry entry = zip.getNextEntry();
        while (entry != null) {
            entries++;
            if (entries > budget.entries() || !unpackEntry(new BufferedInputStream(zip), depth)) {
                return false;
            }
            entry = zip.getNextEntry();
        }
        return true;
    }

    private boolean unpackEntry(BufferedInputStream content, int depth) throws IOException {
        if (begins(beginning(content), ZIP)) {
            return depth < budget.depth() && unpack(counted(content), depth + 1) && count(content);
        }
        return count(content);
    }

    private boolean count(InputStream content) throws IOException {
        int read = content.read(buffer);
        while (read >= 0) {
            bytes += read;
            if (bytes > most) {
                return false;
            }
            read = content.read(buffer);
        }
        return true;
    }

    /** An archive within counts for itself, and for what is in it. */
    private InputStream counted(InputStream within) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = within.read(into, offset, length);
                bytes += Math.max(0, read);
                if (bytes > most) {
                    throw new IOException("The budget of an archive is spent");
                }
                return read;
            }
        };
    }

    private static byte[] beginning(BufferedInputStream in) throws IOException {
        in.mark(LONGEST_BEGINNING);
        byte[] beginning = in.readNBytes(LONGEST_BEGINNING);
        in.reset();
        return beginning;
    }

    private static boolean begins(byte[] beginning, byte[] known) {
        return beginning.length >= known.length && Arrays.equals(beginning, 0, known.length, known, 0, known.length);
    }
}
