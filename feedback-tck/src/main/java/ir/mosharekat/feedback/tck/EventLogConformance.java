package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That histories come back exactly and in order, and that no entry is ever replaced. */
public abstract class EventLogConformance extends ConformanceSuite {

    private static final Instant LATER = Samples.NOON.plusSeconds(86_400);

    /** For the adapters. */
    protected EventLogConformance() {}

    @Test
    void an_entry_comes_back_equal() {
        CaseId id = storedCase();
        TreeMap<String, String> facts = new TreeMap<>();
        Samples.AWKWARD_TEXTS.forEach(text -> facts.put("fact." + facts.size(), text));
        Origin origin = new Origin(
                new ActorRef(ActorRef.Kind.STAFF, "u'5"), new ActorRef(ActorRef.Kind.CITIZEN, "c1"), Channel.LETTER);
        CaseEvent full = EventChain.link(
                id, 1, EventChain.START, new Happening("ticket.direct", Samples.REPEATED_HOUR, origin, facts));
        append(List.of(full));
        assertThat(history(id, 0, 10)).containsExactly(full);
    }

    @Test
    void an_entry_without_facts_comes_back_equal() {
        CaseId id = storedCase();
        Origin origin = new Origin(new ActorRef(ActorRef.Kind.JOB, "timer"), null, Channel.API);
        CaseEvent bare = EventChain.link(
                id, 1, EventChain.START, new Happening("ticket.expire", Samples.NOON, origin, new TreeMap<>()));
        append(List.of(bare));
        assertThat(history(id, 0, 10)).containsExactly(bare);
    }

    @Test
    void a_history_comes_back_in_order_and_in_parts() {
        CaseId id = storedCase();
        List<CaseEvent> all = events(id, 1, 25);
        append(all.subList(0, 9));
        append(all.subList(9, 25));
        assertThat(history(id, 0, 200)).containsExactlyElementsOf(all);
        assertThat(history(id, 0, 10)).containsExactlyElementsOf(all.subList(0, 10));
        assertThat(history(id, 10, 10)).containsExactlyElementsOf(all.subList(10, 20));
        assertThat(history(id, 20, 10)).containsExactlyElementsOf(all.subList(20, 25));
        assertThat(history(id, 25, 10)).isEmpty();
    }

    @Test
    void a_chain_that_was_stored_whole_is_read_whole() {
        CaseId id = storedCase();
        List<CaseEvent> chain = new ArrayList<>();
        String last = EventChain.START;
        for (int sequence = 1; sequence <= 5; sequence++) {
            CaseEvent event = EventChain.link(
                    id, sequence, last, Samples.event(id, sequence).happening());
            chain.add(event);
            last = event.hash();
        }
        append(chain);
        List<CaseEvent> stored = history(id, 0, 10);
        assertThat(stored).hasSize(5);
        assertThat(EventChain.firstBreak(stored)).isEmpty();
    }

    @Test
    void a_history_goes_by_number_whatever_the_clocks_of_the_nodes_say() {
        CaseId id = storedCase();
        List<CaseEvent> all = backwards(id);
        all.forEach(event -> append(List.of(event)));
        assertThat(history(id, 0, 200)).containsExactlyElementsOf(all);
    }

    @Test
    void a_number_is_taken_once() {
        CaseId id = storedCase();
        List<CaseEvent> all = events(id, 1, 3);
        append(all);
        assertThatThrownBy(() -> append(events(id, 3, 4))).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> writeOnAnotherNode(unit -> unit.events().append(events(id, 3, 4))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(history(id, 0, 10)).containsExactlyElementsOf(all);
    }

    @Test
    void histories_of_cases_and_tenants_are_apart() {
        CaseId id = storedCase();
        CaseId other = storedCase();
        append(events(id, 1, 2));
        append(events(other, 1, 1));
        assertThat(history(id, 0, 10)).hasSize(2);
        assertThat(history(other, 0, 10)).hasSize(1);
        assertThat(history(samples.id(), 0, 10)).isEmpty();
        assertThat(historyNextDoor(id)).isEmpty();
    }

    @Test
    void tenants_may_have_the_same_case_with_another_history() {
        CaseFile file = samples.bareComplaint();
        CaseId id = file.snapshot().id();
        CaseEvent theirs = EventChain.link(
                id,
                1,
                EventChain.START,
                new Happening(
                        "complaint.close",
                        Samples.NOON,
                        Samples.event(id, 1).happening().origin(),
                        new TreeMap<>()));
        writeCases(cases -> cases.insert(file));
        append(events(id, 1, 2));
        writeNextDoor(unit -> {
            unit.cases().insert(file);
            unit.events().append(List.of(theirs));
        });
        assertThat(history(id, 0, 10)).containsExactlyElementsOf(events(id, 1, 2));
        assertThat(historyNextDoor(id)).containsExactly(theirs);
    }

    @Test
    void several_histories_come_back_whole_in_one_reading() {
        CaseId one = storedCase();
        CaseId longer = storedCase();
        CaseId unasked = storedCase();
        CaseId silent = storedCase();
        append(events(longer, 1, 130));
        append(events(one, 1, 12));
        append(events(unasked, 1, 2));
        append(events(longer, 131, 250));
        assertThat(histories(one, silent, longer, samples.id()))
                .containsOnlyKeys(one, longer)
                .containsEntry(one, events(one, 1, 12))
                .containsEntry(longer, events(longer, 1, 250));
        assertThat(histories(unasked)).containsOnly(Map.entry(unasked, events(unasked, 1, 2)));
        assertThat(histories(silent)).isEmpty();
        assertThatCode(() -> assertThat(histories()).isEmpty()).doesNotThrowAnyException();
    }

    @Test
    void the_histories_of_a_whole_page_come_back_in_one_reading() {
        List<CaseId> page =
                Stream.generate(this::storedCase).limit(CaseQuery.LARGEST_PAGE).toList();
        append(page.stream().map(id -> Samples.event(id, 1)).toList());
        append(page.stream().map(id -> Samples.event(id, 2)).toList());
        Map<CaseId, List<CaseEvent>> found = histories(page.toArray(CaseId[]::new));
        // All at once: said case by case, what is wrong with a page is millions of characters long.
        assertThat(found).isEqualTo(page.stream().collect(Collectors.toMap(id -> id, id -> events(id, 1, 2))));
    }

    @Test
    void several_histories_go_by_number_whatever_the_clocks_of_the_nodes_say() {
        CaseId id = storedCase();
        List<CaseEvent> all = backwards(id);
        all.forEach(event -> append(List.of(event)));
        assertThat(histories(id, storedCase())).containsOnly(Map.entry(id, all));
    }

    @Test
    void several_histories_of_tenants_are_apart() {
        CaseFile shared = samples.bareComplaint();
        CaseFile theirs = samples.bareComplaint();
        CaseId id = shared.snapshot().id();
        writeCases(cases -> cases.insert(shared));
        append(events(id, 1, 2));
        writeNextDoor(unit -> {
            unit.cases().insert(shared);
            unit.cases().insert(theirs);
            unit.events().append(events(id, 1, 3));
            unit.events().append(events(theirs.snapshot().id(), 1, 1));
        });
        assertThat(histories(id, theirs.snapshot().id())).containsOnly(Map.entry(id, events(id, 1, 2)));
        assertThat(historiesNextDoor(id)).containsOnly(Map.entry(id, events(id, 1, 3)));
    }

    @Test
    void all_histories_are_read_in_one_by_the_times_of_their_entries_whoever_stored_them_first() {
        List<CaseEvent> all = new ArrayList<>();
        for (int minute = 0; minute < 30; minute++) {
            all.add(at(storedCase(), 1, Samples.NOON.plusSeconds(60L * minute)));
        }
        List<CaseEvent> stored = new ArrayList<>(all);
        Collections.reverse(stored);
        append(stored.subList(0, 11));
        stored.subList(11, 30).forEach(event -> append(List.of(event)));
        assertThat(recorded(EventPlace.before(Samples.NOON), LATER, 200)).containsExactlyElementsOf(all);
        assertThat(pages(EventPlace.before(Samples.NOON), 7)).containsExactlyElementsOf(all);
    }

    @Test
    void entries_of_one_moment_go_by_case_and_number_and_pages_lose_none_of_them() {
        List<CaseEvent> all = new ArrayList<>();
        for (int count = 0; count < 12; count++) {
            CaseId id = storedCase();
            // Ten comes before nine where numbers are compared as text.
            for (int sequence = 1; sequence <= 11; sequence++) {
                all.add(at(id, sequence, Samples.NOON));
            }
        }
        append(all);
        all.sort(Comparator.comparing(EventPlace::of, EventPlace.ORDER));
        assertThat(pages(EventPlace.before(Samples.NOON), 5)).containsExactlyElementsOf(all);
        assertThat(pages(EventPlace.before(Samples.NOON), 11)).containsExactlyElementsOf(all);
    }

    @Test
    void what_is_read_begins_after_a_place_and_ends_before_an_instant() {
        CaseId id = storedCase();
        CaseEvent first = at(id, 1, Samples.NOON);
        CaseEvent second = at(id, 2, Samples.NOON.plusMillis(1));
        CaseEvent third = at(id, 3, Samples.NOON.plusMillis(2));
        append(List.of(first, second, third));
        EventPlace beginning = EventPlace.before(Samples.NOON);
        assertThat(recorded(beginning, Samples.NOON.plusMillis(2), 9)).containsExactly(first, second);
        assertThat(recorded(beginning, Samples.NOON, 9)).isEmpty();
        assertThat(recorded(EventPlace.before(Samples.NOON.plusMillis(1)), LATER, 9))
                .containsExactly(second, third);
        assertThat(recorded(EventPlace.of(first), LATER, 9)).containsExactly(second, third);
        assertThat(recorded(EventPlace.of(first), LATER, 1)).containsExactly(second);
        assertThat(recorded(EventPlace.of(third), LATER, 9)).isEmpty();
    }

    @Test
    void what_tenants_recorded_is_apart() {
        CaseFile file = samples.bareComplaint();
        CaseEvent theirs = at(file.snapshot().id(), 1, Samples.NOON);
        writeNextDoor(unit -> {
            unit.cases().insert(file);
            unit.events().append(List.of(theirs));
        });
        CaseEvent ours = at(storedCase(), 1, Samples.NOON);
        append(List.of(ours));
        assertThat(recorded(EventPlace.before(Samples.NOON), LATER, 9)).containsExactly(ours);
        List<CaseEvent> nextDoor =
                readNextDoor(unit -> unit.events().recorded(EventPlace.before(Samples.NOON), LATER, 9));
        assertThat(nextDoor).containsExactly(theirs);
    }

    private static CaseEvent at(CaseId id, long sequence, Instant when) {
        Happening sample = Samples.event(id, sequence).happening();
        return EventChain.link(
                id, sequence, EventChain.START, new Happening(sample.type(), when, sample.origin(), sample.facts()));
    }

    private List<CaseEvent> recorded(EventPlace after, Instant before, int limit) {
        return read(unit -> unit.events().recorded(after, before, limit));
    }

    private List<CaseEvent> pages(EventPlace beginning, int size) {
        List<CaseEvent> all = new ArrayList<>();
        List<CaseEvent> page = recorded(beginning, LATER, size);
        while (!page.isEmpty() && all.size() < 1_000) {
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            all.addAll(page);
            page = recorded(EventPlace.of(page.get(page.size() - 1)), LATER, size);
        }
        return all;
    }

    private CaseId storedCase() {
        CaseFile file = samples.bareComplaint();
        writeCases(cases -> cases.insert(file));
        return file.snapshot().id();
    }

    /** Entries of which each next one is of an earlier time, and of a type that comes earlier in the alphabet. */
    private static List<CaseEvent> backwards(CaseId id) {
        List<CaseEvent> all = new ArrayList<>();
        for (int sequence = 1; sequence <= 12; sequence++) {
            Happening happening = new Happening(
                    "complaint." + (char) ('z' - sequence),
                    Samples.NOON.minusSeconds(sequence),
                    Samples.event(id, sequence).happening().origin(),
                    new TreeMap<>());
            all.add(EventChain.link(id, sequence, EventChain.START, happening));
        }
        return all;
    }

    private static List<CaseEvent> events(CaseId id, int first, int last) {
        List<CaseEvent> events = new ArrayList<>();
        for (int sequence = first; sequence <= last; sequence++) {
            events.add(Samples.event(id, sequence));
        }
        return events;
    }

    private void append(List<CaseEvent> events) {
        write(unit -> unit.events().append(events));
    }

    private List<CaseEvent> historyNextDoor(CaseId id) {
        return readNextDoor(unit -> unit.events().history(id, 0, 10));
    }

    private Map<CaseId, List<CaseEvent>> historiesNextDoor(CaseId id) {
        return readNextDoor(unit -> unit.events().histories(List.of(id)));
    }

    private Map<CaseId, List<CaseEvent>> histories(CaseId... ids) {
        return read(unit -> unit.events().histories(List.of(ids)));
    }

    private List<CaseEvent> history(CaseId id, long after, int limit) {
        return read(unit -> unit.events().history(id, after, limit));
    }
}
