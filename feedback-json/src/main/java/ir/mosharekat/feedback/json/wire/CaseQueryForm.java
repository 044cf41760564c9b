package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.query.CaseCursor;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.CaseQuery.Assignee;
import ir.mosharekat.feedback.query.CaseQueryBuilder;
import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which cases somebody looks for; a criterion that is null or empty asks for nothing. All that are given have to be met.
 *
 * @param kinds of which kinds
 * @param phases in which phases
 * @param state in which state
 * @param unit with which unit
 * @param assignee with which official; {@code -} for those that nobody works on
 * @param category of which category
 * @param dueBefore at which the desk will have been late
 * @param receivedFrom received at this instant or later
 * @param receivedUntil received before this instant
 * @param code with which tracking code, as typed
 * @param text with which words, up to 1,024 characters on one line
 * @param order in which order; the newest first if null
 * @param after what the page before says that the next one comes after
 * @param limit how many at most, up to 200; 50 if null
 */
public record CaseQueryForm(
        @Nullable List<CaseKind> kinds,
        @Nullable List<Phase> phases,
        @Nullable String state,
        @Nullable String unit,
        @Nullable String assignee,
        @Nullable String category,
        @Nullable Instant dueBefore,
        @Nullable Instant receivedFrom,
        @Nullable Instant receivedUntil,
        @Nullable String code,
        @Nullable String text,
        @Nullable CaseOrder order,
        @Nullable String after,
        @Nullable Integer limit)
        implements Form<CaseQuery> {

    private static final String NOBODY = "-";
    private static final Pattern STATE = Pattern.compile("[A-Z_]{1,40}");

    private static final Pattern LINE_BREAK = Pattern.compile("[\r\n]");

    /** Beyond it no search reads. */
    private static final int LONGEST_TEXT = 1_024;

    /** {@return a builder with nothing in it} */
    public static CaseQueryFormBuilder builder() {
        return new CaseQueryFormBuilder();
    }

    /** {@return a builder with what this has} */
    public CaseQueryFormBuilder toBuilder() {
        return new CaseQueryFormBuilder(this);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a criterion cannot be read; its message does not quote it
     */
    @Override
    public CaseQuery command() {
        CaseQueryBuilder query = CaseQuery.builder()
                .kinds(Given.list(kinds).toArray(CaseKind[]::new))
                .phases(Given.list(phases).toArray(Phase[]::new))
                .received(new CaseQuery.Period(receivedFrom, receivedUntil));
        if (state != null) {
            require(STATE.matcher(state).matches());
            query.state(state);
        }
        if (unit != null) {
            query.unit(new UnitId(unit));
        }
        if (assignee != null) {
            query.assignee(assignee.equals(NOBODY) ? Assignee.NOBODY : new Assignee(new StaffId(assignee)));
        }
        if (category != null) {
            query.category(new CategoryId(category));
        }
        if (dueBefore != null) {
            query.dueBefore(dueBefore);
        }
        if (code != null) {
            require(PersianText.isStorable(code));
            query.code(TrackingCode.parse(code).orElseThrow(() -> new IllegalArgumentException("No tracking code")));
        }
        if (text != null) {
            require(text.length() <= LONGEST_TEXT
                    && PersianText.isStorable(text)
                    && !LINE_BREAK.matcher(text).find());
            query.text(text);
        }
        if (order != null) {
            query.order(order);
        }
        if (after != null) {
            PlaceText place = PlaceText.read(after);
            query.after(new CaseCursor(place.at(), new CaseId(place.id())));
        }
        if (limit != null) {
            query.limit(limit);
        }
        return query.build();
    }

    private static void require(boolean readable) {
        if (!readable) {
            throw new IllegalArgumentException("A criterion cannot be read");
        }
    }

    @Override
    public String toString() {
        return "CaseQueryForm[***]";
    }
}
