package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.spi.FeedbackStore;

/** What the kit has to know of a store. One is made for each test, over data that is fresh and empty. */
public interface FeedbackStoreFixture extends AutoCloseable {

    /** {@return the store; every call gives another node over the same data, as far as the technology has nodes} */
    FeedbackStore store();

    /**
     * Makes the next units of work fail below the store, as a lost connection or a stopped server would.
     */
    void breakConnection();

    /** Gives back what the fixture holds. */
    @Override
    void close();
}
