package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.spi.CaseRepository;
import java.util.List;
import java.util.function.BiConsumer;

/** Bugs in the removal of what people wrote. */
final class PlantedPurges {

    private PlantedPurges() {}

    static List<Attack> all() {
        return List.of(
                purging(
                        "a purged case keeps its messages",
                        (cases, tombstone) -> cases.update(tombstone, tombstone.version() - 1, List.of())),
                purging("a purged case keeps who submitted it", (cases, tombstone) -> {
                    CaseSnapshot before = cases.find(tombstone.id()).orElseThrow();
                    cases.purge(
                            tombstone.toBuilder()
                                    .submitter(before.submitter().orElse(null))
                                    .build(),
                            tombstone.version() - 1);
                }),
                purging("a purged case keeps its submission", (cases, tombstone) -> {
                    CaseSnapshot before = cases.find(tombstone.id()).orElseThrow();
                    cases.purge(
                            tombstone.toBuilder()
                                    .submission(before.submission().orElse(null))
                                    .build(),
                            tombstone.version() - 1);
                }),
                purging("a case is purged whatever its version", (cases, tombstone) -> {
                    long found = cases.find(tombstone.id()).orElseThrow().version();
                    cases.purge(tombstone.toBuilder().version(found + 1).build(), found);
                }),
                Attack.cases("nothing is purged", sound -> new ForwardingCases(sound) {
                    @Override
                    public void purge(CaseSnapshot tombstone, long expectedVersion) {
                        // Forgotten.
                    }
                }));
    }

    private static Attack purging(String name, BiConsumer<CaseRepository, CaseSnapshot> instead) {
        return Attack.cases(name, sound -> new ForwardingCases(sound) {
            @Override
            public void purge(CaseSnapshot tombstone, long expectedVersion) {
                instead.accept(sound, tombstone);
            }
        });
    }
}
