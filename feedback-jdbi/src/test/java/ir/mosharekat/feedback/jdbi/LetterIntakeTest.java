package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.Letter;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.cases.Person;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.error.AccessDeniedException;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.error.NotFoundException;
import ir.mosharekat.feedback.error.Violation;
import ir.mosharekat.feedback.handling.CaseView;
import ir.mosharekat.feedback.letter.LetterBatch;
import ir.mosharekat.feedback.letter.LetterIntake;
import ir.mosharekat.feedback.letter.Reconciliation;
import ir.mosharekat.feedback.letter.Reconciliation.Gap;
import ir.mosharekat.feedback.letter.ScannedLetter;
import ir.mosharekat.feedback.letter.TakenLetter;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Paper letters come in by the batch, each once, and are counted until none is missing. */
class LetterIntakeTest extends OnEveryStore {

    private static final CommandContext CLERK = Portal.official("clerk", Role.INTAKE_CLERK);
    private static final LetterBatchId NAME = new LetterBatchId("1405-08/meyami");
    private static final LetterBatch BATCH = LetterBatch.of(NAME.value(), "governor-office");
    private static final RegisterTicket READ = RegisterTicket.builder()
            .sender(Person.named("سارا نمونه‌ای").mobile("09120000001").build())
            .addressee("governor-office")
            .subject("آب روستای نمونه")
            .text("روستای نمونه از سه هفته پیش آب ندارد.")
            .build();

    @Test
    void every_letter_becomes_a_case_with_a_number_and_a_code() {
        List<TakenLetter> taken = take(letters(1, 30));
        assertThat(taken)
                .extracting(TakenLetter::number)
                .isEqualTo(IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(taken).extracting(TakenLetter::code).doesNotHaveDuplicates();
        CaseView view = feedback.handling().view(taken.get(6).caseId(), Portal.SCREENER);
        assertThat(view.kind()).isEqualTo(CaseKind.TICKET);
        assertThat(view.trackingCode()).isEqualTo(taken.get(6).code());
        assertThat(view.letter().shown().orElseThrow()).contains(new Letter(NAME, 7, "box-1/7.tif"));
        assertThat(view.subject().shown()).contains("نامه کاغذی شماره ۷");
        assertThat(cases()).isEqualTo(30);
    }

    @Test
    void a_letter_that_was_read_is_a_message_or_a_complaint_of_somebody() {
        List<TakenLetter> taken = take(List.of(
                ScannedLetter.of(1, "1.tif").transcribed(READ),
                ScannedLetter.of(2, "2.tif").transcribed(Portal.complaint("خاموشی خیابان"))));
        CaseView message = feedback.handling().view(taken.get(0).caseId(), Portal.SCREENER);
        assertThat(message.subject().shown()).contains("آب روستای نمونه");
        assertThat(message.name().shown().orElseThrow()).contains("سارا نمونه‌ای");
        CaseView complaint = feedback.handling().view(taken.get(1).caseId(), Portal.SCREENER);
        assertThat(complaint.kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(complaint.letter().shown().orElseThrow().orElseThrow().number())
                .isEqualTo(2);
    }

    @Test
    void whoever_begins_again_takes_nothing_in_twice_and_gets_the_same_codes() {
        List<TakenLetter> first = take(letters(1, 30));
        clock.move(Duration.ofHours(3));
        List<TakenLetter> again = take(letters(21, 50));
        assertThat(again.subList(0, 10)).isEqualTo(first.subList(20, 30));
        assertThat(take(letters(1, 50)).subList(0, 30)).isEqualTo(first);
        assertThat(cases()).isEqualTo(50);
        assertThat(reconcile(50).isComplete()).isTrue();
    }

    @Test
    void clerks_who_take_the_same_letters_at_the_same_time_take_each_once() throws Exception {
        int clerks = 4;
        CyclicBarrier start = new CyclicBarrier(clerks);
        ExecutorService threads = Executors.newFixedThreadPool(clerks);
        try {
            List<Callable<List<TakenLetter>>> all = IntStream.range(0, clerks)
                    .<Callable<List<TakenLetter>>>mapToObj(clerk -> () -> {
                        start.await();
                        return anotherNode().letters().take(BATCH, letters(1 + 5 * clerk, 40 + 5 * clerk), CLERK);
                    })
                    .toList();
            HashSet<TakenLetter> taken = new HashSet<>();
            for (Future<List<TakenLetter>> each : threads.invokeAll(all)) {
                taken.addAll(each.get());
            }
            assertThat(taken).hasSize(55);
        } finally {
            threads.shutdownNow();
        }
        assertThat(cases()).isEqualTo(55);
        assertThat(reconcile(55).isComplete()).isTrue();
    }

    @Test
    void another_paper_under_a_taken_number_is_refused_with_all_that_came_with_it() {
        take(letters(1, 10));
        List<ScannedLetter> mixed = List.of(
                ScannedLetter.of(11, "box-1/11.tif"),
                ScannedLetter.of(7, "box-2/7.tif"),
                ScannedLetter.of(12, "box-1/12.tif"));
        assertThatThrownBy(() -> take(mixed))
                .isInstanceOfSatisfying(
                        InvalidCommandException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::path, Violation::code)
                                .containsExactly(tuple("letters[1].number", "letter.numberTaken")));
        assertThat(cases()).isEqualTo(10);
    }

    @Test
    void what_is_missing_and_what_is_too_much_is_named() {
        take(letters(4, 10));
        take(letters(15, 15));
        take(letters(18, 22));
        Reconciliation result = reconcile(20);
        assertThat(result.taken()).isEqualTo(11);
        assertThat(result.missing()).isEqualTo(9);
        assertThat(result.beyond()).isEqualTo(2);
        assertThat(result.gaps()).containsExactly(new Gap(1, 3), new Gap(11, 14), new Gap(16, 17));
        assertThat(result.isComplete()).isFalse();
        assertThat(reconcile(30).gaps()).endsWith(new Gap(23, 30));
        assertThat(feedback.letters()
                        .reconcile(new LetterBatchId("other"), 5, CLERK)
                        .gaps())
                .containsExactly(new Gap(1, 5));
        assertThat(feedback.letters().taken(NAME, 9, CLERK))
                .extracting(TakenLetter::number)
                .containsExactly(10, 15, 18, 19, 20, 21, 22);
    }

    @Test
    void every_violation_of_every_letter_is_told_at_once_and_nothing_is_taken_in() {
        RegisterTicket empty = RegisterTicket.builder().build();
        List<ScannedLetter> wrong = List.of(
                ScannedLetter.of(1, "1.tif"),
                ScannedLetter.of(0, "0.tif"),
                ScannedLetter.of(1, ""),
                ScannedLetter.of(2, "2.tif").transcribed(empty));
        assertThatThrownBy(() -> take(wrong))
                .isInstanceOfSatisfying(
                        InvalidCommandException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(violation -> violation.path() + " " + violation.code())
                                .containsExactly(
                                        "letters[1].number letter.number",
                                        "letters[2].number letter.numberTwice",
                                        "letters[2].scan required",
                                        "letters[3].addressee required",
                                        "letters[3].subject required",
                                        "letters[3].text required"));
        assertThat(cases()).isZero();
        refused("name letterBatch.malformed", LetterBatch.of("دسته یک", "governor-office"), letters(1, 1));
        refused("addressee unit.unknown", LetterBatch.of("b", "nobody"), letters(1, 1));
        refused("letters letters.count", BATCH, List.of());
        refused("letters letters.count", BATCH, letters(1, LetterIntake.MOST_AT_ONCE + 1));
        refused(
                "letters letters.tooFarApart",
                BATCH,
                List.of(ScannedLetter.of(1, "1"), ScannedLetter.of(LetterIntake.MOST_APART + 2, "2")));
        refused("receivedOn date.future", BATCH.receivedOn(LocalDate.of(2026, 11, 22)), letters(1, 1));
        refused("receivedOn date.tooOld", BATCH.receivedOn(LocalDate.of(2025, 11, 20)), letters(1, 1));
    }

    @Test
    void time_runs_from_the_day_a_letter_came_in_however_late_it_is_scanned() {
        CaseSnapshot today = snapshot(take(letters(1, 1)).get(0));
        LetterBatch earlier = BATCH.receivedOn(LocalDate.of(2026, 11, 1));
        CaseSnapshot late =
                snapshot(feedback.letters().take(earlier, letters(2, 2), CLERK).get(0));
        assertThat(late.receivedAt()).isBefore(today.receivedAt());
        assertThat(late.clock().answerDue()).isBefore(today.clock().answerDue());
        LetterBatch sameDay = BATCH.receivedOn(LocalDate.of(2026, 11, 21));
        CaseSnapshot same =
                snapshot(feedback.letters().take(sameDay, letters(3, 3), CLERK).get(0));
        assertThat(same.clock().answerDue()).isEqualTo(today.clock().answerDue());
        assertThat(same.receivedAt()).isBeforeOrEqualTo(clock.instant());
    }

    @Test
    void whoever_wrote_a_letter_reads_the_answer_with_its_receipt() {
        TakenLetter taken =
                take(List.of(ScannedLetter.of(1, "1.tif").transcribed(READ))).get(0);
        var receipt = feedback.letters().receipt(NAME, 1, CLERK);
        assertThat(receipt.trackingCode()).isEqualTo(taken.code());
        assertThat(track(receipt).view().subject().shown()).contains("آب روستای نمونه");
        assertThat(feedback.letters().receipt(NAME, 1, CLERK).signed()).isEqualTo(receipt.signed());
        assertThatThrownBy(() -> feedback.letters().receipt(NAME, 2, CLERK)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void only_who_takes_letters_in_takes_them_in_counts_them_and_gives_receipts() {
        take(letters(1, 1));
        LetterIntake intake = feedback.letters();
        assertThat(intake.mayTake(CLERK)).isTrue();
        for (CommandContext other : List.of(Portal.HANDLER, Portal.CITIZEN)) {
            assertThat(intake.mayTake(other)).isFalse();
            assertThatThrownBy(() -> intake.take(BATCH, letters(2, 2), other))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> intake.taken(NAME, 0, other)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> intake.reconcile(NAME, 1, other)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> intake.receipt(NAME, 1, other)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void a_clerk_whom_a_letter_accuses_gets_no_receipt_of_it() {
        var complaint = RegisterComplaint.builder()
                .subject("رفتار یک کارمند")
                .text("کارمند پذیرش نامه مرا نگرفت.")
                .accusing(List.of("accused"))
                .build();
        take(List.of(ScannedLetter.of(1, "1.tif").transcribed(complaint)));
        CommandContext accused = CommandContext.of(Staff.of(new StaffId("accused"), Role.INTAKE_CLERK), Channel.LETTER);
        assertThatThrownBy(() -> feedback.letters().receipt(NAME, 1, accused)).isInstanceOf(NotFoundException.class);
        assertThat(feedback.letters().receipt(NAME, 1, CLERK)).isNotNull();
    }

    private List<TakenLetter> take(List<ScannedLetter> letters) {
        return feedback.letters().take(BATCH, letters, CLERK);
    }

    private static List<ScannedLetter> letters(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> ScannedLetter.of(number, "box-1/" + number + ".tif"))
                .toList();
    }

    private Reconciliation reconcile(int counted) {
        return feedback.letters().reconcile(NAME, counted, CLERK);
    }

    private void refused(String violation, LetterBatch batch, List<ScannedLetter> letters) {
        assertThatThrownBy(() -> feedback.letters().take(batch, letters, CLERK))
                .isInstanceOfSatisfying(
                        InvalidCommandException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(found -> found.path() + " " + found.code())
                                .containsExactly(violation));
    }

    private long cases() {
        return feedback.handling().count(CaseQuery.builder().build(), Portal.SCREENER);
    }

    private CaseSnapshot snapshot(TakenLetter taken) {
        return store().inUnitOfWork(
                        feedback.organization().tenant(), unit -> unit.cases().find(taken.caseId()))
                .orElseThrow();
    }
}
