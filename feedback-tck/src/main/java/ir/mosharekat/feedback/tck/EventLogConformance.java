package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.CaseEvent;
import ir.mosharekat.feedback.event.EventChain;
import ir.mosharekat.feedback.event.Happening;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.query.CaseQuery;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That histories come back exactly and in order, and that no entry is ever replaced. */
public abstract class EventLogConformance extends ConformanceSuite {

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
        assertThat(found).hasSize(page.size());
        assertThat(page).allSatisfy(id -> assertThat(found).containsEntry(id, events(id, 1, 2)));
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
