package ir.mosharekat.feedback.tck;

import static ir.mosharekat.feedback.testing.AccessSamples.FILES;
import static ir.mosharekat.feedback.testing.AccessSamples.HALF_HOUR;
import static ir.mosharekat.feedback.testing.AccessSamples.busy;
import static ir.mosharekat.feedback.testing.AccessSamples.handler;
import static ir.mosharekat.feedback.testing.AccessSamples.opened;
import static ir.mosharekat.feedback.testing.AccessSamples.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.accesslog.AccessCursor;
import ir.mosharekat.feedback.accesslog.CaseAccess;
import ir.mosharekat.feedback.accesslog.CaseAccess.Read;
import ir.mosharekat.feedback.accesslog.Visitor;
import ir.mosharekat.feedback.cases.CaseFile;
import ir.mosharekat.feedback.cases.Retention;
import ir.mosharekat.feedback.event.ActorRef;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.testing.Samples;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That who has read what is noted once for each half hour, comes back exactly and newest first, and never goes. */
public abstract class AccessLogConformance extends ConformanceSuite {

    private static final int RIVALS = 8;
    private static final Instant LAST_MOMENT =
            HALF_HOUR.plus(Duration.ofMinutes(30)).minusMillis(1);
    private static final Comparator<CaseAccess> ORDER = Comparator.comparing(AccessCursor::of, AccessCursor.ORDER);

    private final CaseId id = samples.id();

    /** For the adapters. */
    protected AccessLogConformance() {}

    @Test
    void an_entry_comes_back_exactly_whatever_of_it_is_absent() {
        List<CaseAccess> all = new ArrayList<>();
        all.add(by(busy("u'5"), opened(1, id, Samples.NOON)));
        all.add(by(busy("U\"6"), reading(2, id, Read.HISTORY, Samples.REPEATED_HOUR)));
        all.add(by(
                new Visitor(new StaffId("u7"), Set.of(), Set.of(), null, Channel.API),
                reading(3, id, Read.file(FILES.get(0)), Samples.NOON.plusMillis(1))));
        for (Role role : Role.values()) {
            all.add(by(
                    new Visitor(new StaffId("r-" + role.name()), Set.of(role), Set.of(), null, Channel.WEB),
                    opened(all.size() + 1, id, Samples.NOON)));
        }
        for (Channel channel : Channel.values()) {
            all.add(by(
                    new Visitor(new StaffId("c-" + channel.name()), Set.of(Role.HANDLER), Set.of(), null, channel),
                    opened(all.size() + 1, id, Samples.NOON)));
        }
        for (ActorRef.Kind kind : ActorRef.Kind.values()) {
            all.add(by(
                    new Visitor(
                            new StaffId("k-" + kind.name()),
                            Set.of(Role.INTAKE_CLERK),
                            Set.of(),
                            new ActorRef(kind, "-"),
                            Channel.PHONE),
                    opened(all.size() + 1, id, Samples.NOON)));
        }
        all.forEach(this::note);
        assertThat(entries(id)).containsExactlyElementsOf(ordered(all));
    }

    @Test
    void what_is_read_again_within_the_half_hour_is_the_same_visit_and_the_first_entry_stays() {
        CaseAccess first = opened(5, id, HALF_HOUR);
        note(first);
        note(opened(6, id, LAST_MOMENT));
        note(by(busy("u5"), opened(4, id, HALF_HOUR.plusMillis(1))));
        note(by(
                new Visitor(
                        new StaffId("u5"),
                        Set.of(Role.HANDLER),
                        first.by().units(),
                        new ActorRef(ActorRef.Kind.CITIZEN, "c1"),
                        Channel.WEB),
                opened(7, id, HALF_HOUR)));
        note(by(
                new Visitor(new StaffId("u5"), Set.of(Role.HANDLER), first.by().units(), null, Channel.PHONE),
                opened(8, id, HALF_HOUR)));
        writeOnAnotherNode(unit -> unit.accesses().note(opened(9, id, HALF_HOUR.plusSeconds(60))));
        assertThat(entries(id)).containsExactly(first);
    }

    @Test
    void the_next_half_hour_is_another_visit_however_soon_it_begins() {
        List<CaseAccess> all = List.of(
                opened(1, id, HALF_HOUR.minusMillis(1)),
                opened(2, id, HALF_HOUR),
                opened(3, id, LAST_MOMENT.plusMillis(1)),
                opened(4, id, HALF_HOUR.plus(Duration.ofDays(1))),
                opened(5, id, HALF_HOUR.plus(Duration.ofMinutes(75))));
        all.forEach(this::note);
        note(opened(6, id, LAST_MOMENT));
        assertThat(entries(id)).containsExactlyElementsOf(ordered(all));
    }

    @Test
    void officials_kinds_attachments_and_cases_are_visits_of_their_own() {
        CaseId other = samples.id();
        List<CaseAccess> all = List.of(
                opened(1, id, HALF_HOUR),
                by(handler("U5"), opened(2, id, HALF_HOUR)),
                by(handler("u"), opened(3, id, HALF_HOUR)),
                reading(4, id, Read.HISTORY, HALF_HOUR),
                reading(5, id, Read.file(FILES.get(0)), HALF_HOUR),
                reading(6, id, Read.file(FILES.get(1)), HALF_HOUR));
        CaseAccess elsewhere = opened(7, other, HALF_HOUR);
        all.forEach(this::note);
        note(elsewhere);
        note(reading(8, id, Read.file(FILES.get(1)), LAST_MOMENT));
        note(reading(9, id, Read.HISTORY, LAST_MOMENT));
        assertThat(entries(id)).containsExactlyElementsOf(ordered(all));
        assertThat(entries(other)).containsExactly(elsewhere);
    }

    @Test
    void a_log_is_read_newest_first_and_by_the_page() {
        List<CaseAccess> all = IntStream.range(0, 25)
                .mapToObj(i -> by(handler("u" + i), opened(i * 7 % 25, id, Samples.NOON.plusMillis(i * 3 % 5))))
                .toList();
        write(unit -> all.forEach(unit.accesses()::note));
        List<CaseAccess> expected = ordered(all);
        assertThat(entries(id)).containsExactlyElementsOf(expected);
        for (int limit : List.of(1, 4, 5, 25, 26)) {
            assertThat(pages(limit)).as("by %s", limit).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void the_logs_of_several_cases_are_read_as_one() {
        List<CaseId> ids = List.of(samples.id(), samples.id(), samples.id());
        List<CaseAccess> all = IntStream.range(0, 12)
                .mapToObj(i -> by(handler("u" + i), opened(i, ids.get(i % 3), HALF_HOUR.plusSeconds(i * 5 % 12))))
                .toList();
        all.forEach(this::note);
        List<CaseId> asked = List.of(ids.get(2), ids.get(0));
        List<CaseAccess> expected = ordered(
                all.stream().filter(entry -> asked.contains(entry.caseId())).toList());
        assertThat(entries(asked, AccessCursor.BEGINNING, 100)).containsExactlyElementsOf(expected);
        assertThat(entries(asked, AccessCursor.of(expected.get(2)), 3))
                .containsExactlyElementsOf(expected.subList(3, 6));
        assertThat(entries(List.of(samples.id(), ids.get(1)), AccessCursor.BEGINNING, 100))
                .hasSize(4);
        assertThat(entries(List.of(), AccessCursor.BEGINNING, 100)).isEmpty();
    }

    @Test
    void the_logs_of_tenants_are_apart() {
        CaseAccess ours = opened(1, id, HALF_HOUR);
        CaseAccess theirs = opened(2, id, HALF_HOUR.plusSeconds(1));
        note(ours);
        assertThat(entriesNextDoor()).isEmpty();
        writeNextDoor(unit -> unit.accesses().note(theirs));
        assertThat(entries(id)).containsExactly(ours);
        assertThat(entriesNextDoor()).containsExactly(theirs);
    }

    @Test
    void a_unit_of_work_that_fails_leaves_no_entry_and_the_visit_can_be_noted() {
        RuntimeException mine = new IllegalStateException("mine");
        assertThatThrownBy(() -> write(unit -> {
                    unit.accesses().note(opened(1, id, HALF_HOUR));
                    throw mine;
                }))
                .isSameAs(mine);
        assertThatThrownBy(() -> write(unit -> {
                    unit.accesses().note(opened(1, id, HALF_HOUR));
                    unit.accesses().entries(List.of(id), AccessCursor.BEGINNING, 10);
                    throw mine;
                }))
                .isSameAs(mine);
        assertThat(entries(id)).isEmpty();
        CaseAccess second = opened(2, id, HALF_HOUR.plusMillis(1));
        note(second);
        assertThat(entries(id)).containsExactly(second);
    }

    @Test
    void the_work_reads_what_it_has_noted_and_may_note_it_twice() {
        CaseAccess first = opened(1, id, HALF_HOUR);
        CaseAccess history = reading(2, id, Read.HISTORY, HALF_HOUR.plusMillis(5));
        write(unit -> {
            unit.accesses().note(first);
            unit.accesses().note(opened(3, id, LAST_MOMENT));
            assertThat(unit.accesses().entries(List.of(id), AccessCursor.BEGINNING, 10))
                    .containsExactly(first);
            unit.accesses().note(opened(4, id, LAST_MOMENT));
            unit.accesses().note(history);
        });
        assertThat(entries(id)).containsExactly(history, first);
    }

    @Test
    void a_visit_that_is_noted_already_takes_nothing_else_back() {
        CaseAccess first = opened(1, id, HALF_HOUR);
        note(first);
        CaseFile file = samples.fullComplaint();
        write(unit -> {
            unit.accesses().note(opened(2, id, LAST_MOMENT));
            unit.cases().insert(file);
            unit.accesses().note(opened(3, file.snapshot().id(), HALF_HOUR));
        });
        assertThat(find(file.snapshot().id())).isPresent();
        assertThat(entries(id)).containsExactly(first);
        assertThat(entries(file.snapshot().id())).hasSize(1);
        write(unit -> {
            unit.cases().update(file.snapshot().toBuilder().version(2).build(), 1, List.of());
            unit.accesses().note(opened(4, id, LAST_MOMENT));
            unit.accesses().note(opened(5, id, LAST_MOMENT.plusMillis(1)));
        });
        assertThat(find(file.snapshot().id()))
                .hasValueSatisfying(found -> assertThat(found.version()).isEqualTo(2));
        assertThat(entries(id)).hasSize(2);
    }

    @Test
    void the_log_outlives_the_content() {
        CaseFile file = samples.fullComplaint();
        CaseId purged = file.snapshot().id();
        writeCases(cases -> cases.insert(file));
        CaseAccess entry = by(busy("u5"), opened(1, purged, HALF_HOUR));
        note(entry);
        writeCases(cases -> cases.purge(
                file.snapshot().toBuilder()
                        .version(2)
                        .retention(Retention.NONE.purged(Samples.NOON))
                        .build(),
                1));
        assertThat(entries(purged)).containsExactly(entry);
    }

    @Test
    void of_many_who_note_the_same_visit_one_is_stored_and_none_fails() throws Exception {
        List<CaseAccess> own = IntStream.range(0, RIVALS)
                .mapToObj(rival -> by(handler("own-" + rival), opened(100 + rival, id, HALF_HOUR)))
                .toList();
        SideBySide.together(RIVALS, rival -> () -> {
            writeOnAnotherNode(unit -> unit.accesses().note(opened(rival, id, HALF_HOUR.plusMillis(rival))));
            writeOnAnotherNode(unit -> {
                unit.cases().find(id);
                unit.accesses().note(own.get(rival));
            });
            return true;
        });
        List<CaseAccess> found = entries(id);
        assertThat(found).hasSize(RIVALS + 1).containsAll(own);
        assertThat(found.stream().filter(entry -> !own.contains(entry)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.by()).isEqualTo(handler("u5")));
    }

    @Test
    void a_rival_that_fails_does_not_take_the_visit_along() throws Exception {
        RuntimeException mine = new IllegalStateException("mine");
        SideBySide.together(RIVALS, rival -> () -> {
            try {
                writeOnAnotherNode(unit -> {
                    unit.accesses().note(opened(rival, id, HALF_HOUR));
                    unit.accesses().entries(List.of(id), AccessCursor.BEGINNING, 10);
                    if (rival % 2 == 1) {
                        throw mine;
                    }
                });
                return true;
            } catch (IllegalStateException e) {
                assertThat(e).isSameAs(mine);
                return false;
            }
        });
        assertThat(entries(id))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.id().getLeastSignificantBits() & 1).isZero());
    }

    private static CaseAccess by(Visitor visitor, CaseAccess entry) {
        return new CaseAccess(entry.id(), entry.caseId(), entry.read(), visitor, entry.at());
    }

    private static List<CaseAccess> ordered(List<CaseAccess> entries) {
        return entries.stream().sorted(ORDER).toList();
    }

    private void note(CaseAccess entry) {
        write(unit -> unit.accesses().note(entry));
    }

    private List<CaseAccess> pages(int limit) {
        List<CaseAccess> all = new ArrayList<>();
        List<CaseAccess> page = entries(List.of(id), AccessCursor.BEGINNING, limit);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            all.addAll(page);
            assertThat(all).doesNotHaveDuplicates();
            page = entries(List.of(id), AccessCursor.of(page.get(page.size() - 1)), limit);
        }
        return all;
    }

    private List<CaseAccess> entries(CaseId one) {
        return entries(List.of(one), AccessCursor.BEGINNING, 200);
    }

    private List<CaseAccess> entries(List<CaseId> ids, AccessCursor after, int limit) {
        return read(unit -> unit.accesses().entries(ids, after, limit));
    }

    private List<CaseAccess> entriesNextDoor() {
        return readNextDoor(unit -> unit.accesses().entries(List.of(id), AccessCursor.BEGINNING, 10));
    }
}
