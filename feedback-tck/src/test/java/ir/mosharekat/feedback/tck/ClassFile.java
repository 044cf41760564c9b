package ir.mosharekat.feedback.tck;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** What a compiled class names: every class, method, annotation and text in its constant pool. */
final class ClassFile {

    private static final int MAGIC = 0xCAFEBABE;

    private ClassFile() {}

    /** Reads the texts of a constant pool; other constants refer to them. */
    static Set<String> texts(InputStream in) {
        Set<String> texts = new TreeSet<>();
        try (DataInputStream data = new DataInputStream(in)) {
            if (data.readInt() != MAGIC) {
                throw new IllegalArgumentException("Not a class file");
            }
            data.skipNBytes(4);
            int constants = data.readUnsignedShort();
            for (int i = 1; i < constants; i++) {
                int tag = data.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.add(data.readUTF());
                    case 7, 8, 16, 19, 20 -> data.skipNBytes(2);
                    case 15 -> data.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> data.skipNBytes(4);
                    case 5, 6 -> {
                        data.skipNBytes(8);
                        i++;
                    }
                    default -> throw new IllegalArgumentException("Unknown constant " + tag);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
