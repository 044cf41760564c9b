package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Test classes that leave something out, each in its own way, as no suite may. They are run from a test only. */
final class SkippingSuites {

    private SkippingSuites() {}

    static List<Class<?>> all() {
        return List.of(
                Assuming.class,
                AssumingWithAssertJ.class,
                SwitchedOff.class,
                SwitchedOffSomewhere.class,
                Tagged.class,
                Forgiving.class,
                Forgotten.class,
                Overridable.class);
    }

    /** Those whose tests a run reports as skipped. */
    static List<Class<?>> skippedInARun() {
        return List.of(Assuming.class, AssumingWithAssertJ.class, SwitchedOff.class, SwitchedOffSomewhere.class);
    }

    static final class Assuming {

        @Test
        void left_out() {
            Assumptions.assumeTrue(SkippingSuites.class.desiredAssertionStatus() && all().isEmpty());
        }
    }

    static final class AssumingWithAssertJ {

        @Test
        void left_out() {
            org.assertj.core.api.Assumptions.assumeThat(all()).isEmpty();
        }
    }

    static final class SwitchedOff {

        @Test
        @Disabled("to see whether it is noticed")
        void left_out() {}
    }

    static final class SwitchedOffSomewhere {

        @Test
        @DisabledIfSystemProperty(named = "java.version", matches = ".*")
        void left_out() {}
    }

    static final class Tagged {

        @Test
        @Tag("slow")
        void left_out_by_a_build() {}
    }

    @ExtendWith(Swallowing.class)
    static final class Forgiving {

        @Test
        void green_although_it_fails() {
            assertThat(all()).isEmpty();
        }
    }

    static final class Swallowing implements TestExecutionExceptionHandler {

        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) {}
    }

    static final class Forgotten {

        void never_run() {
            assertThat(all()).isEmpty();
        }
    }

    static class Overridable {

        @Test
        protected void switched_off_by_an_adapter() {
            assertThat(all()).isNotEmpty();
        }
    }
}
