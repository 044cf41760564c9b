package ir.mosharekat.feedback.tck;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.StaleLeaseException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/**
 * What became of tests in one run.
 *
 * @param green the tests that passed
 * @param red the tests that failed
 * @param skipped the tests, and whole suites, that were skipped or gave up
 */
record SuiteRun(List<String> green, List<Failed> red, List<String> skipped) {

    /**
     * A test that failed.
     *
     * @param test its suite and its name
     * @param failure why
     */
    record Failed(String test, Throwable failure) {

        /** {@return whether an assertion failed or the store refused something, rather than an attack stumbled} */
        boolean isFound() {
            return failure instanceof AssertionError
                    || failure instanceof DuplicateKeyException
                    || failure instanceof StaleVersionException
                    || failure instanceof StaleLeaseException
                    || failure instanceof StorageException;
        }

        @Override
        public String toString() {
            return test;
        }
    }

    /** Runs the suites of an attack against its store. */
    static SuiteRun against(Attack attack) {
        return of(attack.suites(), attack.name());
    }

    /** Runs test classes; the suites among them against a store. */
    static SuiteRun of(List<? extends Class<?>> classes, String attack) {
        EngineTestKit.Builder run =
                EngineTestKit.engine("junit-jupiter").configurationParameter(AttackedSuites.ATTACK, attack);
        classes.forEach(suite -> run.selectors(selectClass(suite)));
        return of(run.execute());
    }

    private static SuiteRun of(EngineExecutionResults results) {
        results.containerEvents().failed().stream().findFirst().ifPresent(event -> {
            throw new IllegalStateException(name(event.getTestDescriptor()) + " could not be run", failureOf(event));
        });
        List<String> skipped = new ArrayList<>();
        results.allEvents().skipped().stream().forEach(event -> skipped.add(name(event.getTestDescriptor())));
        results.allEvents().aborted().stream().forEach(event -> skipped.add(name(event.getTestDescriptor())));
        List<String> green = results.testEvents().succeeded().stream()
                .map(event -> name(event.getTestDescriptor()))
                .toList();
        List<Failed> red = results.testEvents().failed().stream()
                .map(event -> new Failed(name(event.getTestDescriptor()), failureOf(event)))
                .toList();
        return new SuiteRun(green, red, List.copyOf(skipped));
    }

    private static String name(TestDescriptor descriptor) {
        return descriptor
                .getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(source -> source.getJavaClass().getSimpleName() + "." + source.getMethodName())
                .orElseGet(descriptor::getDisplayName);
    }

    private static Throwable failureOf(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseGet(() -> new IllegalStateException("Failed without a reason"));
    }
}
