package ir.mosharekat.feedback.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.attachment.MalwareScanner;
import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.time.JalaliDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComplaintStoryTest extends BrowserStory {

    @Test
    void a_complaint_goes_from_the_citizen_to_the_desk_and_its_answer_back() throws Exception {
        browser.goTo("/").picture("home");
        browser.goTo("/complaint").picture("complaint");
        browser.press(".sheet > button").picture("complaint-errors");
        assertThat(browser.text(".summary")).contains("تکمیل «موضوع» الزامی است.", "تکمیل «متن» الزامی است.");

        browser.type("subject", "مشکل در دریافت خدمات از دستگاههای اجرایی")
                .type("text", paragraph())
                .choose("category", "roads/maintenance")
                .choose("about", "agency/roads")
                .type("submitter-name", "نام نمونه")
                .type("submitter-mobile", "۰۹۱۲۱۲۳۴۵۶۷");
        attach("attachments", "برنامه.exe", "MZ");
        browser.press(".sheet > button").picture("complaint-attachment-refused");
        assertThat(browser.text(".summary")).contains("برنامه.exe");
        attach("attachments", "شرح چراغ‌ها.txt", "چراغ سوم خیابان خاموش است.");
        browser.type("subject", "").press(".sheet > button").picture("complaint-attached");
        assertThat(browser.text(".attachments")).contains("شرح چراغ‌ها.txt", "TXT");
        browser.type("subject", "مشکل در دریافت خدمات از دستگاههای اجرایی");
        verdict = MalwareScanner.Verdict.UNKNOWN;
        attach("attachments", "در انتظار.txt", "این یکی هنوز بررسی نشده است.");
        Codes codes = register();
        verdict = MalwareScanner.Verdict.CLEAN;
        assertThat(codes.code()).matches("[۰-۹]{4}(-[۰-۹]{4}){3}");
        assertThat(codes.secret()).matches("[۰-۹-]+");
        assertThat(browser.picture("receipt").paper("receipt")).isEqualTo(1);
        browser.goTo("/receipt").picture("receipt-gone");

        logIn(DeskAccount.SCREENER);
        browser.type("text", "دستگاه‌هاي اجرايي").press(".filter button").picture("desk-found");
        assertThat(browser.findAll(".cases tbody tr")).hasSize(1);
        browser.follow("مشکل در دریافت").picture("desk-case-screener");
        assertThat(browser.text(".attachments")).contains("شرح چراغ‌ها.txt", "دریافت نسخه اصلی", "در حال بررسی ایمنی");
        browser.find(".looked summary").click();
        browser.picture("desk-case-visits");
        assertThat(browser.text(".visits"))
                .contains("مشاهده پرونده", "کارشناس ارتباطات مردمی", "screener", "کارشناس دبیرخانه");
        browser.take("ComplaintAction-ASSIGN").picture("desk-case-errors");
        browser.choose("ComplaintAction-ASSIGN-unit", "agency/roads").take("ComplaintAction-ASSIGN");
        logOut();

        logIn(DeskAccount.HANDLER);
        browser.picture("desk").follow("مشکل در دریافت");
        browser.take("ComplaintAction-START").picture("desk-case-handler");
        browser.unfold("PromiseAction-MAKE").take("PromiseAction-MAKE").picture("desk-promise-errors");
        assertThat(browser.text(".summary")).contains("تکمیل «مسئول» الزامی است.");
        browser.type("PromiseAction-MAKE-text", "نوبت حضوری در دستگاه برای شما گرفته می‌شود.")
                .type("PromiseAction-MAKE-due", inDays(5))
                .choose("PromiseAction-MAKE-unit", "agency/roads")
                .choose("PromiseAction-MAKE-owner", "handler")
                .take("PromiseAction-MAKE");
        assertThat(browser.text(".promises")).contains("۵ روز مانده", "کارشناس راهداری");
        browser.goTo("/desk").follow("قول‌ها");
        browser.type("until", inDays(5)).press(".filter button").picture("desk-promises");
        assertThat(browser.text(".rates tbody")).contains("اداره کل راهداری", "—");
        browser.follow("نوبت حضوری").picture("desk-promise");
        browser.unfold("ComplaintAction-RESOLVE")
                .tick("ComplaintAction-RESOLVE-outcome")
                .type("ComplaintAction-RESOLVE-answer-text", "شهروند گرامی، زمان حضور مدیر دستگاه اعلام شد.");
        attach("ComplaintAction-RESOLVE-attachments", "برنامه حضور.txt", "شنبه‌ها از ساعت ۸");
        browser.take("ComplaintAction-RESOLVE").picture("desk-case-resolved");
        browser.find(".PromiseAction-KEEP summary").click();
        browser.find(".PromiseAction-KEEP textarea").sendKeys("نوبت شما دوشنبه است.");
        browser.press(".promises .PromiseAction-KEEP button");
        assertThat(browser.text(".promises")).contains("نوبت شما دوشنبه است.");
        logOut();

        track(codes);
        assertThat(browser.picture("case-answered").paper("case-answered")).isLessThanOrEqualTo(2);
        assertThat(browser.text(".conversation")).contains("زمان حضور مدیر دستگاه اعلام شد.", "برنامه حضور.txt");
        assertThat(browser.download(".entry.office .attachments a"))
                .contains("شنبه‌ها از ساعت ۸")
                .contains("attachment; filename*=UTF-8''%D8%A8", "nosniff", "no-store", "sandbox");
        assertThat(browser.findAll(".visits tbody tr")).hasSizeGreaterThan(2);
        assertThat(Objects.requireNonNull(browser.find("main").getDomProperty("innerHTML")))
                .contains("کارشناس واحد", "کارشناس دبیرخانه", "اداره کل راهداری")
                .doesNotContain("handler", "screener", "کارشناس ارتباطات مردمی");
        assertThat(browser.text(".promises"))
                .contains("انجام شد", "نوبت شما دوشنبه است.")
                .doesNotContain("کارشناس راهداری");
        browser.unfold("ComplaintAction-ACCEPT")
                .tick("ComplaintAction-ACCEPT-rating")
                .take("ComplaintAction-ACCEPT")
                .picture("case-closed");
        assertThat(browser.text("#state")).isEqualTo("مختومه");
    }

    private static String inDays(int days) {
        LocalDate today = ExampleOrganizations.semnan().calendar().dateOf(Instant.now());
        return JalaliDate.of(today.plusDays(days)).toString();
    }
}
