package ir.mosharekat.feedback.tck;

import org.junit.jupiter.api.Nested;

/** The suites on a store that does all work twice and keeps the second attempt: all are green. */
class RepeatingStoreTest {

    private static JoiningFixture newFixture() {
        return new AttackedFixture(Attack.store("repeating", RepeatingStore::new));
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
