package ir.mosharekat.feedback.access;

import ir.mosharekat.feedback.workflow.Action;

/**
 * Who may do what, see what and list what. The library asks before every command and query, and enforces the answer;
 * there is no default, because a default would be a decision nobody took. Implementations are pure: no input or output,
 * no state, an answer for every argument. One that throws or answers null denies.
 *
 * <p>The lifecycle has been asked already whether an actor of that role may ever take the action; a policy narrows that
 * to this actor and this case.
 */
public interface AccessPolicy {

    /**
     * Decides about one case, on facts read in the transaction that acts.
     *
     * @param actor who wants to act
     * @param action what the actor wants to do
     * @param facts the case; one about to be registered for the action that submits it
     * @return whether the action may be taken, and what of the case may be seen
     */
    Decision decide(Actor actor, Action action, CaseFacts facts);

    /**
     * Decides about the organization itself.
     *
     * @param actor who wants to act
     * @param action what the actor wants to do
     * @return whether the action may be taken; what may be seen of a case does not matter
     */
    Decision decide(Actor actor, OfficeAction action);

    /**
     * Decides over which cases a list, a count or a search goes.
     *
     * @param actor who wants to see it
     * @param listAction {@link DeskAction#LIST} or {@link DeskAction#COUNT}
     * @return the scope, {@link Scope#nothing()} if the actor may list nothing
     */
    Scope scope(Actor actor, Action listAction);
}
