package ir.mosharekat.feedback.testing;

import ir.mosharekat.feedback.notification.Delivery;
import ir.mosharekat.feedback.notification.DeliveryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.spi.DeliveryRepository;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.StaleVersionException;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

final class InMemoryDeliveries implements DeliveryRepository {

    private static final Comparator<Delivery> NEWEST_FIRST = Comparator.comparing(Delivery::madeAt)
            .thenComparing(one -> one.id().toString())
            .reversed();

    private final Tables tables;
    private final Journal journal;

    InMemoryDeliveries(Tables tables, Journal journal) {
        this.tables = tables;
        this.journal = journal;
    }

    @Override
    public void insert(Delivery first) {
        journal.requireUsable();
        if (tables.deliveries.containsKey(first.id())) {
            throw journal.failed(new DuplicateKeyException());
        }
        journal.put(tables.deliveries, first.id(), first);
    }

    @Override
    public void update(Delivery next, long expectedVersion) {
        journal.requireUsable();
        Delivery stored = tables.deliveries.get(next.id());
        if (stored == null || stored.version() != expectedVersion) {
            throw journal.failed(new StaleVersionException());
        }
        journal.put(tables.deliveries, next.id(), next);
    }

    @Override
    public Optional<Delivery> find(DeliveryId id) {
        journal.requireUsable();
        return Optional.ofNullable(tables.deliveries.get(id));
    }

    @Override
    public Optional<Delivery> find(Channel channel, String reference) {
        return newestFirst(one -> one.channel().filter(channel::equals).isPresent()
                        && one.reference().filter(reference::equals).isPresent())
                .findFirst();
    }

    @Override
    public List<Delivery> ofCase(CaseId id, int limit) {
        return newestFirst(one -> one.caseId().equals(id)).limit(limit).toList();
    }

    private Stream<Delivery> newestFirst(Predicate<Delivery> which) {
        journal.requireUsable();
        return tables.deliveries.values().stream().filter(which).sorted(NEWEST_FIRST);
    }
}
