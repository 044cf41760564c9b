package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.testing.InMemoryFeedbackStore;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Random commands, legal and illegal, by anybody at any time: on every store the services do what the tables and the
 * rules say, no more and no less, and no case is ever left without a timer.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LifecycleModelTest {

    private static final int COMMANDS = Proof.of(100_000, 4_000);

    @Test
    void in_memory_every_command_comes_out_as_the_tables_say() {
        assertComplete(live(new InMemoryFeedbackStore()));
    }

    @Test
    void on_h2_every_command_comes_out_as_the_tables_say() {
        try (HikariDataSource pool = Databases.newH2(2)) {
            assertComplete(live(JdbiFeedbackStore.create(pool)));
        }
    }

    @Test
    void on_postgresql_every_command_comes_out_as_the_tables_say() {
        try (HikariDataSource pool = Databases.emptyPostgreSql(2)) {
            assertComplete(live(JdbiFeedbackStore.create(pool)));
        }
    }

    private static Map<String, Integer> live(FeedbackStore store) {
        return new ModelWorld(store, ExampleOrganizations.semnan(), 1405).live(COMMANDS);
    }

    private static void assertComplete(Map<String, Integer> outcomes) {
        outcomes.forEach((what, times) -> System.out.println(times + " " + what));
        assertThat(outcomes).isNotEmpty();
    }
}
