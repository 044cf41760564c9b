package ir.mosharekat.feedback.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A stream that counts and hashes what is read through it, and fails where it gets longer than it may: for those who
 * write a {@link BlobStore}. Closing it closes nothing. Not thread-safe.
 */
public final class MeasuredContent extends FilterInputStream {

    private final MessageDigest sha256 = sha256();
    private final long most;
    private long size;

    /**
     * Measures a content.
     *
     * @param content the bytes
     * @param most how many there may be
     */
    public MeasuredContent(InputStream content, long most) {
        super(content);
        this.most = most;
    }

    /**
     * What was read.
     *
     * @return its name and its length; that of the content once all of it was read
     */
    public Blob blob() {
        try {
            byte[] hash = ((MessageDigest) sha256.clone()).digest();
            return new Blob(new BlobId(HexFormat.of().formatHex(hash)), size);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The platform's SHA-256 can be copied", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            size += count;
            if (size > most) {
                throw new BlobTooLargeException();
            }
            sha256.update(into, offset, count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        throw new IOException("What is measured is read, not skipped");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // Whose stream it is closes it.
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
