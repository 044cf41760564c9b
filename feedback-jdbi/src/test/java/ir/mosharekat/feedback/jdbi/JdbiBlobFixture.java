package ir.mosharekat.feedback.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.attachment.BlobStore;
import ir.mosharekat.feedback.tck.BlobStoreFixture;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** The contents in one of the databases, emptied. */
final class JdbiBlobFixture implements BlobStoreFixture {

    private final HikariDataSource pool;
    private final UnpluggableDataSource plug;
    private volatile @Nullable BlobStore store;

    private JdbiBlobFixture(HikariDataSource pool) {
        this.pool = pool;
        this.plug = new UnpluggableDataSource(pool);
    }

    static JdbiBlobFixture postgreSql() {
        return new JdbiBlobFixture(Databases.emptyPostgreSql(10));
    }

    static JdbiBlobFixture h2InMemory() {
        return new JdbiBlobFixture(Databases.newH2(10));
    }

    /** One store is as good as another: a store that is made looks at the database first. */
    @Override
    public BlobStore store() {
        BlobStore open = store;
        if (open == null) {
            open = JdbiBlobStore.create(plug);
            store = open;
        }
        return open;
    }

    @Override
    public void breakDown() {
        store();
        plug.unplug();
    }

    @Override
    public long bytesKept() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery(
                        "select coalesce(sum(octet_length(bytes)), 0) from feedback_blob_chunk")) {
            sum.next();
            return sum.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
