package ir.mosharekat.feedback.benchmarks;

import ir.mosharekat.feedback.organization.CasePolicy;
import ir.mosharekat.feedback.organization.Organization;
import ir.mosharekat.feedback.organization.Oversight;
import ir.mosharekat.feedback.organization.Province;
import ir.mosharekat.feedback.organization.TenantId;
import ir.mosharekat.feedback.organization.TimeLimits;
import ir.mosharekat.feedback.organization.Unit;
import ir.mosharekat.feedback.organization.UnitId;
import ir.mosharekat.feedback.organization.UnitKind;
import ir.mosharekat.feedback.text.LocalizedText;
import ir.mosharekat.feedback.time.DayCount;
import ir.mosharekat.feedback.time.DeadlinePolicy;
import ir.mosharekat.feedback.time.DueTime;
import ir.mosharekat.feedback.time.OfficeHours;
import ir.mosharekat.feedback.time.OpenHours;
import ir.mosharekat.feedback.time.Validity;
import ir.mosharekat.feedback.time.WeekendRule;
import ir.mosharekat.feedback.time.WorkCalendar;
import ir.mosharekat.feedback.workflow.CaseKind;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An organization of one unit. */
final class BenchmarkOrganization {

    private static final LocalizedText PLAIN = new LocalizedText("نمونه", "Sample");

    private BenchmarkOrganization() {}

    static Organization small() {
        UnitId intake = new UnitId("intake");
        CasePolicy policy = new CasePolicy(
                new TimeLimits(
                        deadline("acknowledgement", 3),
                        deadline("reply", 3),
                        deadline("answer", 15),
                        deadline("appeal", 30)),
                CasePolicy.Limits.STANDARD,
                CasePolicy.Windows.STANDARD,
                Oversight.STANDARD);
        return Organization.builder(new TenantId("benchmark"), PLAIN, new Province("20", PLAIN, "023", List.of()))
                .unit(new Unit(intake, UnitKind.GOVERNOR_OFFICE, PLAIN, null))
                .intake(intake)
                .policy(CaseKind.COMPLAINT, policy)
                .policy(CaseKind.TICKET, policy)
                .calendar(WorkCalendar.builder()
                        .weekend(new WeekendRule(Validity.always(), Set.of(DayOfWeek.FRIDAY), "sample"))
                        .officeHours(new OfficeHours(Validity.always(), OpenHours.ALL_DAY, Map.of(), "sample"))
                        .build())
                .build();
    }

    private static DeadlinePolicy deadline(String id, int days) {
        return new DeadlinePolicy(id, DayCount.workingDays(days), DueTime.END_OF_DAY, PLAIN);
    }
}
