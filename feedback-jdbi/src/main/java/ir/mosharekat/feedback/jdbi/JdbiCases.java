package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.SecretStamp;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class JdbiCases implements CaseRepository {

    private static final String FIND =
            "select " + CaseRows.CASE_COLUMNS + " from feedback_case c where c.tenant = ? and ";

    private static final String OPEN = "select " + CaseRows.CASE_COLUMNS
            + ", m.number as m_number, m.type as m_type, m.audience as m_audience, m.actor_kind as m_actor_kind,"
            + " m.actor_id as m_actor_id, m.behalf_kind as m_behalf_kind, m.behalf_id as m_behalf_id,"
            + " m.channel as m_channel, m.at as m_at, m.text as m_text"
            + " from feedback_case c left join feedback_message m on m.tenant = c.tenant and m.case_id = c.id"
            + " where c.tenant = ? and ";

    /**
     * Finds the case of a code, or else the next one after it, by all digits but the last: so the database walks the
     * index to the same depth and fetches one row whether or not there is such a case, and a code that exists does not
     * take longer to answer than one that does not.
     */
    private static final String FIND_STAMP =
            "select c.tracking_code, c.id, c.secret_key, c.secret_generation from feedback_case c"
                    + " where c.tenant = ? and c.tracking_code >= ? order by c.tenant, c.tracking_code fetch first 1 row only";

    private static final String LETTERS =
            "select c.letter_batch, c.letter_number, c.letter_scan, c.id, c.tracking_code from feedback_case c"
                    + " where c.tenant = ? and c.letter_batch = ? and c.letter_number > ?"
                    + " order by c.letter_number fetch first ? rows only";

    private final JdbiUnitOfWork unit;
    private final CaseRows rows;

    JdbiCases(JdbiUnitOfWork unit) {
        this.unit = unit;
        this.rows = unit.dialect().tables().rows;
    }

    @Override
    public void insert(CaseFile file) {
        unit.holdCase(group -> group.insert(file));
    }

    @Override
    public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
        unit.holdCase(group -> group.update(next, expectedVersion, added));
    }

    @Override
    public void purge(CaseSnapshot tombstone, long expectedVersion) {
        unit.holdCase(group -> group.purge(tombstone, expectedVersion));
    }

    @Override
    public Optional<CaseSnapshot> find(CaseId id) {
        Sql sql = Sql.of(FIND + "c.id = ?").bind(SqlType.TEXT, unit.tenant()).bind(SqlType.UUID, id.value());
        return unit.read(handle ->
                sql.query(handle).map((row, context) -> rows.snapshot(row)).findOne());
    }

    @Override
    public Optional<CaseFile> open(CaseId id) {
        return open(Sql.of(OPEN + "c.id = ? order by m.number")
                .bind(SqlType.TEXT, unit.tenant())
                .bind(SqlType.UUID, id.value()));
    }

    @Override
    public Optional<CaseFile> findSubmission(String keyHash) {
        return open(Sql.of(OPEN + "c.submission_key = ? order by m.number")
                .bind(SqlType.TEXT, unit.tenant())
                .bind(SqlType.TEXT, keyHash));
    }

    private Optional<CaseFile> open(Sql sql) {
        return unit.read(handle -> sql.query(handle).scanResultSet((results, context) -> file(results.get())));
    }

    private Optional<CaseFile> file(ResultSet row) throws SQLException {
        @Nullable CaseSnapshot snapshot = null;
        List<Message> messages = new ArrayList<>();
        while (row.next()) {
            if (snapshot == null) {
                snapshot = rows.snapshot(row);
            }
            if (row.getString("m_type") != null) {
                messages.add(rows.message(row));
            }
        }
        return Optional.ofNullable(snapshot).map(found -> new CaseFile(found, messages));
    }

    @Override
    public Optional<Stamped> findStamp(TrackingCode code) {
        String beginning = code.value().substring(0, code.value().length() - 1);
        Sql sql = Sql.of(FIND_STAMP).bind(SqlType.TEXT, unit.tenant()).bind(SqlType.TEXT, beginning);
        Optional<Neighbour> nearest = unit.read(handle ->
                sql.query(handle).map((row, context) -> neighbour(row)).findOne());
        return nearest.filter(found -> found.code().equals(code.value())).map(Neighbour::stamped);
    }

    private static Neighbour neighbour(ResultSet row) throws SQLException {
        SecretStamp stamp = new SecretStamp(CaseRows.text(row, "secret_key"), row.getInt("secret_generation"));
        return new Neighbour(
                CaseRows.text(row, "tracking_code"), new Stamped(new CaseId(CaseRows.uuid(row, "id")), stamp));
    }

    /** The case of a code, or of the next one. */
    private record Neighbour(String code, Stamped stamped) {}

    @Override
    public List<Registered> letters(LetterBatchId batch, int after, int limit) {
        Sql sql = Sql.of(LETTERS)
                .bind(SqlType.TEXT, unit.tenant())
                .bind(SqlType.TEXT, batch.value())
                .bind(SqlType.INTEGER, after)
                .bind(SqlType.INTEGER, limit);
        return unit.read(handle ->
                sql.query(handle).map((row, context) -> registered(row)).list());
    }

    private static Registered registered(ResultSet row) throws SQLException {
        return new Registered(
                CaseRows.letter(row),
                new CaseId(CaseRows.uuid(row, "id")),
                new TrackingCode(CaseRows.text(row, "tracking_code")));
    }

    @Override
    public Page<CaseSnapshot> search(CaseQuery query, Scope scope) {
        Sql sql = new CaseSearch(unit.tenant(), unit.dialect(), query, scope).page();
        List<CaseSnapshot> found = unit.read(handle ->
                sql.query(handle).map((row, context) -> rows.snapshot(row)).list());
        if (found.size() <= query.limit()) {
            return new Page<>(found, null);
        }
        List<CaseSnapshot> page = found.subList(0, query.limit());
        return new Page<>(page, query.order().place(page.get(page.size() - 1)).orElseThrow());
    }

    @Override
    public long count(CaseQuery query, Scope scope) {
        Sql sql = new CaseSearch(unit.tenant(), unit.dialect(), query, scope).count();
        return unit.read(handle -> sql.query(handle).mapTo(Long.class).one());
    }
}
