package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.error.StorageException;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.tck.ApartUnit.Write;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Bugs in taking part in a transaction of the host. */
final class PlantedHosts {

    private PlantedHosts() {}

    static List<Attack> all() {
        return List.of(
                Attack.host("a joined unit of work commits", store -> new InMemoryHost(store) {
                    @Override
                    public FeedbackStore joined() {
                        return store;
                    }
                }),
                Attack.host("a joined unit of work commits its events", store -> new InMemoryHost(store) {
                    @Override
                    public FeedbackStore joined() {
                        return new UnitWrappingStore(
                                super.joined(),
                                (unit, tenant, sound) -> new ApartUnit(unit, tenant, store, EnumSet.of(Write.APPEND)));
                    }
                }),
                Attack.host("a joined unit of work does not see the one before", store -> new InMemoryHost(store) {
                    @Override
                    public FeedbackStore joined() {
                        return new Forgetting(store, this);
                    }
                }),
                Attack.host("a rollback of the host commits", store -> new InMemoryHost(store) {
                    @Override
                    public void rollback() {
                        commit();
                    }
                }),
                Attack.host("a commit of the host is lost", store -> new InMemoryHost(store) {
                    @Override
                    public void commit() {
                        rollback();
                    }
                }),
                Attack.host("a unit of work that fails takes back all of the host", store -> new InMemoryHost(store) {
                    @Override
                    public FeedbackStore joined() {
                        return new Failing(super.joined(), this::rollback);
                    }
                }),
                Attack.host("a unit of work that fails leaves its part", store -> new InMemoryHost(store) {
                    @Override
                    public FeedbackStore joined() {
                        return new LeavingPart(super.joined(), this);
                    }
                }),
                Attack.host("after a unit of work that fails the host cannot go on", store -> new InMemoryHost(store) {
                    @Override
                    public FeedbackStore joined() {
                        return new Aborted(super.joined());
                    }
                }));
    }

    private record Forgetting(FeedbackStore store, InMemoryHost host) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            Rehearsal<T> done = Rehearsal.after(List.of(), store, tenant, work);
            host.writesOf(tenant).addAll(done.writes());
            return done.result();
        }
    }

    private record Failing(FeedbackStore sound, Runnable whenFailed) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            try {
                return sound.inUnitOfWork(tenant, work);
            } catch (RuntimeException | Error e) {
                whenFailed.run();
                throw e;
            }
        }
    }

    private record LeavingPart(FeedbackStore sound, InMemoryHost host) implements FeedbackStore {

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            List<Recorder> recorders = new ArrayList<>();
            try {
                return sound.inUnitOfWork(tenant, unit -> {
                    Recorder recorder = new Recorder(unit);
                    recorders.add(recorder);
                    return work.in(recorder);
                });
            } catch (RuntimeException | Error e) {
                recorders.forEach(recorder -> host.writesOf(tenant).addAll(recorder.writes()));
                throw e;
            }
        }
    }

    private static final class Aborted implements FeedbackStore {

        private final FeedbackStore sound;
        private boolean failed;

        Aborted(FeedbackStore sound) {
            this.sound = new Failing(sound, () -> failed = true);
        }

        @Override
        public <T> T inUnitOfWork(TenantId tenant, Work<T> work) {
            if (failed) {
                throw new StorageException(
                        StorageException.Retry.WILL_NOT_HELP, new IOException("current transaction is aborted"));
            }
            return sound.inUnitOfWork(tenant, work);
        }
    }
}
