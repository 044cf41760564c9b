package ir.mosharekat.feedback.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.attachment.MalwareScanner;
import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import ir.mosharekat.feedback.text.Digits;
import ir.mosharekat.feedback.time.JalaliDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LetterStoryTest extends BrowserStory {

    /** The host has no malware scanner yet. */
    @Override
    Optional<MalwareScanner> scanner() {
        return Optional.empty();
    }

    @Test
    void a_letter_to_the_governor_goes_to_two_units_and_its_answer_back() {
        browser.goTo("/letter").picture("letter");
        browser.choose("contribution", "REQUEST")
                .type("subject", "ایمن‌سازی راه روستا")
                .type("text", paragraph())
                .type("submitter-name", "نام نمونه")
                .type("submitter-mobile", "۰۹۱۲۱۲۳۴۵۶۷");
        attach("attachments", "نقشه راه.txt", "از پل تا مدرسه");
        Codes codes = register();
        browser.picture("letter-receipt");

        logIn(DeskAccount.SCREENER);
        browser.follow("ایمن‌سازی راه").picture("desk-letter-screener");
        browser.unfold("TicketAction-DELIVER")
                .choose("TicketAction-DELIVER-unit", "governor-office")
                .take("TicketAction-DELIVER");
        logOut();

        logIn(DeskAccount.GOVERNOR);
        browser.picture("desk-governor").follow("ایمن‌سازی راه");
        browser.take("TicketAction-READ").unfold("TicketAction-DIRECT").picture("desk-letter-governor");
        browser.take("TicketAction-DIRECT").picture("desk-letter-errors");
        order(0, "agency/roads", "وضعیت ایمنی این راه را بررسی و گزارش کنید.");
        order(2, "general-office/rural", "نیاز روستا را برآورد و گزارش کنید.");
        browser.take("TicketAction-DIRECT").picture("desk-letter-directed");
        assertThat(browser.findAll(".directives li")).hasSize(2);
        logOut();

        logIn(DeskAccount.HANDLER);
        browser.follow("ایمن‌سازی راه").unfold("TicketAction-REPORT").picture("desk-letter-handler");
        browser.choose("TicketAction-REPORT-directive", "1")
                .type("TicketAction-REPORT-report-text", "راه بازدید شد و نرده‌گذاری در برنامه است.")
                .take("TicketAction-REPORT")
                .picture("desk-letter-reported");
        assertThat(browser.text(".directives li:first-child")).contains("گزارش شد");
        logOut();

        logIn(DeskAccount.GOVERNOR);
        browser.follow("ایمن‌سازی راه")
                .unfold("TicketAction-REPLY")
                .type("TicketAction-REPLY-text", "شهروند گرامی، نرده‌گذاری این راه در برنامه امسال است.")
                .take("TicketAction-REPLY")
                .picture("desk-letter-replied");
        logOut();

        track(codes);
        browser.picture("letter-answered");
        assertThat(browser.text(".conversation")).contains("نرده‌گذاری این راه در برنامه امسال است.");
        assertThat(browser.text(".conversation")).doesNotContain("راه بازدید شد");
        assertThat(browser.text(".attachments")).contains("نقشه راه.txt", "در حال بررسی ایمنی");
        assertThat(browser.findAll(".attachments a"))
                .as("nothing has looked into it")
                .isEmpty();
        browser.take("TicketAction-CONFIRM_ANSWERED").picture("letter-closed");
        assertThat(browser.text("#state")).isEqualTo("مختومه");
    }

    private void order(int row, String unit, String wording) {
        String order = "TicketAction-DIRECT-orders-" + row + "-";
        LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(10);
        browser.unfold("TicketAction-DIRECT")
                .choose(order + "unit", unit)
                .type(order + "wording-text", wording)
                .type(order + "due", Digits.toPersian(JalaliDate.of(due).toString()));
    }
}
