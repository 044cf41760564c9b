package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** That every test of every suite proves that something was really stored: against a store that stores nothing, none passes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoopStoreTest {

    @TestFactory
    Stream<DynamicTest> no_test_passes_against_a_store_that() {
        return NoopStores.all().stream()
                .map(store -> DynamicTest.dynamicTest(store.name(), () -> {
                    SuiteRun run = SuiteRun.against(store);
                    assertThat(run.green()).isEmpty();
                    assertThat(run.skipped()).isEmpty();
                    assertThat(run.red()).isNotEmpty();
                }));
    }
}
