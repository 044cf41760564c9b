package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.spi.LeasedWork;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionHandler;

/** What one database does in its own way. */
interface Dialect {

    /** {@return the folder of its schema scripts} */
    String name();

    /** {@return the tables, as this database wants them written} */
    Tables tables();

    /** {@return how its transactions begin and end} */
    default TransactionHandler transactions() {
        return LocalTransactionHandler.binding();
    }

    /** Looks whether the database keeps what it has acknowledged, and makes it so if it can. */
    void makeDurable(Handle handle);

    /**
     * Carries out writes that were held back, in their order.
     *
     * @throws ir.mosharekat.feedback.spi.StaleVersionException if a case to be replaced had another version
     */
    void write(Handle handle, List<WriteGroup> groups);

    /** {@return whether the database carries these writes out whole or not at all, with no transaction around them} */
    boolean writesAtOnce(List<WriteGroup> groups);

    /** {@return a condition that an array column holds one of the values, which are not none} */
    Sql holdsOneOf(String column, Collection<String> values);

    /** {@return whether the database may have an index of the words in cases} */
    boolean mayIndexWords();

    /** Takes what is due, the longest waiting first; see {@link ir.mosharekat.feedback.spi.WorkQueue#lease}. */
    List<LeasedWork> lease(Handle handle, Lease lease);

    /** Changes the schema within a transaction, while nobody else does. */
    void changeSchema(Handle handle, Consumer<Handle> change);

    /**
     * A wish for work.
     *
     * @param tenant whose
     * @param now the time that counts
     * @param until when the leases run out
     * @param limit the most items
     */
    record Lease(String tenant, Instant now, Instant until, int limit) {}
}
