package ir.mosharekat.feedback.json;

import static ir.mosharekat.feedback.json.OrganizationYaml.SHORTEST;
import static ir.mosharekat.feedback.json.OrganizationYaml.defects;
import static ir.mosharekat.feedback.json.OrganizationYaml.defectsWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is refused for, each with its line and its path. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganizationFileDefectsTest {

    @Test
    void all_defects_are_named_at_once_in_the_order_of_the_lines() {
        String file = SHORTEST.replace("tenant: semnan", "tenant: Semnan Province")
                .replace("fa: استانداری سمنان, ", "")
                .replace("code: 20", "code: 2O, iso: IR-20")
                .replace("intake: desk\n", "")
                .replace("GENERAL_OFFICE", "OFFICE")
                .replace("[FRIDAY]", "FRIDAY, from: 1404/12/30")
                .replace("07:00-14:30", "07:00 to 14:30");

        assertThat(defects(file))
                .containsExactly(
                        "1 tenant: An identifier is lower-case letters, digits and single dashes, in at most 1 levels"
                                + " divided by slashes and at most 40 characters",
                        "1 intake: is missing",
                        "2 name.fa: is missing",
                        "3 province.code: has to be two digits",
                        "3 province.iso: is no key here; the keys are code, name, phoneCode, counties",
                        "4 units[0].kind: has to be one of GOVERNOR_OFFICE, DEPUTY_OFFICE, GENERAL_OFFICE,"
                                + " GENERAL_DEPARTMENT, COUNTY_GOVERNOR_OFFICE, DISTRICT_OFFICE, EXECUTIVE_AGENCY",
                        "6 calendar.weekends[0].from: Esfand has no 30th day in a year that is not leap",
                        "6 calendar.weekends[0].days: has to be a list",
                        "7 calendar.officeHours[0].hours: has to be hours such as 07:00-14:30");
    }

    @Test
    void the_message_says_the_same_in_one_line() {
        assertThatThrownBy(() -> OrganizationYaml.readWith("tenant: semnan", "tenant:"))
                .isInstanceOf(OrganizationFileException.class)
                .hasMessage("The organization's file is refused: line 1, tenant: is missing");
        assertThatThrownBy(() -> OrganizationYaml.read(""))
                .hasMessage("The organization's file is refused: line 1, the file: has to be keys with their values");
    }

    @Test
    void a_key_that_is_there_twice_is_refused_with_the_second_place() {
        assertThat(defectsWith("intake: desk\n", "intake: desk\ntenant: other\n"))
                .containsExactly("5 tenant: is there twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1404/12/30 | Esfand has no 30th day in a year that is not leap",
                "1404/13/01 | not a Jalali date of the years 1206 to 1500",
                "22/05/1404 | not a Jalali date of the years 1206 to 1500",
                "2025/08/13 | not a Jalali date of the years 1206 to 1500",
                "2025-02-30 | Text '2025-02-30' could not be parsed: Invalid date 'FEBRUARY 30'",
                "tomorrow   | not a Jalali date of the years 1206 to 1500",
            })
    void a_date_that_does_not_exist_is_refused(String date, String problem) {
        assertThat(defectsWith("{days: [FRIDAY]", "{from: " + date + ", days: [FRIDAY]"))
                .containsExactly("7 calendar.weekends[0].from: " + problem);
    }

    @Test
    void what_a_value_refuses_is_refused_at_its_place() {
        assertThat(defectsWith("{days: [FRIDAY]", "{from: 1404/01/02, to: 1404/01/01, days: [FRIDAY]"))
                .containsExactly("7 calendar.weekends[0]: validity ends before it begins: 2025-03-22 to 2025-03-21");
        assertThat(defectsWith("07:00-14:30", "14:30-07:00"))
                .containsExactly("8 calendar.officeHours[0].hours: an office must open before it closes");
        assertThat(defectsWith("07:00-14:30", "25:00-26:00"))
                .singleElement()
                .asString()
                .startsWith("8 calendar.officeHours[0].hours: Text '25:00' could not be parsed");
    }

    @Test
    void a_term_of_notices_that_makes_no_sense_is_refused_at_its_place() {
        assertThat(notices("{quiet: {from: 22, until: 25:00}, followUpDays: [-1], reminderDays: two, page: x}"))
                .containsExactly(
                        "5 notices.quiet.from: has to be a time such as 11:00",
                        "5 notices.quiet.until: Text '25:00' could not be parsed: Invalid value for HourOfDay"
                                + " (valid values 0 - 23): 25",
                        "5 notices.followUpDays[0]: has to be a whole number from 0 to 9999",
                        "5 notices.reminderDays: has to be a whole number from 0 to 9999",
                        "5 notices.page: is no key here; the keys are quiet, followUpDays, reminderDays, trackingPage");
        assertThat(notices("{quiet: {from: 22:00}}")).containsExactly("5 notices.quiet.until: is missing");
        assertThat(notices("{followUpDays: [14, 0]}"))
                .containsExactly("5 notices: Somebody is asked 1 to 366 days after the answer");
        assertThat(notices("{trackingPage: example.ir/p}"))
                .containsExactly("5 notices: The tracking page is an HTTP address of at most 60 characters");
        assertThat(notices("{trackingPage: 'https://example.ir/a b'}"))
                .singleElement()
                .asString()
                .startsWith("5 notices.trackingPage: Illegal character in path");
        assertThat(notices("22:00")).containsExactly("5 notices: has to be keys with their values");
    }

    private static List<String> notices(String block) {
        return defectsWith("intake: desk", "intake: desk\nnotices: " + block);
    }

    @Test
    void a_deadline_of_another_form_is_refused() {
        assertThat(defectsWith("3 working days", "three days"))
                .contains("10 policies.TICKET.acknowledgement: has to be such as 15 working days or 10 calendar"
                        + " days, or keys with their values");
        assertThat(defectsWith("3 working days", "0 working days"))
                .contains("10 policies.TICKET.acknowledgement: a deadline is 1 to 3650 days");
        assertThat(defectsWith("3 working days", "{days: -1, unit: DAYS}"))
                .contains(
                        "10 policies.TICKET.acknowledgement.days: has to be a whole number from 0 to 9999",
                        "10 policies.TICKET.acknowledgement.unit: has to be one of WORKING_DAYS, CALENDAR_DAYS");
    }

    @Test
    void a_deadline_that_cites_nothing_is_refused() {
        assertThat(defectsWith("basis: {fa: رویه, en: practice}, ", ""))
                .contains("10 policies.TICKET: ticket.acknowledgement cites no basis, neither its own nor that"
                        + " of its policy");
    }

    @Test
    void a_policy_for_an_unknown_kind_is_refused() {
        assertThat(defectsWith("  COMPLAINT:", "  GRUMBLE:"))
                .singleElement()
                .asString()
                .startsWith("11 policies.GRUMBLE: has to be one of TICKET, COMPLAINT");
    }

    @Test
    void a_telephone_number_without_its_locality_is_refused() {
        assertThat(defects(SHORTEST + """
                                contactPoints:
                                  - id: samad
                                    channel: PHONE
                                    name: {fa: سامد, en: SAMAD}
                                    description: {fa: همه, en: all}
                                    address: 111
                                    hours: {fa: همیشه, en: always}
                                    owner: desk
                                """))
                .singleElement()
                .asString()
                .endsWith("contactPoints[0]: a telephone number needs the locality where it is dialled");
    }

    @Test
    void a_text_that_cannot_be_shown_is_refused() {
        assertThat(defectsWith("en: Desk", "en: \"a\\u202Eb\""))
                .containsExactly("5 units[0].name.en: has to be a text that can be shown, without control characters");
        assertThat(defectsWith("en: Desk", "en: \"\\u200C\""))
                .containsExactly("5 units[0].name.en: has to be a text that can be shown, without control characters");
        assertThat(defectsWith("en: Desk", "en: \"  \"")).containsExactly("5 units[0].name.en: is missing");
        assertThat(defectsWith("en: Desk", "en: [Desk]")).containsExactly("5 units[0].name.en: has to be a text");
        assertThat(defectsWith("[FRIDAY]", "[FRIDAY, '']"))
                .containsExactly("7 calendar.weekends[0].days[1]: must not be blank");
    }

    @Test
    void a_text_in_one_language_is_refused() {
        assertThat(defectsWith("{fa: میز, en: Desk}", "میز"))
                .containsExactly("5 units[0].name: has to be keys with their values");
        assertThat(defectsWith("units: [{id: desk, kind: GENERAL_OFFICE, name: {fa: میز, en: Desk}}]", "units: [desk]"))
                .containsExactly("5 units[0]: has to be keys with their values");
        assertThat(defectsWith("[{days: [FRIDAY], source: مصوبه}]", "{days: [FRIDAY], source: مصوبه}"))
                .containsExactly("7 calendar.weekends: has to be a list");
    }

    @Test
    void aliases_and_tags_are_refused() {
        String refusal = ": aliases and tags are not read; write it out";
        assertThat(defectsWith("intake: desk", "intake: *desk")).containsExactly("4 intake" + refusal);
        assertThat(defectsWith("intake: desk", "intake: !!str desk")).containsExactly("4 intake" + refusal);
        assertThat(defectsWith("intake: desk", "intake: !!binary ZGVzaw==")).contains("4 intake" + refusal);
        assertThat(defectsWith("units: [{", "units: [!unit {")).containsExactly("5 units[0]" + refusal);
        assertThat(defectsWith("intake: desk", "<<: *desk")).contains("4 <<" + refusal);
    }

    @Test
    void what_is_no_YAML_is_refused_with_the_line_of_the_mistake() {
        assertThat(defectsWith("  weekends: ", "\tweekends: "))
                .singleElement()
                .asString()
                .startsWith("7 : is no YAML that is read here: while scanning for the next token, found character");
        assertThat(defectsWith("[FRIDAY]", "[FRIDAY"))
                .singleElement()
                .asString()
                .startsWith("7 : is no YAML that is read here: ");
        assertThat(defectsWith("intake: desk", "intake: \"desk\\u0000\u0001\""))
                .singleElement()
                .asString()
                .contains(": is no YAML that is read here: ");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(defects(SHORTEST + "---\n" + SHORTEST))
                .singleElement()
                .asString()
                .endsWith(": a second document begins; there has to be one");
    }

    @Test
    void a_mistake_in_the_YAML_does_not_hide_those_before_it() {
        assertThat(defectsWith("intake: desk", "intake: *desk\nintake: [")).hasSize(2);
    }

    @Test
    void a_list_is_no_organization() {
        assertThat(defects("- a\n- b\n")).containsExactly("1 : has to be keys with their values");
        assertThat(defects("# nothing\n")).containsExactly("2 : has to be keys with their values");
    }
}
