package ir.mosharekat.feedback.tck;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.spi.CaseRepository;
import ir.mosharekat.feedback.spi.LeasedWork;
import ir.mosharekat.feedback.spi.WorkItem;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Bugs in how instants are stored, in each place where there are some. */
final class PlantedInstants {

    private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

    private PlantedInstants() {}

    static List<Attack> all() {
        return Stream.concat(
                        changes().entrySet().stream()
                                .flatMap(change -> inEachPlace(change.getKey(), change.getValue())),
                        Stream.of(Attack.cases(
                                "instants of messages are kept in the zone of the machine", InLocalTime::new)))
                .toList();
    }

    private static Map<String, UnaryOperator<Instant>> changes() {
        return new TreeMap<>(Map.of(
                "are cut to seconds", at -> at.truncatedTo(ChronoUnit.SECONDS),
                "are rounded to three milliseconds", at -> Instant.ofEpochMilli((at.toEpochMilli() + 1) / 3 * 3),
                "are kept as what a clock in Tehran showed", PlantedInstants::throughTehran,
                "are half an hour off", at -> at.plusSeconds(1_800)));
    }

    /** The same time is on the clock twice when summer time ends. */
    private static Instant throughTehran(Instant at) {
        return LocalDateTime.ofInstant(at, TEHRAN).atZone(TEHRAN).toInstant();
    }

    private static Stream<Attack> inEachPlace(String what, UnaryOperator<Instant> change) {
        return Stream.of(
                Attack.cases(
                        "instants of cases " + what,
                        sound -> Altered.writes(
                                sound, snapshot -> Altered.instants(snapshot, change), message -> message)),
                Attack.cases(
                        "instants of messages " + what,
                        sound -> Altered.writes(
                                sound, snapshot -> snapshot, message -> Altered.instant(message, change))),
                Attack.events("instants of events " + what, sound -> new ForwardingEvents(sound) {
                    @Override
                    public void append(List<CaseEvent> events) {
                        super.append(Altered.each(events, event -> Altered.instant(event, change)));
                    }
                }),
                Attack.queue("instants of queued items " + what, sound -> new ForwardingQueue(sound) {
                    @Override
                    public void enqueue(List<WorkItem> items) {
                        super.enqueue(Altered.each(items, item -> Altered.instant(item, change)));
                    }
                }),
                Attack.queue("instants of postponed items " + what, sound -> new ForwardingQueue(sound) {
                    @Override
                    public void postpone(LeasedWork work, Instant due) {
                        super.postpone(work, change.apply(due));
                    }
                }));
    }

    /** Nothing is lost of an instant as long as the machine stays in its zone. */
    private static final class InLocalTime extends ForwardingCases {

        InLocalTime(CaseRepository sound) {
            super(Altered.writes(sound, snapshot -> snapshot, message -> Altered.instant(message, InLocalTime::local)));
        }

        @Override
        public Optional<CaseFile> open(CaseId id) {
            return super.open(id).map(InLocalTime::read);
        }

        @Override
        public Optional<CaseFile> findSubmission(String keyHash) {
            return super.findSubmission(keyHash).map(InLocalTime::read);
        }

        private static CaseFile read(CaseFile file) {
            return new CaseFile(
                    file.snapshot(),
                    Altered.each(
                            file.messages(),
                            message -> Altered.instant(
                                    message,
                                    at -> at.minusMillis(TimeZone.getDefault().getRawOffset()))));
        }

        private static Instant local(Instant at) {
            return at.plusMillis(TimeZone.getDefault().getRawOffset());
        }
    }
}
