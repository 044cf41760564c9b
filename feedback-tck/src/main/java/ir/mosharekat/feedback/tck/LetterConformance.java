package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Letter;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.spi.CaseRepository.Registered;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.testing.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That paper letters become cases by the thousand, each once, and that a batch can be counted and gone on with. */
public abstract class LetterConformance extends ConformanceSuite {

    private static final LetterBatchId BATCH = new LetterBatchId("1405-07/meyami");
    private static final int RIVALS = 8;

    /** More than any statement, and any page, holds at once. */
    private static final int MANY = 1_203;

    /** For the adapters. */
    protected LetterConformance() {}

    @Test
    void a_letter_comes_back_with_its_case() {
        List<CaseFile> files = new ArrayList<>();
        for (String scan : Samples.AWKWARD_TEXTS) {
            files.add(made(new Letter(BATCH, files.size() + 1, scan)));
        }
        take(files);
        assertThat(letters(0, 100)).containsExactlyElementsOf(registered(files));
        files.forEach(file -> assertThat(find(file.snapshot().id()).flatMap(CaseSnapshot::letter))
                .isEqualTo(file.snapshot().letter()));
    }

    @Test
    void letters_go_by_number_in_parts_whoever_takes_them_first() {
        List<CaseFile> files = numbered(1, 25);
        List<CaseFile> backwards = new ArrayList<>(files.subList(9, 25));
        Collections.reverse(backwards);
        backwards.forEach(file -> take(List.of(file)));
        take(files.subList(0, 9));
        List<Registered> all = registered(files);
        assertThat(letters(0, 100)).containsExactlyElementsOf(all);
        assertThat(letters(0, 1)).containsExactlyElementsOf(all.subList(0, 1));
        assertThat(letters(10, 10)).containsExactlyElementsOf(all.subList(10, 20));
        assertThat(letters(20, 10)).containsExactlyElementsOf(all.subList(20, 25));
        assertThat(letters(25, 10)).isEmpty();
    }

    @Test
    void numbers_that_are_missing_are_left_out() {
        List<CaseFile> files = List.of(
                made(letter(2)), made(letter(3)), made(letter(10)), made(letter(100)), made(letter(2_000_000_000)));
        take(files);
        assertThat(letters(0, 100)).containsExactlyElementsOf(registered(files));
        assertThat(letters(3, 2)).containsExactlyElementsOf(registered(files.subList(2, 4)));
    }

    @Test
    void cases_without_a_letter_are_in_no_batch_and_do_not_collide() {
        CaseFile first = samples.bareComplaint();
        CaseFile second = samples.bareComplaint();
        CaseFile letter = made(letter(1));
        take(List.of(first, letter, second));
        assertThat(letters(0, 100)).containsExactlyElementsOf(registered(List.of(letter)));
        CaseSnapshot found = find(second.snapshot().id()).orElseThrow();
        assertThat(found.letter()).isEmpty();
    }

    @Test
    void a_number_is_taken_once_in_its_batch() {
        CaseFile first = made(letter(7));
        take(List.of(first));
        CaseFile besides = made(letter(8));
        CaseFile second = made(new Letter(BATCH, 7, "other"));
        assertThatThrownBy(() -> take(List.of(besides, second))).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> writeOnAnotherNode(unit -> store(unit, second)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(letters(0, 10)).containsExactlyElementsOf(registered(List.of(first)));
        assertThat(find(second.snapshot().id())).isEmpty();
        assertThat(find(besides.snapshot().id())).isEmpty();
        take(List.of(besides));
        assertThat(letters(7, 10)).containsExactlyElementsOf(registered(List.of(besides)));
    }

    @Test
    void a_number_is_taken_once_within_a_unit_of_work() {
        take(List.of(made(letter(1))));
        assertThatThrownBy(() -> take(List.of(made(letter(2)), made(letter(2)))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(letters(0, 10)).hasSize(1);
    }

    @Test
    void batches_are_apart_however_alike_their_names_are() {
        List<LetterBatchId> alike = List.of(
                BATCH,
                new LetterBatchId("1405-07/Meyami"),
                new LetterBatchId("1405-07/meyam"),
                new LetterBatchId("1405-07_meyami"));
        List<CaseFile> files = alike.stream()
                .map(batch -> made(new Letter(batch, 1, "0001.tif")))
                .toList();
        files.forEach(file -> take(List.of(file)));
        for (int i = 0; i < alike.size(); i++) {
            LetterBatchId batch = alike.get(i);
            List<Registered> found = readCases(cases -> cases.letters(batch, 0, 10));
            assertThat(found).containsExactlyElementsOf(registered(List.of(files.get(i))));
        }
    }

    @Test
    void batches_of_tenants_are_apart() {
        CaseFile ours = made(letter(1));
        take(List.of(ours));
        assertThat(lettersNextDoor()).isEmpty();
        CaseFile theirs = made(letter(1));
        CaseFile more = made(letter(2));
        writeNextDoor(unit -> {
            store(unit, theirs);
            store(unit, more);
        });
        assertThat(letters(0, 10)).containsExactlyElementsOf(registered(List.of(ours)));
        assertThat(lettersNextDoor()).containsExactlyElementsOf(registered(List.of(theirs, more)));
    }

    @Test
    void a_letter_stays_taken_once_its_case_is_purged_and_its_scan_is_forgotten() {
        CaseFile file = made(letter(1));
        take(List.of(file));
        CaseSnapshot tombstone = file.snapshot().toBuilder()
                .version(2)
                .letter(letter(1).withoutScan())
                .build();
        writeCases(cases -> cases.purge(tombstone, 1));
        assertThat(letters(0, 10))
                .containsExactly(new Registered(letter(1).withoutScan(), tombstone.id(), tombstone.trackingCode()));
        assertThatThrownBy(() -> take(List.of(made(letter(1))))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_case_keeps_its_letter_when_it_goes_on() {
        CaseFile file = made(letter(1));
        take(List.of(file));
        CaseSnapshot next =
                file.snapshot().toBuilder().version(2).subject("بعدی").build();
        writeCases(cases -> cases.update(next, 1, List.of()));
        assertThat(letters(0, 10)).containsExactlyElementsOf(registered(List.of(file)));
        assertThat(find(next.id()).map(CaseSnapshot::subject)).contains("بعدی");
    }

    @Test
    void a_great_many_of_every_sort_go_into_one_unit_of_work() {
        List<BiFunction<Samples, Letter, CaseFile>> sorts = List.of(
                (some, letter) -> made(letter),
                (some, letter) -> with(some.fullComplaint(), letter),
                (some, letter) -> with(some.bareTicket(), letter),
                (some, letter) -> with(some.fullTicket(), letter));
        List<CaseFile> files = IntStream.rangeClosed(1, MANY)
                .mapToObj(number -> sorts.get(number % sorts.size()).apply(samples, letter(number)))
                .toList();
        take(files);
        List<Registered> all = registered(files);
        assertThat(letters(0, MANY)).containsExactlyElementsOf(all);
        for (int i = 0; i < MANY; i += 97) {
            CaseFile file = files.get(i);
            CaseFile found = open(file.snapshot().id()).orElseThrow();
            assertThat(found.snapshot()).usingRecursiveComparison().isEqualTo(file.snapshot());
            assertThat(found.messages()).isEqualTo(file.messages());
            assertThat(history(file.snapshot().id())).containsExactly(event(file));
        }
        int due = read(unit -> unit.queue().lease(Samples.NOON, Samples.NOON, MANY + 1))
                .size();
        assertThat(due).isEqualTo(MANY);
    }

    @Test
    void one_letter_that_is_taken_takes_all_of_a_great_many_back() {
        CaseFile first = made(letter(MANY - 1));
        take(List.of(first));
        assertThatThrownBy(() -> take(numbered(1, MANY))).isInstanceOf(DuplicateKeyException.class);
        assertThat(letters(0, MANY)).containsExactlyElementsOf(registered(List.of(first)));
        int due = read(unit -> unit.queue().lease(Samples.NOON, Samples.NOON, MANY))
                .size();
        assertThat(due).isEqualTo(1);
    }

    @Test
    void of_many_who_take_the_same_letter_one_wins() throws Exception {
        take(List.of(made(letter(1))));
        List<CaseFile> rivals = IntStream.range(0, RIVALS)
                .mapToObj(rival -> made(new Letter(BATCH, 2, "scan-" + rival)))
                .toList();
        List<Boolean> won = SideBySide.together(RIVALS, rival -> () -> {
            try {
                writeOnAnotherNode(unit -> store(unit, rivals.get(rival)));
                return true;
            } catch (DuplicateKeyException e) {
                return false;
            }
        });
        assertThat(won).containsOnlyOnce(true);
        assertThat(letters(1, 10)).containsExactlyElementsOf(registered(List.of(rivals.get(won.indexOf(true)))));
    }

    private void take(List<CaseFile> files) {
        write(unit -> files.forEach(file -> store(unit, file)));
    }

    private static void store(UnitOfWork unit, CaseFile file) {
        unit.cases().insert(file);
        unit.events().append(List.of(event(file)));
        unit.queue()
                .enqueue(List.of(new Samples(file.snapshot().id().hashCode())
                        .work(file.snapshot().id(), "timer.answer", Samples.NOON)));
    }

    private static CaseEvent event(CaseFile file) {
        return Samples.event(file.snapshot().id(), 1);
    }

    private List<CaseFile> numbered(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> made(letter(number)))
                .toList();
    }

    private CaseFile made(Letter letter) {
        return with(samples.bareComplaint(), letter);
    }

    private static CaseFile with(CaseFile file, Letter letter) {
        return new CaseFile(file.snapshot().toBuilder().letter(letter).build(), file.messages());
    }

    private static Letter letter(int number) {
        return new Letter(BATCH, number, "scan/" + number + ".tif");
    }

    private static List<Registered> registered(List<CaseFile> files) {
        return files.stream()
                .map(CaseFile::snapshot)
                .map(made -> new Registered(made.letter().orElseThrow(), made.id(), made.trackingCode()))
                .toList();
    }

    private List<Registered> letters(int after, int limit) {
        return readCases(cases -> cases.letters(BATCH, after, limit));
    }

    private List<Registered> lettersNextDoor() {
        return readNextDoor(unit -> unit.cases().letters(BATCH, 0, 10));
    }
}
