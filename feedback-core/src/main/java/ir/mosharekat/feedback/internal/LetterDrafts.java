package ir.mosharekat.feedback.internal;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.cases.Letter;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.cases.RegisterCase;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.error.InvalidCommandException;
import ir.mosharekat.feedback.letter.LetterBatch;
import ir.mosharekat.feedback.letter.LetterIntake;
import ir.mosharekat.feedback.letter.ScannedLetter;
import ir.mosharekat.feedback.text.Catalog;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks paper letters, all of a list at once, and brings what they say into canonical form. */
final class LetterDrafts {

    private static final Catalog WORDS = Catalog.beside(LetterIntake.class, "letter");

    private final Parts parts;
    private final Drafts drafts;

    LetterDrafts(Parts parts) {
        this.parts = parts;
        this.drafts = new Drafts(parts);
    }

    /**
     * Letters about to become cases.
     *
     * @param batch their batch
     * @param receivedAt when they came in
     * @param letters the letters, as they were given
     */
    record Checked(LetterBatchId batch, Instant receivedAt, List<LetterDraft> letters) {}

    /**
     * A letter about to become a case.
     *
     * @param letter the letter
     * @param draft what it says
     */
    record LetterDraft(Letter letter, Draft draft) {}

    Checked of(LetterBatch batch, List<ScannedLetter> letters, CommandContext context) {
        Border border = new Border(parts, batch);
        Optional<LetterBatchId> name = border.batch("name", batch.name());
        border.unit("addressee", batch.addressee());
        border.recent("receivedOn", batch.receivedOn());
        requireFew(border, letters);
        border.close();
        List<LetterDraft> checked = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < letters.size(); i++) {
            ScannedLetter letter = letters.get(i);
            String path = "letters[" + i + "]";
            if (!numbers.add(letter.number())) {
                border.refuse(path + ".number", "letter.numberTwice");
            }
            try {
                new Border(parts, letter).close();
                Letter paper = new Letter(name.orElseThrow(), letter.number(), PersianText.canonical(letter.scan()));
                checked.add(new LetterDraft(paper, draft(batch, letter, context)));
            } catch (InvalidCommandException e) {
                border.refuse(path, e);
            }
        }
        border.close();
        return new Checked(
                name.orElseThrow(), batch.receivedOn().map(this::noon).orElseGet(parts::now), List.copyOf(checked));
    }

    private static void requireFew(Border border, List<ScannedLetter> letters) {
        IntSummaryStatistics numbers =
                letters.stream().mapToInt(ScannedLetter::number).summaryStatistics();
        if (letters.isEmpty() || letters.size() > LetterIntake.MOST_AT_ONCE) {
            border.refuse("letters", "letters.count");
        } else if ((long) numbers.getMax() - numbers.getMin() > LetterIntake.MOST_APART) {
            border.refuse("letters", "letters.tooFarApart");
        }
    }

    /** The day counts, and no hour of it was noted; but nothing has come in later than now. */
    private Instant noon(LocalDate day) {
        Instant noon =
                day.atTime(12, 0).atZone(parts.organization().calendar().zone()).toInstant();
        return noon.isAfter(parts.now()) ? parts.now() : noon;
    }

    private Draft draft(LetterBatch batch, ScannedLetter letter, CommandContext context) {
        if (letter.transcription().isEmpty()) {
            Draft unread = drafts.of(unread(batch, letter), context);
            // What is written in it now are not the words of whoever sent it, and is the same in every other one.
            unread.snapshot().marks(List.of());
            return unread;
        }
        RegisterCase read = letter.transcription().get();
        return read instanceof RegisterComplaint complaint
                ? drafts.of(complaint, context)
                : drafts.of((RegisterTicket) read, context);
    }

    private static RegisterTicket unread(LetterBatch batch, ScannedLetter letter) {
        LocalizedText text = WORDS.phrase("text", letter.number());
        return RegisterTicket.builder()
                .addressee(batch.addressee())
                .subject(WORDS.phrase("subject", letter.number()).fa())
                .text(text.fa() + "\n" + text.en())
                .build();
    }
}
