package ir.mosharekat.feedback.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.tracking.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EventChainTest {

    private static final CaseId CASE = SampleCases.id(1);
    private static final CaseId OTHER_CASE = SampleCases.id(2);
    private static final ActorRef CLERK = new ActorRef(ActorRef.Kind.STAFF, "clerk-1");
    private static final ActorRef TIMER = new ActorRef(ActorRef.Kind.JOB, "timer");
    private static final ActorRef CITIZEN = new ActorRef(ActorRef.Kind.CITIZEN, "c-1");

    @Test
    void a_whole_history_has_no_break() {
        assertThat(EventChain.firstBreak(history(CASE, 20))).isEmpty();
        assertThat(EventChain.firstBreak(List.of())).isEmpty();
    }

    @Test
    void the_first_entry_is_linked_to_the_start_and_each_other_to_the_one_before() {
        List<CaseEvent> history = history(CASE, 3);

        assertThat(history.get(0).previousHash()).isEqualTo("0".repeat(64)).isEqualTo(EventChain.START);
        assertThat(history.get(1).previousHash()).isEqualTo(history.get(0).hash());
        assertThat(history.get(2).previousHash()).isEqualTo(history.get(1).hash());
        assertThat(history).extracting(CaseEvent::sequence).containsExactly(1L, 2L, 3L);
        assertThat(history).allSatisfy(event -> assertThat(event.hash()).matches("[0-9a-f]{64}"));
    }

    /** Histories outlive every version of the library. */
    @Test
    void a_known_entry_has_the_known_hash() {
        Happening known = happening("complaint.assign", 1_795_000_000_123L, CLERK, CITIZEN, Map.of("unit", "roads"));

        assertThat(EventChain.link(CASE, 1, EventChain.START, known).hash())
                .isEqualTo("43208fd351813bd5752e08e758e31abf527bd59f91861ce09a8d598c84ec6713");
    }

    @Test
    void a_change_of_any_part_of_any_entry_is_found_at_that_entry() {
        List<CaseEvent> history = history(CASE, 6);
        for (int place = 0; place < history.size(); place++) {
            CaseEvent event = history.get(place);
            for (CaseEvent changed : changes(event)) {
                List<CaseEvent> forged = new ArrayList<>(history);
                forged.set(place, changed);

                assertThat(EventChain.firstBreak(forged)).as("%s", changed).hasValue(place + 1L);
            }
        }
    }

    @Test
    void parts_cannot_be_moved_from_one_field_into_the_next() {
        Happening plain = happening("a", 0, CLERK, null, Map.of("ab", "c"));
        Set<String> hashes = new HashSet<>();
        hashes.add(hash(plain));
        hashes.add(hash(happening("a", 0, CLERK, null, Map.of("a", "bc"))));
        hashes.add(hash(happening("a", 0, CLERK, null, Map.of("a", "b", "c", ""))));
        hashes.add(hash(happening("a", 0, CLERK, null, Map.of())));
        hashes.add(hash(happening("a", 0, CLERK, CLERK, Map.of("ab", "c"))));
        hashes.add(hash(happening("aS", 0, new ActorRef(ActorRef.Kind.STAFF, "clerk-1"), null, Map.of("ab", "c"))));
        hashes.add(hash(happening("a", 0, new ActorRef(ActorRef.Kind.JOB, "clerk-1"), null, Map.of("ab", "c"))));
        hashes.add(EventChain.link(OTHER_CASE, 1, EventChain.START, plain).hash());
        hashes.add(EventChain.link(CASE, 2, EventChain.START, plain).hash());
        hashes.add(EventChain.link(CASE, 1, "1".repeat(64), plain).hash());

        assertThat(hashes).hasSize(10);
    }

    @Test
    void of_a_thousand_random_forgeries_every_one_is_found_where_it_breaks_the_chain() {
        Random random = new Random(81);
        for (int i = 0; i < 1_000; i++) {
            List<CaseEvent> history = history(CASE, 3 + random.nextInt(10));
            List<CaseEvent> forged = new ArrayList<>(history);
            int place = random.nextInt(history.size() - 1);
            long broken = forge(forged, place, random);

            assertThat(EventChain.firstBreak(CASE, forged)).as("forgery %d", i).hasValue(broken);
        }
    }

    /** What is missing at the end leaves a shorter chain that is whole: only the hash that the case carries shows it. */
    @Test
    void a_tail_that_was_cut_off_shows_only_against_the_last_hash() {
        List<CaseEvent> history = history(CASE, 9);
        String lastHash = history.get(8).hash();

        for (int kept = 0; kept < 9; kept++) {
            List<CaseEvent> cut = history.subList(0, kept);
            String found = cut.isEmpty() ? EventChain.START : cut.get(kept - 1).hash();

            assertThat(EventChain.firstBreak(CASE, cut)).isEmpty();
            assertThat(found).isNotEqualTo(lastHash);
        }
    }

    @Test
    void the_whole_history_of_another_case_is_found_at_its_first_entry() {
        assertThat(EventChain.firstBreak(CASE, history(OTHER_CASE, 1))).hasValue(1);
        assertThat(EventChain.firstBreak(CASE, history(OTHER_CASE, 5))).hasValue(1);
    }

    @Test
    void what_happened_cannot_be_changed_after_it_was_linked() {
        TreeMap<String, String> facts = new TreeMap<>(Map.of("unit", "roads"));
        Happening happening = new Happening("x", Instant.EPOCH, new Origin(CLERK, null, Channel.WEB), facts);
        CaseEvent event = EventChain.link(CASE, 1, EventChain.START, happening);

        facts.put("unit", "water");

        assertThat(EventChain.firstBreak(List.of(event))).isEmpty();
        assertThatThrownBy(() -> event.happening().facts().put("unit", "water"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    /** Forges a history at a place, and says at which number the break has to show. */
    private static long forge(List<CaseEvent> history, int place, Random random) {
        CaseEvent event = history.get(place);
        CaseEvent next = history.get(place + 1);
        switch (random.nextInt(8)) {
            case 0 -> {
                List<CaseEvent> changes = changes(event);
                history.set(place, changes.get(random.nextInt(changes.size())));
            }
            case 1 -> history.remove(place);
            case 2 -> history.add(place, EventChain.link(CASE, 99, event.hash(), happening(99)));
            case 3 -> {
                history.set(place, next);
                history.set(place + 1, event);
            }
            case 4 -> history.set(place, history(OTHER_CASE, place + 1).get(place));
            case 5 -> history.add(place, next);
            case 6 -> {
                // Hashed anew to fit what comes before it, so it does not fit what comes after.
                history.add(place, EventChain.link(CASE, place + 1L, event.previousHash(), happening(99)));
                return place + 2L;
            }
            default -> {
                history.set(place, EventChain.link(CASE, place + 1L, event.previousHash(), happening(99)));
                return place + 2L;
            }
        }
        return place + 1L;
    }

    /** One entry changed in each of its parts; the last two with a hash made anew. */
    private static List<CaseEvent> changes(CaseEvent event) {
        Happening was = event.happening();
        Origin origin = was.origin();
        TreeMap<String, String> more = new TreeMap<>(was.facts());
        more.put("zzz", "1");
        TreeMap<String, String> other = new TreeMap<>(was.facts());
        other.replaceAll((name, value) -> value + "0");
        List<CaseEvent> changes = new ArrayList<>();
        for (Happening forged : List.of(
                new Happening(was.type() + "x", was.at(), origin, was.facts()),
                new Happening(was.type(), was.at().plusMillis(1), origin, was.facts()),
                new Happening(was.type(), was.at().minusMillis(1), origin, was.facts()),
                new Happening(
                        was.type(), was.at(), new Origin(TIMER, origin.onBehalfOf(), origin.channel()), was.facts()),
                new Happening(was.type(), was.at(), new Origin(origin.actor(), CLERK, origin.channel()), was.facts()),
                new Happening(
                        was.type(),
                        was.at(),
                        new Origin(origin.actor(), origin.onBehalfOf(), Channel.SMS),
                        was.facts()),
                new Happening(was.type(), was.at(), origin, more),
                new Happening(was.type(), was.at(), origin, other),
                new Happening(was.type(), was.at(), origin, new TreeMap<>()))) {
            changes.add(new CaseEvent(event.caseId(), event.sequence(), forged, event.previousHash(), event.hash()));
        }
        changes.add(new CaseEvent(OTHER_CASE, event.sequence(), was, event.previousHash(), event.hash()));
        changes.add(new CaseEvent(event.caseId(), event.sequence() + 1, was, event.previousHash(), event.hash()));
        changes.add(new CaseEvent(event.caseId(), event.sequence(), was, "f".repeat(64), event.hash()));
        changes.add(new CaseEvent(event.caseId(), event.sequence(), was, event.previousHash(), "f".repeat(64)));
        changes.add(EventChain.link(event.caseId(), event.sequence() + 1, event.previousHash(), was));
        changes.add(EventChain.link(event.caseId(), event.sequence(), "f".repeat(64), was));
        return changes;
    }

    private static List<CaseEvent> history(CaseId id, int length) {
        List<CaseEvent> history = new ArrayList<>();
        String hash = EventChain.START;
        for (int number = 1; number <= length; number++) {
            CaseEvent event = EventChain.link(id, number, hash, happening(number));
            history.add(event);
            hash = event.hash();
        }
        return history;
    }

    private static Happening happening(int number) {
        return happening(
                "complaint.action-" + number,
                1_795_000_000_000L + number,
                number % 2 == 0 ? CLERK : CITIZEN,
                number % 3 == 0 ? CITIZEN : null,
                Map.of("message", String.valueOf(number), "unit", "roads"));
    }

    private static Happening happening(
            String type, long at, ActorRef actor, @Nullable ActorRef onBehalfOf, Map<String, String> facts) {
        return new Happening(
                type, Instant.ofEpochMilli(at), new Origin(actor, onBehalfOf, Channel.WEB), new TreeMap<>(facts));
    }

    private static String hash(Happening happening) {
        return EventChain.link(CASE, 1, EventChain.START, happening).hash();
    }
}
