package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Bugs in the one reading of several histories; a history that is read alone is sound. */
final class PlantedHistories {

    private PlantedHistories() {}

    static List<Attack> all() {
        return List.of(
                atMost(1, "of several histories the first is read"),
                atMost(100, "of more than a hundred histories the first hundred are read"),
                atMost(199, "of two hundred histories the last is not read"),
                each("several histories come back in reverse", PlantedHistories::reversed),
                each(
                        "several histories are ordered by their numbers as text",
                        all -> sorted(all, Comparator.comparing(event -> Long.toString(event.sequence())))),
                each(
                        "several histories are ordered by type",
                        all -> sorted(
                                all,
                                Comparator.comparing(event -> event.happening().type()))),
                each(
                        "several histories are ordered by time",
                        all -> sorted(
                                all,
                                Comparator.comparing(event -> event.happening().at()))),
                each("each of several histories ends after two hundred entries", all -> first(all, 200)),
                each("each of several histories is its last entry", all -> all.subList(all.size() - 1, all.size())),
                each("each of several histories begins after the first entry", all -> all.subList(1, all.size())),
                each(
                        "several histories are read without facts",
                        all -> Altered.each(all, event -> Altered.facts(event, new TreeMap<>()))),
                reading("several histories have two hundred entries together", PlantedHistories::twoHundredTogether),
                reading("several histories are one", PlantedHistories::mixed),
                Attack.events("a case without a history is there all the same", sound -> new ForwardingEvents(sound) {
                    @Override
                    public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
                        Map<CaseId, List<CaseEvent>> found = new HashMap<>(super.histories(ids));
                        ids.forEach(id -> found.putIfAbsent(id, List.of()));
                        return found;
                    }
                }),
                Attack.events(
                        "the histories of no case at all cannot be asked for", sound -> new ForwardingEvents(sound) {
                            @Override
                            public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
                                if (ids.isEmpty()) {
                                    throw new IllegalArgumentException("in ()");
                                }
                                return super.histories(ids);
                            }
                        }),
                Attack.store("several histories are those of all cases there are", sound -> {
                    Set<CaseId> known = ConcurrentHashMap.newKeySet();
                    return new UnitWrappingStore(sound, (unit, tenant, store) -> new ForwardingUnit(unit) {
                        @Override
                        public EventLog events() {
                            return new Generous(super.events(), known);
                        }
                    });
                }),
                Attack.unit(
                        "several histories are without what the work has written",
                        (unit, tenant, store) -> new Forgetful(unit)));
    }

    private static Attack atMost(int most, String name) {
        return Attack.events(name, sound -> new ForwardingEvents(sound) {
            @Override
            public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
                return super.histories(ids.stream().limit(most).toList());
            }
        });
    }

    private static Attack reading(String name, UnaryOperator<Map<CaseId, List<CaseEvent>>> change) {
        return Attack.events(name, sound -> new ForwardingEvents(sound) {
            @Override
            public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
                return change.apply(new HashMap<>(super.histories(ids)));
            }
        });
    }

    private static Attack each(String name, UnaryOperator<List<CaseEvent>> change) {
        return reading(name, found -> {
            found.replaceAll((id, all) -> change.apply(all));
            return found;
        });
    }

    private static List<CaseEvent> reversed(List<CaseEvent> all) {
        List<CaseEvent> reversed = new ArrayList<>(all);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<CaseEvent> sorted(List<CaseEvent> all, Comparator<CaseEvent> order) {
        return all.stream().sorted(order).toList();
    }

    private static List<CaseEvent> first(List<CaseEvent> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static Map<CaseId, List<CaseEvent>> twoHundredTogether(Map<CaseId, List<CaseEvent>> found) {
        Map<CaseId, List<CaseEvent>> cut = new HashMap<>();
        int left = 200;
        for (Map.Entry<CaseId, List<CaseEvent>> each : found.entrySet()) {
            List<CaseEvent> some = first(each.getValue(), left);
            left -= some.size();
            if (!some.isEmpty()) {
                cut.put(each.getKey(), some);
            }
        }
        return cut;
    }

    private static Map<CaseId, List<CaseEvent>> mixed(Map<CaseId, List<CaseEvent>> found) {
        List<CaseEvent> all = found.values().stream().flatMap(List::stream).toList();
        found.replaceAll((id, own) -> all);
        return found;
    }

    /** Knows of cases nobody asked for. */
    private static final class Generous extends ForwardingEvents {

        private final Set<CaseId> known;

        Generous(EventLog sound, Set<CaseId> known) {
            super(sound);
            this.known = known;
        }

        @Override
        public void append(List<CaseEvent> events) {
            super.append(events);
            events.forEach(event -> known.add(event.caseId()));
        }

        @Override
        public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
            return super.histories(known);
        }
    }

    private static final class Forgetful extends ForwardingUnit {

        private final Set<CaseEvent> written = new HashSet<>();

        Forgetful(UnitOfWork sound) {
            super(sound);
        }

        @Override
        public EventLog events() {
            return new ForwardingEvents(super.events()) {
                @Override
                public void append(List<CaseEvent> events) {
                    super.append(events);
                    written.addAll(events);
                }

                @Override
                public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
                    Map<CaseId, List<CaseEvent>> found = new HashMap<>(super.histories(ids));
                    found.replaceAll((id, all) -> all.stream()
                            .filter(event -> !written.contains(event))
                            .toList());
                    found.values().removeIf(List::isEmpty);
                    return found;
                }
            };
        }
    }
}
