package ir.mosharekat.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.cases.CaseClock.Duty;
import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.internal.lifecycle.Owed;
import ir.mosharekat.feedback.internal.lifecycle.Replay.Life;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.whatif.Load;
import ir.mosharekat.feedback.whatif.Punctuality;
import ir.mosharekat.feedback.whatif.Tally;
import ir.mosharekat.feedback.whatif.WhatIfReport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is counted of cases that were played again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComparisonTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-12");

    @Test
    void a_report_about_nothing_names_every_duty_and_nothing_else() {
        WhatIfReport empty = new Comparison().report(SampleCases.RECEIVED);
        assertThat(empty.cases()).isZero();
        assertThat(empty.present()).isEqualTo(empty.changed());
        assertThat(empty.present().duties()).containsOnlyKeys(Duty.values());
        assertThat(empty.present().duties().values()).containsOnly(Punctuality.NONE);
        assertThat(empty.present().escalations()).isEmpty();
        assertThat(empty.present().busiest()).isEmpty();
    }

    @Test
    void half_of_the_missed_are_late_by_the_median_or_less() {
        assertThat(answers(0, 1, 2, 3, 100)).isEqualTo(new Punctuality(5, 5, 100, 2));
        assertThat(answers(1, 1, 7, 7)).isEqualTo(new Punctuality(4, 4, 7, 1));
        assertThat(answers(0)).isEqualTo(new Punctuality(1, 1, 0, 0));
        assertThat(answers(9, 0)).isEqualTo(new Punctuality(2, 2, 9, 0));
    }

    @Test
    void what_was_not_missed_has_no_part_in_the_median() {
        assertThat(answers(-1, -1, -1, 4)).isEqualTo(new Punctuality(4, 1, 4, 4));
    }

    @Test
    void every_level_up_to_the_highest_was_climbed() {
        Tally tally = tally(List.of(life(2), life(0), life(3)));
        assertThat(tally.escalations()).containsExactly(Map.entry(1, 2L), Map.entry(2, 2L), Map.entry(3, 1L));
    }

    @Test
    void of_the_busiest_days_the_fullest_come_first_and_the_rest_is_left_out() {
        Comparison comparison = new Comparison();
        for (int day = 1; day <= 40; day++) {
            for (int answers = 0; answers < day; answers++) {
                add(comparison, life(0, due(SampleOrganization.ROADS, DAY.plusDays(day))));
            }
        }
        add(comparison, life(0, due(SampleOrganization.WATER, DAY.plusDays(40))));
        List<Load> busiest = comparison.report(SampleCases.RECEIVED).present().busiest();
        assertThat(busiest).hasSize(Tally.MOST_DAYS);
        assertThat(busiest.get(0)).isEqualTo(new Load(SampleOrganization.ROADS, DAY.plusDays(40), 40));
        assertThat(busiest.get(29)).isEqualTo(new Load(SampleOrganization.ROADS, DAY.plusDays(11), 11));
    }

    @Test
    void words_and_acknowledgements_are_no_answers() {
        Owed word = new Owed(Duty.REPLY, DAY, SampleOrganization.ROADS, true, 3);
        Tally tally = tally(List.of(life(0, word)));
        assertThat(tally.busiest()).isEmpty();
        assertThat(tally.duties()).containsEntry(Duty.REPLY, new Punctuality(1, 1, 3, 3));
    }

    private static Punctuality answers(int... daysLate) {
        Tally tally = tally(Arrays.stream(daysLate)
                .mapToObj(days ->
                        life(0, new Owed(Duty.ANSWER, DAY, SampleOrganization.ROADS, days >= 0, Math.max(0, days))))
                .toList());
        return tally.of(Duty.ANSWER);
    }

    private static Tally tally(List<Life> lives) {
        Comparison comparison = new Comparison();
        lives.forEach(life -> add(comparison, life));
        return comparison.report(SampleCases.RECEIVED).changed();
    }

    private static void add(Comparison comparison, Life life) {
        comparison.add(SampleCases.id(1), life, life);
    }

    private static Owed due(UnitId unit, LocalDate day) {
        return new Owed(Duty.ANSWER, day, unit, false, 0);
    }

    private static Life life(int level, Owed... owed) {
        return new Life(SampleCases.complaint().build().clock(), level, List.of(owed));
    }
}
