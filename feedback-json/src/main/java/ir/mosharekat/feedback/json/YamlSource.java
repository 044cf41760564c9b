package ir.mosharekat.feedback.json;

import ir.mosharekat.feedback.json.OrganizationFileException.Defect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads a YAML file as a whole: all of it can be read, or every defect is named. */
final class YamlSource {

    /** The biggest file that is read, in bytes; the examples are a twentieth of it. */
    static final int MOST_BYTES = 1 << 20;

    private YamlSource() {}

    /** Reads a stream to its end, and leaves it open. */
    static <T> T read(InputStream in, Reading<T> reading) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        Defects defects = new Defects();
        T whole = reading.read(YamlDocument.read(decoded(bytes, defects), defects));
        defects.throwIfAny();
        return whole;
    }

    /** A file in another encoding would come out as other letters, so it is refused and not guessed. */
    private static String decoded(byte[] bytes, Defects defects) {
        if (bytes.length > MOST_BYTES) {
            throw defects.endingWith(new Defect(0, "", "is bigger than " + MOST_BYTES + " bytes"));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, text, true);
        if (result.isError()) {
            int line = 1 + (int) text.flip().chars().filter(c -> c == '\n').count();
            throw defects.endingWith(new Defect(line, "", "is not UTF-8 from here"));
        }
        return text.flip().toString();
    }
}
