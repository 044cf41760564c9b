package ir.mosharekat.feedback.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/**
 * The directory at the end of a zip, by which other programs read it: what is at the end of a picture, or tells of other
 * entries than those that come by from the beginning, is one file to us and another one to them.
 */
final class ZipEnd {

    private static final int SIGNATURE = 0x06054B50;
    private static final int LENGTH = 22;
    private static final int MOST = LENGTH + 0xFFFF;

    private ZipEnd() {}

    /** {@return how many entries the directory at the end tells of; empty if there is none} */
    static OptionalInt entries(InputStream file, long size) throws IOException {
        long before = Math.max(0, size - MOST);
        file.skipNBytes(before);
        ByteBuffer tail = ByteBuffer.wrap(file.readNBytes(MOST)).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = tail.capacity() - LENGTH; at >= 0; at--) {
            boolean ends =
                    tail.getInt(at) == SIGNATURE && at + LENGTH + (tail.getShort(at + 20) & 0xFFFF) == tail.capacity();
            if (ends) {
                return OptionalInt.of(tail.getShort(at + 10) & 0xFFFF);
            }
        }
        return OptionalInt.empty();
    }
}
