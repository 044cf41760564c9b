package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.spi.FeedbackStore;

/** What the kit has to know of a store that can take part in a transaction of the host. */
public interface JoiningFixture extends FeedbackStoreFixture {

    /** {@return a transaction of the host, just begun} */
    HostTransaction begin();

    /** A transaction that the host ends. */
    interface HostTransaction extends AutoCloseable {

        /** {@return a store that takes part in it} */
        FeedbackStore joined();

        /** Commits. */
        void commit();

        /** Rolls back. */
        void rollback();

        /** Gives back the connection; rolls back if neither was done. */
        @Override
        void close();
    }
}
