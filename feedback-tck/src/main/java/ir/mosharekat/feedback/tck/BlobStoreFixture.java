package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.attachment.BlobStore;

/** What the kit has to know of a blob store. One is made for each test, over data that is fresh and empty. */
public interface BlobStoreFixture extends AutoCloseable {

    /** {@return the store; every call gives another node over the same data, as far as the technology has nodes} */
    BlobStore store();

    /** Makes everything that is asked of the stores from now on fail below them, as a full disk or a lost server would. */
    void breakDown();

    /** {@return how many bytes there are in all, as they are kept, so that a put that failed is seen to leave nothing} */
    long bytesKept();

    /** Gives back what the fixture holds. */
    @Override
    void close();
}
