package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.letter.LetterBatch;
import ir.mosharekat.feedback.letter.ScannedLetter;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Letters of a batch that are taken in together, all of them or none.
 *
 * @param name the name of the batch
 * @param addressee the unit to whose head letters are addressed that nobody has read yet
 * @param receivedOn when they came in; null for today
 * @param letters the letters, up to 500
 */
public record LettersForm(
        @Nullable String name,
        @Nullable String addressee,
        @Nullable LocalDate receivedOn,
        @Nullable List<LetterForm> letters)
        implements Form<LetterBatch> {

    private static final Pattern IN_LETTER = Pattern.compile("letters\\[([0-9]{1,9})]\\.(.+)");

    @Override
    public LetterBatch command() {
        LetterBatch batch = LetterBatch.of(name, addressee);
        return receivedOn == null ? batch : batch.receivedOn(receivedOn);
    }

    /** {@return the letters, unchecked} */
    public List<ScannedLetter> scanned() {
        return Given.list(letters).stream().map(LetterForm::command).toList();
    }

    /**
     * What a place is called in this form: what a letter says stands in a form of its own here.
     *
     * @param path the place as the service calls it, such as {@code letters[3].subject}
     * @return the same place here, such as {@code letters[3].ticket.subject}
     */
    public String place(String path) {
        Matcher inLetter = IN_LETTER.matcher(path);
        if (!inLetter.matches()) {
            return path;
        }
        int index = Integer.parseInt(inLetter.group(1));
        LetterForm letter = Given.list(letters).get(index);
        return "letters[" + index + "]." + letter.called(inLetter.group(2));
    }

    @Override
    public String toString() {
        return "LettersForm[" + Given.list(letters).size() + "]";
    }
}
