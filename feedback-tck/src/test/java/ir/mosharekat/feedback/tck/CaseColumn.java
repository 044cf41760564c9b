package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.CaseSnapshotBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One value of a case, as a store has a column for it.
 *
 * @param name its name
 * @param copied gives the first case this value of the second
 * @param isAbsent whether a case does not have it
 */
record CaseColumn(String name, BinaryOperator<CaseSnapshot> copied, Predicate<CaseSnapshot> isAbsent) {

    /** The values that may be absent. */
    static List<CaseColumn> optional() {
        return List.of(
                optional("heldSince", CaseSnapshot::heldSince, CaseSnapshotBuilder::heldSince),
                optional("outcome", CaseSnapshot::outcome, CaseSnapshotBuilder::outcome),
                optional("owner", CaseSnapshot::owner, CaseSnapshotBuilder::owner),
                optional("submitter", CaseSnapshot::submitter, CaseSnapshotBuilder::submitter),
                optional("category", CaseSnapshot::category, CaseSnapshotBuilder::category),
                optional("responsibleUnit", CaseSnapshot::responsibleUnit, CaseSnapshotBuilder::responsibleUnit),
                optional("assignee", CaseSnapshot::assignee, CaseSnapshotBuilder::assignee),
                optional("acknowledgedAt", CaseSnapshot::acknowledgedAt, CaseSnapshotBuilder::acknowledgedAt),
                optional("decidedAt", CaseSnapshot::decidedAt, CaseSnapshotBuilder::decidedAt),
                optional("closedAt", CaseSnapshot::closedAt, CaseSnapshotBuilder::closedAt),
                optional("submission", CaseSnapshot::submission, CaseSnapshotBuilder::submission),
                optional("letter", CaseSnapshot::letter, CaseSnapshotBuilder::letter),
                new CaseColumn(
                        "involvedUnits",
                        (to, from) -> Altered.parties(to, from.involvedUnits(), to.accused()),
                        it -> it.involvedUnits().isEmpty()),
                new CaseColumn(
                        "accused",
                        (to, from) -> Altered.parties(to, to.involvedUnits(), from.accused()),
                        it -> it.accused().isEmpty()));
    }

    /** The values that every case has. */
    static List<CaseColumn> required() {
        return List.of(
                required("state", CaseSnapshot::state, CaseSnapshotBuilder::state),
                required("phase", CaseSnapshot::phase, CaseSnapshotBuilder::phase),
                required("channel", CaseSnapshot::channel, CaseSnapshotBuilder::channel),
                required("subject", CaseSnapshot::subject, CaseSnapshotBuilder::subject),
                required("escalation", CaseSnapshot::escalation, CaseSnapshotBuilder::escalation),
                required("hops", CaseSnapshot::hops, CaseSnapshotBuilder::hops),
                required("receivedAt", CaseSnapshot::receivedAt, CaseSnapshotBuilder::receivedAt),
                required("clock", CaseSnapshot::clock, CaseSnapshotBuilder::clock),
                required("details", CaseSnapshot::details, CaseSnapshotBuilder::details),
                required("secretStamp", CaseSnapshot::secretStamp, CaseSnapshotBuilder::secretStamp),
                required("attributes", CaseSnapshot::attributes, CaseSnapshotBuilder::attributes),
                required("links", CaseSnapshot::links, CaseSnapshotBuilder::links),
                required("marks", CaseSnapshot::marks, CaseSnapshotBuilder::marks),
                required("retention", CaseSnapshot::retention, CaseSnapshotBuilder::retention),
                required("attachments", CaseSnapshot::attachments, CaseSnapshotBuilder::attachments),
                required("tail", CaseSnapshot::tail, CaseSnapshotBuilder::tail));
    }

    @SuppressWarnings("NullAway")
    private static <T> CaseColumn optional(
            String name, Function<CaseSnapshot, Optional<T>> get, BiConsumer<CaseSnapshotBuilder, T> set) {
        return new CaseColumn(
                name,
                copying(it -> get.apply(it).orElse(null), set),
                it -> get.apply(it).isEmpty());
    }

    private static <T> CaseColumn required(
            String name, Function<CaseSnapshot, T> get, BiConsumer<CaseSnapshotBuilder, T> set) {
        return new CaseColumn(name, copying(get, set), it -> false);
    }

    private static <T> BinaryOperator<CaseSnapshot> copying(
            Function<CaseSnapshot, T> get, BiConsumer<CaseSnapshotBuilder, T> set) {
        return (to, from) -> {
            CaseSnapshotBuilder builder = to.toBuilder();
            set.accept(builder, get.apply(from));
            return builder.build();
        };
    }
}
