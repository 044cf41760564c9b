package ir.mosharekat.feedback.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import ir.mosharekat.feedback.json.ExampleOrganizations;
import ir.mosharekat.feedback.time.JalaliDate;
import ir.mosharekat.feedback.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeadlineStoryTest extends BrowserStory {

    @Test
    void a_supervisor_announces_a_closure_and_everybody_reads_why_the_answer_comes_later() {
        browser.goTo("/complaint")
                .type("subject", "خاموشی چراغ‌های خیابان نمونه")
                .type("text", "چراغ‌های خیابان نمونه از سه هفته پیش خاموش است.");
        Codes codes = register();

        logIn(DeskAccount.SUPERVISOR);
        browser.goTo("/desk/calendar").press(".actions button");
        browser.picture("calendar-errors");
        assertThat(browser.text(".summary"))
                .contains("تاریخ روز را بنویسید", "دلیل تعطیلی را بنویسید", "چه کسی اعلام کرده است");
        browser.type("date", nextWorkingDay())
                .type("reason", "سرمای شدید ".repeat(20))
                .type("source", "استانداری، \u202Eابلاغ امروز");
        browser.press(".actions button").picture("calendar-unreadable");
        assertThat(browser.text(".summary")).contains("۲۰۰ نویسه", "نویسه‌های ناخوانا");
        browser.type("reason", "سرماي شديد").type("source", "استانداری، ابلاغ امروز");
        browser.press(".actions button").picture("calendar");
        assertThat(browser.text(".days")).contains("سرمای شدید", "استانداری، ابلاغ امروز");
        assertThat(browser.text(".announced")).contains("رئیس بازرسی و ارتباطات مردمی");
        logOut();

        logIn(DeskAccount.SCREENER);
        assertThat(browser.goTo("/desk/calendar").text(".actions")).contains("سرپرستان");
        logOut();

        track(codes);
        browser.picture("case-supplement");
        assertThat(browser.text("main")).contains("افزودن توضیح");
    }

    private static String nextWorkingDay() {
        WorkCalendar calendar = ExampleOrganizations.semnan().calendar();
        LocalDate next = calendar.nextWorkingDay(calendar.dateOf(Instant.now()));
        return JalaliDate.of(next).toString();
    }

    @Test
    void a_citizen_adds_something_and_the_desk_writes_back() {
        browser.goTo("/complaint")
                .type("subject", "خاموشی چراغ‌های خیابان نمونه")
                .type("text", "چراغ‌های خیابان نمونه از سه هفته پیش خاموش است.");
        Codes codes = register();
        track(codes);
        act("DeskAction-SUPPLEMENT", "دیشب چراغ دیگری هم خاموش شد.");
        logIn(DeskAccount.SCREENER);
        browser.follow("خاموشی چراغ‌های").picture("desk-supplement");
        assertThat(browser.text(".facts")).contains("مهلت پاسخ به توضیح تازه");
        act("DeskAction-WRITE", "توضیح تازه شما را دیدیم.");
        assertThat(browser.text(".facts")).doesNotContain("مهلت پاسخ به توضیح تازه");
        logOut();
        track(codes);
        assertThat(browser.text("main")).contains("توضیح تازه شما را دیدیم.");
    }

    private void act(String action, String text) {
        browser.unfold(action).type(action + "-text", text).take(action);
    }
}
