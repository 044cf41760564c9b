package ir.mosharekat.feedback.examples.portal.desk;

import ir.mosharekat.feedback.examples.portal.web.Form;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.Unit;
import ir.mosharekat.feedback.query.CaseOrder;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.CaseQueryBuilder;
import ir.mosharekat.feedback.tracking.TrackingCode;
import ir.mosharekat.feedback.workflow.CaseKind;
import ir.mosharekat.feedback.workflow.Phase;
import java.util.Optional;

/**
 * Which cases an official wants to see. It is kept in the session and stands in no address: what officials search for
 * may be somebody's name.
 *
 * @param text words to find
 * @param kind the kind of case
 * @param phase roughly where it stands
 * @param unit the unit that has to answer
 * @param whose whose cases
 * @param order in which order
 */
public record DeskFilter(
        String text,
        Optional<CaseKind> kind,
        Optional<Phase> phase,
        Optional<Unit> unit,
        Optional<Whose> whose,
        CaseOrder order) {

    /** Whose cases somebody wants to see. */
    public enum Whose {
        /** Those he or she works on. */
        MINE,
        /** Those nobody works on. */
        NOBODYS
    }

    /** {@return what is due, the next first} */
    static DeskFilter due() {
        return new DeskFilter(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), CaseOrder.DUE_FIRST);
    }

    /** {@return what was chosen in a form} */
    static DeskFilter of(Form form, Organization organization) {
        Optional<Phase> phase = form.choice("phase", Phase.values());
        // Where the time of the desk does not run, nothing is due: that order would leave all of it out.
        boolean timed = phase.isEmpty() || phase.get() == Phase.OPEN;
        return new DeskFilter(
                form.value("text").strip(),
                form.choice("kind", CaseKind.values()),
                phase,
                organization.units().stream()
                        .filter(unit -> unit.id().value().equals(form.value("unit")))
                        .findFirst(),
                form.choice("whose", Whose.values()),
                timed ? form.choice("order", CaseOrder.values()).orElse(CaseOrder.DUE_FIRST) : CaseOrder.NEWEST_FIRST);
    }

    /** {@return the question for the library; a tracking code is looked up, everything else searched for} */
    CaseQueryBuilder query(StaffId me) {
        Optional<TrackingCode> code = TrackingCode.parse(text);
        CaseQueryBuilder query = code.isPresent()
                ? CaseQuery.builder().code(code.get())
                : CaseQuery.builder().text(text).order(order);
        kind.ifPresent(query::kinds);
        phase.ifPresent(query::phases);
        unit.map(Unit::id).ifPresent(query::unit);
        whose.map(whom -> whom == Whose.MINE ? new CaseQuery.Assignee(me) : CaseQuery.Assignee.NOBODY)
                .ifPresent(query::assignee);
        return query;
    }
}
