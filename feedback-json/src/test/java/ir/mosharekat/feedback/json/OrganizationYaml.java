package ir.mosharekat.feedback.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The shortest file that is an organization, and what is wrong with others. */
final class OrganizationYaml {

    static final String POLICY = "{basis: {fa: رویه, en: practice}, acknowledgement: 3 working days, "
            + "answer: 15 working days, appeal: 10 calendar days}";

    static final String SHORTEST = """
            tenant: semnan
            name: {fa: استانداری سمنان, en: Governorate of Semnan}
            province: {code: 20, name: {fa: سمنان, en: Semnan}, phoneCode: 023}
            intake: desk
            units: [{id: desk, kind: GENERAL_OFFICE, name: {fa: میز, en: Desk}}]
            calendar:
              weekends: [{days: [FRIDAY], source: مصوبه}]
              officeHours: [{hours: 07:00-14:30, source: مصوبه}]
            policies:
            """
            + Arrays.stream(CaseKind.values())
                    .map(kind -> "  " + kind + ": " + POLICY + "\n")
                    .collect(Collectors.joining());

    private OrganizationYaml() {}

    static Organization read(String yaml) {
        return OrganizationFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    static Organization readWith(String line, String instead) {
        return read(SHORTEST.replace(line, instead));
    }

    /** What is wrong with a file, as {@code line path: problem}. */
    static List<String> defects(String yaml) {
        return catchThrowableOfType(OrganizationFileException.class, () -> read(yaml)).defects().stream()
                .map(defect -> defect.line() + " " + defect.path() + ": " + defect.problem())
                .toList();
    }

    /** What is wrong with the shortest file when a part of it is replaced. */
    static List<String> defectsWith(String part, String instead) {
        return defects(SHORTEST.replace(part, instead));
    }
}
