package ir.mosharekat.feedback;

/**
 * Does what is due: timers, notices to people, events for other systems, and looking into attachments again; and sweeps away what nobody refers to.
 * The library starts no thread; the host's scheduler calls this every minute or so, on as many nodes as it likes.
 */
public interface Dispatcher {

    /**
     * Does one batch of what is due, the longest waiting first. What fails is tried again later. Where something is slow,
     * such as a medium that hangs, the rest of a batch is given back after two minutes and a half.
     *
     * @return how many items were done; call again at once if it is {@link #BATCH}
     * @throws ir.mosharekat.feedback.error.StorageException if the store cannot be reached
     */
    int runOnce();

    /** The most items done in one batch. */
    int BATCH = 50;
}
