package ir.mosharekat.feedback.examples.portal.web;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Action;
import java.util.List;

/**
 * What has to be filled in for an action on a case, and what is done with it.
 *
 * @param action the action
 * @param fields the fields, none for an action that needs only a button
 * @param command what is done
 */
public record ActionForm(Action action, List<Field> fields, Command command) {

    /** An action, taken with what was filled in. */
    @FunctionalInterface
    public interface Command {

        /**
         * Takes the action.
         *
         * @param id the case
         * @param form what was filled in
         * @param context who takes it
         */
        void take(CaseId id, Form form, CommandContext context);
    }

    /** {@return an action with a form} */
    public static ActionForm of(Action action, Command command, Field... fields) {
        return new ActionForm(action, List.of(fields), command);
    }

    /** {@return a name for pages: actions of several kinds of case have the same name} */
    public String id() {
        return action.getClass().getSimpleName() + "-" + action.name();
    }
}
