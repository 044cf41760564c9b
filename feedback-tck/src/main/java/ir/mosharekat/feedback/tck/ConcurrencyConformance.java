package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import ir.mosharekat.feedback.cases.Submission;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.StaleLeaseException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * That of rivals one wins, that nobody's work is lost, that one who fails fails alone, and that nobody sees half of what
 * another does. The rivals are spread over several nodes.
 */
public abstract class ConcurrencyConformance extends SideBySide {

    private static final int RIVALS = 16;

    /** For the adapters. */
    protected ConcurrencyConformance() {}

    @Test
    void of_many_who_replace_the_same_version_one_wins() throws Exception {
        CaseFile file = samples.bareComplaint();
        writeCases(cases -> cases.insert(file));
        int winner = onlyOneOf(StaleVersionException.class, (rival, unit) -> {
            CaseSnapshot next = file.snapshot().toBuilder()
                    .version(2)
                    .subject("رقیب " + rival)
                    .build();
            unit.cases().update(next, 1, List.of(Samples.message(2, "رقیب " + rival)));
        });
        CaseFile after = open(file.snapshot().id()).orElseThrow();
        assertThat(after.snapshot().subject()).isEqualTo("رقیب " + winner);
        assertThat(after.messages()).hasSize(2);
        assertThat(after.messages().get(1).text()).isEqualTo("رقیب " + winner);
    }

    @Test
    void of_many_who_read_and_replace_nobody_is_lost() throws Exception {
        CaseFile file = samples.bareComplaint();
        writeCases(cases -> cases.insert(file));
        List<Integer> successes = rivals(rival -> () -> {
            int succeeded = 0;
            for (int i = 0; i < 5; i++) {
                boolean success = succeeds(StaleVersionException.class, rival, unit -> {
                    CaseSnapshot found = unit.cases().find(file.snapshot().id()).orElseThrow();
                    CaseSnapshot next = found.toBuilder()
                            .version(found.version() + 1)
                            .hops(found.hops() + 1)
                            .build();
                    unit.cases().update(next, found.version(), List.of());
                });
                succeeded += success ? 1 : 0;
            }
            return succeeded;
        });
        int all = successes.stream().mapToInt(Integer::intValue).sum();
        CaseSnapshot after = find(file.snapshot().id()).orElseThrow();
        assertThat(after.hops()).isEqualTo(all).isPositive();
        assertThat(after.version()).isEqualTo(1 + all);
    }

    @Test
    void of_many_with_the_same_submission_key_one_is_stored() throws Exception {
        Submission submission = new Submission(samples.keyHash(), samples.keyHash());
        CaseFile winner = onlyOneIsStored(builder -> builder.submission(submission));
        assertThat(findSubmission(submission.keyHash())
                        .map(file -> file.snapshot().id()))
                .contains(winner.snapshot().id());
    }

    @Test
    void of_many_with_the_same_tracking_code_one_is_stored() throws Exception {
        TrackingCode code = samples.bareComplaint().snapshot().trackingCode();
        CaseFile winner = onlyOneIsStored(builder -> builder.trackingCode(code));
        assertThat(findStamp(code).map(stamped -> stamped.id()))
                .contains(winner.snapshot().id());
    }

    @Test
    void of_many_with_the_same_identifier_one_is_stored() throws Exception {
        CaseId id = samples.id();
        CaseFile winner = onlyOneIsStored(builder -> builder.id(id));
        assertThat(find(id).map(CaseSnapshot::trackingCode))
                .contains(winner.snapshot().trackingCode());
    }

    @Test
    void of_many_who_append_the_same_number_one_wins() throws Exception {
        CaseFile file = samples.bareComplaint();
        CaseId id = file.snapshot().id();
        writeCases(cases -> cases.insert(file));
        int winner = onlyOneOf(
                DuplicateKeyException.class, (rival, unit) -> unit.events().append(List.of(eventOf(rival, id))));
        assertThat(history(id)).containsExactly(eventOf(winner, id));
    }

    @Test
    void of_many_who_add_the_same_item_one_wins() throws Exception {
        WorkItem item = samples.work(samples.id(), "timer", Samples.NOON);
        int winner = onlyOneOf(
                DuplicateKeyException.class,
                (rival, unit) -> unit.queue()
                        .enqueue(List.of(new WorkItem(item.id(), item.caseId(), "timer." + rival, item.due()))));
        List<LeasedWork> leased = read(unit -> unit.queue().lease(Samples.NOON, Samples.NOON, 100));
        assertThat(leased).extracting(work -> work.item().name()).containsExactly("timer." + winner);
    }

    @Test
    void of_many_who_settle_under_the_same_lease_one_wins() throws Exception {
        CaseId id = samples.id();
        write(unit -> unit.queue().enqueue(List.of(samples.work(id, "timer", Samples.NOON))));
        LeasedWork work = read(unit -> unit.queue().lease(Samples.NOON, Samples.NOON.plusSeconds(60), 1))
                .get(0);
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            files.add(samples.bareComplaint());
        }
        int winner = onlyOneOf(StaleLeaseException.class, (rival, unit) -> {
            unit.cases().insert(files.get(rival));
            unit.queue().settle(work);
        });
        for (int rival = 0; rival < RIVALS; rival++) {
            CaseId written = files.get(rival).snapshot().id();
            assertThat(find(written).isPresent()).isEqualTo(rival == winner);
        }
    }

    @Test
    void everyone_who_was_told_so_is_stored_and_who_fails_fails_alone() throws Exception {
        CaseFile taken = samples.bareComplaint();
        writeCases(cases -> cases.insert(taken));
        List<List<CaseFile>> files = new ArrayList<>();
        for (int rival = 0; rival < RIVALS; rival++) {
            List<CaseFile> own = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                own.add(isBad(rival, i) ? taken : samples.bareComplaint());
            }
            files.add(own);
        }
        List<List<Boolean>> stored = rivals(rival -> () -> {
            List<Boolean> own = new ArrayList<>();
            for (CaseFile file : files.get(rival)) {
                boolean success = succeeds(
                        DuplicateKeyException.class, rival, unit -> unit.cases().insert(file));
                // Whoever is told so can rely on it at once, on any node.
                own.add(success && find(file.snapshot().id()).isPresent());
            }
            return own;
        });
        for (int rival = 0; rival < RIVALS; rival++) {
            for (int i = 0; i < 10; i++) {
                assertThat(stored.get(rival).get(i)).isNotEqualTo(isBad(rival, i));
            }
        }
        for (List<CaseFile> own : files) {
            assertThat(own).allMatch(file -> find(file.snapshot().id()).isPresent(), "there to stay");
        }
    }

    @Test
    void items_are_leased_to_one_node_each() throws Exception {
        CaseId id = samples.id();
        write(unit -> {
            for (int i = 0; i < 200; i++) {
                unit.queue().enqueue(List.of(samples.work(id, "timer." + i, Samples.NOON)));
            }
        });
        List<List<LeasedWork>> leased = rivals(rival -> () -> {
            List<LeasedWork> own = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                own.addAll(node(rival)
                        .inUnitOfWork(
                                SEMNAN, unit -> unit.queue().lease(Samples.NOON, Samples.NOON.plusSeconds(60), 7)));
            }
            return own;
        });
        Set<Object> items = new HashSet<>();
        leased.forEach(own -> own.forEach(work ->
                assertThat(items.add(work.item().id())).as("leased once").isTrue()));
        assertThat(items).hasSize(200);
    }

    /** Every fifth attempt of a rival is bad, another one for each of those who try at the same time. */
    private static boolean isBad(int rival, int attempt) {
        return (rival + attempt) % 5 == 4;
    }

    private static <T> List<T> rivals(IntFunction<Callable<T>> rivals) throws Exception {
        return together(RIVALS, rivals);
    }

    /** What one rival does in a unit of work. */
    @FunctionalInterface
    private interface Attempt {
        void in(int rival, UnitOfWork unit);
    }

    /** Lets all try the same; gives the one who succeeded, after looking that nobody else did. */
    private int onlyOneOf(Class<? extends RuntimeException> refusal, Attempt attempt) throws Exception {
        List<Boolean> won = rivals(rival -> () -> succeeds(refusal, rival, unit -> attempt.in(rival, unit)));
        assertThat(won).containsOnlyOnce(true);
        return won.indexOf(true);
    }

    /** Lets all store a case that has something in common with the others' cases; gives the one that is stored. */
    private CaseFile onlyOneIsStored(UnaryOperator<CaseSnapshotBuilder> common) throws Exception {
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            CaseSnapshotBuilder builder = samples.bareComplaint().snapshot().toBuilder();
            files.add(Samples.file(common.apply(builder).build()));
        }
        int winner = onlyOneOf(
                DuplicateKeyException.class, (rival, unit) -> unit.cases().insert(files.get(rival)));
        CaseFile stored = files.get(winner);
        for (CaseFile file : files) {
            assertThat(findStamp(file.snapshot().trackingCode()).isPresent())
                    .isEqualTo(file.snapshot()
                            .trackingCode()
                            .equals(stored.snapshot().trackingCode()));
        }
        return stored;
    }

    private boolean succeeds(Class<? extends RuntimeException> refusal, int rival, Consumer<UnitOfWork> work) {
        try {
            return node(rival).inUnitOfWork(SEMNAN, unit -> {
                work.accept(unit);
                return true;
            });
        } catch (RuntimeException e) {
            if (refusal.isInstance(e)) {
                return false;
            }
            throw e;
        }
    }

    private static CaseEvent eventOf(int rival, CaseId id) {
        TreeMap<String, String> facts = new TreeMap<>();
        facts.put("rival", Integer.toString(rival));
        Happening sample = Samples.event(id, 1).happening();
        return EventChain.link(
                id, 1, EventChain.START, new Happening(sample.type(), sample.at(), sample.origin(), facts));
    }
}
