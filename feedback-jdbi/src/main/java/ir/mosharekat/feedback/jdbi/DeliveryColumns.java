package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryId;
import ir.mosharekat.feedback.notification.DeliveryState;
import ir.mosharekat.feedback.notification.Occasion;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.tracking.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table of deliveries: how it is written and read. */
final class DeliveryColumns {

    static final String NAMES =
            "id, case_id, version, occasion, event, official, channel, state, attempts, address_mark,"
                    + " reference, made_at, changed_at";

    static final List<Column<Delivery>> ALL = List.of(
            new Column<>("id", SqlType.UUID, it -> it.id().value()),
            new Column<>("case_id", SqlType.UUID, it -> it.caseId().value()),
            new Column<>("version", SqlType.BIGINT, Delivery::version),
            new Column<>("occasion", SqlType.TEXT, it -> it.occasion().name()),
            new Column<>("event", SqlType.BIGINT, Delivery::event),
            Column.optional("official", SqlType.TEXT, it -> it.official().map(StaffId::value)),
            Column.optional("channel", SqlType.TEXT, it -> it.channel().map(Channel::name)),
            new Column<>("state", SqlType.TEXT, it -> it.state().name()),
            new Column<>("attempts", SqlType.INTEGER, Delivery::attempts),
            Column.optional("address_mark", SqlType.TEXT, Delivery::addressMark),
            Column.optional("reference", SqlType.TEXT, Delivery::reference),
            new Column<>("made_at", SqlType.INSTANT, Delivery::madeAt),
            new Column<>("changed_at", SqlType.INSTANT, Delivery::changedAt));

    private DeliveryColumns() {}

    static Delivery read(ResultSet row) throws SQLException {
        return Delivery.builder()
                .id(new DeliveryId(CaseRows.uuid(row, "id")))
                .caseId(new CaseId(CaseRows.uuid(row, "case_id")))
                .version(row.getLong("version"))
                .about(Occasion.valueOf(CaseRows.text(row, "occasion")), row.getLong("event"))
                .official(map(row.getString("official"), StaffId::new))
                .channel(map(row.getString("channel"), Channel::valueOf))
                .state(DeliveryState.valueOf(CaseRows.text(row, "state")))
                .attempts(row.getInt("attempts"))
                .addressMark(row.getString("address_mark"))
                .reference(row.getString("reference"))
                .madeAt(CaseRows.instant(row, "made_at"))
                .changedAt(CaseRows.instant(row, "changed_at"))
                .build();
    }

    private static <T> @Nullable T map(@Nullable String text, Function<String, T> read) {
        return text == null ? null : read.apply(text);
    }
}
