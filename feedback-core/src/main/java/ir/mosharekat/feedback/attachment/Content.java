package ir.mosharekat.feedback.attachment;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read as often as somebody likes, until they are given back. Of use to one thread. */
public interface Content extends Closeable {

    /**
     * Reads it from the beginning.
     *
     * @return the bytes, to be closed by the caller
     * @throws IOException if they cannot be read
     */
    InputStream open() throws IOException;

    /**
     * Gives back what it holds, such as a temporary file.
     *
     * @throws IOException if it cannot
     */
    @Override
    void close() throws IOException;
}
