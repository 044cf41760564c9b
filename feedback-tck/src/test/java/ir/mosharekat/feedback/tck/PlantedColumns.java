package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.testing.Samples;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** For every value of a case: that it is not stored, not replaced, or not cleared. */
final class PlantedColumns {

    private PlantedColumns() {}

    static List<Attack> all() {
        CaseSnapshot bare = new Samples(1).bareComplaint().snapshot();
        Stream<Attack> notStored = CaseColumn.optional().stream()
                .map(column -> inserting(
                        column.name() + " is not stored",
                        given -> column.copied().apply(given, bare)));
        Stream<Attack> notReplaced = Stream.of(CaseColumn.optional(), CaseColumn.required())
                .flatMap(List::stream)
                .map(column -> updating(column.name() + " is not replaced", column.copied()));
        Stream<Attack> notCleared = CaseColumn.optional().stream()
                .map(column -> updating(
                        column.name() + " is not cleared",
                        (next, old) ->
                                column.isAbsent().test(next) ? column.copied().apply(next, old) : next));
        return Stream.of(notStored, notReplaced, notCleared)
                .flatMap(attacks -> attacks)
                .toList();
    }

    private static Attack inserting(String name, UnaryOperator<CaseSnapshot> change) {
        return Attack.cases(name, sound -> new ForwardingCases(sound) {
            @Override
            public void insert(CaseFile file) {
                super.insert(new CaseFile(change.apply(file.snapshot()), file.messages()));
            }
        });
    }

    private static Attack updating(String name, BinaryOperator<CaseSnapshot> change) {
        return Attack.cases(name, sound -> new Updating(sound, change));
    }

    private static final class Updating extends ForwardingCases {

        private final BinaryOperator<CaseSnapshot> change;

        Updating(CaseRepository sound, BinaryOperator<CaseSnapshot> change) {
            super(sound);
            this.change = change;
        }

        @Override
        public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
            CaseSnapshot stored =
                    find(next.id()).map(old -> change.apply(next, old)).orElse(next);
            super.update(stored, expectedVersion, added);
        }
    }
}
