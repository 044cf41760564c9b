package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.tck.AccessLogConformance;
import ir.mosharekat.feedback.tck.AttachmentRepositoryConformance;
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
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The kit on H2 in a file. */
class H2FileConformanceTest {

    private static int number;

    @TempDir
    static Path folder;

    private static JoiningFixture inNewFile() {
        return JdbiFixture.h2("jdbc:h2:file:" + folder.resolve("feedback" + ++number));
    }

    @Nested
    class CaseRepository extends CaseRepositoryConformance {
        @Override
        protected JoiningFixture createFixture() {
            return inNewFile();
        }
    }

    @Nested
    class CaseSearch extends CaseSearchConformance {
        @Override
        protected JoiningFixture createFixture() {
            return inNewFile();
        }
    }

    @Nested
    class EventLog extends EventLogConformance {
        @Override
        protected JoiningFixture createFixture() {
            return inNewFile();
        }
    }

    @Nested
    class AccessLog extends AccessLogConformance {
        @Override
        protected JoiningFixture createFixture() {
            return inNewFile();
        }
    }

    @Nested
    class CalendarLog extends CalendarLogConformance {
        @Override
        protected JoiningFixture createFixture() {
            return inNewFile();
        }
    }

    @Nested
    class PromiseRepository extends PromiseRepositoryConformance {
        @Override
        protected JoiningFixture createFixture() {
            return inNewFile();
        }
    }

    @Nested
    class DeliveryRepository extends DeliveryRepositoryConformance {
        @Override
        protected JoiningFixture createFixture() {
            return inNewFile();
        }
    }

    @Nested
    class Letters extends LetterConformance {
        @Override
        protected JoiningFixture createFixture() {
            return inNewFile();
        }
    }

    @Nested
    class AttachmentRepository extends AttachmentRepositoryConformance {
        @Override
        protected JoiningFixture createFixture() {
            return inNewFile();
        }
    }

    @Nested
    class WorkQueue extends WorkQueueConformance {
        @Override
        protected JoiningFixture createFixture() {
            return inNewFile();
        }
    }

    @Nested
    class UnitOfWork extends UnitOfWorkConformance {
        @Override
        protected JoiningFixture createFixture() {
            return inNewFile();
        }
    }

    @Nested
    class Concurrency extends ConcurrencyConformance {
        @Override
        protected JoiningFixture createFixture() {
            return inNewFile();
        }
    }

    @Nested
    class Joining extends JoiningConformance {
        @Override
        protected JoiningFixture createFixture() {
            return inNewFile();
        }
    }
}
