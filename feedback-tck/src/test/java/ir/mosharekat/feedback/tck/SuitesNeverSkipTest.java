package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** That a suite which is green has run every one of its tests: nothing in the kit can skip, give up or be switched off. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuitesNeverSkipTest {

    @TestFactory
    Stream<DynamicTest> nothing_can_be_left_out_of() {
        return PublishedKit.classes().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getName(), () -> assertThat(WaysToSkip.in(type)).isEmpty()));
    }

    @Test
    void every_suite_is_attacked_by_the_tests_of_the_kit() {
        assertThat(PublishedKit.suites()).hasSizeGreaterThanOrEqualTo(8);
        List<String> attacked = AttackedSuites.all().stream()
                .map(suite -> suite.getSuperclass().getName())
                .toList();
        assertThat(PublishedKit.suites()).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(attacked);
    }

    @Test
    void a_sound_store_passes_every_test_that_there_is() {
        List<String> tests = AttackedSuites.all().stream()
                .flatMap(suite ->
                        PublishedKit.tests(suite).stream().map(test -> suite.getSimpleName() + "." + test.getName()))
                .toList();
        SuiteRun run = SuiteRun.against(Attacks.NOTHING_PLANTED);
        assertThat(run.skipped()).isEmpty();
        assertThat(run.red()).isEmpty();
        assertThat(run.green()).containsExactlyInAnyOrderElementsOf(tests);
    }

    @TestFactory
    Stream<DynamicTest> it_would_be_noticed_in() {
        return SkippingSuites.all().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(),
                        () -> assertThat(WaysToSkip.in(type)).isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> a_run_would_report() {
        return SkippingSuites.skippedInARun().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    SuiteRun run = SuiteRun.of(List.of(type), Attacks.NOTHING_PLANTED.name());
                    assertThat(run.skipped()).isNotEmpty();
                    assertThat(run.green()).isEmpty();
                }));
    }
}
