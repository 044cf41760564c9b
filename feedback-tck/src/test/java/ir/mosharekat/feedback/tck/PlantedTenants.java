package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.access.Scope;
import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.CaseSnapshot;
import ir.mosharekat.feedback.cases.LetterBatchId;
import ir.mosharekat.feedback.cases.Message;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.query.CaseCursor;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.query.Page;
import ir.mosharekat.feedback.spi.CalendarLog;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.spi.EventLog;
import ir.mosharekat.feedback.spi.FeedbackStore;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.StaleLeaseException;
import ir.mosharekat.feedback.spi.UnitOfWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.spi.WorkQueue;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.TrackingCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Bugs by which what one tenant has reaches another. */
final class PlantedTenants {

    private PlantedTenants() {}

    static List<Attack> all() {
        return Stream.of(finding(), keys(), events(), queue(), calendar(), PlantedPromiseTenants.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> finding() {
        return List.of(
                cases("find", (sound, other) -> new ForwardingCases(sound) {
                    @Override
                    public Optional<CaseSnapshot> find(CaseId id) {
                        return super.find(id)
                                .or(() -> other.ask(unit -> unit.cases().find(id)));
                    }
                }),
                cases("open", (sound, other) -> new ForwardingCases(sound) {
                    @Override
                    public Optional<CaseFile> open(CaseId id) {
                        return super.open(id)
                                .or(() -> other.ask(unit -> unit.cases().open(id)));
                    }
                }),
                cases("open for the messages", (sound, other) -> new ForwardingCases(sound) {
                    @Override
                    public Optional<CaseFile> open(CaseId id) {
                        Optional<CaseFile> theirs =
                                other.ask(unit -> unit.cases().open(id));
                        return super.open(id)
                                .map(file -> new CaseFile(
                                        file.snapshot(),
                                        Stream.concat(
                                                        file.messages().stream(),
                                                        theirs.stream().flatMap(it -> it.messages().stream()))
                                                .sorted(Comparator.comparing(Message::number))
                                                .toList()));
                    }
                }),
                cases("findStamp", (sound, other) -> new ForwardingCases(sound) {
                    @Override
                    public Optional<Stamped> findStamp(TrackingCode code) {
                        return super.findStamp(code)
                                .or(() -> other.ask(unit -> unit.cases().findStamp(code)));
                    }
                }),
                cases("findSubmission", (sound, other) -> new ForwardingCases(sound) {
                    @Override
                    public Optional<CaseFile> findSubmission(String keyHash) {
                        return super.findSubmission(keyHash)
                                .or(() -> other.ask(unit -> unit.cases().findSubmission(keyHash)));
                    }
                }),
                cases("letters", (sound, other) -> new ForwardingCases(sound) {
                    @Override
                    public List<Registered> letters(LetterBatchId batch, int after, int limit) {
                        List<Registered> own = super.letters(batch, after, limit);
                        return own.isEmpty() ? other.ask(unit -> unit.cases().letters(batch, after, limit)) : own;
                    }
                }),
                cases("search", (sound, other) -> new ForwardingCases(sound) {
                    @Override
                    public Page<CaseSnapshot> search(CaseQuery query, Scope scope) {
                        Page<CaseSnapshot> own = super.search(query, scope);
                        Page<CaseSnapshot> theirs =
                                other.ask(unit -> unit.cases().search(query, scope));
                        Comparator<CaseCursor> order = query.order().comparator();
                        List<CaseSnapshot> both = Stream.concat(own.items().stream(), theirs.items().stream())
                                .sorted(Comparator.comparing(
                                        it -> query.order().place(it).orElseThrow(), order))
                                .limit(query.limit())
                                .toList();
                        boolean more = own.items().size() + theirs.items().size() > query.limit()
                                || own.next().isPresent();
                        return new Page<>(
                                both,
                                more
                                        ? query.order()
                                                .place(both.get(both.size() - 1))
                                                .orElseThrow()
                                        : null);
                    }
                }),
                cases("count", (sound, other) -> new ForwardingCases(sound) {
                    @Override
                    public long count(CaseQuery query, Scope scope) {
                        return super.count(query, scope)
                                + other.ask(unit -> unit.cases().count(query, scope));
                    }
                }),
                cases("update", (sound, other) -> new ForwardingCases(sound) {
                    @Override
                    public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
                        if (find(next.id()).isPresent()) {
                            super.update(next, expectedVersion, added);
                        } else {
                            other.ask(unit -> {
                                unit.cases().update(next, expectedVersion, added);
                                return true;
                            });
                        }
                    }
                }),
                cases("update of both", (sound, other) -> new ForwardingCases(sound) {
                    @Override
                    public void update(CaseSnapshot next, long expectedVersion, List<Message> added) {
                        super.update(next, expectedVersion, added);
                        other.ask(unit -> {
                            if (unit.cases()
                                    .find(next.id())
                                    .filter(it -> it.version() == expectedVersion)
                                    .isPresent()) {
                                unit.cases().update(next, expectedVersion, List.of());
                            }
                            return true;
                        });
                    }
                }));
    }

    private static List<Attack> keys() {
        return Arrays.stream(CaseKey.values())
                .map(key -> cases("the uniqueness of " + key, (sound, other) -> new ForwardingCases(sound) {
                    @Override
                    public void insert(CaseFile file) {
                        if (other.ask(unit -> key.isTaken(unit.cases(), file.snapshot()))) {
                            throw new DuplicateKeyException();
                        }
                        super.insert(file);
                    }
                }))
                .toList();
    }

    private static List<Attack> events() {
        return List.of(
                eventLog("history", (sound, other) -> new ForwardingEvents(sound) {
                    @Override
                    public List<CaseEvent> history(CaseId id, long after, int limit) {
                        List<CaseEvent> own = super.history(id, after, limit);
                        return own.isEmpty() ? other.ask(unit -> unit.events().history(id, after, limit)) : own;
                    }
                }),
                eventLog("history of both", (sound, other) -> new ForwardingEvents(sound) {
                    @Override
                    public List<CaseEvent> history(CaseId id, long after, int limit) {
                        List<CaseEvent> both = new ArrayList<>(super.history(id, after, limit));
                        both.addAll(other.ask(unit -> unit.events().history(id, after, limit)));
                        return both.stream()
                                .sorted(Comparator.comparing(CaseEvent::sequence))
                                .limit(limit)
                                .toList();
                    }
                }),
                eventLog("histories of several cases", (sound, other) -> new ForwardingEvents(sound) {
                    @Override
                    public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
                        Map<CaseId, List<CaseEvent>> both =
                                new HashMap<>(other.ask(unit -> unit.events().histories(ids)));
                        both.putAll(super.histories(ids));
                        return both;
                    }
                }),
                eventLog("histories of several cases of both", (sound, other) -> new ForwardingEvents(sound) {
                    @Override
                    public Map<CaseId, List<CaseEvent>> histories(Collection<CaseId> ids) {
                        Map<CaseId, List<CaseEvent>> both = new HashMap<>(super.histories(ids));
                        other.ask(unit -> unit.events().histories(ids))
                                .forEach((id, theirs) -> both.computeIfPresent(
                                        id,
                                        (known, own) -> Stream.concat(own.stream(), theirs.stream())
                                                .toList()));
                        return both;
                    }
                }),
                eventLog("what is recorded in all histories", (sound, other) -> new ForwardingEvents(sound) {
                    @Override
                    public List<CaseEvent> recorded(EventPlace after, Instant before, int limit) {
                        return Stream.concat(
                                        super.recorded(after, before, limit).stream(),
                                        other.ask(unit -> unit.events().recorded(after, before, limit)).stream())
                                .sorted(Comparator.comparing(EventPlace::of, EventPlace.ORDER))
                                .limit(limit)
                                .toList();
                    }
                }),
                eventLog("the uniqueness of numbers", (sound, other) -> new ForwardingEvents(sound) {
                    @Override
                    public void append(List<CaseEvent> events) {
                        if (other.ask(
                                unit -> events.stream().anyMatch(it -> PlantedEvents.isTaken(unit.events(), it)))) {
                            throw new DuplicateKeyException();
                        }
                        super.append(events);
                    }
                }));
    }

    private static List<Attack> queue() {
        return List.of(
                workQueue("lease", (sound, other) -> new ForwardingQueue(sound) {
                    @Override
                    public List<LeasedWork> lease(Instant now, Instant until, int limit) {
                        List<LeasedWork> own = super.lease(now, until, limit);
                        return own.isEmpty() ? other.ask(unit -> unit.queue().lease(now, until, limit)) : own;
                    }
                }),
                workQueue("cancel", (sound, other) -> new ForwardingQueue(sound) {
                    @Override
                    public void cancel(CaseId id, Collection<String> names) {
                        super.cancel(id, names);
                        other.ask(unit -> {
                            unit.queue().cancel(id, names);
                            return true;
                        });
                    }
                }),
                workQueue("settle", (sound, other) -> new ForwardingQueue(sound) {
                    @Override
                    public void settle(LeasedWork work) {
                        super.settle(work);
                        ignoringStale(() -> other.ask(unit -> {
                            unit.queue().settle(work);
                            return true;
                        }));
                    }
                }),
                workQueue("settle of what is not there", (sound, other) -> new ForwardingQueue(sound) {
                    @Override
                    public void settle(LeasedWork work) {
                        boolean theirs = ignoringStale(() -> other.ask(unit -> {
                            unit.queue().settle(work);
                            return true;
                        }));
                        if (!theirs) {
                            super.settle(work);
                        }
                    }
                }),
                workQueue("postpone", (sound, other) -> new ForwardingQueue(sound) {
                    @Override
                    public void postpone(LeasedWork work, Instant due) {
                        super.postpone(work, due);
                        ignoringStale(() -> other.ask(unit -> {
                            unit.queue().postpone(work, due);
                            return true;
                        }));
                    }
                }),
                workQueue("the uniqueness of items", (sound, other) -> new ForwardingQueue(sound) {
                    @Override
                    public void enqueue(List<WorkItem> items) {
                        other.ask(unit -> {
                            // Is refused next door if it is taken there, and taken away again if not.
                            unit.queue().enqueue(items);
                            items.forEach(item -> unit.queue().cancel(item.caseId(), List.of(item.name())));
                            return true;
                        });
                        super.enqueue(items);
                    }
                }));
    }

    private static List<Attack> calendar() {
        return List.of(
                calendarLog("the calendar", (sound, other) -> new ForwardingCalendar(sound) {
                    @Override
                    public List<CalendarEntry> entries(long after, int limit) {
                        List<CalendarEntry> own = super.entries(after, limit);
                        return own.isEmpty() ? other.ask(unit -> unit.calendar().entries(after, limit)) : own;
                    }
                }),
                calendarLog("the calendar of both", (sound, other) -> new ForwardingCalendar(sound) {
                    @Override
                    public List<CalendarEntry> entries(long after, int limit) {
                        List<CalendarEntry> both = new ArrayList<>(super.entries(after, limit));
                        both.addAll(other.ask(unit -> unit.calendar().entries(after, limit)));
                        return both.stream()
                                .sorted(Comparator.comparing(CalendarEntry::number))
                                .limit(limit)
                                .toList();
                    }
                }),
                calendarLog("the uniqueness of a calendar's numbers", (sound, other) -> new ForwardingCalendar(sound) {
                    @Override
                    public void append(CalendarEntry entry) {
                        if (other.ask(unit -> PlantedCalendars.isTaken(unit.calendar(), entry))) {
                            throw new DuplicateKeyException();
                        }
                        super.append(entry);
                    }
                }));
    }

    private static boolean ignoringStale(Runnable change) {
        try {
            change.run();
            return true;
        } catch (StaleLeaseException e) {
            return false;
        }
    }

    static Attack unit(String what, Around around) {
        return Attack.unit(
                "the tenant is ignored in " + what,
                (unit, tenant, sound) -> around.of(
                        unit,
                        new Neighbour(
                                tenant.equals(ConformanceSuite.SEMNAN)
                                        ? ConformanceSuite.KHORASAN
                                        : ConformanceSuite.SEMNAN,
                                sound)));
    }

    private static Attack cases(String what, With<CaseRepository> around) {
        return unit(what, (unit, other) -> new ForwardingUnit(unit) {
            @Override
            public CaseRepository cases() {
                return around.of(super.cases(), other);
            }
        });
    }

    private static Attack eventLog(String what, With<EventLog> around) {
        return unit(what, (unit, other) -> new ForwardingUnit(unit) {
            @Override
            public EventLog events() {
                return around.of(super.events(), other);
            }
        });
    }

    private static Attack workQueue(String what, With<WorkQueue> around) {
        return unit(what, (unit, other) -> new ForwardingUnit(unit) {
            @Override
            public WorkQueue queue() {
                return around.of(super.queue(), other);
            }
        });
    }

    private static Attack calendarLog(String what, With<CalendarLog> around) {
        return unit(what, (unit, other) -> new ForwardingUnit(unit) {
            @Override
            public CalendarLog calendar() {
                return around.of(super.calendar(), other);
            }
        });
    }

    @FunctionalInterface
    interface Around {
        UnitOfWork of(UnitOfWork unit, Neighbour other);
    }

    @FunctionalInterface
    interface With<R> {
        R of(R sound, Neighbour other);
    }

    /**
     * The other tenant.
     *
     * @param tenant its name
     * @param store the store of both
     */
    record Neighbour(TenantId tenant, FeedbackStore store) {

        <T> T ask(Function<UnitOfWork, T> question) {
            return store.inUnitOfWork(tenant, question::apply);
        }
    }
}
