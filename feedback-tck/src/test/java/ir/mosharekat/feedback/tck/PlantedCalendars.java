package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.spi.CalendarLog;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Bugs in what is kept of a calendar. */
final class PlantedCalendars {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    private PlantedCalendars() {}

    static List<Attack> all() {
        return Stream.of(numbers(), parts(), origins(), instants(), PlantedFacts.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> numbers() {
        return List.of(
                Attack.store("an announcement can be replaced", sound -> {
                    Map<Long, CalendarEntry> replaced = new ConcurrentHashMap<>();
                    return new UnitWrappingStore(sound, (unit, tenant, store) -> new ForwardingUnit(unit) {
                        @Override
                        public CalendarLog calendar() {
                            return new Replacing(super.calendar(), replaced);
                        }
                    });
                }),
                Attack.calendar(
                        "an announcement whose number is taken is left out in silence",
                        sound -> new ForwardingCalendar(sound) {
                            @Override
                            public void append(CalendarEntry entry) {
                                if (!isTaken(this, entry)) {
                                    super.append(entry);
                                }
                            }
                        }),
                Attack.calendar(
                        "an announcement whose number is taken gets the next one",
                        sound -> new ForwardingCalendar(sound) {
                            @Override
                            public void append(CalendarEntry entry) {
                                CalendarEntry free = entry;
                                while (isTaken(this, free)) {
                                    free = numbered(free.number() + 1, free);
                                }
                                super.append(free);
                            }
                        }),
                Attack.node("numbers of a calendar are unique on each node only", sound -> {
                    Set<Long> known = new HashSet<>();
                    return new UnitWrappingStore(sound, (unit, tenant, store) -> new ForwardingUnit(unit) {
                        @Override
                        public CalendarLog calendar() {
                            return new ForwardingCalendar(super.calendar()) {
                                @Override
                                public void append(CalendarEntry entry) {
                                    if (!known.add(entry.number()) || !isTaken(this, entry)) {
                                        super.append(entry);
                                    }
                                }
                            };
                        }
                    });
                }),
                Attack.unit(
                        "of one number in a unit of work the first is stored",
                        (unit, tenant, sound) -> new ForwardingUnit(unit) {
                            private final Set<Long> own = new HashSet<>();

                            @Override
                            public CalendarLog calendar() {
                                return new ForwardingCalendar(super.calendar()) {
                                    @Override
                                    public void append(CalendarEntry entry) {
                                        if (own.add(entry.number())) {
                                            super.append(entry);
                                        }
                                    }
                                };
                            }
                        }),
                Attack.unit(
                        "of several announcements in a unit of work one is stored",
                        (unit, tenant, sound) -> new ForwardingUnit(unit) {
                            private boolean stored;

                            @Override
                            public CalendarLog calendar() {
                                return new ForwardingCalendar(super.calendar()) {
                                    @Override
                                    public void append(CalendarEntry entry) {
                                        if (!stored) {
                                            super.append(entry);
                                        }
                                        stored = true;
                                    }
                                };
                            }
                        }),
                storing(
                        "numbers of a calendar have 32 bits",
                        entry -> numbered((int) entry.number() & 0x7FFF_FFFF, entry)));
    }

    private static List<Attack> parts() {
        return List.of(
                part(
                        "a calendar is read without a limit",
                        (sound, after, limit) -> sound.entries(after, Integer.MAX_VALUE)),
                part(
                        "a calendar is read in pages of two and more",
                        (sound, after, limit) -> sound.entries(after, Math.max(2, limit))),
                part(
                        "a calendar never has more than twenty entries",
                        (sound, after, limit) -> sound.entries(after, Math.min(20, limit))),
                part("a calendar is always read from the beginning", (sound, after, limit) -> sound.entries(0, limit)),
                part(
                        "a part of a calendar begins one entry too early",
                        (sound, after, limit) -> sound.entries(Math.max(0, after - 1), limit)),
                part(
                        "a part of a calendar skips entries by count",
                        (sound, after, limit) -> sound.entries(0, Integer.MAX_VALUE).stream()
                                .skip(after)
                                .limit(limit)
                                .toList()),
                part("after its last entry a calendar begins again", (sound, after, limit) -> {
                    List<CalendarEntry> found = sound.entries(after, limit);
                    return found.isEmpty() ? sound.entries(0, limit) : found;
                }),
                part("the last part of a calendar is lost unless it is full", (sound, after, limit) -> {
                    List<CalendarEntry> found = sound.entries(after, limit);
                    return after > 0 && found.size() < limit ? List.of() : found;
                }),
                reading("a calendar comes back in reverse", entries -> {
                    List<CalendarEntry> reversed = new ArrayList<>(entries);
                    Collections.reverse(reversed);
                    return reversed;
                }),
                ordered(
                        "a calendar is ordered by its numbers as text",
                        Comparator.comparing(entry -> Long.toString(entry.number()))),
                ordered("a calendar is ordered by time", Comparator.comparing(CalendarEntry::at)),
                ordered(
                        "a calendar is ordered by what was announced",
                        Comparator.comparing(entry -> entry.fact().toString())));
    }

    private static List<Attack> origins() {
        return List.of(
                origin(
                        "for whom something was announced is lost",
                        origin -> new Origin(origin.actor(), null, origin.channel())),
                origin(
                        "whoever announced something did it for himself",
                        origin -> new Origin(origin.actor(), origin.actor(), origin.channel())),
                origin(
                        "for whom something was announced is taken for who did it",
                        origin -> origin.onBehalfOf() == null
                                ? origin
                                : new Origin(origin.onBehalfOf(), origin.onBehalfOf(), origin.channel())),
                origin(
                        "every announcement is made by an official",
                        origin -> new Origin(
                                new ActorRef(ActorRef.Kind.STAFF, origin.actor().id()),
                                origin.onBehalfOf(),
                                origin.channel())),
                origin(
                        "every announcement is made by the same",
                        origin -> new Origin(
                                new ActorRef(origin.actor().kind(), "u5"), origin.onBehalfOf(), origin.channel())),
                origin(
                        "every announcement has come by the web",
                        origin -> new Origin(origin.actor(), origin.onBehalfOf(), Channel.WEB)));
    }

    private static List<Attack> instants() {
        return List.of(
                at("instants of announcements are cut to seconds", at -> at.truncatedTo(ChronoUnit.SECONDS)),
                at(
                        "instants of announcements are rounded to three milliseconds",
                        at -> Instant.ofEpochMilli((at.toEpochMilli() + 1) / 3 * 3)),
                at(
                        "instants of announcements are kept as what a clock in Tehran showed",
                        at -> at.atZone(TEHRAN).toLocalDateTime().atZone(TEHRAN).toInstant()));
    }

    private static Attack origin(String name, UnaryOperator<Origin> change) {
        return storing(
                name,
                entry -> new CalendarEntry(entry.number(), entry.at(), change.apply(entry.origin()), entry.fact()));
    }

    private static Attack at(String name, UnaryOperator<Instant> change) {
        return storing(
                name,
                entry -> new CalendarEntry(entry.number(), change.apply(entry.at()), entry.origin(), entry.fact()));
    }

    private static Attack ordered(String name, Comparator<CalendarEntry> order) {
        return reading(name, entries -> entries.stream().sorted(order).toList());
    }

    private static Attack reading(String name, UnaryOperator<List<CalendarEntry>> change) {
        return part(name, (sound, after, limit) -> change.apply(sound.entries(after, limit)));
    }

    private static Attack part(String name, Part part) {
        return Attack.calendar(name, sound -> new ForwardingCalendar(sound) {
            @Override
            public List<CalendarEntry> entries(long after, int limit) {
                return part.of(sound, after, limit);
            }
        });
    }

    /** A way to read a part of a log. */
    @FunctionalInterface
    private interface Part {
        List<CalendarEntry> of(CalendarLog sound, long after, int limit);
    }

    static Attack storing(String name, UnaryOperator<CalendarEntry> change) {
        return Attack.calendar(name, sound -> new ForwardingCalendar(sound) {
            @Override
            public void append(CalendarEntry entry) {
                super.append(change.apply(entry));
            }
        });
    }

    static boolean isTaken(CalendarLog calendar, CalendarEntry entry) {
        return calendar.entries(entry.number() - 1, 1).stream().anyMatch(found -> found.number() == entry.number());
    }

    private static CalendarEntry numbered(long number, CalendarEntry entry) {
        return new CalendarEntry(number, entry.at(), entry.origin(), entry.fact());
    }

    private static final class Replacing extends ForwardingCalendar {

        private final Map<Long, CalendarEntry> replaced;

        Replacing(CalendarLog sound, Map<Long, CalendarEntry> replaced) {
            super(sound);
            this.replaced = replaced;
        }

        @Override
        public void append(CalendarEntry entry) {
            if (isTaken(this, entry)) {
                replaced.put(entry.number(), entry);
            } else {
                super.append(entry);
            }
        }

        @Override
        public List<CalendarEntry> entries(long after, int limit) {
            return Altered.each(super.entries(after, limit), entry -> replaced.getOrDefault(entry.number(), entry));
        }
    }
}
