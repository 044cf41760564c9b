package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.tck.RememberingQueue.Memory;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bugs in what is put into the queue and taken out of it again. */
final class PlantedQueue {

    private PlantedQueue() {}

    static List<Attack> all() {
        return Stream.of(adding(), cancelling()).flatMap(List::stream).toList();
    }

    private static List<Attack> adding() {
        return List.of(
                remembering(
                        "an item with a taken identifier is left out in silence",
                        (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public void enqueue(List<WorkItem> items) {
                                super.enqueue(items.stream()
                                        .filter(item -> !memory.items().containsKey(item.id()))
                                        .toList());
                            }
                        }),
                remembering(
                        "an item with a taken identifier is put there twice",
                        (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public void enqueue(List<WorkItem> items) {
                                super.enqueue(Altered.each(
                                        items, item -> memory.items().containsKey(item.id()) ? renamed(item) : item));
                            }
                        }),
                Attack.node("identifiers of items are unique on each node only", sound -> {
                    Set<UUID> known = new HashSet<>();
                    return new UnitWrappingStore(sound, (unit, tenant, store) -> new ForwardingUnit(unit) {
                        @Override
                        public WorkQueue queue() {
                            return new ForwardingQueue(super.queue()) {
                                @Override
                                public void enqueue(List<WorkItem> items) {
                                    boolean isKnown = items.stream().anyMatch(item -> known.contains(item.id()));
                                    if (isKnown || !isTaken(store, tenant, items)) {
                                        super.enqueue(items);
                                    }
                                    items.forEach(item -> known.add(item.id()));
                                }
                            };
                        }
                    });
                }),
                enqueueing(
                        "of several items the first is stored", items -> items.subList(0, Math.min(1, items.size()))),
                enqueueing(
                        "an item loses its case",
                        items -> Altered.each(
                                items,
                                item -> new WorkItem(item.id(), new CaseId(new UUID(0, 0)), item.name(), item.due()))),
                enqueueing(
                        "the name of an item is cut to six characters",
                        items -> Altered.each(
                                items,
                                item -> new WorkItem(
                                        item.id(),
                                        item.caseId(),
                                        item.name()
                                                .substring(
                                                        0,
                                                        Math.min(6, item.name().length())),
                                        item.due()))),
                enqueueing(
                        "of items with one name and one case one is stored",
                        items -> List.copyOf(items.stream()
                                .collect(Collectors.toMap(
                                        item -> item.caseId() + item.name(), item -> item, (first, second) -> first))
                                .values())));
    }

    private static List<Attack> cancelling() {
        return List.of(
                remembering(
                        "cancelling drops everything of the case",
                        (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public void cancel(CaseId id, Collection<String> names) {
                                super.cancel(id, names.isEmpty() ? names : memory.names());
                            }
                        }),
                remembering(
                        "cancelling drops items of other cases",
                        (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public void cancel(CaseId id, Collection<String> names) {
                                memory.cases().forEach(each -> super.cancel(each, names));
                            }
                        }),
                remembering(
                        "cancelling nothing drops everything", (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public void cancel(CaseId id, Collection<String> names) {
                                super.cancel(id, names.isEmpty() ? memory.names() : names);
                            }
                        }),
                remembering(
                        "cancelling drops names that begin alike",
                        (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public void cancel(CaseId id, Collection<String> names) {
                                super.cancel(
                                        id,
                                        memory.names().stream()
                                                .filter(each -> names.stream().anyMatch(each::startsWith))
                                                .toList());
                            }
                        }),
                remembering(
                        "cancelling drops names whatever their case",
                        (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public void cancel(CaseId id, Collection<String> names) {
                                Set<String> lower = names.stream()
                                        .map(name -> name.toLowerCase(Locale.ROOT))
                                        .collect(Collectors.toSet());
                                super.cancel(
                                        id,
                                        memory.names().stream()
                                                .filter(each -> lower.contains(each.toLowerCase(Locale.ROOT)))
                                                .toList());
                            }
                        }),
                remembering(
                        "cancelling leaves items that are leased",
                        (sound, memory) -> new RememberingQueue(sound, memory) {
                            @Override
                            public void cancel(CaseId id, Collection<String> names) {
                                if (memory.tokens().isEmpty()) {
                                    super.cancel(id, names);
                                }
                            }
                        }),
                Attack.queue("cancelling takes the first name only", sound -> new ForwardingQueue(sound) {
                    @Override
                    public void cancel(CaseId id, Collection<String> names) {
                        super.cancel(id, names.stream().limit(1).toList());
                    }
                }),
                Attack.queue("cancelling does nothing", sound -> new ForwardingQueue(sound) {
                    @Override
                    public void cancel(CaseId id, Collection<String> names) {}
                }));
    }

    static Attack remembering(String name, BiFunction<WorkQueue, Memory, WorkQueue> around) {
        return Attack.store(name, sound -> {
            Map<TenantId, Memory> memories = new ConcurrentHashMap<>();
            return new UnitWrappingStore(sound, (unit, tenant, store) -> new ForwardingUnit(unit) {
                @Override
                public WorkQueue queue() {
                    return around.apply(super.queue(), memories.computeIfAbsent(tenant, it -> new Memory()));
                }
            });
        });
    }

    private static Attack enqueueing(String name, UnaryOperator<List<WorkItem>> change) {
        return Attack.queue(name, sound -> new ForwardingQueue(sound) {
            @Override
            public void enqueue(List<WorkItem> items) {
                super.enqueue(change.apply(items));
            }
        });
    }

    private static boolean isTaken(FeedbackStore store, TenantId tenant, List<WorkItem> items) {
        try {
            Rehearsal.after(List.of(), store, tenant, unit -> {
                unit.queue().enqueue(items);
                return true;
            });
            return false;
        } catch (DuplicateKeyException e) {
            return true;
        }
    }

    static WorkItem renamed(WorkItem item) {
        UUID id = item.id();
        return new WorkItem(
                new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + 1),
                item.caseId(),
                item.name(),
                item.due());
    }
}
