package ir.mosharekat.feedback.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.fixture.SampleCases;
import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.organization.StaffId;
import ir.mosharekat.feedback.organization.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScopeTest {

    private static final StaffId ACCUSED = new StaffId("accused-1");
    private static final CitizenId OWNER = new CitizenId("c-1");

    private static final CaseFacts PLAIN = SampleCases.complaint().build();
    private static final CaseFacts CASE = SampleCases.complaint()
            .involvedUnits(List.of(SampleOrganization.ROADS, SampleOrganization.WATER))
            .responsibleUnit(SampleOrganization.WATER)
            .accused(List.of(ACCUSED))
            .owner(OWNER)
            .build();

    @Test
    void nothing_admits_no_case_and_everything_admits_all() {
        assertThat(Scope.nothing().admits(CASE)).isFalse();
        assertThat(Scope.nothing().admits(PLAIN)).isFalse();
        assertThat(Scope.everything().admits(CASE)).isTrue();
        assertThat(Scope.everything().admits(PLAIN)).isTrue();
    }

    @Test
    void units_admit_the_cases_in_which_one_of_them_has_a_part_be_it_only_an_earlier_one() {
        assertThat(Scope.ofUnits(Set.of(SampleOrganization.ROADS)).admits(CASE)).isTrue();
        assertThat(Scope.ofUnits(Set.of(SampleOrganization.OFFICE, SampleOrganization.WATER))
                        .admits(CASE))
                .isTrue();
        assertThat(Scope.ofUnits(Set.of(SampleOrganization.DEPUTY)).admits(CASE))
                .isFalse();
        assertThat(Scope.ofUnits(Set.of(SampleOrganization.ROADS)).admits(PLAIN))
                .isFalse();
    }

    @Test
    void no_units_admit_no_case() {
        Scope none = Scope.ofUnits(Set.of());

        assertThat(none.reach()).isEqualTo(Scope.Reach.NOTHING);
        assertThat(none.admits(CASE)).isFalse();
        assertThat(none.admits(PLAIN)).isFalse();
    }

    @Test
    void an_owner_admits_his_own_cases_and_none_that_are_nobodys() {
        assertThat(Scope.ownedBy(OWNER).admits(CASE)).isTrue();
        assertThat(Scope.ownedBy(new CitizenId("c-2")).admits(CASE)).isFalse();
        assertThat(Scope.ownedBy(OWNER).admits(PLAIN)).isFalse();
    }

    @Test
    void whoever_is_excepted_takes_the_cases_that_accuse_them_out_of_every_reach() {
        List<StaffId> bound = List.of(new StaffId("other-1"), ACCUSED);
        for (Scope scope :
                List.of(Scope.everything(), Scope.ofUnits(Set.of(SampleOrganization.ROADS)), Scope.ownedBy(OWNER))) {
            assertThat(scope.exceptAccusing(bound).admits(CASE)).isFalse();
            assertThat(scope.exceptAccusing(List.of(new StaffId("other-1"))).admits(CASE))
                    .isTrue();
            assertThat(scope.exceptAccusing(bound).reach()).isEqualTo(scope.reach());
            assertThat(scope.exceptAccusing(bound).units()).isEqualTo(scope.units());
            assertThat(scope.exceptAccusing(bound).owner()).isEqualTo(scope.owner());
        }
        assertThat(Scope.everything().exceptAccusing(bound).admits(PLAIN)).isTrue();
        assertThat(Scope.nothing().exceptAccusing(bound).admits(PLAIN)).isFalse();
    }

    @Test
    void a_store_is_told_all_of_it_and_can_change_none() {
        List<UnitId> units = new ArrayList<>(List.of(SampleOrganization.ROADS));
        Scope scope = Scope.ofUnits(units).exceptAccusing(List.of(ACCUSED));
        units.add(SampleOrganization.WATER);

        assertThat(scope.units()).containsExactly(SampleOrganization.ROADS);
        assertThat(scope.hiddenIfAccused()).containsExactly(ACCUSED);
        assertThat(scope.owner()).isEmpty();
        assertThat(Scope.ownedBy(OWNER).owner()).contains(OWNER);
        assertThatThrownBy(() -> scope.units().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> scope.hiddenIfAccused().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
