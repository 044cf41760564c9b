package ir.mosharekat.feedback.tck;

import org.junit.jupiter.api.Nested;

/** The suites on a store that holds writes back, so that what is wrong with them comes out at the end: all are green. */
class DeferringStoreTest {

    private static JoiningFixture newFixture() {
        return new AttackedFixture(Attack.store("deferring", DeferringStore::new));
    }

    @Nested
    class CaseRepository extends CaseRepositoryConformance {
        @Override
        protected JoiningFixture createFixture() {
            return newFixture();
        }
    }

    @Nested
    class CaseSearch extends CaseSearchConformance {
        @Override
        protected JoiningFixture createFixture() {
            return newFixture();
        }
    }

    @Nested
    class Concurrency extends ConcurrencyConformance {
        @Override
        protected JoiningFixture createFixture() {
            return newFixture();
        }
    }

    @Nested
    class EventLog extends EventLogConformance {
        @Override
        protected JoiningFixture createFixture() {
            return newFixture();
        }
    }

    @Nested
    class Joining extends JoiningConformance {
        @Override
        protected JoiningFixture createFixture() {
            return newFixture();
        }
    }

    @Nested
    class UnitOfWork extends UnitOfWorkConformance {
        @Override
        protected JoiningFixture createFixture() {
            return newFixture();
        }
    }

    @Nested
    class WorkQueue extends WorkQueueConformance {
        @Override
        protected JoiningFixture createFixture() {
            return newFixture();
        }
    }
}
