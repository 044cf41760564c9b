package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.internal.LetterDrafts.Checked;
import ir.mosharekat.feedback.spi.CaseRepository.Registered;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads which letters have become cases. */
final class LetterRegister {

    /** A number and an identifier each: a page of them is small. */
    private static final int PAGE = 5_000;

    private final Parts parts;

    LetterRegister(Parts parts) {
        this.parts = parts;
    }

    List<Registered> read(LetterBatchId batch, int after, int limit) {
        return parts.store().inUnitOfWork(parts.tenant(), unit -> unit.cases().letters(batch, after, limit));
    }

    /** Reads all numbers after one and up to another, in parts. */
    void readAll(LetterBatchId batch, int after, int last, Consumer<Registered> each) {
        int place = after;
        while (place < last) {
            List<Registered> page = read(batch, place, PAGE);
            page.stream().filter(found -> found.letter().number() <= last).forEach(each);
            place = page.size() < PAGE
                    ? last
                    : page.get(page.size() - 1).letter().number();
        }
    }

    /** Those that have the number of one of these, and perhaps some between them. */
    Map<Integer, Registered> among(Checked checked) {
        IntSummaryStatistics numbers = checked.letters().stream()
                .mapToInt(letter -> letter.letter().number())
                .summaryStatistics();
        Map<Integer, Registered> there = new HashMap<>();
        readAll(
                checked.batch(),
                numbers.getMin() - 1,
                numbers.getMax(),
                found -> there.put(found.letter().number(), found));
        return there;
    }

    Optional<CaseFile> open(LetterBatchId batch, int number) {
        return parts.store()
                .inUnitOfWork(
                        parts.tenant(),
                        unit -> unit.cases().letters(batch, number - 1, 1).stream()
                                .filter(found -> found.letter().number() == number)
                                .findFirst()
                                .flatMap(found -> unit.cases().open(found.id())));
    }
}
