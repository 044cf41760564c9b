package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.StaleLeaseException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Bugs in what comes out when something goes wrong. */
final class PlantedFailures {

    private PlantedFailures() {}

    static List<Attack> all() {
        return List.of(
                Attack.store("the exception of the driver comes out raw", Raw::new),
                Attack.store("the exception of the driver comes out with its words", Talkative::new),
                Attack.store("a failure below the store is swallowed", Silent::new),
                Attack.store("a failure while reading is swallowed", Optimistic::new),
                Attack.store("a failure below the store seems to be a taken key", Mistaken::new),
                Attack.store("an exception of the work is wrapped", Wrapping::new),
                Attack.store("an exception of the work is copied", Copying::new),
                Attack.store("an error of the work is wrapped", WrappingErrors::new));
    }

    private record Raw(FeedbackStore sound) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            try {
                return sound.inUnitOfWork(tenant, work);
            } catch (StorageException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }

    private record Talkative(FeedbackStore sound) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            try {
                return sound.inUnitOfWork(tenant, work);
            } catch (StorageException e) {
                List<CaseFile> files = new ArrayList<>();
                work.in(new ForwardingUnit(new NoopStores.NoopUnit()) {
                    @Override
                    public CaseRepository cases() {
                        return new ForwardingCases(super.cases()) {
                            @Override
                            public void insert(CaseFile file) {
                                files.add(file);
                            }
                        };
                    }
                });
                String values = files.stream()
                        .map(file -> file.snapshot().trackingCode().value())
                        .toList()
                        .toString();
                throw new StorageException(
                        StorageException.Retry.MAY_HELP, new IOException("insert into feedback_case values " + values));
            }
        }
    }

    private record Silent(FeedbackStore sound) implements FeedbackStore {

        @Override
        @SuppressWarnings("NullAway")
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            try {
                return sound.inUnitOfWork(tenant, work);
            } catch (StorageException e) {
                return null;
            }
        }
    }

    private record Optimistic(FeedbackStore sound) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            try {
                return sound.inUnitOfWork(tenant, work);
            } catch (StorageException e) {
                List<CaseFile> files = new ArrayList<>();
                T result = work.in(new ForwardingUnit(new NoopStores.NoopUnit()) {
                    @Override
                    public CaseRepository cases() {
                        return new ForwardingCases(super.cases()) {
                            @Override
                            public void insert(CaseFile file) {
                                files.add(file);
                            }
                        };
                    }
                });
                if (files.isEmpty()) {
                    return result;
                }
                throw e;
            }
        }
    }

    private record Mistaken(FeedbackStore sound) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            try {
                return sound.inUnitOfWork(tenant, work);
            } catch (StorageException e) {
                throw new DuplicateKeyException();
            }
        }
    }

    private record Wrapping(FeedbackStore sound) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            try {
                return sound.inUnitOfWork(tenant, work);
            } catch (StorageException | DuplicateKeyException | StaleVersionException | StaleLeaseException e) {
                throw e;
            } catch (RuntimeException e) {
                throw new StorageException(StorageException.Retry.WILL_NOT_HELP, e);
            }
        }
    }

    private record Copying(FeedbackStore sound) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            try {
                return sound.inUnitOfWork(tenant, work);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        }
    }

    private record WrappingErrors(FeedbackStore sound) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            try {
                return sound.inUnitOfWork(tenant, work);
            } catch (Error e) {
                throw new StorageException(StorageException.Retry.WILL_NOT_HELP, e);
            }
        }
    }
}
