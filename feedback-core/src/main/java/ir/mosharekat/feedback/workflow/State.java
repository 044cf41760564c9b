package ir.mosharekat.feedback.workflow;

import ir.mosharekat.feedback.text.LocalizedText;

/** A state of a lifecycle; implemented by the state enum of each kind of case. */
public interface State {

    /**
     * The stable name.
     *
     * @return the name of the enum constant
     */
    String name();

    /**
     * The phase this state belongs to.
     *
     * @return the phase
     */
    Phase phase();

    /**
     * What a citizen reads on the tracking page.
     *
     * @return the wording
     */
    LocalizedText label();

    /**
     * What happens next and what the citizen can do, in plain words (feature row 35).
     *
     * @param day by when
     * @return the wording
     */
    LocalizedText next(LocalizedText day);
}
