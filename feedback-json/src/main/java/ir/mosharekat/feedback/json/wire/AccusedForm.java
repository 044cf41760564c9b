package ir.mosharekat.feedback.json.wire;

import java.util.List;

/**
 * The officials that a case is about.
 *
 * @param officials who; empty for nobody
 */
public record AccusedForm(List<String> officials) implements Form<List<String>> {

    /**
     * Somebody who forgets the field does not mean that nobody is accused any more.
     *
     * @param officials who
     * @throws IllegalArgumentException if nothing was said
     */
    public AccusedForm {
        if (officials == null) {
            throw new IllegalArgumentException("It has to be said who is accused, if only nobody");
        }
    }

    @Override
    public List<String> command() {
        return Given.list(officials);
    }
}
