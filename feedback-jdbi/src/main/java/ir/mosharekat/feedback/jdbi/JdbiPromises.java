package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.promise.KeptRate;
import ir.mosharekat.feedback.promise.KeptRateQuery;
import ir.mosharekat.feedback.promise.Promise;
import ir.mosharekat.feedback.promise.PromiseCursor;
import ir.mosharekat.feedback.promise.PromiseFile;
import ir.mosharekat.feedback.promise.PromiseId;
import ir.mosharekat.feedback.promise.PromisePage;
import ir.mosharekat.feedback.promise.PromiseQuery;
import ir.mosharekat.feedback.spi.PromiseRepository;
import ir.mosharekat.feedback.tracking.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

final class JdbiPromises implements PromiseRepository {

    private static final String FIND = "select " + CaseRows.CASE_COLUMNS + ", " + PromiseRows.COLUMNS
            + " from feedback_promise p join feedback_case c on c.tenant = p.tenant and c.id = p.case_id"
            + " where p.tenant = ? and p.id = ?";

    private static final String OF_CASES =
            "select " + PromiseRows.COLUMNS + " from feedback_promise p where p.tenant = ? and p.case_id in ";

    private final JdbiUnitOfWork unit;
    private final CaseRows rows;
    private final PromiseSearch search;

    JdbiPromises(JdbiUnitOfWork unit) {
        this.unit = unit;
        this.rows = unit.dialect().tables().rows;
        this.search = new PromiseSearch(unit.tenant(), unit.dialect());
    }

    @Override
    public void insert(Promise first) {
        unit.holdRow(first.id(), group -> group.promise(first));
    }

    @Override
    public void update(Promise next, long expectedVersion) {
        unit.holdRow(next.id(), group -> group.promise(next, expectedVersion));
    }

    @Override
    public Optional<PromiseFile> find(PromiseId id) {
        Sql sql = Sql.of(FIND).bind(SqlType.TEXT, unit.tenant()).bind(SqlType.UUID, id.value());
        return unit.read(
                handle -> sql.query(handle).map((row, context) -> file(row)).findOne());
    }

    @Override
    public List<Promise> ofCases(Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Sql sql = Sql.of(OF_CASES)
                .bind(SqlType.TEXT, unit.tenant())
                .values(SqlType.UUID, ids.stream().map(CaseId::value).toList())
                .add(" order by p.due, p.id");
        return unit.read(handle -> sql.query(handle)
                .map((row, context) -> PromiseRows.promise(row))
                .list());
    }

    @Override
    public PromisePage<PromiseFile> search(PromiseQuery query, Scope scope) {
        Sql sql = search.page(query, scope);
        List<PromiseFile> found = unit.read(
                handle -> sql.query(handle).map((row, context) -> file(row)).list());
        if (found.size() <= query.limit()) {
            return new PromisePage<>(found, null);
        }
        List<PromiseFile> page = found.subList(0, query.limit());
        return new PromisePage<>(
                page, PromiseCursor.of(page.get(page.size() - 1).promise()));
    }

    @Override
    public long count(PromiseQuery query, Scope scope) {
        Sql sql = search.count(query, scope);
        return unit.read(handle -> sql.query(handle).mapTo(Long.class).one());
    }

    @Override
    public List<KeptRate> tally(KeptRateQuery query, Scope scope) {
        Sql sql = search.tally(query, scope);
        return unit.read(handle -> sql.query(handle)
                .map((row, context) -> PromiseRows.keptRate(row))
                .list());
    }

    private PromiseFile file(ResultSet row) throws SQLException {
        return new PromiseFile(PromiseRows.promise(row), rows.snapshot(row));
    }
}
