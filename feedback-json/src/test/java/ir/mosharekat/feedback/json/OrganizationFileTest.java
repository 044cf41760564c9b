package ir.mosharekat.feedback.json;

import static ir.mosharekat.feedback.json.OrganizationYaml.SHORTEST;
import static ir.mosharekat.feedback.json.OrganizationYaml.read;
import static ir.mosharekat.feedback.json.OrganizationYaml.readWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.CategoryId;
import ir.mosharekat.feedback.organization.NoticeTerms;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.OrganizationDefectsException;
import ir.mosharekat.feedback.organization.PromiseTerms;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.DayCount;
import ir.mosharekat.feedback.time.DeadlinePolicy;
import ir.mosharekat.feedback.time.DueTime;
import ir.mosharekat.feedback.time.InvalidCalendarException;
import ir.mosharekat.feedback.time.JalaliDate;
import ir.mosharekat.feedback.time.OpenHours;
import ir.mosharekat.feedback.time.OuterLimit;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganizationFileTest {

    private static final LocalizedText PRACTICE = new LocalizedText("رویه", "practice");

    @Test
    void the_terms_of_promises_are_as_usual_where_the_file_says_nothing_else() {
        assertThat(OrganizationYaml.read(OrganizationYaml.SHORTEST).promiseTerms())
                .isEqualTo(PromiseTerms.STANDARD);
        assertThat(OrganizationYaml.readWith("intake: desk", "intake: desk\npromises: {postponements: 0, mostDays: 90}")
                        .promiseTerms())
                .isEqualTo(new PromiseTerms(0, 90, 2, 15, 10));
        assertThat(OrganizationYaml.defectsWith("intake: desk", "intake: desk\npromises: {settleDays: 0}"))
                .hasSize(1);
    }

    @Test
    void the_terms_of_notices_are_as_usual_where_the_file_says_nothing_else() {
        assertThat(read(SHORTEST).noticeTerms()).isEqualTo(NoticeTerms.STANDARD);
        assertThat(notices("{}")).isEqualTo(NoticeTerms.STANDARD);
        assertThat(notices("{followUpDays: [], reminderDays: 0}"))
                .isEqualTo(new NoticeTerms(NoticeTerms.STANDARD.quiet(), List.of(), 0, null));
        assertThat(notices(
                        "{quiet: {from: ۲۱:۳۰, until: 07:00}, followUpDays: [7], trackingPage: https://example.ir/p}"))
                .isEqualTo(new NoticeTerms(
                        new NoticeTerms.Quiet(LocalTime.of(21, 30), LocalTime.of(7, 0)),
                        List.of(7),
                        2,
                        URI.create("https://example.ir/p")));
    }

    private static NoticeTerms notices(String block) {
        return readWith("intake: desk", "intake: desk\nnotices: " + block).noticeTerms();
    }

    @Test
    void the_shortest_file_is_an_organization() {
        Organization desk = read(SHORTEST);

        assertThat(desk.tenant()).hasToString("semnan");
        assertThat(desk.name().en()).isEqualTo("Governorate of Semnan");
        assertThat(desk.province().phoneCode()).isEqualTo("023");
        assertThat(desk.intake()).isEqualTo(new UnitId("desk"));
        assertThat(desk.categories()).isEmpty();
        assertThat(desk.contactPoints()).isEmpty();
    }

    @Test
    void limits_and_windows_that_are_left_out_are_the_standard_ones() {
        CasePolicy policy = read(SHORTEST).policy(CaseKind.COMPLAINT, null);

        assertThat(policy.limits()).isEqualTo(CasePolicy.Limits.STANDARD);
        assertThat(policy.windows()).isEqualTo(CasePolicy.Windows.STANDARD);
    }

    @Test
    void one_limit_and_one_window_can_be_set_alone() {
        CasePolicy policy = readWith(
                        "appeal: 10 calendar days}",
                        "appeal: 10 calendar days, limits: {hops: ۵}, windows: {unmergeDays: 60}}")
                .policy(CaseKind.TICKET, null);

        assertThat(policy.limits()).isEqualTo(new CasePolicy.Limits(2, 15, 1, 2, 5));
        assertThat(policy.windows()).isEqualTo(new CasePolicy.Windows(15, 30, 7, 3, 60, 1826));
    }

    @Test
    void a_deadline_is_written_in_words_or_in_full() {
        CasePolicy policy = readWith(
                        "answer: 15 working days",
                        "answer: {days: 1, unit: CALENDAR_DAYS, due: END_OF_OFFICE_HOURS, basis: {fa: قانون, en: law}}")
                .policy(CaseKind.COMPLAINT, null);

        assertThat(policy.times().acknowledgement())
                .isEqualTo(new DeadlinePolicy(
                        "complaint.acknowledgement", DayCount.workingDays(3), DueTime.END_OF_DAY, PRACTICE));
        assertThat(policy.times().answer())
                .isEqualTo(new DeadlinePolicy(
                        "complaint.answer",
                        DayCount.calendarDays(1),
                        DueTime.END_OF_OFFICE_HOURS,
                        new LocalizedText("قانون", "law"),
                        OuterLimit.THREE_MONTHS));
        assertThat(policy.times().appeal().limit()).isEqualTo(DayCount.calendarDays(10));
    }

    @Test
    void a_category_has_its_own_numbers_under_its_own_name() {
        Organization organization = read(SHORTEST
                + "categories:\n"
                + "  - {id: water, responsible: desk, name: {fa: آب, en: water}}\n"
                + "  - {id: water/outage, parent: water, responsible: desk, name: {fa: قطع آب, en: cuts}}\n"
                + "categoryPolicies:\n"
                + "  water: "
                + OrganizationYaml.POLICY
                + "\n");

        assertThat(organization
                        .policy(CaseKind.TICKET, new CategoryId("water/outage"))
                        .times()
                        .answer()
                        .id())
                .isEqualTo("water.answer");
    }

    @Test
    void dates_are_Jalali_or_ISO_in_any_digits() {
        Organization organization = readWith("weekends: [{days", """
                closures:
                    - {date: 1404/05/22, reason: گرما, source: استانداری}
                    - {date: ۱۴۰۴/۰۵/۲۳, reason: گرما, source: استانداری}
                    - {date: 2025-08-16, until: ۱۱:۰۰, reason: گرما, source: استانداری}
                  weekends: [{days""");

        LocalDate wednesday = new JalaliDate(1404, 5, 22).toLocalDate();
        assertThat(organization.calendar().isWorkingDay(wednesday)).isFalse();
        assertThat(organization.calendar().isWorkingDay(wednesday.plusDays(1))).isFalse();
        assertThat(organization.calendar().day(LocalDate.of(2025, 8, 16)).partialClosures())
                .singleElement()
                .satisfies(closure -> assertThat(closure.until()).isEqualTo(LocalTime.of(11, 0)));
    }

    @Test
    void texts_come_out_in_the_canonical_spelling_whatever_the_keyboard() {
        assertThat(readWith("استانداری سمنان", "استاندا\u0640ري  سمنان").name().fa())
                .isEqualTo("استانداری سمنان");
    }

    @Test
    void what_is_dialled_comes_out_in_ASCII_and_nothing_else_is_done_to_it() {
        Organization organization = read(SHORTEST + """
                        contactPoints:
                          - id: voicemail
                            channel: VOICEMAIL
                            name: {fa: پیامگیر, en: voicemail}
                            description: {fa: شبانه‌روزی, en: day and night}
                            address: ۲۱۲۹۳۰۰
                            locality: {fa: سمنان, en: Semnan}
                            hours: {fa: همیشه, en: always}
                            owner: desk
                          - id: email
                            channel: EMAIL
                            name: {fa: رایانامه, en: e-mail}
                            description: {fa: همه, en: all}
                            address: info@example.org
                            hours: {fa: همیشه, en: always}
                            owner: desk
                        """);

        assertThat(organization.contactPoints().get(0).address().value()).isEqualTo("2129300");
        assertThat(organization.contactPoints().get(1).address().locality().en())
                .isEqualTo("everywhere");
    }

    @Test
    void a_byte_order_mark_and_the_line_ends_of_Windows_do_no_harm() {
        assertThat(read("\uFEFF" + SHORTEST.replace("\n", "\r\n")).tenant()).hasToString("semnan");
    }

    @Test
    void a_key_without_a_value_is_not_there() {
        assertThat(read(SHORTEST + "contactPoints:\ncategories: null\n").categories())
                .isEmpty();
    }

    @Test
    void a_legal_basis_may_have_neither_number_nor_date() {
        Organization organization = read(SHORTEST
                + "legalBases: [{id: charter, title: {fa: منشور, en: charter}, issuer: {fa: وزارت, en: ministry}}]\n");

        assertThat(organization.legalBasis("charter")).hasValueSatisfying(charter -> {
            assertThat(charter.number()).isNull();
            assertThat(charter.dateAsCited()).isNull();
            assertThat(charter.date()).isNull();
        });
    }

    @Test
    void what_refers_to_nothing_is_found_by_the_organization_itself() {
        assertThatThrownBy(() -> readWith("intake: desk", "intake: desks"))
                .isInstanceOfSatisfying(
                        OrganizationDefectsException.class,
                        refusal -> assertThat(refusal.defects()).containsExactly("the intake names no unit desks"));
        assertThatThrownBy(() -> readWith(
                        "phoneCode: 023",
                        "phoneCode: 023, counties: [{code: 2001, name: {fa: دامغان, en: Damghan}}, "
                                + "{code: 2001, name: {fa: دامغان, en: Damghan}}]"))
                .isInstanceOfSatisfying(
                        OrganizationDefectsException.class,
                        refusal -> assertThat(refusal.defects()).containsExactly("county 2001 is there twice"));
    }

    @Test
    void days_without_a_rule_are_found_by_the_calendar_itself() {
        assertThatThrownBy(() -> readWith("{days: [FRIDAY]", "{to: 1404/02/19, days: [FRIDAY]"))
                .isInstanceOfSatisfying(
                        InvalidCalendarException.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo("calendar.weekends.gap")));
    }

    @Test
    void a_file_is_read_from_its_path(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("semnan.yaml"), SHORTEST);

        assertThat(OrganizationFile.read(file).tenant()).hasToString("semnan");
    }

    @Test
    void a_file_that_is_not_there_is_named(@TempDir Path directory) {
        assertThatThrownBy(() -> OrganizationFile.read(directory.resolve("nowhere.yaml")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere.yaml");
    }

    @Test
    void the_midnight_that_ends_a_day_is_written_as_24_00() {
        Organization written = OrganizationYaml.readWith("hours: 07:00-14:30", "hours: 00:00-24:00");
        assertThat(written.calendar().hoursOn(LocalDate.of(2026, 11, 21))).isEqualTo(OpenHours.ALL_DAY);
        assertThat(OrganizationYaml.defectsWith("hours: 07:00-14:30", "hours: 24:00-08:00"))
                .hasSize(1);
    }

    @Test
    void a_stream_that_cannot_be_read_is_no_defect_of_the_file() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatThrownBy(() -> OrganizationFile.read(closed)).isInstanceOf(UncheckedIOException.class);
    }
}
