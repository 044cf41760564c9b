package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.tck.AccessLogConformance;
import ir.mosharekat.feedback.tck.AttachmentRepositoryConformance;
import ir.mosharekat.feedback.tck.BlobStoreConformance;
import ir.mosharekat.feedback.tck.BlobStoreFixture;
import ir.mosharekat.feedback.tck.CalendarLogConformance;
import ir.mosharekat.feedback.tck.CaseRepositoryConformance;
import ir.mosharekat.feedback.tck.CaseSearchConformance;
import ir.mosharekat.feedback.tck.ConcurrencyConformance;
import ir.mosharekat.feedback.tck.DeliveryRepositoryConformance;
import ir.mosharekat.feedback.tck.EventLogConformance;
import ir.mosharekat.feedback.tck.JoiningConformance;
import ir.mosharekat.feedback.tck.JoiningFixture;
import ir.mosharekat.feedback.tck.LetterConformance;
import ir.mosharekat.feedback.tck.PromiseRepositoryConformance;
import ir.mosharekat.feedback.tck.UnitOfWorkConformance;
import ir.mosharekat.feedback.tck.WorkQueueConformance;
import org.junit.jupiter.api.Nested;

/** The kit on PostgreSQL. */
class PostgreSqlConformanceTest {

    @Nested
    class CaseRepository extends CaseRepositoryConformance {
        @Override
        protected JoiningFixture createFixture() {
            return JdbiFixture.postgreSql();
        }
    }

    @Nested
    class CaseSearch extends CaseSearchConformance {
        @Override
        protected JoiningFixture createFixture() {
            return JdbiFixture.postgreSql();
        }
    }

    @Nested
    class EventLog extends EventLogConformance {
        @Override
        protected JoiningFixture createFixture() {
            return JdbiFixture.postgreSql();
        }
    }

    @Nested
    class AccessLog extends AccessLogConformance {
        @Override
        protected JoiningFixture createFixture() {
            return JdbiFixture.postgreSql();
        }
    }

    @Nested
    class CalendarLog extends CalendarLogConformance {
        @Override
        protected JoiningFixture createFixture() {
            return JdbiFixture.postgreSql();
        }
    }

    @Nested
    class PromiseRepository extends PromiseRepositoryConformance {
        @Override
        protected JoiningFixture createFixture() {
            return JdbiFixture.postgreSql();
        }
    }

    @Nested
    class DeliveryRepository extends DeliveryRepositoryConformance {
        @Override
        protected JoiningFixture createFixture() {
            return JdbiFixture.postgreSql();
        }
    }

    @Nested
    class Letters extends LetterConformance {
        @Override
        protected JoiningFixture createFixture() {
            return JdbiFixture.postgreSql();
        }
    }

    @Nested
    class WorkQueue extends WorkQueueConformance {
        @Override
        protected JoiningFixture createFixture() {
            return JdbiFixture.postgreSql();
        }
    }

    @Nested
    class WorkQueueInNestedLoops extends WorkQueueConformance {
        @Override
        protected JoiningFixture createFixture() {
            return JdbiFixture.postgreSqlInNestedLoops();
        }
    }

    @Nested
    class UnitOfWork extends UnitOfWorkConformance {
        @Override
        protected JoiningFixture createFixture() {
            return JdbiFixture.postgreSql();
        }
    }

    @Nested
    class Concurrency extends ConcurrencyConformance {
        @Override
        protected JoiningFixture createFixture() {
            return JdbiFixture.postgreSql();
        }
    }

    @Nested
    class Joining extends JoiningConformance {
        @Override
        protected JoiningFixture createFixture() {
            return JdbiFixture.postgreSql();
        }
    }

    @Nested
    class AttachmentRepository extends AttachmentRepositoryConformance {
        @Override
        protected JoiningFixture createFixture() {
            return JdbiFixture.postgreSql();
        }
    }

    @Nested
    class Blobs extends BlobStoreConformance {
        @Override
        protected BlobStoreFixture createFixture() {
            return JdbiBlobFixture.postgreSql();
        }
    }
}
