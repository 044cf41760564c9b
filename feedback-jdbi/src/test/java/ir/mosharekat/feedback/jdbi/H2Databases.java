package ir.mosharekat.feedback.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicInteger;

/** H2 databases, each of its own name. */
final class H2Databases {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private H2Databases() {}

    /** {@return the address of a new database in memory} */
    static String inMemory() {
        return "jdbc:h2:mem:feedback" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
    }

    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        config.setConnectionInitSql("set time zone '" + PostgreSqlServer.ZONE + "'");
        return new HikariDataSource(config);
    }
}
