package ir.mosharekat.feedback.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CategoryFieldsStoryTest extends BrowserStory {

    @Test
    void a_category_asks_its_own_questions_and_the_desk_reads_the_answers() {
        browser.goTo("/complaint")
                .type("subject", "قطعی آب کوچه نمونه")
                .type("text", "آب کوچه نمونه هر شب از ساعت نه قطع می‌شود.")
                .choose("category", "water/outage");
        browser.press("button[name=step]").picture("complaint-fields");
        browser.type("attributes-subscription", "دوازده")
                .type("attributes-since", "۱۴۰۵/۰۸/۲۸")
                .choose("attributes-extent", "street");
        browser.press(".sheet > button").picture("complaint-fields-errors");
        assertThat(browser.text(".summary")).contains("لطفاً یک عدد درست بنویسید.");
        browser.type("attributes-subscription", "۱۲۳۴۵");
        Codes codes = register();

        logIn(DeskAccount.SCREENER);
        browser.follow("قطعی آب").picture("desk-fields");
        assertThat(browser.text(".facts")).contains("شماره اشتراک", "۱۲۳۴۵", "۲۸ آبان ۱۴۰۵", "یک کوچه یا خیابان");
        logOut();

        track(codes);
        browser.picture("case-fields");
        assertThat(browser.text(".facts")).contains("یک کوچه یا خیابان");
    }
}
