package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import ir.mosharekat.feedback.attachment.BlobStore;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** That the suite of blob stores finds bugs: each one planted turns at least one test red, and nothing else does. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlantedBlobBugsTest {

    private static final String PLANTED = "ir.mosharekat.feedback.tck.planted-blob-bug";

    @Test
    void every_test_is_green_where_nothing_is_planted() {
        Events tests = runAgainst("nothing");
        assertThat(tests.failed().count()).isZero();
        assertThat(tests.succeeded().count())
                .isGreaterThanOrEqualTo(PublishedKit.tests(Attacked.class).size());
    }

    @TestFactory
    Stream<DynamicTest> a_test_turns_red_when() {
        return PlantedBlobs.all().keySet().stream()
                .map(bug -> DynamicTest.dynamicTest(
                        bug, () -> assertThat(runAgainst(bug).failed().count()).isPositive()));
    }

    private static Events runAgainst(String bug) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameter(PLANTED, bug)
                .selectors(selectClass(Attacked.class))
                .execute()
                .testEvents();
    }

    @ExtendWith(NamedBug.class)
    static final class Attacked extends BlobStoreConformance {

        private final UnaryOperator<BlobStore> planted;

        Attacked(UnaryOperator<BlobStore> planted) {
            this.planted = planted;
        }

        @Override
        protected BlobStoreFixture createFixture() {
            return new InMemoryBlobFixture(planted);
        }
    }

    /** Hands the bug that a run names to the suite. */
    static final class NamedBug implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == UnaryOperator.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            String bug = context.getConfigurationParameter(PLANTED).orElseThrow();
            return PlantedBlobs.all().getOrDefault(bug, UnaryOperator.identity());
        }
    }
}
