package ir.mosharekat.feedback.query;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseLinks;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.text.SearchTerms;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question about cases: a closed list of criteria, all of which have to hold, an order, and a page. There is no
 * filter language and no offset. {@link #matches} says what the criteria mean; a store has to agree with it. Immutable.
 */
public final class CaseQuery {

    /** The most cases on a page. */
    public static final int LARGEST_PAGE = 200;

    private final Set<CaseKind> kinds;
    private final Set<Phase> phases;
    private final @Nullable String state;
    private final @Nullable UnitId unit;
    private final @Nullable Assignee assignee;
    private final @Nullable CategoryId category;
    private final @Nullable Instant dueBefore;
    private final @Nullable TrackingCode code;
    private final @Nullable Link link;
    private final Set<String> marks;
    private final Set<CaseId> ids;
    private final Period received;
    private final SearchTerms terms;
    private final CaseOrder order;
    private final @Nullable CaseCursor after;
    private final int limit;

    CaseQuery(CaseQueryBuilder builder) {
        kinds = Set.copyOf(builder.kinds);
        phases = Set.copyOf(builder.phases);
        state = builder.state;
        unit = builder.unit;
        assignee = builder.assignee;
        category = builder.category;
        dueBefore = builder.dueBefore;
        code = builder.code;
        link = builder.link;
        marks = Set.copyOf(builder.marks);
        ids = Set.copyOf(builder.ids);
        received = builder.received;
        terms = builder.terms;
        order = builder.order;
        after = builder.after;
        limit = builder.limit;
    }

    /** {@return a builder without criteria: all cases, those that came last first, fifty on a page} */
    public static CaseQueryBuilder builder() {
        return new CaseQueryBuilder();
    }

    /** {@return the same question, for another page} */
    public CaseQueryBuilder toBuilder() {
        return new CaseQueryBuilder(this);
    }

    /** {@return the kinds to find; empty for all} */
    public Set<CaseKind> kinds() {
        return kinds;
    }

    /** {@return the phases to find; empty for all} */
    public Set<Phase> phases() {
        return phases;
    }

    /** {@return the name of the state to find} */
    public Optional<String> state() {
        return Optional.ofNullable(state);
    }

    /** {@return the responsible unit to find} */
    public Optional<UnitId> unit() {
        return Optional.ofNullable(unit);
    }

    /** {@return who works on the cases to find} */
    public Optional<Assignee> assignee() {
        return Optional.ofNullable(assignee);
    }

    /** {@return the category to find} */
    public Optional<CategoryId> category() {
        return Optional.ofNullable(category);
    }

    /** {@return the instant before which the cases to find are due} */
    public Optional<Instant> dueBefore() {
        return Optional.ofNullable(dueBefore);
    }

    /** {@return the tracking code of the case to find} */
    public Optional<TrackingCode> code() {
        return Optional.ofNullable(code);
    }

    /** {@return how the cases to find are linked to another} */
    public Optional<Link> link() {
        return Optional.ofNullable(link);
    }

    /** {@return the marks of which the cases to find have one at least; empty for any case} */
    public Set<String> marks() {
        return marks;
    }

    /** {@return the cases of which those to find are some; empty for any case} */
    public Set<CaseId> ids() {
        return ids;
    }

    /** {@return when the cases to find came in} */
    public Period received() {
        return received;
    }

    /** {@return the words to find in what citizens may read} */
    public SearchTerms terms() {
        return terms;
    }

    /** {@return the order} */
    public CaseOrder order() {
        return order;
    }

    /** {@return the place after which the page begins; empty for the first page} */
    public Optional<CaseCursor> after() {
        return Optional.ofNullable(after);
    }

    /** {@return the most cases on the page, 1 to 200} */
    public int limit() {
        return limit;
    }

    /**
     * What the criteria mean. Order, place and limit are no criteria, but an order that leaves cases out leaves them out
     * here too.
     *
     * @param file a case
     * @return true if all criteria hold
     */
    public boolean matches(CaseFile file) {
        CaseSnapshot found = file.snapshot();
        return (kinds.isEmpty() || kinds.contains(found.kind()))
                && (phases.isEmpty() || phases.contains(found.phase()))
                && (state == null || state.equals(found.state()))
                && (unit == null || found.responsibleUnit().filter(unit::equals).isPresent())
                && (assignee == null || assignee.matches(found.assignee()))
                && (category == null
                        || found.category().filter(category::equals).isPresent())
                && (dueBefore == null
                        || found.nextDue().filter(dueBefore::isAfter).isPresent())
                && (code == null || code.equals(found.trackingCode()))
                && (link == null || link.matches(found.links()))
                && (marks.isEmpty() || !Collections.disjoint(marks, found.marks()))
                && (ids.isEmpty() || ids.contains(found.id()))
                && received.contains(found.receivedAt())
                && order.place(found).isPresent()
                && file.matches(terms);
    }

    /**
     * Who works on a case.
     *
     * @param official the official; null for nobody
     */
    public record Assignee(@Nullable StaffId official) {

        /** Nobody, yet. */
        public static final Assignee NOBODY = new Assignee(null);

        boolean matches(Optional<StaffId> found) {
            return found.equals(Optional.ofNullable(official));
        }
    }

    /**
     * How a case is linked to another.
     *
     * @param type the link
     * @param other the other case
     */
    public record Link(LinkType type, CaseId other) {

        boolean matches(CaseLinks found) {
            return switch (type) {
                case GOES_ON_IN -> other.equals(found.successor());
                case MADE_OF -> other.equals(found.predecessor());
                case RELATED_TO -> found.related().contains(other);
            };
        }
    }

    /** The ways in which a case points at another. */
    public enum LinkType {
        /** It was merged into the other, or converted to it. */
        GOES_ON_IN,
        /** It was split off the other, or the other was converted to it. */
        MADE_OF,
        /** The two belong together. */
        RELATED_TO
    }

    /**
     * A half-open span of time.
     *
     * @param from its first instant; null for no beginning
     * @param until the first instant after it; null for no end
     */
    public record Period(@Nullable Instant from, @Nullable Instant until) {

        /** All time. */
        public static final Period ALWAYS = new Period(null, null);

        /**
         * What a period means.
         *
         * @param instant an instant
         * @return true if it is within the period
         */
        public boolean contains(Instant instant) {
            return (from == null || !instant.isBefore(from)) && (until == null || instant.isBefore(until));
        }
    }
}
