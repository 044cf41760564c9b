package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Making the tables, by the library or by the host's Flyway, and refusing what does not fit. */
class FeedbackSchemaTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Nested
    class OnPostgreSql extends Schema {
        @Override
        HikariDataSource newDatabase() throws SQLException {
            String name = "schema" + NUMBER.incrementAndGet();
            try (HikariDataSource server = PostgreSqlServer.pool(1);
                    Connection connection = server.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return pool(PostgreSqlServer.url().replace("/postgres?", "/" + name + "?"));
        }

        @Test
        void who_may_not_make_the_extension_is_told_what_to_do_and_can_search_without_it() throws SQLException {
            HikariDataSource owners = database();
            FeedbackSchema.apply(owners);
            String clerk = "clerk" + NUMBER.incrementAndGet();
            execute("create role " + clerk + " login");
            execute("grant all on all tables in schema public to " + clerk);
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(owners.getJdbcUrl().replace("user=postgres", "user=" + clerk));
            config.setMaximumPoolSize(1);
            try (HikariDataSource clerks = new HikariDataSource(config)) {
                assertThatThrownBy(() -> FeedbackSchema.applySearchIndex(clerks))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("create extension pg_trgm")
                        .hasMessageContaining("works as well");
                registers(clerks);
            }
        }

        /** Trigrams of C know the letters of ASCII alone: the index would be made, be empty and find nothing soon. */
        @Test
        void a_database_that_knows_no_persian_letters_is_refused() throws SQLException {
            String name = "c" + NUMBER.incrementAndGet();
            execute("create database " + name + " template template0 encoding 'UTF8' locale 'C'");
            try (HikariDataSource other = pool(PostgreSqlServer.url().replace("/postgres?", "/" + name + "?"))) {
                FeedbackSchema.apply(other);
                assertThatThrownBy(() -> FeedbackSchema.applySearchIndex(other))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("Persian letters");
                registers(other);
            }
        }
    }

    @Nested
    class OnH2 extends Schema {
        @Override
        HikariDataSource newDatabase() {
            return pool("jdbc:h2:mem:schema" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        }
    }

    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }

    @DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
    abstract static class Schema {

        private HikariDataSource database = new HikariDataSource();

        abstract HikariDataSource newDatabase() throws SQLException;

        @BeforeEach
        void open() throws SQLException {
            database = newDatabase();
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Test
        void the_tables_are_made_once_and_serve_at_once() {
            FeedbackSchema.apply(database);
            FeedbackSchema.apply(database);
            registers(database);
        }

        @Test
        void many_nodes_may_start_together() throws Exception {
            ExecutorService nodes = Executors.newFixedThreadPool(8);
            List<Future<?>> starting = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                starting.add(nodes.submit(() -> FeedbackSchema.apply(database)));
            }
            for (Future<?> node : starting) {
                node.get();
            }
            nodes.shutdown();
            registers(database);
        }

        @Test
        void the_host_s_flyway_can_make_the_tables() {
            Flyway.configure()
                    .dataSource(database)
                    .locations(FeedbackSchema.location(database))
                    .table("hosts_history")
                    .load()
                    .migrate();
            registers(database);
        }

        @Test
        void the_index_of_words_is_made_by_whoever_starts_and_serves_at_once() throws Exception {
            FeedbackSchema.apply(database);
            ExecutorService nodes = Executors.newFixedThreadPool(4);
            List<Future<?>> starting = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                starting.add(nodes.submit(() -> FeedbackSchema.applySearchIndex(database)));
            }
            for (Future<?> node : starting) {
                node.get();
            }
            nodes.shutdown();
            FeedbackSchema.apply(database);
            registers(database);
        }

        @Test
        void the_host_s_flyway_can_make_the_index_of_words_too() {
            Flyway.configure()
                    .dataSource(database)
                    .locations(FeedbackSchema.location(database), FeedbackSchema.searchIndexLocation(database))
                    .table("hosts_history")
                    .load()
                    .migrate();
            FeedbackSchema.applySearchIndex(database);
            registers(database);
        }

        @Test
        void a_store_without_tables_says_what_to_do() {
            assertThatThrownBy(() -> JdbiFeedbackStore.create(database))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("FeedbackSchema.apply");
        }

        @Test
        void a_script_that_has_changed_since_is_refused() throws SQLException {
            FeedbackSchema.apply(database);
            execute("update feedback_schema_version set checksum = 'other'");
            assertThatThrownBy(() -> FeedbackSchema.apply(database))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("V1__cases.sql has changed");
        }

        @Test
        void tables_of_a_newer_version_are_refused() throws SQLException {
            FeedbackSchema.apply(database);
            execute("insert into feedback_schema_version values ('V99__later.sql', 'x')");
            assertThatThrownBy(() -> FeedbackSchema.apply(database))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("V99__later.sql");
        }

        @Test
        void connections_without_auto_commit_are_refused_because_nothing_would_be_committed() throws SQLException {
            FeedbackSchema.apply(database);
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(database.getJdbcUrl());
            config.setAutoCommit(false);
            try (HikariDataSource other = new HikariDataSource(config)) {
                assertThatThrownBy(() -> JdbiFeedbackStore.create(other))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("auto-commit");
            }
        }

        @Test
        void a_store_joins_only_a_transaction_that_was_begun() throws SQLException {
            FeedbackSchema.apply(database);
            try (Connection connection = database.getConnection()) {
                var feedback = Portal.over(JdbiFeedbackStore.joining(connection));
                assertThatThrownBy(() -> feedback.complaints().register(Portal.complaint("خاموشی"), Portal.CITIZEN))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("transaction");
            }
            assertThat(Databases.rows(database)).isZero();
        }

        HikariDataSource database() {
            return database;
        }

        void execute(String sql) throws SQLException {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        static void registers(DataSource dataSource) {
            Portal.over(JdbiFeedbackStore.create(dataSource))
                    .complaints()
                    .register(Portal.complaint("خاموشی"), Portal.CITIZEN);
            assertThat(Databases.rows(dataSource)).isEqualTo(4);
        }
    }
}
