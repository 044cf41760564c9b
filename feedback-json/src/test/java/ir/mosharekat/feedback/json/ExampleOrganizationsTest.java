package ir.mosharekat.feedback.json;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.organization.Category;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.organization.ContactPoint;
import ir.mosharekat.feedback.organization.County;
import ir.mosharekat.feedback.organization.LegalBasis;
import ir.mosharekat.feedback.organization.NoticeTerms;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.Unit;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.organization.UnitKind;
import ir.mosharekat.feedback.text.Digits;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.text.PersianText;
import ir.mosharekat.feedback.time.DayCount;
import ir.mosharekat.feedback.time.JalaliDate;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExampleOrganizationsTest {

    private static final Organization SEMNAN = ExampleOrganizations.semnan();
    private static final Organization KHORASAN = ExampleOrganizations.khorasanRazavi();
    private static final Pattern PERSIAN_LETTER = Pattern.compile("\\p{IsArabic}");

    static Stream<Organization> both() {
        return Stream.of(SEMNAN, KHORASAN);
    }

    @Test
    void both_provinces_have_all_their_counties() {
        assertThat(SEMNAN.province().counties())
                .hasSize(8)
                .extracting(County::code)
                .doesNotHaveDuplicates();
        assertThat(KHORASAN.province().counties())
                .hasSize(34)
                .extracting(County::code)
                .doesNotHaveDuplicates();
        assertThat(SEMNAN.province().counties())
                .contains(new County("2005", new LocalizedText("مهدی\u200cشهر", "Mehdishahr")));
        assertThat(KHORASAN.province().counties())
                .contains(new County("0945", new LocalizedText("میان\u200cجلگه", "Miyan Jolgeh")));
    }

    @ParameterizedTest
    @MethodSource("both")
    void every_county_has_its_county_governor_and_no_other_has_one(Organization organization) {
        List<String> offices = organization.units().stream()
                .filter(unit -> unit.kind() == UnitKind.COUNTY_GOVERNOR_OFFICE)
                .map(unit -> unit.name().fa())
                .toList();

        assertThat(organization.province().counties())
                .extracting(county -> "فرمانداری " + county.name().fa())
                .containsExactlyElementsOf(offices);
    }

    @ParameterizedTest
    @MethodSource("both")
    void the_governor_is_above_every_unit(Organization organization) {
        UnitId top = new UnitId("governor-office");

        assertThat(organization.units())
                .filteredOn(unit -> !unit.id().equals(top))
                .allSatisfy(unit -> assertThat(organization.above(unit.id()))
                        .last()
                        .extracting(Unit::id)
                        .isEqualTo(top));
    }

    @ParameterizedTest
    @MethodSource("both")
    void the_offices_of_the_sources_are_there(Organization organization) {
        assertThat(organization.units())
                .extracting(unit -> unit.name().fa())
                .contains(
                        "روابط عمومی، تشریفات و امور بین\u200cالملل",
                        "دفتر مدیریت عملکرد، بازرسی، امور حقوقی و ارتباطات مردمی",
                        "اداره کل سیاسی، انتخابات و تقسیمات کشوری");
        assertThat(organization.units())
                .filteredOn(unit -> unit.kind() == UnitKind.DEPUTY_OFFICE)
                .extracting(unit -> unit.id().value())
                .containsExactly(
                        "deputy-office/political",
                        "deputy-office/economic",
                        "deputy-office/construction",
                        "deputy-office/resources");
        assertThat(organization.intake()).isEqualTo(new UnitId("general-office/inspection"));
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_category_stands_below_the_one_its_name_says(Organization organization) {
        assertThat(organization.categories()).hasSizeGreaterThan(30).allSatisfy(category -> {
            String id = category.id().value();
            int slash = id.lastIndexOf('/');
            assertThat(category)
                    .extracting(Category::parent)
                    .isEqualTo(slash < 0 ? null : new CategoryId(id.substring(0, slash)));
        });
    }

    @ParameterizedTest
    @MethodSource("both")
    void who_was_answered_is_asked_about_it_while_they_may_still_object(Organization organization) {
        NoticeTerms terms = organization.noticeTerms();
        int window = organization.policy(CaseKind.TICKET, null).windows().objectionDays();

        assertThat(window).isEqualTo(28);
        assertThat(terms.followUpDays()).containsExactly(14, 21).allMatch(day -> day < window);
        assertThat(terms.quiet()).isEqualTo(NoticeTerms.STANDARD.quiet());
        assertThat(terms.trackingPage())
                .hasToString("https://example.ir/" + organization.tenant().value());
    }

    @Test
    void Semnan_has_the_contact_points_of_its_page_in_the_order_of_the_page() {
        assertThat(SEMNAN.contactPoints())
                .extracting(ContactPoint::id, ContactPoint::channel)
                .extracting(
                        tuple -> tuple.toList().get(0) + " " + tuple.toList().get(1))
                .containsExactly(
                        "service-survey WEB",
                        "suggestions WEB",
                        "complaints WEB",
                        "governor WEB",
                        "foi WEB",
                        "email EMAIL",
                        "sms SMS",
                        "voicemail VOICEMAIL");
        assertThat(address("foi")).isEqualTo("https://foia.iran.gov.ir");
        assertThat(address("email")).isEqualTo("info@ostan-sm.ir");
        assertThat(address("sms")).isEqualTo("50002039");
        assertThat(SEMNAN.contactPoints())
                .allSatisfy(point ->
                        assertThat(point.legalBases()).contains("takrim", "citizens-rights", "ministry-charter"));
    }

    @Test
    void the_voicemail_stays_the_number_that_is_dialled_in_Semnan() {
        ContactPoint voicemail = point(SEMNAN, "voicemail");

        assertThat(voicemail.address())
                .isEqualTo(new ContactPoint.Address("2129300", new LocalizedText("سمنان", "Semnan")));
        assertThat(voicemail.owner()).isEqualTo(new UnitId("general-office/public-relations"));
        assertThat(voicemail.hours().en()).isEqualTo("Day and night");
    }

    @Test
    void Khorasan_Razavi_answers_on_111() {
        assertThat(point(KHORASAN, "samad"))
                .satisfies(samad -> assertThat(samad.address().value()).isEqualTo("111"))
                .satisfies(samad -> assertThat(samad.channel()).isEqualTo(Channel.PHONE))
                .satisfies(samad -> assertThat(samad.owner()).isEqualTo(KHORASAN.intake()));
        assertThat(point(KHORASAN, "answering-sessions").address().value()).isEqualTo("111");
    }

    @ParameterizedTest
    @MethodSource("both")
    void a_date_that_was_cited_wrongly_stands_beside_the_right_one(Organization organization) {
        assertThat(organization.legalBasis("takrim")).hasValueSatisfying(takrim -> {
            assertThat(takrim.number()).isEqualTo("۱۳/۱۸۵۴۰ ط");
            assertThat(takrim.dateAsCited()).isEqualTo("10/12/81");
            assertThat(takrim.date()).isEqualTo(new JalaliDate(1381, 2, 10));
        });
        assertThat(organization.legalBasis("citizens-rights")).hasValueSatisfying(rights -> {
            assertThat(rights.number()).isEqualTo("1127128");
            assertThat(rights.dateAsCited()).isEqualTo("28/12/1395");
            assertThat(rights.date()).isEqualTo(new JalaliDate(1395, 12, 28));
        });
        assertThat(organization.legalBasis("ministry-charter"))
                .hasValueSatisfying(charter -> assertThat(charter)
                        .extracting(LegalBasis::number, LegalBasis::dateAsCited, LegalBasis::date)
                        .containsOnlyNulls());
    }

    @Test
    void the_two_provinces_have_numbers_of_their_own() {
        assertThat(SEMNAN.policy(CaseKind.COMPLAINT, null).times().answer().limit())
                .isEqualTo(DayCount.workingDays(15));
        assertThat(KHORASAN.policy(CaseKind.COMPLAINT, null).times().answer().limit())
                .isEqualTo(DayCount.workingDays(10));
        assertThat(SEMNAN.policy(CaseKind.COMPLAINT, new CategoryId("water/quality"))
                        .times()
                        .answer()
                        .limit())
                .isEqualTo(DayCount.calendarDays(10));
        assertThat(SEMNAN.policy(CaseKind.COMPLAINT, new CategoryId("water/outage"))
                        .times()
                        .answer()
                        .limit())
                .isEqualTo(DayCount.workingDays(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"semnan", "khorasan-razavi"})
    void every_text_is_in_the_canonical_spelling_with_the_digits_of_its_script(String name) {
        assertThat(Examples.texts(name)).hasSizeGreaterThan(1000);
        assertThat(Examples.texts(name).filter(text -> !text.equals(spelled(text))))
                .isEmpty();
    }

    private static String spelled(String text) {
        String canonical = PersianText.canonical(text);
        return PERSIAN_LETTER.matcher(text).find() ? Digits.toPersian(canonical) : Digits.toAscii(canonical);
    }

    private static String address(String id) {
        return point(SEMNAN, id).address().value();
    }

    private static ContactPoint point(Organization organization, String id) {
        return organization.contactPoints().stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
