package ir.mosharekat.feedback.workflow;

import ir.mosharekat.feedback.text.LocalizedText;

/** Something that can be done to a case; implemented by the action enum of each kind and by the desk's own actions. */
public interface Action {

    /** The name that the action which submits a case has in every lifecycle. */
    String SUBMISSION = "SUBMIT";

    /**
     * The stable name.
     *
     * @return the name of the enum constant
     */
    String name();

    /**
     * What the button says.
     *
     * @return the wording
     */
    LocalizedText label();
}
