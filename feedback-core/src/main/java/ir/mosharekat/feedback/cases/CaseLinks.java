package ir.mosharekat.feedback.cases;

import ir.mosharekat.feedback.tracking.CaseId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a case belongs to others. Every link can be followed from both sides: what goes on in another case is found from
 * there by its successor, what was made of another by its predecessor, and related cases name each other.
 *
 * @param predecessor the case this one was made of, by splitting or converting it; null for none
 * @param successor the case in which this one goes on, after it was merged or converted; null for none
 * @param related the cases it belongs together with
 */
public record CaseLinks(
        @Nullable CaseId predecessor, @Nullable CaseId successor, Set<CaseId> related) {

    /** The most related cases: all of them are read with the case. */
    public static final int MOST_RELATED = 50;

    /** A case that stands alone. */
    public static final CaseLinks NONE = new CaseLinks(null, null, Set.of());

    /**
     * Links with a copy of the related cases.
     *
     * @param predecessor the case this one was made of
     * @param successor the case in which this one goes on
     * @param related the cases it belongs together with
     */
    public CaseLinks {
        related = Set.copyOf(related);
    }

    /**
     * The links of a case made of another.
     *
     * @param other the other
     * @return the links
     */
    public static CaseLinks madeOf(CaseId other) {
        return new CaseLinks(other, null, Set.of());
    }

    /**
     * The same, going on in another case, or by itself again.
     *
     * @param other the other; null for none
     * @return a copy
     */
    public CaseLinks goingOnIn(@Nullable CaseId other) {
        return new CaseLinks(predecessor, other, related);
    }

    /**
     * The same, belonging together with these.
     *
     * @param others all related cases
     * @return a copy
     */
    public CaseLinks withRelated(Collection<CaseId> others) {
        return new CaseLinks(predecessor, successor, new LinkedHashSet<>(others));
    }

    /** {@return the case in which this one goes on} */
    public Optional<CaseId> goesOnIn() {
        return Optional.ofNullable(successor);
    }
}
