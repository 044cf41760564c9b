package ir.mosharekat.feedback.jdbi;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The transaction of one unit of work, which begins when it is first needed. */
interface Session extends AutoCloseable {

    /** {@return the handle to read with; within the transaction if it has begun, and without one if not} */
    Handle reading();

    /** {@return the handle to write with, within the transaction} */
    Handle writing();

    /** Ends the unit of work well, with the writes that are still held back. */
    void complete(List<WriteGroup> held);

    /** Ends the unit of work badly: nothing of it stays. */
    void abandon();

    /** Gives back what the session holds. */
    @Override
    void close();
}
