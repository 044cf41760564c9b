package ir.mosharekat.feedback.files;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies a JPEG segment by segment, without decoding it: only what is needed to show the picture goes over. EXIF, XMP,
 * IPTC, comments, previews and whatever comes after the end stay behind; of EXIF, which way up the picture is goes over.
 */
final class JpegCopy {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final byte[] JFIF = ascii("JFIF\0");
    private static final byte[] EXIF = ascii("Exif\0\0");
    private static final byte[] ICC = ascii("ICC_PROFILE\0");
    private static final byte[] ADOBE = ascii("Adobe");
    private static final int ORIENTATION = 0x0112;

    private final DataInputStream in;
    private final OutputStream out;

    private JpegCopy(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = out;
    }

    /** Copies; an {@link IOException} says that this is no JPEG, or half of one. */
    static void copy(InputStream in, OutputStream out) throws IOException {
        new JpegCopy(in, out).copy();
    }

    private void copy() throws IOException {
        if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != SOI) {
            throw new IOException("Not a JPEG");
        }
        marker(SOI);
        int marker = nextMarker();
        while (marker != EOI) {
            segment(marker);
            marker = marker == SOS ? scan() : nextMarker();
        }
        marker(EOI);
    }

    private int nextMarker() throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new IOException("A JPEG whose segments do not follow each other");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private void segment(int marker) throws IOException {
        int length = in.readUnsignedShort() - 2;
        if (length < 0) {
            throw new IOException("A JPEG with a segment of no length");
        }
        byte[] data = in.readNBytes(length);
        if (data.length < length) {
            throw new EOFException();
        }
        if (marker == APP0 && begins(data, JFIF) && length >= 14) {
            // Without the preview that may follow.
            byte[] plain = Arrays.copyOf(data, 14);
            plain[12] = 0;
            plain[13] = 0;
            write(marker, plain);
        } else if (marker == APP1 && begins(data, EXIF)) {
            orientation(data);
        } else if (shows(marker, data)) {
            write(marker, data);
        }
    }

    /** Frames, tables, scans and intervals; of what applications add, only how colours are meant. */
    private static boolean shows(int marker, byte[] data) {
        boolean picture = marker >= 0xC0 && marker <= 0xDF && marker != SOI && marker != EOI;
        return picture || (marker == APP2 && begins(data, ICC)) || (marker == APP14 && begins(data, ADOBE));
    }

    /** Copies what is between two markers, with the marks within it, and returns the marker after it. */
    private int scan() throws IOException {
        int one = in.readUnsignedByte();
        while (true) {
            if (one != 0xFF) {
                out.write(one);
                one = in.readUnsignedByte();
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == 0xFF) {
                next = in.readUnsignedByte();
            }
            if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                return next;
            }
            marker(next);
            one = in.readUnsignedByte();
        }
    }

    private void orientation(byte[] exif) throws IOException {
        int way = wayUp(exif);
        if (way > 1 && way <= 8) {
            ByteBuffer plain = ByteBuffer.allocate(32).put(EXIF);
            plain.put(ascii("MM\0*")).putInt(8).putShort((short) 1);
            plain.putShort((short) ORIENTATION).putShort((short) 3).putInt(1).putShort((short) way);
            write(APP1, plain.array());
        }
    }

    private static int wayUp(byte[] exif) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(exif, EXIF.length, exif.length - EXIF.length)
                    .slice();
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xFFFF;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if (tiff.getShort(entry) == ORIENTATION) {
                    return tiff.getShort(entry + 8) & 0xFFFF;
                }
            }
        } catch (IndexOutOfBoundsException e) {
            // Damaged: then nothing says that it is not upright.
        }
        return 1;
    }

    private void write(int marker, byte[] data) throws IOException {
        marker(marker);
        int length = data.length + 2;
        out.write(length >> 8);
        out.write(length);
        out.write(data);
    }

    private void marker(int marker) throws IOException {
        out.write(0xFF);
        out.write(marker);
    }

    private static boolean begins(byte[] data, byte[] with) {
        return data.length >= with.length && Arrays.equals(data, 0, with.length, with, 0, with.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
