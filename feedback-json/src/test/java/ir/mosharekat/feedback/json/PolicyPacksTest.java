package ir.mosharekat.feedback.json;

import static ir.mosharekat.feedback.json.OrganizationYaml.defectsWith;
import static ir.mosharekat.feedback.json.OrganizationYaml.readWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.Ladder;
import ir.mosharekat.feedback.organization.Oversight;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.time.DayCount;
import ir.mosharekat.feedback.time.DueTime;
import ir.mosharekat.feedback.time.OuterLimit;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The packs against a second copy of their numbers, and what a province changes of them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyPacksTest {

    static final List<String> NAMES = PolicyPacks.NAMES;

    @ParameterizedTest
    @CsvSource({
        "IR-COMPLAINT-15WD, 3 WORKING_DAYS, 15 WORKING_DAYS, 15 WORKING_DAYS, 90, 1",
        "IR-COMPLAINT-20D, 3 WORKING_DAYS, 20 CALENDAR_DAYS, 15 WORKING_DAYS, 90, 1",
        "IR-COMPLAINT-30WD, 3 WORKING_DAYS, 30 WORKING_DAYS, 15 WORKING_DAYS, 90, 1",
        "IR-CONSUMER-10D, 3 WORKING_DAYS, 10 CALENDAR_DAYS, 10 WORKING_DAYS, 90, 1",
        "IR-FOI, 1 WORKING_DAYS, 10 WORKING_DAYS, 10 WORKING_DAYS, 90, 0",
        "CPGRAMS-21D, 3 CALENDAR_DAYS, 21 CALENDAR_DAYS, 30 CALENDAR_DAYS, 60, 1",
        "EU-2019-1937, 7 CALENDAR_DAYS, 90 CALENDAR_DAYS, 90 CALENDAR_DAYS, 90, 0"
    })
    void each_pack_has_the_numbers_of_its_source(
            String pack, String acknowledgement, String answer, String appeal, int outerDays, int extensions) {
        CasePolicy policy = PolicyPacks.policy(pack, "case");

        assertThat(written(policy.times().acknowledgement().limit())).isEqualTo(acknowledgement);
        assertThat(written(policy.times().answer().limit())).isEqualTo(answer);
        assertThat(written(policy.times().appeal().limit())).isEqualTo(appeal);
        assertThat(policy.times().answer().outer())
                .extracting(OuterLimit::limit)
                .isEqualTo(DayCount.calendarDays(outerDays));
        assertThat(policy.times().appeal().outer()).isNull();
        assertThat(policy.limits().extensions()).isEqualTo(extensions);
        assertThat(policy.times().answer().id()).isEqualTo("case.answer");
        assertThat(policy.times().answer().dueTime()).isEqualTo(DueTime.END_OF_DAY);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void each_pack_cites_what_it_rests_on_in_both_languages(String pack) {
        CasePolicy policy = PolicyPacks.policy(pack, "case");
        assertThat(policy.times().answer().basis().fa()).isNotBlank();
        assertThat(policy.times().answer().basis().en()).isNotBlank();
    }

    @Test
    void a_province_names_a_pack_and_says_only_what_it_does_otherwise() {
        CasePolicy policy = readWith(
                        "COMPLAINT: " + OrganizationYaml.POLICY,
                        "COMPLAINT: {pack: IR-FOI, answer: 8 working days, limits: {hops: 1}}")
                .policy(CaseKind.COMPLAINT, null);
        CasePolicy pack = PolicyPacks.policy("IR-FOI", "complaint");

        assertThat(policy.times().answer().limit()).isEqualTo(DayCount.workingDays(8));
        assertThat(policy.times().answer().basis())
                .isEqualTo(pack.times().answer().basis());
        assertThat(policy.times().appeal()).isEqualTo(pack.times().appeal());
        assertThat(policy.windows()).isEqualTo(pack.windows());
        assertThat(policy.limits()).isEqualTo(new CasePolicy.Limits(2, 15, 0, 2, 1));
    }

    @Test
    void oversight_is_written_with_its_ladder() {
        CasePolicy policy = readWith(
                        "COMPLAINT: " + OrganizationYaml.POLICY,
                        "COMPLAINT: {pack: IR-FOI, oversight: {warningDays: [3, 1], redFromPercent: 80, "
                                + "recount: ONLY_LATER, ladder: [{after: 0, above: 1}, {after: 2, unit: desk}]}}")
                .policy(CaseKind.COMPLAINT, null);

        assertThat(policy.oversight().warningDays()).containsExactly(3, 1);
        assertThat(policy.oversight().bands().yellowFromPercent()).isEqualTo(50);
        assertThat(policy.oversight().bands().redFromPercent()).isEqualTo(80);
        assertThat(policy.oversight().recount()).isEqualTo(Oversight.Recount.ONLY_LATER);
        assertThat(policy.oversight().ladder().rungs())
                .containsExactly(
                        new Ladder.Rung(0, new Ladder.Above(1)),
                        new Ladder.Rung(2, new Ladder.Named(new UnitId("desk"))));
    }

    @Test
    void what_is_no_pack_and_what_is_no_ladder_is_refused_where_it_stands() {
        assertThat(defectsWith("COMPLAINT: {", "COMPLAINT: {pack: IR-42, "))
                .singleElement()
                .asString()
                .startsWith("11 policies.COMPLAINT.pack: there is no pack of that name; there are IR-COMPLAINT-15WD");
        assertThat(defectsWith("COMPLAINT: {", "COMPLAINT: {oversight: {ladder: [{after: 1}]}, "))
                .containsExactly("11 policies.COMPLAINT.oversight.ladder[0]: "
                        + "a rung leads so many units above, or to a unit, and not to both");
        assertThat(defectsWith("COMPLAINT: {", "COMPLAINT: {oversight: {ladder: [{after: 0, above: 0}]}, "))
                .containsExactly("11 policies.COMPLAINT.oversight: "
                        + "The last rung is climbed again and again, and needs a working day between");
        assertThatThrownBy(() -> PolicyPacks.policy("IR-42", "case")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(DayCount count) {
        return count.amount() + " " + count.unit();
    }
}
