package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.CaseRepository.Stamped;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;

/** What all suites share: a fresh store for each test, and short ways to use it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class ConformanceSuite {

    /** The tenant most tests are about. */
    protected static final TenantId SEMNAN = new TenantId("semnan");

    /** The tenant next door. */
    protected static final TenantId KHORASAN = new TenantId("khorasan-razavi");

    /** Cases to store. */
    protected final Samples samples = new Samples(20261121);

    private FeedbackStoreFixture fixture = new NoFixture();
    private FeedbackStore store = new NoFixture();

    /** For the suites. */
    protected ConformanceSuite() {}

    /** {@return a fixture over fresh and empty data} */
    protected abstract FeedbackStoreFixture createFixture();

    @BeforeEach
    void openFixture() {
        fixture = createFixture();
        store = fixture.store();
    }

    @AfterEach
    void closeFixture() {
        fixture.close();
    }

    /** {@return the fixture of this test} */
    protected FeedbackStoreFixture fixture() {
        return fixture;
    }

    /** {@return the store of this test} */
    protected FeedbackStore store() {
        return store;
    }

    /**
     * Does something in a unit of work.
     *
     * @param work what to do
     */
    protected void write(Consumer<UnitOfWork> work) {
        store.inUnitOfWork(SEMNAN, unit -> {
            work.accept(unit);
            return true;
        });
    }

    /**
     * Asks something in a unit of work on another node.
     *
     * @param question what to ask
     * @param <T> the type of the answer
     * @return the answer
     */
    protected <T> T read(Function<UnitOfWork, T> question) {
        return fixture.store().inUnitOfWork(SEMNAN, question::apply);
    }

    /**
     * Does something in a unit of work on another node.
     *
     * @param work what to do
     */
    protected void writeOnAnotherNode(Consumer<UnitOfWork> work) {
        read(unit -> {
            work.accept(unit);
            return true;
        });
    }

    /**
     * Does something in a unit of work of the tenant next door.
     *
     * @param work what to do
     */
    protected void writeNextDoor(Consumer<UnitOfWork> work) {
        readNextDoor(unit -> {
            work.accept(unit);
            return true;
        });
    }

    /**
     * Asks something in a unit of work of the tenant next door.
     *
     * @param question what to ask
     * @param <T> the type of the answer
     * @return the answer
     */
    protected <T> T readNextDoor(Function<UnitOfWork, T> question) {
        return fixture.store().inUnitOfWork(KHORASAN, question::apply);
    }

    /**
     * Does something with cases in a unit of work.
     *
     * @param work what to do
     */
    protected void writeCases(Consumer<CaseRepository> work) {
        write(unit -> work.accept(unit.cases()));
    }

    /**
     * Asks something about cases in a unit of work on another node.
     *
     * @param question what to ask
     * @param <T> the type of the answer
     * @return the answer
     */
    protected <T> T readCases(Function<CaseRepository, T> question) {
        return read(unit -> question.apply(unit.cases()));
    }

    /**
     * Finds a case on another node.
     *
     * @param id the case
     * @return the case, or empty
     */
    protected Optional<CaseSnapshot> find(CaseId id) {
        return readCases(cases -> cases.find(id));
    }

    /**
     * Opens a case on another node.
     *
     * @param id the case
     * @return the case with its messages, or empty
     */
    protected Optional<CaseFile> open(CaseId id) {
        return readCases(cases -> cases.open(id));
    }

    /**
     * Opens the case of a submission on another node.
     *
     * @param keyHash the hash of its key
     * @return the case with its messages, or empty
     */
    protected Optional<CaseFile> findSubmission(String keyHash) {
        return readCases(cases -> cases.findSubmission(keyHash));
    }

    /**
     * Finds a stamp on another node.
     *
     * @param code the tracking code
     * @return the stamp, or empty
     */
    protected Optional<Stamped> findStamp(TrackingCode code) {
        return readCases(cases -> cases.findStamp(code));
    }

    /**
     * Reads the beginning of a history on another node.
     *
     * @param id the case
     * @return at most ten entries
     */
    protected List<CaseEvent> history(CaseId id) {
        return read(unit -> unit.events().history(id, 0, 10));
    }

    /** Stands in until a test begins. */
    private static final class NoFixture implements FeedbackStoreFixture, FeedbackStore {

        @Override
        public FeedbackStore store() {
            return this;
        }

        @Override
        public void breakConnection() {
            throw new IllegalStateException("No test is running");
        }

        @Override
        public void close() {
            // Nothing was opened.
        }

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            throw new IllegalStateException("No test is running");
        }
    }
}
