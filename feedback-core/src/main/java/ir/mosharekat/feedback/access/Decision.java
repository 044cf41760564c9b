package ir.mosharekat.feedback.access;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a policy says of one actor, one action and one case.
 *
 * @param outcome whether the action may be taken
 * @param readable what of the case may be seen
 * @param because the name of the rule that decided, for reviewers
 */
public record Decision(Outcome outcome, Set<FieldGroup> readable, String because) {

    /** Whether an action may be taken. */
    public enum Outcome {
        /** It may. */
        ALLOWED,
        /** It may not, and the actor may know that the case exists. */
        FORBIDDEN,
        /** It may not, and the actor may not learn that the case exists. */
        HIDDEN
    }

    /**
     * A decision with a copy of its groups; what is not allowed shows nothing.
     *
     * @param outcome whether the action may be taken
     * @param readable what of the case may be seen
     * @param because the name of the rule that decided
     */
    public Decision {
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        if (outcome == Outcome.ALLOWED) {
            groups.addAll(readable);
        }
        readable = Collections.unmodifiableSet(groups);
    }

    /**
     * The action may be taken.
     *
     * @param readable what of the case may be seen
     * @param because the name of the rule
     * @return the decision
     */
    public static Decision allow(Collection<FieldGroup> readable, String because) {
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        groups.addAll(readable);
        return new Decision(Outcome.ALLOWED, groups, because);
    }

    /**
     * The action may not be taken; the actor may know that the case exists.
     *
     * @param because the name of the rule
     * @return the decision
     */
    public static Decision forbid(String because) {
        return new Decision(Outcome.FORBIDDEN, Set.of(), because);
    }

    /**
     * To this actor the case does not exist.
     *
     * @param because the name of the rule
     * @return the decision
     */
    public static Decision hide(String because) {
        return new Decision(Outcome.HIDDEN, Set.of(), because);
    }

    /**
     * What two actors may do together, when one acts on behalf of the other: only what each may.
     *
     * @param other the decision on the other actor
     * @return the stricter of both outcomes, and what both may see
     */
    public Decision and(Decision other) {
        Set<FieldGroup> both = EnumSet.noneOf(FieldGroup.class);
        both.addAll(readable);
        both.retainAll(other.readable);
        Decision stricter = outcome.compareTo(other.outcome) >= 0 ? this : other;
        return new Decision(stricter.outcome, both, stricter.because);
    }
}
