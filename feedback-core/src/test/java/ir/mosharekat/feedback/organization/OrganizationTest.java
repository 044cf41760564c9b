package ir.mosharekat.feedback.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.time.DayCount;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganizationTest {

    private static final CasePolicy WIDE = SampleOrganization.policy("wide", DayCount.workingDays(5));
    private static final CasePolicy NARROW = SampleOrganization.policy("narrow", DayCount.workingDays(2));

    @Test
    void a_case_goes_by_the_policy_of_its_category_or_of_the_nearest_wider_one_or_of_its_kind() {
        Organization organization = SampleOrganization.builder()
                .policy(SampleOrganization.LIVING, WIDE)
                .policy(SampleOrganization.LAMPS, NARROW)
                .build();

        assertThat(organization.policy(CaseKind.COMPLAINT, SampleOrganization.LAMPS))
                .isEqualTo(NARROW);
        assertThat(organization.policy(CaseKind.COMPLAINT, SampleOrganization.STREETS))
                .isEqualTo(WIDE);
        assertThat(organization.policy(CaseKind.TICKET, SampleOrganization.LIVING))
                .isEqualTo(WIDE);
        assertThat(organization.policy(CaseKind.COMPLAINT, SampleOrganization.TAPS))
                .isEqualTo(SampleOrganization.COMPLAINTS);
        assertThat(organization.policy(CaseKind.TICKET, SampleOrganization.TAPS))
                .isEqualTo(SampleOrganization.TICKETS);
        assertThat(organization.policy(CaseKind.TICKET, null)).isEqualTo(SampleOrganization.TICKETS);
    }

    /** Categories come and go; a case of one that went must not stop the whole timetable. */
    @Test
    void a_case_of_a_category_that_is_gone_goes_by_the_policy_of_its_kind() {
        assertThat(SampleOrganization.create().policy(CaseKind.COMPLAINT, new CategoryId("gone")))
                .isEqualTo(SampleOrganization.COMPLAINTS);
    }

    @Test
    void the_units_above_a_unit_are_its_line_to_the_top_the_nearest_first() {
        Organization organization = SampleOrganization.create();

        assertThat(organization.above(SampleOrganization.ROADS))
                .extracting(Unit::id)
                .containsExactly(SampleOrganization.DEPUTY, SampleOrganization.OFFICE);
        assertThat(organization.above(SampleOrganization.OFFICE)).isEmpty();
        assertThat(organization.above(new UnitId("gone"))).isEmpty();
    }

    @Test
    void its_parts_are_found_by_their_names_and_listed_in_the_order_of_the_data() {
        Organization organization = SampleOrganization.create();

        assertThat(organization.unit(SampleOrganization.WATER))
                .map(Unit::parent)
                .contains(SampleOrganization.DEPUTY);
        assertThat(organization.unit(new UnitId("gone"))).isEmpty();
        assertThat(organization.category(SampleOrganization.TAPS))
                .map(Category::responsible)
                .contains(SampleOrganization.WATER);
        assertThat(organization.category(new CategoryId("gone"))).isEmpty();
        assertThat(organization.legalBasis("charter")).isPresent();
        assertThat(organization.legalBasis("gone")).isEmpty();
        assertThat(organization.units())
                .extracting(Unit::id)
                .containsExactly(
                        SampleOrganization.OFFICE,
                        SampleOrganization.DEPUTY,
                        SampleOrganization.ROADS,
                        SampleOrganization.WATER,
                        SampleOrganization.INTAKE);
        assertThat(organization.categories()).hasSize(4);
        assertThat(organization.legalBases()).hasSize(1);
        assertThat(organization.contactPoints()).isEmpty();
        assertThat(organization.intake()).isEqualTo(SampleOrganization.INTAKE);
        assertThat(organization.calendar()).isSameAs(SampleOrganization.CALENDAR);
        assertThat(organization.tenant()).isEqualTo(SampleOrganization.TENANT);
        assertThat(organization).hasToString("Organization[nowhere]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a1", "semnan", "deputy-office", "a-1-b", "0"})
    void a_name_is_lower_case_letters_digits_and_single_dashes(String name) {
        assertThat(new TenantId(name)).hasToString(name);
        assertThat(new UnitId(name)).hasToString(name);
        assertThat(new CategoryId(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "سمنان", "a\n", "a.b", "a\u0000", "é", "/", "a/",
                "/a", "a//b"
            })
    void nothing_else_is_a_name(String name) {
        for (Function<String, ?> id : List.<Function<String, ?>>of(TenantId::new, UnitId::new, CategoryId::new)) {
            assertThatThrownBy(() -> id.apply(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("An identifier is lower-case letters, digits and single dashes");
        }
    }

    @Test
    void names_have_levels_and_a_length_that_fit_a_column() {
        assertThat(new UnitId("a/b/c/d/e")).hasToString("a/b/c/d/e");
        assertThat(new CategoryId("x".repeat(100)).value()).hasSize(100);
        assertThat(new TenantId("x".repeat(40)).value()).hasSize(40);
        assertThatThrownBy(() -> new UnitId("a/b/c/d/e/f")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CategoryId("x".repeat(101))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TenantId("x".repeat(41))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TenantId("a/b")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_numbers_that_are_not_said_otherwise_are_the_written_ones() {
        assertThat(CasePolicy.Limits.STANDARD).isEqualTo(new CasePolicy.Limits(2, 15, 1, 2, 3));
        assertThat(CasePolicy.Windows.STANDARD).isEqualTo(new CasePolicy.Windows(15, 30, 7, 3, 30, 1826));
    }
}
