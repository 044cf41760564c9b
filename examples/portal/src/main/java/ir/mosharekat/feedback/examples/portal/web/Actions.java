package ir.mosharekat.feedback.examples.portal.web;

import ir.mosharekat.feedback.workflow.Action;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All actions that the pages of one kind of reader have a form for. */
public final class Actions {

    private final Map<Action, ActionForm> forms = new LinkedHashMap<>();

    /**
     * Actions with their forms.
     *
     * @param all the forms, at most one for an action
     */
    public Actions(List<ActionForm> all) {
        all.forEach(form -> forms.put(form.action(), form));
    }

    /** {@return the forms of the actions that the library allows, in its order} */
    List<ActionForm> offered(List<Action> allowed) {
        return allowed.stream().map(forms::get).filter(Objects::nonNull).toList();
    }

    /** {@return the form of an action, whether or not it is allowed: the library says that better} */
    Optional<ActionForm> find(String id) {
        return forms.values().stream().filter(form -> form.id().equals(id)).findFirst();
    }
}
