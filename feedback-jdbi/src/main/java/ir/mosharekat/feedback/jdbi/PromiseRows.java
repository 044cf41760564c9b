package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.Promise.Ending;
import ir.mosharekat.feedback.promise.Promise.Marks;
import ir.mosharekat.feedback.promise.Promise.Uses;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromiseState;
import ir.mosharekat.feedback.tracking.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads promises out of columns with the prefix {@code p_}, so that their cases can be read from the same rows. */
final class PromiseRows {

    /** What is read of a promise. */
    static final String COLUMNS = "p.id as p_id, p.case_id as p_case_id, p.version as p_version, p.state as p_state,"
            + " p.text as p_text, p.unit as p_unit, p.owner as p_owner, p.made_at as p_made_at,"
            + " p.actor_kind as p_actor_kind, p.actor_id as p_actor_id, p.behalf_kind as p_behalf_kind,"
            + " p.behalf_id as p_behalf_id, p.channel as p_channel, p.first_due as p_first_due, p.due as p_due,"
            + " p.postponements as p_postponements, p.disputes as p_disputes, p.reminded_at as p_reminded_at,"
            + " p.missed_at as p_missed_at, p.disputed_at as p_disputed_at, p.ended_at as p_ended_at,"
            + " p.ended_by as p_ended_by, p.ended_with as p_ended_with";

    private PromiseRows() {}

    static Promise promise(ResultSet row) throws SQLException {
        return Promise.builder()
                .id(new PromiseId(CaseRows.uuid(row, "p_id")))
                .caseId(new CaseId(CaseRows.uuid(row, "p_case_id")))
                .version(row.getLong("p_version"))
                .state(PromiseState.valueOf(CaseRows.text(row, "p_state")))
                .text(CaseRows.text(row, "p_text"))
                .unit(new UnitId(CaseRows.text(row, "p_unit")))
                .owner(new StaffId(CaseRows.text(row, "p_owner")))
                .made(CaseRows.instant(row, "p_made_at"), CaseRows.origin(row, "p_"))
                .firstDue(CaseRows.instant(row, "p_first_due"))
                .due(CaseRows.instant(row, "p_due"))
                .uses(new Uses(row.getInt("p_postponements"), row.getInt("p_disputes")))
                .marks(new Marks(
                        CaseRows.instantOrNull(row, "p_reminded_at"),
                        CaseRows.instantOrNull(row, "p_missed_at"),
                        CaseRows.instantOrNull(row, "p_disputed_at")))
                .ending(ending(row))
                .build();
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        Instant at = CaseRows.instantOrNull(row, "p_ended_at");
        if (at == null) {
            return null;
        }
        String by = row.getString("p_ended_by");
        return new Ending(at, by == null ? null : new StaffId(by), CaseRows.text(row, "p_ended_with"));
    }

    static KeptRate keptRate(ResultSet row) throws SQLException {
        return new KeptRate(
                CaseRows.text(row, "name"),
                row.getLong("made"),
                row.getLong("c_due"),
                row.getLong("c_in_time"),
                row.getLong("c_late"),
                row.getLong("c_withdrawn"),
                row.getLong("c_open"));
    }
}
