package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.Promise.Ending;
import java.util.List;
import java.util.Optional;

/** The columns of promises, as they are written: those that never change, and those that do. */
final class PromiseColumns {

    private PromiseColumns() {}

    static List<Column<Promise>> lasting() {
        return List.of(
                new Column<>("id", SqlType.UUID, it -> it.id().value()),
                new Column<>("case_id", SqlType.UUID, it -> it.caseId().value()),
                new Column<>("unit", SqlType.TEXT, it -> it.unit().value()),
                new Column<>("owner", SqlType.TEXT, it -> it.owner().value()),
                new Column<>("made_at", SqlType.INSTANT, Promise::madeAt),
                new Column<>("first_due", SqlType.INSTANT, Promise::firstDue));
    }

    static List<Column<Promise>> changing() {
        return List.of(
                new Column<>("version", SqlType.BIGINT, Promise::version),
                new Column<>("state", SqlType.TEXT, it -> it.state().name()),
                new Column<>("text", SqlType.TEXT, Promise::text),
                new Column<>("due", SqlType.INSTANT, Promise::due),
                new Column<>("postponements", SqlType.INTEGER, it -> it.uses().postponements()),
                new Column<>("disputes", SqlType.INTEGER, it -> it.uses().disputes()),
                new Column<>("reminded_at", SqlType.INSTANT, it -> it.marks().remindedAt()),
                new Column<>("missed_at", SqlType.INSTANT, it -> it.marks().missedAt()),
                new Column<>("disputed_at", SqlType.INSTANT, it -> it.marks().disputedAt()),
                Column.optional("ended_at", SqlType.INSTANT, it -> it.ending().map(Ending::at)),
                Column.optional(
                        "ended_by",
                        SqlType.TEXT,
                        it -> it.ending()
                                .flatMap(ending -> Optional.ofNullable(ending.by()))
                                .map(StaffId::value)),
                Column.optional("ended_with", SqlType.TEXT, it -> it.ending().map(Ending::said)));
    }
}
