package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.letter.ScannedLetter;
import org.jspecify.annotations.Nullable;

/**
 * A paper letter that was scanned, and perhaps read: as a message or as a complaint.
 *
 * @param number the number that is stamped on it, from 1
 * @param scan what its image is called where scans are kept
 * @param ticket what it says, if it is a message; null if nobody has read it yet
 * @param complaint what it says, if it is a complaint; null if nobody has read it yet
 */
public record LetterForm(
        int number,
        @Nullable String scan,
        @Nullable TicketForm ticket,
        @Nullable ComplaintForm complaint) implements Form<ScannedLetter> {

    /**
     * A letter.
     *
     * @param number the number that is stamped on it, from 1
     * @param scan what its image is called where scans are kept
     * @param ticket what it says, if it is a message; null if nobody has read it yet
     * @param complaint what it says, if it is a complaint; null if nobody has read it yet
     * @throws IllegalArgumentException if it is said to be both
     */
    public LetterForm {
        if (ticket != null && complaint != null) {
            throw new IllegalArgumentException("A letter is a message or a complaint");
        }
    }

    /**
     * A letter that nobody has read yet.
     *
     * @param number the number that is stamped on it, from 1
     * @param scan what its image is called where scans are kept
     * @return the form
     */
    public static LetterForm unread(int number, String scan) {
        return new LetterForm(number, scan, null, null);
    }

    @Override
    public ScannedLetter command() {
        ScannedLetter letter = ScannedLetter.of(number, scan);
        if (ticket != null) {
            return letter.transcribed(ticket.command());
        }
        return complaint == null ? letter : letter.transcribed(complaint.command());
    }

    /** What a part of the letter is called here that the service knows as this. */
    String called(String property) {
        if (property.equals("number") || property.equals("scan")) {
            return property;
        }
        String read = ticket == null ? "complaint" : "ticket";
        return ticket == null && complaint == null ? property : read + "." + property;
    }

    @Override
    public String toString() {
        return "LetterForm[" + number + ", ***]";
    }
}
