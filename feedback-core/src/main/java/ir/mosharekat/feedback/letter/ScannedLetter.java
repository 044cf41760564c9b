package ir.mosharekat.feedback.letter;

import ir.mosharekat.feedback.cases.RegisterCase;
import ir.mosharekat.feedback.complaint.RegisterComplaint;
import ir.mosharekat.feedback.ticket.RegisterTicket;
import ir.mosharekat.feedback.validation.PlainText;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A paper letter that was scanned, and perhaps read. Immutable. */
public final class ScannedLetter {

    @Min(value = 1, message = "{ir.mosharekat.feedback.letter.number}")
    private final int number;

    @PlainText(max = 300, lines = PlainText.Lines.ONE)
    private final @Nullable String scan;

    private final @Nullable RegisterCase transcription;

    private ScannedLetter(int number, @Nullable String scan, @Nullable RegisterCase transcription) {
        this.number = number;
        this.scan = scan;
        this.transcription = transcription;
    }

    /**
     * A letter that nobody has read yet: a message to whom the batch is addressed.
     *
     * @param number the number that is stamped on it, from 1
     * @param scan what its image is called where scans are kept, one line of at most 300 characters
     * @return the letter, not yet checked
     */
    public static ScannedLetter of(int number, @Nullable String scan) {
        return new ScannedLetter(number, scan, null);
    }

    /**
     * The same, read: a message to somebody.
     *
     * @param read what it says and who wrote it
     * @return a copy
     */
    public ScannedLetter transcribed(RegisterTicket read) {
        return new ScannedLetter(number, scan, read);
    }

    /**
     * The same, read: a complaint.
     *
     * @param read what it says and who wrote it
     * @return a copy
     */
    public ScannedLetter transcribed(RegisterComplaint read) {
        return new ScannedLetter(number, scan, read);
    }

    /** {@return its number in the batch} */
    public int number() {
        return number;
    }

    /** {@return what its image is called; empty if it was left out} */
    public String scan() {
        return scan == null ? "" : scan;
    }

    /** {@return what it says; empty if nobody has read it yet} */
    public Optional<RegisterCase> transcription() {
        return Optional.ofNullable(transcription);
    }

    @Override
    public String toString() {
        return "ScannedLetter[" + number + ", ***]";
    }
}
