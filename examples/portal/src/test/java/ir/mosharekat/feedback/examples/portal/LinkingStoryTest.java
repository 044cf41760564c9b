package ir.mosharekat.feedback.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.duplicate.Campaign;
import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LinkingStoryTest extends BrowserStory {

    private static final String COPIED = "با سلام و احترام، اینجانب %s از ساکنان محله نمونه، خواهش می‌کنم درمانگاه محله"
            + " ما بسته نشود. این درمانگاه تنها جایی است که سالمندان و کودکان این محله بدون خودرو به آن می‌رسند و نزدیک‌ترین"
            + " بیمارستان نیم ساعت راه است. پیشنهاد ما این است که ساعت کار آن در روزهای پنج‌شنبه نیز بیشتر شود.";

    @Test
    void two_complaints_are_answered_as_one_a_letter_becomes_a_complaint_and_copies_of_a_letter_are_counted() {
        Codes first = complain("خاموشی چراغ‌های بلوار نمونه");
        Codes second = complain("تاریکی بلوار نمونه و قطعی آب کوچه");
        Codes letter = write("بی‌پاسخ ماندن اداره نمونه");

        logIn(DeskAccount.SCREENER);
        browser.goTo("/desk/campaigns").picture("desk-campaigns-none");
        browser.goTo("/desk").follow("تاریکی بلوار").picture("desk-similar");
        assertThat(browser.text(".similar")).contains("خاموشی چراغ").contains("متن آن، جز یکی دو واژه، همین است");
        browser.unfold("DeskAction-SPLIT");
        browser.type("DeskAction-SPLIT-subject", "قطعی آب کوچه نمونه")
                .type("DeskAction-SPLIT-text", "آب کوچه نمونه هر شب از ساعت نه قطع می‌شود.")
                .type("DeskAction-SPLIT-notice-text", "موضوع آب جداگانه بررسی می‌شود.")
                .picture("desk-split")
                .take("DeskAction-SPLIT");
        assertThat(browser.text("section[aria-labelledby=linked]")).contains("قطعی آب کوچه نمونه");
        browser.unfold("ComplaintAction-MERGE")
                .type("ComplaintAction-MERGE-other", "۱۲۳۴")
                .type("ComplaintAction-MERGE-text", "همان خاموشی بلوار است.")
                .take("ComplaintAction-MERGE")
                .picture("desk-merge-errors");
        assertThat(browser.text(".summary")).contains("این کد رهگیری درست نیست.");
        browser.type("ComplaintAction-MERGE-other", first.code())
                .take("ComplaintAction-MERGE")
                .picture("desk-merged");
        assertThat(browser.findAll(".similar")).isEmpty();
        browser.follow("خاموشی چراغ").picture("desk-master");
        assertThat(browser.text("section[aria-labelledby=linked]")).contains("تاریکی بلوار");
        browser.unfold("ComplaintAction-ASSIGN")
                .choose("ComplaintAction-ASSIGN-unit", "agency/roads")
                .take("ComplaintAction-ASSIGN");
        browser.goTo("/desk").follow("بی‌پاسخ ماندن").unfold("TicketAction-CONVERT");
        browser.choose("TicketAction-CONVERT-about", "agency/roads")
                .type("TicketAction-CONVERT-reason-text", "از یک اداره شکایت شده است.")
                .picture("desk-convert")
                .take("TicketAction-CONVERT")
                .picture("desk-converted");
        logOut();

        logIn(DeskAccount.HANDLER);
        browser.follow("خاموشی چراغ").take("ComplaintAction-START");
        browser.unfold("ComplaintAction-RESOLVE")
                .tick("ComplaintAction-RESOLVE-outcome")
                .type("ComplaintAction-RESOLVE-answer-text", "شهروند گرامی، چراغ‌های بلوار روشن شد.")
                .take("ComplaintAction-RESOLVE");
        logOut();

        track(second);
        browser.picture("case-merged");
        assertThat(browser.text("section[aria-labelledby=continuation]")).contains("چراغ‌های بلوار روشن شد.");
        browser.press(".part button").picture("case-part");
        assertThat(browser.text("h1")).isEqualTo("قطعی آب کوچه نمونه");
        assertThat(browser.text(".code")).isEqualTo(second.code());

        track(letter);
        browser.picture("case-converted");
        assertThat(browser.text(".code")).isEqualTo(letter.code());
        assertThat(browser.text(".kind")).contains("شکایت");

        copy("سارا نمونه‌ای", "۰۹۱۲۰۰۰۰۰۰۱");
        copy("علی نمونه‌پور", "۰۹۱۲۰۰۰۰۰۰۲");
        copy("مریم نمونه‌نژاد", "۰۹۱۲۰۰۰۰۰۰۳");
        copy("رضا نمونه‌فر", "۰۹۱۲۰۰۰۰۰۰۴");
        copy("زهرا نمونه‌زاده", "۰۹۱۲۰۰۰۰۰۰۵");
        copy("زهرا نمونه‌زاده", "۰۹۱۲۰۰۰۰۰۰۵");
        logIn(DeskAccount.SCREENER);
        browser.goTo("/desk").follow("نامه‌های هم‌متن").picture("desk-campaigns");
        assertThat(browser.overflow()).isZero();
        assertThat(browser.findAll(".similar"))
                .as("not the complaints, which are few")
                .hasSize(1);
        assertThat(browser.text(".similar h2")).isEqualTo("۶ پرونده از ۵ نفر");
        assertThat(browser.text(".similar")).contains("تازه‌ترین ۵ پرونده:");
        assertThat(browser.findAll(".similar li")).hasSize(Campaign.MOST_SHOWN);
        browser.follow("درمانگاه محله نمونه");
        assertThat(browser.path()).startsWith("/desk/case/");
        assertThat(browser.text("main")).contains("اینجانب زهرا نمونه‌زاده");
    }

    private Codes complain(String subject) {
        browser.goTo("/complaint");
        browser.type("subject", subject)
                .type("text", "چراغ‌های بلوار نمونه از سه هفته پیش خاموش است.")
                .choose("category", "roads/maintenance")
                .type("submitter-name", "نام نمونه");
        return register();
    }

    private Codes write(String subject) {
        browser.goTo("/letter");
        browser.choose("contribution", "REQUEST")
                .type("subject", subject)
                .type("text", "اداره نمونه به درخواست‌های ما پاسخ نمی‌دهد.")
                .type("submitter-name", "نام نمونه");
        return register();
    }

    /** A letter that goes round, with a name filled in. */
    private void copy(String name, String mobile) {
        browser.goTo("/letter");
        browser.choose("contribution", "REQUEST")
                .type("subject", "بسته نشدن درمانگاه محله نمونه")
                .type("text", COPIED.formatted(name))
                .type("submitter-name", name)
                .type("submitter-mobile", mobile);
        register();
    }
}
