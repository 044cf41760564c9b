package ir.mosharekat.feedback.http.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** The body of a request: bytes, or a stream that can be opened again for another attempt. Immutable and thread-safe. */
public final class Payload {

    private final String contentType;
    private final long length;
    private final Source source;

    private Payload(String contentType, long length, Source source) {
        this.contentType = HeaderFields.checkedValue(contentType);
        this.length = length;
        this.source = source;
    }

    /** Where a body comes from. Asked once for each attempt, by whatever thread sends. */
    @FunctionalInterface
    public interface Source {

        /**
         * Opens the body at its first byte; whoever asked closes it.
         *
         * @return the same bytes each time
         * @throws IOException if it cannot be opened
         */
        InputStream open() throws IOException;
    }

    /**
     * A body in memory.
     *
     * @param contentType such as {@code application/json}
     * @param bytes the body, not changed afterwards
     * @return the payload
     */
    public static Payload of(String contentType, byte[] bytes) {
        byte[] own = bytes.clone();
        return new Payload(contentType, own.length, () -> new ByteArrayInputStream(own));
    }

    /**
     * A body whose length nobody knows beforehand; it is sent in chunks.
     *
     * @param contentType such as {@code image/png}
     * @param source opens the body
     * @return the payload
     */
    public static Payload streamed(String contentType, Source source) {
        return new Payload(contentType, -1, source);
    }

    /**
     * A body of known length.
     *
     * @param contentType such as {@code image/png}
     * @param length in bytes, at least 1
     * @param source opens the body, which has exactly this length
     * @return the payload
     * @throws IllegalArgumentException if the length is less than 1
     */
    public static Payload streamed(String contentType, long length, Source source) {
        if (length < 1) {
            throw new IllegalArgumentException("The length of a stream is at least 1");
        }
        return new Payload(contentType, length, source);
    }

    /**
     * What the bytes are.
     *
     * @return the media type
     */
    public String contentType() {
        return contentType;
    }

    /**
     * How many bytes there are.
     *
     * @return the length, or empty if nobody knows
     */
    public OptionalLong length() {
        return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    }

    /**
     * Opens the body at its first byte.
     *
     * @return the same bytes each time
     * @throws IOException if it cannot be opened
     */
    public InputStream open() throws IOException {
        return source.open();
    }
}
