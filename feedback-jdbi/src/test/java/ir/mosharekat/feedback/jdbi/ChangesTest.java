package ir.mosharekat.feedback.jdbi;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.access.Staff;
import ir.mosharekat.feedback.cases.Assignment;
import ir.mosharekat.feedback.cases.Statement;
import ir.mosharekat.feedback.event.EventPlace;
import ir.mosharekat.feedback.handling.CaseChanges;
import ir.mosharekat.feedback.handling.CaseLine;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.tracking.CaseId;
import ir.mosharekat.feedback.tracking.Receipt;
import ir.mosharekat.feedback.workflow.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A desk hears of every change in the cases it may see, of each soon, and of nothing else, on every store. */
class ChangesTest extends OnEveryStore {

    private static final Duration SETTLED = Duration.ofSeconds(5).plusMillis(1);

    @Test
    void a_case_that_came_in_or_changed_is_told_as_it_stands_now_and_once() {
        EventPlace start = latest();
        Receipt first = register("نخست");
        Receipt second = register("دوم");
        feedback.complaints().assign(first.caseId(), Assignment.to(Portal.ROADS.value()), Portal.SCREENER);
        clock.move(SETTLED);

        CaseChanges changes = feedback.handling().changes(start, Portal.SCREENER);
        assertThat(changes.cases()).extracting(CaseLine::id).containsExactlyInAnyOrder(first.caseId(), second.caseId());
        assertThat(changes.cases())
                .filteredOn(line -> line.id().equals(first.caseId()))
                .extracting(CaseLine::version)
                .containsExactly(2L);
        assertThat(feedback.handling().changes(changes.place(), Portal.SCREENER).cases())
                .isEmpty();

        feedback.handling().note(second.caseId(), Statement.of("یادداشت"), Portal.SCREENER);
        clock.move(SETTLED);
        assertThat(feedback.handling().changes(changes.place(), Portal.SCREENER).cases())
                .extracting(CaseLine::id)
                .containsExactly(second.caseId());
    }

    @Test
    void what_just_happened_is_told_the_next_time_and_not_lost() {
        EventPlace start = latest();
        Receipt receipt = register("تازه");
        CaseChanges early = feedback.handling().changes(start, Portal.SCREENER);
        assertThat(early.cases()).isEmpty();
        clock.move(SETTLED);
        assertThat(feedback.handling().changes(early.place(), Portal.SCREENER).cases())
                .extracting(CaseLine::id)
                .containsExactly(receipt.caseId());
    }

    @Test
    void whoever_may_not_see_a_case_does_not_hear_of_it() {
        EventPlace start = latest();
        Receipt receipt = register("محرمانه");
        feedback.complaints().assign(receipt.caseId(), Assignment.to(Portal.ROADS.value()), Portal.SCREENER);
        feedback.handling().nameAccused(receipt.caseId(), List.of("accused"), Portal.SCREENER);
        clock.move(SETTLED);
        CommandContext accused = CommandContext.of(Staff.of(new StaffId("accused"), Role.SCREENER), Channel.WEB);
        assertThat(feedback.handling().changes(start, Portal.HANDLER).cases()).hasSize(1);
        assertThat(feedback.handling().changes(start, accused).cases()).isEmpty();
        assertThat(feedback.handling().changes(start, Portal.CITIZEN).cases()).isEmpty();
    }

    @Test
    void more_changes_than_one_reading_takes_are_told_by_several_and_each_at_least_once() {
        EventPlace place = latest();
        Set<CaseId> made = new LinkedHashSet<>();
        for (int i = 0; i < 230; i++) {
            made.add(register("پرونده " + i).caseId());
        }
        clock.move(SETTLED);
        List<CaseId> told = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (int reading = 0; reading < 3; reading++) {
            CaseChanges changes = feedback.handling().changes(place, Portal.SCREENER);
            changes.cases().forEach(line -> told.add(line.id()));
            sizes.add(changes.cases().size());
            place = changes.place();
        }
        assertThat(sizes).containsExactly(200, 30, 0);
        assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void what_happened_more_than_a_day_ago_is_not_told_any_more() {
        EventPlace start = latest();
        register("دیروز");
        clock.move(Duration.ofDays(1).plusMillis(1));
        Receipt today = register("امروز");
        clock.move(SETTLED);
        assertThat(feedback.handling().changes(start, Portal.SCREENER).cases())
                .extracting(CaseLine::id)
                .containsExactly(today.caseId());
    }

    private EventPlace latest() {
        EventPlace place =
                feedback.handling().changes(EventPlace.END, Portal.SCREENER).place();
        assertThat(place.at()).isBefore(clock.instant());
        return place;
    }

    private Receipt register(String subject) {
        return feedback.complaints().register(Portal.complaint(subject), Portal.CITIZEN);
    }
}
