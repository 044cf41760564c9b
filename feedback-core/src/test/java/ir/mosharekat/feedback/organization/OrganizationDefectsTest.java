package ir.mosharekat.feedback.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.mosharekat.feedback.fixture.SampleOrganization;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The file of a governorate is mended in one go only if everything that is wrong with it is said at once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganizationDefectsTest {

    private static final LocalizedText NAME = SampleOrganization.name("Sample");
    private static final UnitId NOWHERE = new UnitId("nowhere");

    @Test
    void a_whole_organization_can_be_built() {
        assertThatCode(SampleOrganization.builder()::build).doesNotThrowAnyException();
    }

    @Test
    void a_unit_below_one_that_is_not_there_is_a_defect() {
        assertThat(defects(SampleOrganization.builder().unit(unit("orphan", "nowhere"))))
                .containsExactly("a unit is below nowhere, which there is not");
    }

    @Test
    @Timeout(10)
    void units_that_are_above_themselves_are_each_a_defect_and_those_below_them_are_not() {
        assertThat(defects(SampleOrganization.builder()
                        .unit(unit("egg", "hen"))
                        .unit(unit("hen", "egg"))
                        .unit(unit("self", "self"))
                        .unit(unit("chick", "egg"))))
                .containsExactly("unit egg is above itself", "unit hen is above itself", "unit self is above itself");
    }

    @Test
    void a_category_below_or_of_what_is_not_there_is_a_defect() {
        assertThat(defects(SampleOrganization.builder()
                        .category(new Category(new CategoryId("stray"), NAME, new CategoryId("gone"), NOWHERE))))
                .containsExactly(
                        "a category is below gone, which there is not", "category stray names no unit nowhere");
    }

    @Test
    @Timeout(10)
    void a_category_above_itself_is_a_defect() {
        CategoryId self = new CategoryId("self");

        assertThat(defects(SampleOrganization.builder()
                        .category(new Category(self, NAME, self, SampleOrganization.ROADS))))
                .containsExactly("category self is above itself");
    }

    @Test
    void a_field_that_a_category_and_a_wider_one_both_ask_for_is_a_defect() {
        CategoryField lamp =
                new CategoryField("lamp", NAME, CategoryField.Type.TEXT, CategoryField.Need.REQUIRED, Map.of());
        CategoryId wide = new CategoryId("wide");
        CategoryId narrow = new CategoryId("narrow");
        assertThat(defects(SampleOrganization.builder()
                        .category(new Category(wide, NAME, null, SampleOrganization.ROADS, List.of(lamp)))
                        .category(new Category(narrow, NAME, wide, SampleOrganization.ROADS, List.of(lamp)))))
                .containsExactly("category narrow has the field lamp twice");
    }

    @Test
    void a_contact_point_that_is_there_twice_or_names_what_is_not_is_a_defect() {
        assertThat(defects(SampleOrganization.builder()
                        .contactPoint(contactPoint("web", SampleOrganization.INTAKE, "charter"))
                        .contactPoint(contactPoint("web", NOWHERE, "charter", "lost"))))
                .containsExactlyInAnyOrder(
                        "contact point web is there twice",
                        "contact point web names no unit nowhere",
                        "contact point web names no legal basis lost");
    }

    @Test
    void what_is_there_twice_is_a_defect_whatever_it_is() {
        assertThat(defects(SampleOrganization.builder()
                        .unit(new Unit(SampleOrganization.ROADS, UnitKind.EXECUTIVE_AGENCY, NAME, null))
                        .category(new Category(SampleOrganization.TAPS, NAME, null, SampleOrganization.ROADS))
                        .legalBasis(new LegalBasis("charter", NAME, NAME, "2", "1405", null))
                        .policy(CaseKind.TICKET, SampleOrganization.COMPLAINTS)
                        .policy(SampleOrganization.TAPS, SampleOrganization.TICKETS)
                        .policy(SampleOrganization.TAPS, SampleOrganization.TICKETS)))
                .containsExactlyInAnyOrder(
                        "department/roads is there twice",
                        "taps is there twice",
                        "charter is there twice",
                        "TICKET is there twice");
    }

    @Test
    void a_policy_for_a_category_that_is_not_there_is_a_defect() {
        assertThat(defects(SampleOrganization.builder().policy(new CategoryId("gone"), SampleOrganization.TICKETS)))
                .containsExactly("a policy names no category gone");
    }

    @Test
    void a_county_of_another_province_is_a_defect() {
        Province province =
                new Province("99", NAME, "099", List.of(new County("9901", NAME), new County("9801", NAME)));
        OrganizationBuilder builder = Organization.builder(SampleOrganization.TENANT, NAME, province)
                .unit(unit("secretariat", null))
                .policy(CaseKind.COMPLAINT, SampleOrganization.COMPLAINTS)
                .policy(CaseKind.TICKET, SampleOrganization.TICKETS)
                .intake(SampleOrganization.INTAKE)
                .calendar(SampleOrganization.CALENDAR);

        assertThat(defects(builder)).containsExactly("county 9801 is in another province");
    }

    @Test
    void an_organization_of_nothing_lacks_everything_it_needs() {
        assertThat(defects(nothing()))
                .containsExactlyInAnyOrder(
                        "there is no policy for COMPLAINT",
                        "there is no policy for TICKET",
                        "there is no intake unit",
                        "there is no calendar");
        assertThat(defects(SampleOrganization.builder().intake(NOWHERE)))
                .containsExactly("the intake names no unit nowhere");
    }

    @Test
    void every_defect_is_told_at_once_and_the_message_counts_them() {
        OrganizationBuilder builder = nothing()
                .unit(unit("egg", "hen"))
                .unit(unit("hen", "egg"))
                .unit(unit("orphan", "nowhere"))
                .unit(unit("orphan", "nowhere"))
                .category(new Category(new CategoryId("stray"), NAME, new CategoryId("gone"), NOWHERE))
                .contactPoint(contactPoint("web", NOWHERE, "lost"))
                .policy(new CategoryId("gone"), SampleOrganization.TICKETS)
                .intake(NOWHERE);
        OrganizationDefectsException refusal = refusal(builder);

        assertThat(refusal.defects())
                .containsExactlyInAnyOrder(
                        "orphan is there twice",
                        "unit egg is above itself",
                        "unit hen is above itself",
                        "a unit is below nowhere, which there is not",
                        "a category is below gone, which there is not",
                        "category stray names no unit nowhere",
                        "contact point web names no unit nowhere",
                        "contact point web names no legal basis lost",
                        "a policy names no category gone",
                        "there is no policy for COMPLAINT",
                        "there is no policy for TICKET",
                        "the intake names no unit nowhere",
                        "there is no calendar");
        assertThat(refusal).hasMessageStartingWith("The organization's data has ");
        assertThat(refusal.defects()).allSatisfy(defect -> assertThat(refusal).hasMessageContaining(defect));
    }

    private static OrganizationBuilder nothing() {
        return Organization.builder(SampleOrganization.TENANT, NAME, SampleOrganization.province());
    }

    private static Unit unit(String id, @Nullable String parent) {
        return new Unit(new UnitId(id), UnitKind.GENERAL_OFFICE, NAME, parent == null ? null : new UnitId(parent));
    }

    private static ContactPoint contactPoint(String id, UnitId owner, String... bases) {
        ContactPoint.Address address = new ContactPoint.Address("https://portal.example", NAME);
        return new ContactPoint(id, Channel.WEB, NAME, NAME, address, NAME, owner, Set.of(bases));
    }

    private static List<String> defects(OrganizationBuilder builder) {
        return refusal(builder).defects();
    }

    private static OrganizationDefectsException refusal(OrganizationBuilder builder) {
        OrganizationDefectsException refusal = catchThrowableOfType(OrganizationDefectsException.class, builder::build);
        assertThat(refusal).as("an organization with a defect").isNotNull();
        return refusal;
    }
}
