package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
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

/** Bugs in histories. */
final class PlantedEvents {

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private PlantedEvents() {}

    static List<Attack> all() {
        return List.of(
                Attack.store("an event can be replaced", sound -> {
                    Map<List<Object>, CaseEvent> replaced = new ConcurrentHashMap<>();
                    return new UnitWrappingStore(sound, (unit, tenant, store) -> new ForwardingUnit(unit) {
                        @Override
                        public EventLog events() {
                            return new Replacing(super.events(), replaced);
                        }
                    });
                }),
                Attack.events(
                        "an event whose number is taken is left out in silence", sound -> new ForwardingEvents(sound) {
                            @Override
                            public void append(List<CaseEvent> events) {
                                super.append(events.stream()
                                        .filter(it -> !isTaken(sound, it))
                                        .toList());
                            }
                        }),
                Attack.node("numbers of events are unique on each node only", sound -> {
                    Set<List<Object>> known = new HashSet<>();
                    return new UnitWrappingStore(sound, (unit, tenant, store) -> new ForwardingUnit(unit) {
                        @Override
                        public EventLog events() {
                            return new ForwardingEvents(super.events()) {
                                @Override
                                public void append(List<CaseEvent> events) {
                                    super.append(events.stream()
                                            .filter(it -> known.contains(key(it)) || !isTaken(this, it))
                                            .toList());
                                    events.forEach(it -> known.add(key(it)));
                                }
                            };
                        }
                    });
                }),
                Attack.events("of several events the first is stored", sound -> new ForwardingEvents(sound) {
                    @Override
                    public void append(List<CaseEvent> events) {
                        super.append(events.subList(0, Math.min(1, events.size())));
                    }
                }),
                Attack.events("a history ignores its limit", sound -> new ForwardingEvents(sound) {
                    @Override
                    public List<CaseEvent> history(CaseId id, long after, int limit) {
                        return super.history(id, after, Integer.MAX_VALUE);
                    }
                }),
                Attack.events("a history always begins at the beginning", sound -> new ForwardingEvents(sound) {
                    @Override
                    public List<CaseEvent> history(CaseId id, long after, int limit) {
                        return super.history(id, 0, limit);
                    }
                }),
                Attack.events("a part of a history begins one event too early", sound -> new ForwardingEvents(sound) {
                    @Override
                    public List<CaseEvent> history(CaseId id, long after, int limit) {
                        return super.history(id, Math.max(0, after - 1), limit);
                    }
                }),
                Attack.events("a history never has more than twenty events", sound -> new ForwardingEvents(sound) {
                    @Override
                    public List<CaseEvent> history(CaseId id, long after, int limit) {
                        return super.history(id, after, Math.min(20, limit));
                    }
                }),
                reading("a history comes back in reverse", events -> {
                    List<CaseEvent> reversed = new ArrayList<>(events);
                    Collections.reverse(reversed);
                    return reversed;
                }),
                reading(
                        "a history is ordered by its numbers as text",
                        events -> events.stream()
                                .sorted(Comparator.comparing(event -> Long.toString(event.sequence())))
                                .toList()),
                reading(
                        "a history is ordered by type",
                        events -> events.stream()
                                .sorted(Comparator.comparing(
                                        event -> event.happening().type()))
                                .toList()),
                recording(
                        "what is recorded ends after its last moment",
                        (sound, after, before, limit) -> sound.recorded(after, before.plusMillis(1), limit)),
                recording(
                        "what is recorded has no end",
                        (sound, after, before, limit) -> sound.recorded(after, NEVER, limit)),
                recording(
                        "what is recorded begins at its place",
                        (sound, after, before, limit) -> sound.recorded(
                                new EventPlace(after.at(), after.caseId(), after.sequence() - 1), before, limit)),
                recording(
                        "what is recorded goes on after the moment of its place",
                        (sound, after, before, limit) -> sound.recorded(
                                after.sequence() == 0
                                        ? after
                                        : EventPlace.before(after.at().plusMillis(1)),
                                before,
                                limit)),
                recording(
                        "what is recorded goes on after the case of its place",
                        (sound, after, before, limit) -> sound.recorded(
                                after.sequence() == 0
                                        ? after
                                        : new EventPlace(after.at(), after.caseId(), Long.MAX_VALUE),
                                before,
                                limit)),
                recording(
                        "a page of what is recorded is as long as can be",
                        (sound, after, before, limit) -> sound.recorded(after, before, Integer.MAX_VALUE)),
                recording("what is recorded comes in reverse", (sound, after, before, limit) -> {
                    List<CaseEvent> reversed = new ArrayList<>(sound.recorded(after, before, limit));
                    Collections.reverse(reversed);
                    return reversed;
                }),
                recording(
                        "what is recorded goes by case",
                        (sound, after, before, limit) -> sound.recorded(after, before, limit).stream()
                                .sorted(Comparator.comparing(
                                        event -> event.caseId().toString()))
                                .toList()),
                storing("facts are not stored", event -> Altered.facts(event, new TreeMap<>())),
                storing(
                        "of several facts the first is stored",
                        event -> Altered.facts(
                                event,
                                event.happening().facts().isEmpty()
                                        ? new TreeMap<>()
                                        : new TreeMap<>(Map.of(
                                                event.happening().facts().firstKey(),
                                                event.happening()
                                                        .facts()
                                                        .get(event.happening()
                                                                .facts()
                                                                .firstKey()))))),
                storing(
                        "for whom something happened is lost",
                        event -> origin(
                                event,
                                new Origin(
                                        event.happening().origin().actor(),
                                        null,
                                        event.happening().origin().channel()))),
                storing(
                        "every event has come by the web",
                        event -> origin(
                                event,
                                new Origin(
                                        event.happening().origin().actor(),
                                        event.happening().origin().onBehalfOf(),
                                        Channel.WEB))),
                storing(
                        "the type of an event is cut to ten characters",
                        event -> Altered.happening(
                                event,
                                new Happening(
                                        event.happening()
                                                .type()
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                10,
                                                                event.happening()
                                                                        .type()
                                                                        .length())),
                                        event.happening().at(),
                                        event.happening().origin(),
                                        event.happening().facts()))),
                storing(
                        "the hash before is not stored",
                        event -> new CaseEvent(
                                event.caseId(), event.sequence(), event.happening(), EventChain.START, event.hash())),
                storing(
                        "the hash is not stored",
                        event -> new CaseEvent(
                                event.caseId(),
                                event.sequence(),
                                event.happening(),
                                event.previousHash(),
                                EventChain.START)),
                storing(
                        "the store makes its own hash",
                        event -> EventChain.link(
                                event.caseId(), event.sequence(), EventChain.START, event.happening())));
    }

    private static Attack storing(String name, UnaryOperator<CaseEvent> change) {
        return Attack.events(name, sound -> new ForwardingEvents(sound) {
            @Override
            public void append(List<CaseEvent> events) {
                super.append(Altered.each(events, change));
            }
        });
    }

    private static Attack recording(String name, Recording instead) {
        return Attack.events(name, sound -> new ForwardingEvents(sound) {
            @Override
            public List<CaseEvent> recorded(EventPlace after, Instant before, int limit) {
                return instead.read(sound, after, before, limit);
            }
        });
    }

    @FunctionalInterface
    private interface Recording {
        List<CaseEvent> read(EventLog sound, EventPlace after, Instant before, int limit);
    }

    private static Attack reading(String name, UnaryOperator<List<CaseEvent>> change) {
        return Attack.events(name, sound -> new ForwardingEvents(sound) {
            @Override
            public List<CaseEvent> history(CaseId id, long after, int limit) {
                return change.apply(super.history(id, after, limit));
            }
        });
    }

    static boolean isTaken(EventLog events, CaseEvent event) {
        return events.history(event.caseId(), event.sequence() - 1, 1).stream()
                .anyMatch(found -> found.sequence() == event.sequence());
    }

    private static List<Object> key(CaseEvent event) {
        return List.of(event.caseId(), event.sequence());
    }

    private static CaseEvent origin(CaseEvent event, Origin origin) {
        Happening old = event.happening();
        return Altered.happening(event, new Happening(old.type(), old.at(), origin, old.facts()));
    }

    private static final class Replacing extends ForwardingEvents {

        private final Map<List<Object>, CaseEvent> replaced;

        Replacing(EventLog sound, Map<List<Object>, CaseEvent> replaced) {
            super(sound);
            this.replaced = replaced;
        }

        @Override
        public void append(List<CaseEvent> events) {
            for (CaseEvent event : events) {
                if (isTaken(this, event)) {
                    replaced.put(key(event), event);
                } else {
                    super.append(List.of(event));
                }
            }
        }

        @Override
        public List<CaseEvent> history(CaseId id, long after, int limit) {
            return Altered.each(super.history(id, after, limit), event -> replaced.getOrDefault(key(event), event));
        }

        @Override
        public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
            Map<CaseId, List<CaseEvent>> found = new HashMap<>(super.histories(ids));
            found.replaceAll((id, all) -> Altered.each(all, event -> replaced.getOrDefault(key(event), event)));
            return found;
        }
    }
}
