package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** That the suites find bugs: each one planted here turns at least one test red, and nothing else does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("planted")
class PlantedBugsTest {

    private static final Path TABLE = Path.of("target", "planted-bugs.txt");

    private final Map<String, SuiteRun> runs = new TreeMap<>();

    /** There are hundreds of bugs, and none knows of another. */
    private final ExecutorService processors =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    @AfterEach
    void end() {
        processors.shutdownNow();
    }

    @TestFactory
    Stream<DynamicTest> every_test_is_green_where_nothing_is_planted() {
        return Attacks.controls().stream()
                .map(store -> DynamicTest.dynamicTest(store.name(), () -> {
                    SuiteRun run = SuiteRun.against(store);
                    assertThat(run.red()).extracting(SuiteRun.Failed::failure).isEmpty();
                    assertThat(run.green()).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_test_turns_red_when() {
        return Attacks.planted().stream()
                .map(bug -> Map.entry(bug, processors.submit(() -> SuiteRun.against(bug))))
                .toList()
                .stream()
                .map(attacked -> DynamicTest.dynamicTest(attacked.getKey().name(), () -> {
                    SuiteRun run = attacked.getValue().get();
                    runs.put(attacked.getKey().name(), run);
                    assertThat(run.red()).isNotEmpty();
                    assertThat(run.red()).as("a test that finds it").anyMatch(SuiteRun.Failed::isFound);
                }));
    }

    @Test
    void there_are_many_bugs_and_each_has_a_name_of_its_own() {
        List<Attack> bugs = Attacks.planted();
        assertThat(bugs).hasSizeGreaterThan(200);
        assertThat(bugs).extracting(Attack::name).doesNotHaveDuplicates();
    }

    @AfterEach
    void keep_the_table() throws IOException {
        if (runs.isEmpty()) {
            return;
        }
        String table = runs.entrySet().stream()
                .map(run -> String.format(
                        Locale.ROOT,
                        "%3d  %-75s %s",
                        run.getValue().red().size(),
                        run.getKey(),
                        run.getValue().red().stream()
                                .map(SuiteRun.Failed::test)
                                .limit(3)
                                .toList()))
                .collect(Collectors.joining("\n", "red  planted bug\n", "\n"));
        Files.writeString(TABLE, table, StandardCharsets.UTF_8);
    }
}
