package ir.mosharekat.feedback.examples.portal.web;

import ir.mosharekat.feedback.error.FeedbackException;
import java.util.List;
import java.util.function.Predicate;

/**
 * An action on a case that was refused, with what had been filled in.
 *
 * @param action the action
 * @param form what had been filled in
 * @param failure why it was refused
 */
public record Attempt(ActionForm action, Form form, FeedbackException failure) {

    /** {@return the texts that had been written, to be saved by hand when the action is not offered any more} */
    public List<String> texts() {
        return action.fields().stream()
                .filter(field -> field.input() == Input.AREA)
                .map(field -> form.value(field.name()))
                .filter(Predicate.not(String::isBlank))
                .toList();
    }
}
