package ir.mosharekat.feedback.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ir.mosharekat.feedback.calendar.CalendarEntry;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.event.Origin;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.spi.DuplicateKeyException;
import ir.mosharekat.feedback.testing.CalendarSamples;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.time.CalendarFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** That what was announced about a calendar comes back exactly and in order, and that no entry is ever replaced. */
public abstract class CalendarLogConformance extends ConformanceSuite {

    private static final int RIVALS = 8;

    /** For the adapters. */
    protected CalendarLogConformance() {}

    @Test
    void a_fact_of_every_kind_comes_back_equal_whatever_it_says() {
        List<CalendarEntry> all = new ArrayList<>();
        List<String> texts = Samples.AWKWARD_TEXTS;
        for (int i = 0; i < texts.size(); i++) {
            for (CalendarFact fact : CalendarSamples.facts(texts.get(i), texts.get((i + 1) % texts.size()))) {
                all.add(CalendarSamples.entry(all.size() + 1L, fact));
            }
        }
        write(unit -> all.forEach(unit.calendar()::append));
        assertThat(entries(0, 200)).containsExactlyElementsOf(all);
    }

    @Test
    void an_entry_comes_back_with_its_instant_and_with_who_entered_it() {
        CalendarFact fact = CalendarSamples.entry(1).fact();
        Origin clerk = new Origin(
                new ActorRef(ActorRef.Kind.STAFF, "u'5"), new ActorRef(ActorRef.Kind.GATEWAY, "g\"1"), Channel.LETTER);
        Origin job = new Origin(new ActorRef(ActorRef.Kind.JOB, "calendar"), null, Channel.API);
        List<CalendarEntry> all = List.of(
                new CalendarEntry(1, Samples.REPEATED_HOUR, clerk, fact),
                new CalendarEntry(2, Samples.NOON, job, fact));
        all.forEach(this::append);
        assertThat(entries(0, 10)).containsExactlyElementsOf(all);
    }

    @Test
    void entries_come_back_in_order_and_in_parts() {
        List<CalendarEntry> all = numbered(1, 25);
        write(unit -> all.subList(0, 9).forEach(unit.calendar()::append));
        write(unit -> all.subList(9, 25).forEach(unit.calendar()::append));
        assertThat(entries(0, 200)).containsExactlyElementsOf(all);
        assertThat(entries(0, 1)).containsExactlyElementsOf(all.subList(0, 1));
        assertThat(entries(10, 10)).containsExactlyElementsOf(all.subList(10, 20));
        assertThat(entries(20, 10)).containsExactlyElementsOf(all.subList(20, 25));
        assertThat(entries(25, 10)).isEmpty();
    }

    @Test
    void entries_go_by_number_whatever_the_clocks_of_the_nodes_say_and_whoever_writes_first() {
        List<CalendarEntry> all = LongStream.rangeClosed(1, 12)
                .mapToObj(number -> new CalendarEntry(
                        number,
                        Samples.NOON.minusSeconds(number),
                        CalendarSamples.entry(number).origin(),
                        CalendarSamples.entry(13 - number).fact()))
                .toList();
        List<CalendarEntry> backwards = new ArrayList<>(all);
        Collections.reverse(backwards);
        backwards.forEach(this::append);
        assertThat(entries(0, 200)).containsExactlyElementsOf(all);
    }

    @Test
    void a_number_beyond_thirty_two_bits_is_kept() {
        CalendarEntry far =
                CalendarSamples.entry(3_000_000_000L, CalendarSamples.entry(1).fact());
        append(far);
        assertThat(entries(0, 10)).containsExactly(far);
        assertThat(entries(2_999_999_999L, 10)).containsExactly(far);
        assertThat(entries(3_000_000_000L, 10)).isEmpty();
    }

    @Test
    void a_number_is_taken_once() {
        List<CalendarEntry> all = numbered(1, 3);
        all.forEach(this::append);
        CalendarEntry rival = CalendarSamples.entry(3, CalendarSamples.entry(7).fact());
        assertThatThrownBy(() -> append(rival)).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> writeOnAnotherNode(unit -> unit.calendar().append(rival)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(entries(0, 10)).containsExactlyElementsOf(all);
    }

    @Test
    void a_number_is_taken_once_within_a_unit_of_work() {
        append(CalendarSamples.entry(1));
        assertThatThrownBy(() -> write(unit -> {
                    unit.calendar().append(CalendarSamples.entry(2));
                    unit.calendar().append(CalendarSamples.entry(2));
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(entries(0, 10)).containsExactly(CalendarSamples.entry(1));
    }

    @Test
    void a_taken_number_leaves_nothing_of_the_unit_of_work() {
        append(CalendarSamples.entry(1));
        CaseFile file = samples.fullComplaint();
        assertThatThrownBy(() -> write(unit -> {
                    unit.cases().insert(file);
                    unit.calendar().append(CalendarSamples.entry(2));
                    unit.calendar().append(CalendarSamples.entry(1));
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(find(file.snapshot().id())).isEmpty();
        assertThat(entries(0, 10)).containsExactly(CalendarSamples.entry(1));
        append(CalendarSamples.entry(2));
        assertThat(entries(1, 10)).containsExactly(CalendarSamples.entry(2));
    }

    @Test
    void a_taken_number_cannot_be_swallowed() {
        append(CalendarSamples.entry(1));
        assertThatThrownBy(() -> write(unit -> {
                    unit.calendar().append(CalendarSamples.entry(2));
                    assertThat(catchThrowable(() -> {
                                unit.calendar().append(CalendarSamples.entry(1));
                                unit.calendar().entries(0, 10);
                            }))
                            .isInstanceOf(DuplicateKeyException.class);
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(entries(0, 10)).containsExactly(CalendarSamples.entry(1));
    }

    @Test
    void a_unit_of_work_that_fails_leaves_no_entry_and_its_number_is_free() {
        RuntimeException mine = new IllegalStateException("mine");
        assertThatThrownBy(() -> write(unit -> {
                    unit.calendar().append(CalendarSamples.entry(1));
                    throw mine;
                }))
                .isSameAs(mine);
        assertThatThrownBy(() -> write(unit -> {
                    unit.calendar().append(CalendarSamples.entry(1));
                    unit.calendar().entries(0, 10);
                    throw mine;
                }))
                .isSameAs(mine);
        assertThat(entries(0, 10)).isEmpty();
        append(CalendarSamples.entry(1));
        assertThat(entries(0, 10)).containsExactly(CalendarSamples.entry(1));
    }

    @Test
    void the_work_reads_what_it_has_announced() {
        append(CalendarSamples.entry(1));
        write(unit -> {
            unit.calendar().append(CalendarSamples.entry(2));
            assertThat(unit.calendar().entries(0, 10)).containsExactlyElementsOf(numbered(1, 2));
            unit.calendar().append(CalendarSamples.entry(3));
            assertThat(unit.calendar().entries(1, 10)).containsExactlyElementsOf(numbered(2, 3));
        });
        assertThat(entries(0, 10)).containsExactlyElementsOf(numbered(1, 3));
    }

    @Test
    void what_is_announced_with_a_case_is_stored_with_it() {
        CaseFile file = samples.fullComplaint();
        write(unit -> {
            unit.calendar().append(CalendarSamples.entry(1));
            unit.cases().insert(file);
            unit.calendar().append(CalendarSamples.entry(2));
        });
        assertThat(find(file.snapshot().id())).isPresent();
        write(unit -> {
            unit.cases().update(file.snapshot().toBuilder().version(2).build(), 1, List.of());
            unit.calendar().append(CalendarSamples.entry(3));
        });
        assertThat(entries(0, 10)).containsExactlyElementsOf(numbered(1, 3));
    }

    @Test
    void calendars_of_tenants_are_apart() {
        append(CalendarSamples.entry(1));
        assertThat(entriesNextDoor()).isEmpty();
        CalendarEntry theirs = CalendarSamples.entry(1, CalendarSamples.entry(7).fact());
        writeNextDoor(unit -> {
            unit.calendar().append(theirs);
            unit.calendar().append(CalendarSamples.entry(2));
        });
        assertThat(entries(0, 10)).containsExactly(CalendarSamples.entry(1));
        assertThat(entriesNextDoor()).containsExactly(theirs, CalendarSamples.entry(2));
    }

    @Test
    void of_many_who_announce_under_the_same_number_one_wins() throws Exception {
        append(CalendarSamples.entry(1));
        List<Boolean> won = SideBySide.together(RIVALS, rival -> () -> {
            try {
                writeOnAnotherNode(unit -> unit.calendar().append(ofRival(rival)));
                return true;
            } catch (DuplicateKeyException e) {
                return false;
            }
        });
        assertThat(won).containsOnlyOnce(true);
        assertThat(entries(1, 10)).containsExactly(ofRival(won.indexOf(true)));
    }

    private static CalendarEntry ofRival(int rival) {
        return CalendarSamples.entry(2, CalendarSamples.entry(100 + rival).fact());
    }

    private static List<CalendarEntry> numbered(int first, int last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(CalendarSamples::entry)
                .toList();
    }

    private void append(CalendarEntry entry) {
        write(unit -> unit.calendar().append(entry));
    }

    private List<CalendarEntry> entriesNextDoor() {
        return readNextDoor(unit -> unit.calendar().entries(0, 10));
    }

    private List<CalendarEntry> entries(long after, int limit) {
        return read(unit -> unit.calendar().entries(after, limit));
    }
}
