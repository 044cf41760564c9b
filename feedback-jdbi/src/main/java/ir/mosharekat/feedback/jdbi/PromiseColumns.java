package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.Promise.Ending;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of promises, as they are written: those that never change, and those that do. */
final class PromiseColumns {

    private PromiseColumns() {}

    static List<Column<Promise>> lasting() {
        return List.of(
                Column.of("id", SqlType.UUID, it -> it.id().value()),
                Column.of("case_id", SqlType.UUID, it -> it.caseId().value()),
                Column.of("unit", SqlType.TEXT, it -> it.unit().value()),
                Column.of("owner", SqlType.TEXT, it -> it.owner().value()),
                Column.of("made_at", SqlType.INSTANT, Promise::madeAt),
                Column.of("first_due", SqlType.INSTANT, Promise::firstDue));
    }

    static List<Column<Promise>> changing() {
        return List.of(
                Column.of("version", SqlType.BIGINT, Promise::version),
                Column.of("state", SqlType.TEXT, it -> it.state().name()),
                Column.of("text", SqlType.TEXT, Promise::text),
                Column.of("due", SqlType.INSTANT, Promise::due),
                Column.of("postponements", SqlType.INTEGER, it -> it.uses().postponements()),
                Column.of("disputes", SqlType.INTEGER, it -> it.uses().disputes()),
                Column.of("reminded_at", SqlType.INSTANT, it -> it.marks().remindedAt()),
                Column.of("missed_at", SqlType.INSTANT, it -> it.marks().missedAt()),
                Column.of("disputed_at", SqlType.INSTANT, it -> it.marks().disputedAt()),
                Column.of("ended_at", SqlType.INSTANT, ending(Ending::at)),
                Column.of(
                        "ended_by",
                        SqlType.TEXT,
                        it -> it.ending()
                                .flatMap(ending -> Optional.ofNullable(ending.by()))
                                .map(StaffId::value)
                                .orElse(null)),
                Column.of("ended_with", SqlType.TEXT, ending(Ending::said)));
    }

    private static Function<Promise, @Nullable Object> ending(Function<Ending, Object> value) {
        return it -> it.ending().map(value).orElse(null);
    }
}
