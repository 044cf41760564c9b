package ir.mosharekat.feedback.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.access.Actor;
import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.notification.DeliveryReport;
import ir.mosharekat.feedback.organization.Channel;
import ir.mosharekat.feedback.time.WorkCalendar;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticeStoryTest extends BrowserStory {

    private static final String REACH = "DeskAction-CHANGE_CONTACT";
    private static final String FIELD = "DeskAction-CHANGE-CONTACT-";

    /** On the next working day, when telephones ring and officials are in. */
    @Override
    Clock clock() {
        WorkCalendar calendar = ExampleOrganizations.semnan().calendar();
        Instant now = Instant.now();
        LocalDate day = calendar.nextWorkingDay(calendar.dateOf(now));
        Instant morning = calendar.nextOpening(day.atStartOfDay(calendar.zone()).toInstant());
        return Clock.offset(Clock.systemUTC(), Duration.between(now, morning.plus(Duration.ofHours(2))));
    }

    @Test
    void a_citizen_is_told_as_he_likes_and_the_desk_sees_what_did_not_arrive() throws IOException {
        browser.goTo("/complaint")
                .type("subject", "خاموشی چراغ‌های خیابان نمونه")
                .type("text", "چراغ‌های خیابان نمونه از سه هفته پیش خاموش است.")
                .type("submitter-name", "نام نمونه");
        radio("submitter.preferredUsable", "SMS").click();
        browser.press(".sheet > button").picture("complaint-preferred-error");
        assertThat(browser.text(".field.wrong")).contains("چگونه به شما خبر بدهیم؟", "لطفاً راهی را");
        assertThat(radio("submitter.preferredUsable", "SMS").isSelected()).isTrue();
        browser.type("submitter-mobile", "۰۹۱۲۱۲۳۴۵۶۷");
        Codes codes = register();

        portal.doWhatIsDue();
        assertThat(sent("sms"))
                .singleElement()
                .satisfies(notice -> assertThat(notice)
                        .content()
                        .contains("+989121234567", "پیام شما در تاریخ", "کد رهگیری")
                        .doesNotContain("چراغ", "نام نمونه"));

        track(codes);
        browser.picture("case-notices");
        assertThat(browser.text(".notices")).contains("رسید ثبت", "پیامک", "ارسال شد");
        browser.unfold(REACH);
        assertThat(browser.find("#" + FIELD + "mobile").getDomProperty("value")).isEmpty();
        browser.type(FIELD + "email", "نشانی").take(REACH).picture("case-reach-errors");
        assertThat(browser.text("#" + REACH)).contains("پست الکترونیکی");
        assertThat(browser.find("#" + FIELD + "email").getDomProperty("value")).isEqualTo("نشانی");
        browser.type(FIELD + "email", "reader@example.test");
        radio("preferredUsable", "EMAIL").click();
        browser.take(REACH);
        assertThat(browser.text(".alert.good")).contains("تغییر راه اطلاع‌رسانی");

        logIn(DeskAccount.SCREENER);
        browser.follow("خاموشی چراغ");
        browser.unfold("ComplaintAction-ASSIGN")
                .choose("ComplaintAction-ASSIGN-unit", "agency/roads")
                .take("ComplaintAction-ASSIGN");
        portal.doWhatIsDue();
        assertThat(sent("desk"))
                .singleElement()
                .satisfies(notice -> assertThat(notice)
                        .content()
                        .contains("گیرنده: manager", "برای رسیدگی به شما سپرده شد")
                        .doesNotContain("چراغ"));
        bounced(sent("email").get(0));
        portal.doWhatIsDue();
        browser.goTo("/desk").follow("خاموشی چراغ");
        browser.unfold(REACH).picture("desk-notices");
        assertThat(browser.text(".notices tbody")).contains("مدیرکل راهداری", "manager", "صندوق میز کار");
        assertThat(browser.findAll(".notices .failed")).hasSize(2);
        assertThat(browser.text(".notices")).contains("برگشت خورد", "راهی برای ارسال نبود");
        assertThat(browser.overflow()).isLessThanOrEqualTo(0);
        assertThat(browser.find("#" + FIELD + "email").getDomProperty("value")).isEqualTo("reader@example.test");
        assertThat(radio("preferredUsable", "EMAIL").isSelected()).isTrue();
        browser.type(FIELD + "mobile", "۰۹۱۲۱۲۳۴۵۶۷").take(REACH);
        assertThat(browser.text("section[aria-labelledby=submitter]")).contains("۹۸۹۱۲۱۲۳۴۵۶۷");
        logOut();

        track(codes);
        browser.picture("case-notices-failed");
        assertThat(browser.text(".notices")).contains("برگشت خورد").doesNotContain("manager", "پرونده تازه");
    }

    /** What the mail server says when nobody has that address. */
    private void bounced(Path notice) {
        String reference = notice.getFileName().toString().replace(".txt", "");
        DeliveryReport report = new DeliveryReport(Channel.EMAIL, reference, DeliveryReport.Arrival.BOUNCED);
        Actor gateway = new Actor.ChannelGateway(Channel.EMAIL);
        portal.feedback().notifications().report(report, CommandContext.of(gateway, Channel.EMAIL));
    }

    private WebElement radio(String field, String value) {
        return browser.find("input[name='" + field + "'][value='" + value + "']");
    }
}
