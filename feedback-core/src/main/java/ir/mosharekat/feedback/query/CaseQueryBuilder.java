package ir.mosharekat.feedback.query;

import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.text.SearchTerms;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the criteria of a {@link CaseQuery}. Not thread-safe. */
public final class CaseQueryBuilder {

    final Set<CaseKind> kinds = EnumSet.noneOf(CaseKind.class);
    final Set<Phase> phases = EnumSet.noneOf(Phase.class);

    @Nullable
    String state;

    @Nullable
    UnitId unit;

    CaseQuery.@Nullable Assignee assignee;

    @Nullable
    CategoryId category;

    @Nullable
    Instant dueBefore;

    @Nullable
    TrackingCode code;

    CaseQuery.@Nullable Link link;

    Set<String> marks = Set.of();
    Set<CaseId> ids = Set.of();
    CaseQuery.Period received = CaseQuery.Period.ALWAYS;
    SearchTerms terms = SearchTerms.of("");
    CaseOrder order = CaseOrder.NEWEST_FIRST;

    @Nullable
    CaseCursor after;

    int limit = 50;

    CaseQueryBuilder() {}

    CaseQueryBuilder(CaseQuery query) {
        kinds.addAll(query.kinds());
        phases.addAll(query.phases());
        state = query.state().orElse(null);
        unit = query.unit().orElse(null);
        assignee = query.assignee().orElse(null);
        category = query.category().orElse(null);
        dueBefore = query.dueBefore().orElse(null);
        code = query.code().orElse(null);
        link = query.link().orElse(null);
        marks = query.marks();
        ids = query.ids();
        received = query.received();
        terms = query.terms();
        order = query.order();
        after = query.after().orElse(null);
        limit = query.limit();
    }

    /**
     * Cases of one of these kinds.
     *
     * @param wanted the kinds
     * @return this builder
     */
    public CaseQueryBuilder kinds(CaseKind... wanted) {
        kinds.addAll(Arrays.asList(wanted));
        return this;
    }

    /**
     * Cases in one of these phases.
     *
     * @param wanted the phases
     * @return this builder
     */
    public CaseQueryBuilder phases(Phase... wanted) {
        phases.addAll(Arrays.asList(wanted));
        return this;
    }

    /**
     * Cases in this state.
     *
     * @param wanted the name of the state
     * @return this builder
     */
    public CaseQueryBuilder state(String wanted) {
        state = wanted;
        return this;
    }

    /**
     * Cases that this unit has to answer.
     *
     * @param wanted the unit
     * @return this builder
     */
    public CaseQueryBuilder unit(UnitId wanted) {
        unit = wanted;
        return this;
    }

    /**
     * Cases that this official, or nobody, works on.
     *
     * @param wanted the official or {@link CaseQuery.Assignee#NOBODY}
     * @return this builder
     */
    public CaseQueryBuilder assignee(CaseQuery.Assignee wanted) {
        assignee = wanted;
        return this;
    }

    /**
     * Cases of this category; its subcategories do not count.
     *
     * @param wanted the category
     * @return this builder
     */
    public CaseQueryBuilder category(CategoryId wanted) {
        category = wanted;
        return this;
    }

    /**
     * Cases that are due before this instant, and whose time runs.
     *
     * @param instant the instant
     * @return this builder
     */
    public CaseQueryBuilder dueBefore(Instant instant) {
        dueBefore = instant;
        return this;
    }

    /**
     * The case with this tracking code, if it is within the reader's scope: a code is no proof.
     *
     * @param wanted the code
     * @return this builder
     */
    public CaseQueryBuilder code(TrackingCode wanted) {
        code = wanted;
        return this;
    }

    /**
     * Cases that point at another.
     *
     * @param wanted how, and at which
     * @return this builder
     */
    public CaseQueryBuilder link(CaseQuery.Link wanted) {
        link = wanted;
        return this;
    }

    /**
     * Some of these cases.
     *
     * @param wanted the cases, a page of them at most; none for any case
     * @return this builder
     */
    public CaseQueryBuilder ids(Collection<CaseId> wanted) {
        ids = Set.copyOf(wanted);
        return this;
    }

    /**
     * Cases with one of these marks at least.
     *
     * @param wanted the marks; none for any case
     * @return this builder
     */
    public CaseQueryBuilder marks(Collection<String> wanted) {
        marks = Set.copyOf(wanted);
        return this;
    }

    /**
     * Cases that came in during this time.
     *
     * @param period the time
     * @return this builder
     */
    public CaseQueryBuilder received(CaseQuery.Period period) {
        received = period;
        return this;
    }

    /**
     * Cases with these words in what citizens may read, however they are spelled.
     *
     * @param typed what somebody typed into a search field; blank for no such criterion
     * @return this builder
     */
    public CaseQueryBuilder text(String typed) {
        terms = SearchTerms.of(typed);
        return this;
    }

    /**
     * Lists the cases in this order.
     *
     * @param wanted the order
     * @return this builder
     */
    public CaseQueryBuilder order(CaseOrder wanted) {
        order = wanted;
        return this;
    }

    /**
     * Begins the page after a place.
     *
     * @param place the place the page before ended at; null for the first page
     * @return this builder
     */
    public CaseQueryBuilder after(@Nullable CaseCursor place) {
        after = place;
        return this;
    }

    /**
     * Puts at most so many cases on the page.
     *
     * @param most 1 to 200
     * @return this builder
     * @throws IllegalArgumentException if it is less or more
     */
    public CaseQueryBuilder limit(int most) {
        if (most < 1 || most > CaseQuery.LARGEST_PAGE) {
            throw new IllegalArgumentException("A page holds 1 to " + CaseQuery.LARGEST_PAGE + " cases, not " + most);
        }
        limit = most;
        return this;
    }

    /** {@return the query} */
    public CaseQuery build() {
        return new CaseQuery(this);
    }
}
