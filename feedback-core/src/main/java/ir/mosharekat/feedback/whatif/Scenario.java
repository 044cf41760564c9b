package ir.mosharekat.feedback.whatif;

import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be tried: an organization as it would be, and over which cases. Immutable; the methods that narrow it return
 * a copy.
 */
public final class Scenario {

    private final Organization changed;
    private final CaseQuery.Period received;
    private final @Nullable CaseKind kind;
    private final @Nullable CategoryId category;

    private Scenario(
            Organization changed, CaseQuery.Period received, @Nullable CaseKind kind, @Nullable CategoryId category) {
        this.changed = changed;
        this.received = received;
        this.kind = kind;
        this.category = category;
    }

    /**
     * An organization as it would be, over all cases there ever were.
     *
     * @param changed its policies with their ladders, its calendar and its units; who it is does not matter. Its calendar
     *     is taken as it is: to it what was announced is not added, which
     *     {@link ir.mosharekat.feedback.calendar.CalendarKeeping#current()} has already
     * @return the scenario
     */
    public static Scenario of(Organization changed) {
        return new Scenario(changed, CaseQuery.Period.ALWAYS, null, null);
    }

    /**
     * The same, over cases that came in during this time only.
     *
     * @param period the time
     * @return a copy
     */
    public Scenario received(CaseQuery.Period period) {
        return new Scenario(changed, period, kind, category);
    }

    /**
     * The same, over cases of one kind only.
     *
     * @param wanted the kind
     * @return a copy
     */
    public Scenario kind(CaseKind wanted) {
        return new Scenario(changed, received, wanted, category);
    }

    /**
     * The same, over cases of one category only; those of the categories below it are not among them.
     *
     * @param wanted the category
     * @return a copy
     */
    public Scenario category(CategoryId wanted) {
        return new Scenario(changed, received, kind, wanted);
    }

    /** {@return the organization as it would be} */
    public Organization changed() {
        return changed;
    }

    /** {@return when the cases came in} */
    public CaseQuery.Period received() {
        return received;
    }

    /** {@return the kind of the cases; empty for all} */
    public Optional<CaseKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** {@return the category of the cases; empty for all} */
    public Optional<CategoryId> category() {
        return Optional.ofNullable(category);
    }
}
