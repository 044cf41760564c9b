package ir.mosharekat.feedback.jdbi;

import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.spi.DeliveryRepository;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.List;
import java.util.Optional;

final class JdbiDeliveries implements DeliveryRepository {

    private static final String SELECT = "select " + DeliveryColumns.NAMES + " from feedback_delivery where tenant = ";

    private final JdbiUnitOfWork unit;

    JdbiDeliveries(JdbiUnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public void insert(Delivery first) {
        unit.holdRow(first.id(), group -> group.deliver(first));
    }

    @Override
    public void update(Delivery next, long expectedVersion) {
        unit.holdRow(next.id(), group -> group.deliver(next, expectedVersion));
    }

    @Override
    public Optional<Delivery> find(DeliveryId id) {
        Sql sql = of(unit.tenant()).add(" and id = ").value(SqlType.UUID, id.value());
        return list(sql).stream().findFirst();
    }

    @Override
    public Optional<Delivery> find(Channel channel, String reference) {
        return list(named(unit.tenant(), channel, reference)).stream().findFirst();
    }

    @Override
    public List<Delivery> ofCase(CaseId id, int limit) {
        return list(ofCase(unit.tenant(), id, limit));
    }

    static Sql named(String tenant, Channel channel, String reference) {
        Sql sql = of(tenant)
                .add(" and channel = ")
                .value(SqlType.TEXT, channel.name())
                .add(" and reference = ")
                .value(SqlType.TEXT, reference);
        return newest(sql, "made_at desc", 1);
    }

    static Sql ofCase(String tenant, CaseId id, int limit) {
        Sql sql = of(tenant).add(" and case_id = ").value(SqlType.UUID, id.value());
        return newest(sql, "made_at desc, id desc", limit);
    }

    private static Sql of(String tenant) {
        return Sql.of(SELECT).value(SqlType.TEXT, tenant);
    }

    private static Sql newest(Sql sql, String order, int limit) {
        return sql.add(" order by " + order + " fetch first ")
                .value(SqlType.INTEGER, limit)
                .add(" rows only");
    }

    private List<Delivery> list(Sql sql) {
        return unit.read(handle -> sql.query(handle)
                .map((row, context) -> DeliveryColumns.read(row))
                .list());
    }
}
