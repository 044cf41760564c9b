package ir.mosharekat.feedback.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies a PNG chunk by chunk, without decoding it: what is not needed to show the picture stays behind. */
final class PngCopy {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    private static final Set<String> SHOWS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sRGB", "sBIT", "bKGD", "pHYs", "cICP",
            "acTL", "fcTL", "fdAT");

    private static final int CRC = 4;

    private PngCopy() {}

    /** Copies; an {@link IOException} says that this is no PNG, or half of one. */
    static void copy(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(from);
        DataOutputStream out = new DataOutputStream(to);
        if (in.readLong() != SIGNATURE) {
            throw new IOException("Not a PNG");
        }
        out.writeLong(SIGNATURE);
        String type = "";
        while (!type.equals("IEND")) {
            int length = in.readInt();
            byte[] name = in.readNBytes(4);
            type = new String(name, StandardCharsets.ISO_8859_1);
            if (length < 0 || name.length < 4) {
                throw new IOException("A PNG with a chunk of no length");
            }
            if (SHOWS.contains(type)) {
                out.writeInt(length);
                out.write(name);
                transfer(in, out, length + (long) CRC);
            } else {
                in.skipNBytes(length + (long) CRC);
            }
        }
        out.flush();
    }

    private static void transfer(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long left = length;
        while (left > 0) {
            int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (count < 0) {
                throw new EOFException();
            }
            out.write(buffer, 0, count);
            left -= count;
        }
    }
}
