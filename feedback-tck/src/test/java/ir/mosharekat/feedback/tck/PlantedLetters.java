package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Letter;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.spi.CaseRepository;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Bugs in what is kept of paper letters. */
final class PlantedLetters {

    /** What a statement of many databases holds, and what a page does. */
    private static final List<Integer> CUTS = List.of(16, 200, 500, 1_000);

    private PlantedLetters() {}

    static List<Attack> all() {
        return Stream.of(
                        lists(),
                        values(),
                        CUTS.stream().map(PlantedLetters::cut).toList())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> lists() {
        return List.of(
                listing("letters come back from the last to the first", sound -> (batch, after, limit) -> {
                    List<CaseRepository.Registered> found = new ArrayList<>(sound.letters(batch, after, limit));
                    Collections.reverse(found);
                    return found;
                }),
                listing(
                        "letters come back with the one asked after",
                        sound -> (batch, after, limit) -> sound.letters(batch, Math.max(0, after - 1), limit)),
                listing(
                        "of letters as many come back as there are",
                        sound -> (batch, after, limit) -> sound.letters(batch, after, Integer.MAX_VALUE)),
                listing("of letters one too few comes back", sound -> (batch, after, limit) -> {
                    List<CaseRepository.Registered> found = sound.letters(batch, after, limit);
                    return found.size() < limit ? found : found.subList(0, limit - 1);
                }),
                listing(
                        "letters are found by place and not by number",
                        sound -> (batch, after, limit) -> sound.letters(batch, 0, Integer.MAX_VALUE).stream()
                                .skip(after)
                                .limit(limit)
                                .toList()),
                listing(
                        "batches are found whatever their case",
                        sound -> (batch, after, limit) -> Stream.of(
                                        batch, new LetterBatchId(batch.value().toLowerCase(Locale.ROOT)))
                                .distinct()
                                .flatMap(each -> sound.letters(each, after, limit).stream())
                                .limit(limit)
                                .toList()),
                listing(
                        "the slash in the name of a batch is taken for any sign",
                        sound -> (batch, after, limit) -> Stream.of(
                                        batch, new LetterBatchId(batch.value().replace('/', '_')))
                                .distinct()
                                .flatMap(each -> sound.letters(each, after, limit).stream())
                                .limit(limit)
                                .toList()),
                listing(
                        "numbers of letters have sixteen bits",
                        sound -> (batch, after, limit) -> sound.letters(batch, after, limit).stream()
                                .map(found -> found.letter().number() <= 0xFFFF
                                        ? found
                                        : new CaseRepository.Registered(
                                                new Letter(
                                                        batch,
                                                        found.letter().number() & 0xFFFF,
                                                        found.letter().scan()),
                                                found.id(),
                                                found.code()))
                                .toList()));
    }

    private static List<Attack> values() {
        return List.of(
                writing("the scan of a letter is not stored", Letter::withoutScan),
                writing("the scan of a letter is cut", letter -> {
                    String scan = letter.scan();
                    return scan == null || scan.length() <= 200
                            ? letter
                            : new Letter(letter.batch(), letter.number(), scan.substring(0, 200));
                }),
                Attack.cases("a purged case gives its letter back", sound -> new ForwardingCases(sound) {
                    @Override
                    public List<Registered> letters(LetterBatchId batch, int after, int limit) {
                        return super.letters(batch, after, limit).stream()
                                .filter(found -> found.letter().scan() != null)
                                .toList();
                    }
                }),
                Attack.cases("a purged case keeps the scan of its letter", sound -> new ForwardingCases(sound) {
                    @Override
                    public void purge(CaseSnapshot tombstone, long expectedVersion) {
                        Letter kept = find(tombstone.id())
                                .flatMap(CaseSnapshot::letter)
                                .orElse(null);
                        super.purge(tombstone.toBuilder().letter(kept).build(), expectedVersion);
                    }
                }));
    }

    /** Of the cases that come in one unit of work, only so many are stored. */
    private static Attack cut(int most) {
        return Attack.unit(
                "of many cases in a unit of work " + most + " are stored",
                (unit, tenant, sound) -> new ForwardingUnit(unit) {
                    private int inserted;

                    @Override
                    public CaseRepository cases() {
                        return new ForwardingCases(super.cases()) {
                            @Override
                            public void insert(CaseFile file) {
                                if (inserted++ < most) {
                                    super.insert(file);
                                }
                            }
                        };
                    }
                });
    }

    private static Attack listing(String name, Function<CaseRepository, Listing> instead) {
        return Attack.cases(name, sound -> new ForwardingCases(sound) {
            @Override
            public List<Registered> letters(LetterBatchId batch, int after, int limit) {
                return instead.apply(sound).letters(batch, after, limit);
            }
        });
    }

    private static Attack writing(String name, Function<Letter, Letter> change) {
        return Attack.cases(
                name,
                sound -> Altered.writes(
                        sound,
                        snapshot -> snapshot.toBuilder()
                                .letter(snapshot.letter().map(change).orElse(null))
                                .build(),
                        message -> message));
    }

    private interface Listing {
        List<CaseRepository.Registered> letters(LetterBatchId batch, int after, int limit);
    }
}
