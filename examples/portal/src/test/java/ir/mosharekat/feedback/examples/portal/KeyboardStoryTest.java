package ir.mosharekat.feedback.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import ir.mosharekat.feedback.examples.portal.desk.DeskAccount;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyboardStoryTest extends BrowserStory {

    @Test
    void a_complaint_is_registered_and_tracked_with_the_keyboard_alone() {
        browser.goTo("/");
        tabTo(".masthead nav a[href='/complaint']");
        browser.enter();
        tabTo(".skip");
        browser.keys(Keys.ENTER).keys(Keys.TAB);
        assertThat(browser.focused()).isEqualTo(browser.find("#subject"));
        browser.keys("چراغ خیابان خاموش است", Keys.TAB, "چراغ این خیابان از هفته پیش خاموش است.");
        tabTo(".sheet > button");
        Codes codes = kept();

        tabTo("main .button");
        browser.enter();
        tabTo("#code");
        browser.keys(codes.code(), Keys.TAB, codes.secret());
        browser.enter();
        assertThat(browser.path()).isEqualTo("/case");
        assertThat(browser.text("h1")).isEqualTo("چراغ خیابان خاموش است");
    }

    @Test
    void what_is_wrong_with_a_form_is_where_the_keyboard_goes_on() {
        browser.goTo("/complaint");
        tabTo(".sheet > button");
        browser.enter();
        assertThat(browser.focused()).isEqualTo(browser.find(".summary"));
        browser.keys(Keys.TAB).keys(Keys.ENTER);
        assertThat(browser.focused()).isEqualTo(browser.find("#subject"));
    }

    @Test
    void no_page_is_wider_than_a_telephone() {
        for (String page : new String[] {"/", "/complaint", "/letter", "/track", "/verify", "/desk/login", "/none"}) {
            browser.goTo(page);
            assertNotWider();
        }
        browser.goTo("/complaint").press(".sheet > button");
        assertNotWider();
        browser.type("subject", "نشانی‌ای" + "دراز".repeat(40)).type("text", "https://example.test/" + "a".repeat(200));
        Codes codes = register();
        assertNotWider();
        track(codes);
        assertNotWider();
        logIn(DeskAccount.SCREENER);
        assertNotWider();
        browser.press(".cases a");
        assertNotWider();
    }

    @Test
    void pages_are_persian_and_from_right_to_left_until_English_is_chosen() {
        browser.goTo("/track");
        assertThat(browser.find("html[lang=fa][dir=rtl]").isDisplayed()).isTrue();
        browser.press(".language button").picture("track-english");
        assertThat(browser.find("html[lang=en][dir=ltr]").isDisplayed()).isTrue();
        assertThat(browser.path()).isEqualTo("/track");
        browser.goTo("/complaint");
        assertThat(browser.find("html[lang=en][dir=ltr]").isDisplayed()).isTrue();
    }

    private Codes kept() {
        browser.enter();
        return new Codes(browser.text("#code"), browser.text("#secret"), browser.text("#signed"));
    }

    private void assertNotWider() {
        assertThat(browser.overflow()).as(browser.path()).isLessThanOrEqualTo(0);
    }

    /** Goes on from field to field until one has the focus; no page has that many fields. */
    private void tabTo(String css) {
        WebElement wanted = browser.find(css);
        for (int i = 0; i < 40 && !browser.focused().equals(wanted); i++) {
            browser.keys(Keys.TAB);
        }
        assertThat(browser.focused()).as(css).isEqualTo(wanted);
    }
}
