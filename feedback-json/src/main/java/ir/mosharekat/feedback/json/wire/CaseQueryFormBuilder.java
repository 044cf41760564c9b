package ir.mosharekat.feedback.json.wire;

import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects which cases somebody looks for. Not thread-safe. */
public final class CaseQueryFormBuilder {

    private final List<CaseKind> kinds = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();
    private @Nullable String state;
    private @Nullable String unit;
    private @Nullable String assignee;
    private @Nullable String category;
    private @Nullable Instant dueBefore;
    private @Nullable Instant receivedFrom;
    private @Nullable Instant receivedUntil;
    private @Nullable String code;
    private @Nullable String text;
    private @Nullable CaseOrder order;
    private @Nullable String after;
    private @Nullable Integer limit;

    CaseQueryFormBuilder() {}

    CaseQueryFormBuilder(CaseQueryForm form) {
        kinds.addAll(Given.list(form.kinds()));
        phases.addAll(Given.list(form.phases()));
        state = form.state();
        unit = form.unit();
        assignee = form.assignee();
        category = form.category();
        dueBefore = form.dueBefore();
        receivedFrom = form.receivedFrom();
        receivedUntil = form.receivedUntil();
        code = form.code();
        text = form.text();
        order = form.order();
        after = form.after();
        limit = form.limit();
    }

    /**
     * Adds kinds.
     *
     * @param more kinds
     * @return this builder
     */
    public CaseQueryFormBuilder kinds(CaseKind... more) {
        kinds.addAll(List.of(more));
        return this;
    }

    /**
     * Adds phases.
     *
     * @param more phases
     * @return this builder
     */
    public CaseQueryFormBuilder phases(Phase... more) {
        phases.addAll(List.of(more));
        return this;
    }

    /**
     * Sets the state.
     *
     * @param value the state
     * @return this builder
     */
    public CaseQueryFormBuilder state(String value) {
        state = value;
        return this;
    }

    /**
     * Sets a unit that takes part.
     *
     * @param value a unit that takes part
     * @return this builder
     */
    public CaseQueryFormBuilder unit(String value) {
        unit = value;
        return this;
    }

    /**
     * Sets the official; {@code -} for those that nobody works on.
     *
     * @param value the official; {@code -} for those that nobody works on
     * @return this builder
     */
    public CaseQueryFormBuilder assignee(String value) {
        assignee = value;
        return this;
    }

    /**
     * Sets the category.
     *
     * @param value the category
     * @return this builder
     */
    public CaseQueryFormBuilder category(String value) {
        category = value;
        return this;
    }

    /**
     * Sets an instant at which the desk will have been late.
     *
     * @param value an instant at which the desk will have been late
     * @return this builder
     */
    public CaseQueryFormBuilder dueBefore(Instant value) {
        dueBefore = value;
        return this;
    }

    /**
     * Sets an instant at which or after which they came.
     *
     * @param value an instant at which or after which they came
     * @return this builder
     */
    public CaseQueryFormBuilder receivedFrom(Instant value) {
        receivedFrom = value;
        return this;
    }

    /**
     * Sets an instant before which they came.
     *
     * @param value an instant before which they came
     * @return this builder
     */
    public CaseQueryFormBuilder receivedUntil(Instant value) {
        receivedUntil = value;
        return this;
    }

    /**
     * Sets a tracking code, as typed.
     *
     * @param value a tracking code, as typed
     * @return this builder
     */
    public CaseQueryFormBuilder code(String value) {
        code = value;
        return this;
    }

    /**
     * Sets words.
     *
     * @param value words
     * @return this builder
     */
    public CaseQueryFormBuilder text(String value) {
        text = value;
        return this;
    }

    /**
     * Sets the order.
     *
     * @param value the order
     * @return this builder
     */
    public CaseQueryFormBuilder order(CaseOrder value) {
        order = value;
        return this;
    }

    /**
     * Sets what the page before says that the next one comes after.
     *
     * @param value what the page before says that the next one comes after
     * @return this builder
     */
    public CaseQueryFormBuilder after(String value) {
        after = value;
        return this;
    }

    /**
     * Sets how many at most, up to 200.
     *
     * @param value how many at most, up to 200
     * @return this builder
     */
    public CaseQueryFormBuilder limit(Integer value) {
        limit = value;
        return this;
    }

    /** {@return the form} Nothing in it is checked yet. */
    public CaseQueryForm build() {
        return new CaseQueryForm(
                List.copyOf(kinds),
                List.copyOf(phases),
                state,
                unit,
                assignee,
                category,
                dueBefore,
                receivedFrom,
                receivedUntil,
                code,
                text,
                order,
                after,
                limit);
    }
}
